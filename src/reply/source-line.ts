import { firstDay, isoDay } from '../answers/dates/calendar.ts';
import type { Citation, ResolvedDate } from '../domain/answer.ts';
import { english } from '../locales/english.ts';
import { inQuotes } from '../locales/say.ts';
import type { Words } from '../locales/words.ts';
import { clip } from './clip.ts';
import type { Block, Quote } from './reply.ts';

const WRITTEN: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
};
const formats = new Map<string, Intl.DateTimeFormat>();

/** A format is dear to make and cheap to use. */
function formatOf(tag: string, length: number): Intl.DateTimeFormat {
  const key = `${tag} ${length}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(tag, { ...WRITTEN[length], timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}

/** Few days are ever cited, and those again and again; strange ones cannot fill the memory. */
const MOST_KNOWN = 10_000;
const LONGEST_KNOWN = 10;
const known = new Map<string, string>();

/** "21 July 2020", "July 2020", "2020" or "week of 13 July 2020", as precise as the ISO date is; anything else as it came. */
export function dateInWords(iso: string, words: Words = english): string {
  const key = `${words.tag} ${iso}`;
  const written = known.get(key) ?? writeDate(iso, words);
  if (known.size >= MOST_KNOWN) known.clear();
  if (iso.length <= LONGEST_KNOWN) known.set(key, written);
  return written;
}

function writeDate(iso: string, words: Words): string {
  if (/^\d{4}-W\d\d$/u.test(iso)) return words.weekOf(dateInWords(isoDay(firstDay(iso)), words));
  const date = /^[1-9]\d{3}(?:-\d\d){0,2}$/u.test(iso) ? new Date(iso) : null;
  const isReal = date !== null && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso);
  return isReal ? formatOf(words.tag, iso.length).format(date) : clip(iso, 20);
}

/** Other outlets that are named; more are counted. */
const ALSO_NAMED = 2;

/** ", also in The Post, The Gazette and +3" */
function elsewhere({ outlet, alsoIn = [] }: Citation, words: Words): string {
  const others = [...new Set(alsoIn.map((printing) => printing.outlet ?? words.outletUnknown))];
  const named = others.filter((name) => name !== outlet).map((name) => clip(name, 50));
  if (named.length === 0) return '';
  const rest = named.length - ALSO_NAMED;
  const shown = [...named.slice(0, ALSO_NAMED), ...(rest > 0 ? [`+${rest}`] : [])];
  return `, ${words.alsoIn(new Intl.ListFormat(words.tag).format(shown))}`;
}

/** "Financial Times, 21 July 2020, paragraph 9, also in The Post"; what is not known is said to be unknown. */
export function sourceOf(citation: Citation, words: Words = english): string {
  const { outlet, date, paragraph } = citation;
  const when = date === null ? words.dateUnknown : dateInWords(date, words);
  const place = `${outlet === null ? words.outletUnknown : clip(outlet, 50)}, ${when}, ${words.paragraph(paragraph)}`;
  return place + elsewhere(citation, words);
}

/** "20 July 2020 (“yesterday”, counted from 21 July 2020)" */
export function whenOf({ resolved, expression, anchor }: ResolvedDate, words: Words = english): string {
  const counted = anchor === null ? '' : `, ${words.countedFrom(dateInWords(anchor, words))}`;
  return `${dateInWords(resolved, words)} (${inQuotes(clip(expression, 40), words)}${counted})`;
}

/**
 * The line under a quotation, in its parts. When an article is read paragraph by paragraph, the first one on a page
 * names the article and those after it only their paragraph; a headline does not repeat itself as its title.
 */
export function citationLine(
  quote: Quote,
  before: Block | undefined,
): { readonly source: string; readonly title: string | null } {
  const readingOn =
    before?.kind === 'quote' &&
    before.byline === null &&
    quote.byline === null &&
    before.citation.article === quote.citation.article &&
    before.citation.paragraph + 1 === quote.citation.paragraph;
  if (readingOn) return { source: quote.place, title: null };
  return { source: quote.source, title: quote.title === quote.text ? null : quote.title };
}
