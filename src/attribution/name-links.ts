import { ORGANISATION_WORDS, POLICY_WORDS } from './lexicon/name-words.ts';
import { LEADING_LINKS, SURNAME_LINKS, TITLES } from './lexicon/words.ts';
import type { Reading } from './reading.ts';

const ORGANISATION_HEADS = new Set(
  'department ministry university bank house office institute board council college school church court association federation organisation organization committee society league union campaign museum academy chamber center centre foundation friends daughters sons bureau agency authority commission confederation secretary minister trust service inspectorate directorate hospital fund coalition alliance'.split(
    ' ',
  ),
);

/** Bodies whose names list what they look after: "Department for Environment, Food and Rural Affairs". */
const LISTING = new Set(['department', 'ministry', 'secretary', 'minister', 'committee', 'agency', 'office']);

/** Bodies that look after two places at once. */
const SHARED_BODIES = new Set(
  'police council constabulary university hospital hospitals college nhs fire ambulance'.split(' '),
);

/** No name has more small words between two of its capitals ("Department for the", "van der"). */
const MOST_LINKS = 3;

/**
 * The capitalised word that goes on with the name whose word is at `last` after the small words from `at` on ("of",
 * "for the", "van der", "and" in a ministry's name); −1 when the name ends. `from` is where the name begins.
 */
export function linkedWord(r: Reading, from: number, last: number, at: number): number {
  const { lower, capital, sentence, length } = r.parsed.tokens;
  const word = lower[at]!;
  const capitalAt = (i: number): boolean => i < length && capital[i] === 1 && sentence[i] === sentence[from];
  if (word === '&') return capitalAt(at + 1) ? at + 1 : -1;
  if (word === 'and' || word === ',') {
    const next = at + 1;
    // "Devon and Cornwall Police": two places that share one force or council.
    const shared =
      word === 'and' && from === last && capitalAt(next) && capitalAt(next + 1) && SHARED_BODIES.has(lower[next + 1]!);
    if (shared) return next;
    const listed = capitalAt(next) && POLICY_WORDS.has(lower[next]!) && POLICY_WORDS.has(lower[last]!);
    return listed && lists(r, from, last) ? next : -1;
  }
  if (word === 'of' || word === 'for') {
    const before = lower[last]!;
    const head = ORGANISATION_HEADS.has(before);
    if (!head && (word === 'for' || (!TITLES.has(before) && !ORGANISATION_WORDS.has(before)))) return -1;
    if (head && lower[at + 1] === 'the' && !TITLES.has(before) && capitalAt(at + 2)) return at + 2;
    return capitalAt(at + 1) ? at + 1 : -1;
  }
  for (let i = at; i < at + MOST_LINKS && SURNAME_LINKS.has(lower[i] ?? '') && lower[i] !== 'mac'; i++)
    if (capitalAt(i + 1)) return i + 1;
  return -1;
}

function lists(r: Reading, from: number, last: number): boolean {
  for (let i = from; i < last; i++) if (LISTING.has(r.parsed.tokens.lower[i]!)) return true;
  return false;
}

/** Where the name that begins at `from` really begins: at the small word before it ("said | van der Meulen"). */
export function withLeadingLinks(r: Reading, from: number): number {
  const { lower, sentence, capital } = r.parsed.tokens;
  let first = from;
  while (
    first > 0 &&
    from - first < MOST_LINKS &&
    capital[first - 1] === 0 &&
    sentence[first - 1] === sentence[from] &&
    LEADING_LINKS.has(lower[first - 1]!)
  )
    first--;
  return first;
}
