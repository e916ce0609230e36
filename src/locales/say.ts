import { AsyncLocalStorage } from 'node:async_hooks';
import { english } from './english.ts';
import type { Words } from './words.ts';

/** What stands in a sentence: text as it is, or a number, which is written as the language writes it. */
type Value = string | number;

const spoken = new AsyncLocalStorage<Words>();
const language = (): Words => spoken.getStore() ?? english;
/** The language of what is said here, by which answers differ: there is one English. */
export const tagOf = ({ tag }: Words): string => (tag.startsWith('en') ? english.tag : tag);

/** Does some work, and what it awaits, for somebody who is spoken to in these words; elsewhere English is spoken. */
export const speaking = <T>(words: Words, work: () => T): T => spoken.run(words, work);

/** BCP 47: the language spoken. */
export const languageTag = (): string => tagOf(language());

/** Formats are dear to make and cheap to use. */
function remembered<T>(make: (tag: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const tag = languageTag();
    const format = made.get(tag) ?? make(tag);
    made.set(tag, format);
    return format;
  };
}
const numbers = remembered((tag) => new Intl.NumberFormat(tag));
const plurals = remembered((tag) => new Intl.PluralRules(tag));
const lists = {
  and: remembered((tag) => new Intl.ListFormat(tag, { type: 'conjunction' })),
  or: remembered((tag) => new Intl.ListFormat(tag, { type: 'disjunction' })),
} as const;

/** A number as the language spoken writes it: “2,000”, “2.000”. */
export const written = (count: number): string => numbers().format(count);

/** “a, b and c” in the language spoken. */
export const inWords = (items: readonly string[], link: 'and' | 'or'): string => lists[link]().format(items);

/** A format of dates, made once for each language spoken. */
export const dateFormat = (options: Intl.DateTimeFormatOptions): (() => Intl.DateTimeFormat) =>
  remembered((tag) => new Intl.DateTimeFormat(tag, options));

/** Text in the quotation marks of a language. */
export const inQuotes = (text: string, { notes }: Words): string => fill(notes['“{0}”'] ?? '“{0}”', [text]);

/** A sentence that is kept or passed on in English, to be said later by `sayKept`. */
export const kept = ([english]: TemplateStringsArray): string => english!;

/** What was kept in English, in the language spoken; as it is where it is not known. */
export function sayKept(english: string, values: readonly Value[] = []): string {
  const said = language().notes[english];
  return said === undefined && values.length === 0 ? english : fill(said ?? english, values);
}

/** A command's or an option's description in the language spoken. */
export const described = (description: string): string => language().commands[description] ?? description;

/** `{0}`: a value; `{0:article|articles}`: one form or the other, by the number that value is. */
const PLACE = /\{(\d)(?::([^|{}]*)\|([^|{}]*))?\}/gu;

function fill(template: string, values: readonly Value[]): string {
  return template.replace(PLACE, (_, at: string, one?: string, many?: string) => {
    const value = values[Number(at)]!;
    if (one === undefined || many === undefined) return typeof value === 'number' ? written(value) : value;
    return plurals().select(Number(value)) === 'one' ? one : many;
  });
}

const templates = new WeakMap<TemplateStringsArray, string>();

/** “{0} {0:article|articles} of {1}.”, under which the other languages have theirs. */
function templateOf(parts: TemplateStringsArray): string {
  const known = templates.get(parts) ?? parts.reduce((text, part, at) => `${text}{${at - 1}}${part}`);
  templates.set(parts, known);
  return known;
}

/**
 * A sentence, or a part of one that stands by itself, in the language spoken. Its English is its key, as with gettext:
 * say`${count} {0:article|articles} of ${outlet}.` is looked up as “{0} {0:article|articles} of {1}.”, and what stands
 * for it may use the values in another order. Values stay as they are, so names and titles are as printed.
 */
export function say(parts: TemplateStringsArray, ...values: readonly Value[]): string {
  const template = templateOf(parts);
  return fill(language().notes[template] ?? template, values);
}
