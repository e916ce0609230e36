import { SHAPE } from '../text/tokens.ts';
import { isForename } from './forenames.ts';
import { MASTHEADS, OUTLET_WORDS } from './lexicon/hedges.ts';
import {
  BUSINESS_WORDS,
  CALENDAR,
  GROUP_NOUNS,
  METONYMS,
  ORGANISATION_WORDS,
  PEOPLES,
  PLACE_PREFIXES,
  PLACES,
  ROLE_NOUNS,
  THING_WORDS,
} from './lexicon/name-words.ts';
import { HONOURS, PARTICLES, SUFFIXES, TITLES } from './lexicon/words.ts';
import type { Reading } from './reading.ts';

export type NameKind = 'person' | 'organisation' | 'place' | 'unknown';

export const TITLE_TAILS = new Set([
  'state',
  'commons',
  'representatives',
  'staff',
  'exchequer',
  'defence',
  'defense',
  'justice',
  'treasury',
  'interior',
  'health',
  'education',
  'lords',
  'general',
]);

const OFFICE_WORDS = new Set([
  'of',
  'foreign',
  'home',
  'prime',
  'deputy',
  'vice',
  'shadow',
  'first',
  'former',
  'health',
  'education',
  'majority',
  'minority',
  'press',
  'chief',
  'senior',
  'acting',
  'attorney',
  'general',
  'state',
]);

export function nameWords(r: Reading, first: number, last: number): readonly string[] {
  const { lower } = r.parsed.tokens;
  const words: string[] = [];
  for (let i = first; i <= last; i++) {
    const word = lower[i]!;
    if ((SUFFIXES.has(word) || HONOURS.has(word)) && i > first) continue;
    // "van der Meulen", "Le Pen": what is left of the full name when the forename is gone.
    if (words.length === 0 && i < last && PARTICLES.has(word)) continue;
    if (i > first && i < last && word.length <= 2 && word.endsWith('.')) continue;
    words.push(word);
  }
  return words;
}

export function classify(
  r: Reading,
  from: number,
  first: number,
  end: number,
  words: readonly string[],
  titled: boolean,
): NameKind | null {
  const { tokens, article } = { tokens: r.parsed.tokens, article: r.parsed.article };
  const last = words.at(-1)!;
  if (METONYMS.has(words.join(' '))) return 'organisation';
  if (
    THING_WORDS.has(last) ||
    GROUP_NOUNS.has(last) ||
    (last.split('-').every((part) => PEOPLES.has(part) || PLACES.has(part)) && last.includes('-'))
  )
    return null;
  if (
    PEOPLES.has(last) ||
    (words.every(
      (word) =>
        OFFICE_WORDS.has(word) ||
        TITLES.has(word) ||
        ROLE_NOUNS.has(word) ||
        TITLE_TAILS.has(word) ||
        PEOPLES.has(word) ||
        PLACES.has(word),
    ) &&
      !words.every((word) => PLACES.has(word)))
  )
    return null;
  if (words.length === 1 && (last === 'pm' || CALENDAR.has(last) || PEOPLES.has(last) || isDate(r, first, last)))
    return null;
  if (words.every((word) => PLACES.has(word))) return 'place';
  if (titled && !ORGANISATION_WORDS.has(last))
    return words.every((word) => TITLES.has(word) || ROLE_NOUNS.has(word)) ? null : 'person';
  if (words.some((word) => ORGANISATION_WORDS.has(word)) || words.includes('&')) return 'organisation';
  if (words.length === 1) {
    if (lower(r, from - 1) === 'the' && (OUTLET_WORDS.has(last) || MASTHEADS.has(last))) return 'organisation';
    if (TITLES.has(last) || ROLE_NOUNS.has(last)) return null;
    const printed = article.text.slice(tokens.start[first], tokens.end[end]);
    if (printed.length > 1 && printed.length < 7 && printed === printed.toUpperCase()) return 'organisation';
    return 'unknown';
  }
  if (words.some((word) => ['of', 'for', 'and'].includes(word))) return 'organisation';
  const the = from > 0 && tokens.lower[from - 1] === 'the';
  if (isForename(words[0]!) && !the) return 'person';
  if (the || BUSINESS_WORDS.has(last)) return 'organisation';
  if (PLACE_PREFIXES.has(words[0]!)) return 'unknown';
  if (PLACES.has(last) || PEOPLES.has(words[0]!) || PLACES.has(words[0]!)) return 'unknown';
  return words.length <= 4 ? 'person' : 'unknown';
}

const lower = (r: Reading, token: number): string => r.parsed.tokens.lower[token] ?? '';

/** "12 May", "in March": months that are also names. */
function isDate(r: Reading, first: number, word: string): boolean {
  const { lower, shape } = r.parsed.tokens;
  if (word !== 'may' && word !== 'march' && word !== 'april' && word !== 'june') return false;
  const before = lower[first - 1] ?? '';
  return (
    shape[first - 1] === SHAPE.NUMBER ||
    shape[first + 1] === SHAPE.NUMBER ||
    /^(?:in|since|until|by|last|next|this|before|after|from|late|early|mid|and|of|between)$/.test(before)
  );
}
