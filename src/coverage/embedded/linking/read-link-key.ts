import { familiarForm } from '../../../attribution/lexicon/familiar-names.ts';
import { SUFFIXES, SURNAME_LINKS } from '../../../attribution/lexicon/words.ts';
import type { LinkKey } from './link-key.ts';
import { slug } from './slug.ts';

/** A party's name taken apart. */
export type Named = {
  readonly key: LinkKey;
  /** As printed. */
  readonly name: string;
  /** Surname, or a body's whole name: only parties of one group can be one party, but for a body and its acronym. */
  readonly group: string;
} & (Person | Body);

type Person = {
  readonly kind: 'person';
  readonly gender: 'm' | 'f' | '';
  /** Bears a forename or a title that is known: surely somebody, and no slip of reading. */
  readonly known: boolean;
  /** One form for "Mike" and "Michael"; '' for a bare surname. */
  readonly forename: string;
  /** Initials of the names in the middle. */
  readonly middle: string;
  /** "jr", "iii". */
  readonly generation: string;
};

/** An organisation or a place: one article takes a government for the one, another for the other. */
type Body = {
  readonly kind: 'body';
  /** Groups of the acronyms it goes by. */
  readonly acronyms: readonly string[];
};

const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** Keys met lately, which are most of those to come. */
const lately = new Map<LinkKey, Named | null>();
const LATELY = 10_000;

/** Null for a key that does not hold a name. */
export function readLinkKey(key: LinkKey): Named | null {
  const met = lately.get(key);
  if (met !== undefined) return met;
  const named = readNewKey(key);
  if (lately.size >= LATELY) lately.clear();
  lately.set(key, named);
  return named;
}

function readNewKey(key: LinkKey): Named | null {
  const [kind, told, ...rest] = key.split('/');
  const name = rest.join('/');
  if (kind === 'person') {
    const gender = told === 'm' || told === 'f' ? told : '';
    return { key, name, kind, gender, known: told !== '', ...readPerson(name) };
  }
  if (kind !== 'organisation' && kind !== 'place') return null;
  const acronyms = told === '' ? [] : told!.split(',').map(slug);
  return { key, name, kind: 'body', group: slug(plainBody(name)), acronyms };
}

/** A body's name without "the", and with one spelling of the -ise and -ize that names differ in. */
const plainBody = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^the\s+(?=\S)/, '')
    .replace(/isation/g, 'ization');

function readPerson(name: string): Pick<Person, 'forename' | 'middle' | 'generation'> & { readonly group: string } {
  const spelled = name.toLowerCase().replaceAll('’', "'").split(/\s+/);
  const generation = spelled.find((word) => GENERATIONS.has(bare(word))) ?? '';
  const kept = spelled.filter((word) => word !== '' && !SUFFIXES.has(word) && !GENERATIONS.has(bare(word)));
  const words = kept.length > 0 ? kept : spelled;
  let from = words.length - 1;
  while (from > 0 && SURNAME_LINKS.has(words[from - 1]!)) from--;
  return {
    group: slug(words.slice(from).join(' ')),
    forename: from === 0 ? '' : familiarForm(bare(words[0]!)),
    middle: words
      .slice(1, from)
      .map((word) => [...word][0])
      .join(''),
    generation: bare(generation),
  };
}

const bare = (word: string): string => word.replace(/[.,]/g, '');
