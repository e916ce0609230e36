import { POS } from '../text/tokens.ts';
import { PERSONAL_PRONOUNS, TIME_NOUNS } from './lexicon/words.ts';
import { isQuotation, type Reading } from './reading.ts';
import { isNominal, overBracket, overBracketRight, PRONOUN_HEADS, simpleLeft, simpleRight } from './simple-phrases.ts';

/** A noun phrase: items first … last, with the item of its head noun or name. */
export type NounPhrase = { readonly first: number; readonly last: number; readonly head: number };

const LINKING = new Set([
  'of',
  'for',
  'at',
  'from',
  'in',
  'on',
  'to',
  'with',
  'behind',
  'between',
  'against',
  'near',
  'inside',
  'under',
  'by',
  'within',
  'about',
  'among',
  'around',
  'outside',
  'across',
]);

/** Adjectives that follow their noun with a preposition: "a person familiar with the matter", "people close to her". */
const POSTPOSED = new Set(
  'familiar close loyal sympathetic opposed critical aware privy briefed involved acquainted connected linked related allied supportive knowledgeable responsible present privy hostile'.split(
    ' ',
  ),
);

/** Pronouns that only "of" attaches: "a friend of hers", "one of them". */
const ATTACHED = new Set(['hers', 'his', 'theirs', 'mine', 'ours', 'yours', 'them', 'us']);

/**
 * The noun phrase whose last item is `end`, with what is attached by prepositions ("the head of the union"), inside
 * [lo, …). Null when no noun phrase ends there.
 */
export function nounPhraseEndingAt(r: Reading, end: number, lo: number): NounPhrase | null {
  const last = end;
  const core = overBracket(r, end, lo);
  let first = ATTACHED.has(r.lower[core]!) && r.lower[core - 1] === 'of' ? core : simpleLeft(r, core, lo);
  if (first < 0) return null;
  let head = core;
  for (let hops = 0; hops < 5 && first - 2 >= lo; hops++) {
    const link = first - 1;
    const postposed = POSTPOSED.has(r.lower[link - 1]!) && link - 2 >= lo && isNominal(r.pos[link - 2]!);
    const over = postposed ? link - 2 : overBracket(r, link - 1, lo);
    if (
      LINKING.has(r.lower[link]!) &&
      (isNominal(r.pos[over]!) || (r.lower[link] === 'of' && PRONOUN_HEADS.has(r.lower[over]!))) &&
      !isQuotation(r, over) &&
      !TIME_NOUNS.has(r.lower[over]!)
    ) {
      const left = simpleLeft(r, over, lo);
      if (left < 0) break;
      first = left;
      head = over;
      continue;
    }
    if ((r.lower[link] === 'and' || r.lower[link] === '&') && isCoordination(r, link, lo)) {
      const left = nounPhraseEndingAt(r, link - 1, lo);
      if (left === null) break;
      first = left.first;
      head = left.head;
    }
    break;
  }
  return { first, last, head };
}

/** "Mr Lee and Ms Poe said": and between two names or two described parties, not between clauses. */
function isCoordination(r: Reading, and: number, lo: number): boolean {
  const before = and - 1;
  if (
    before < lo ||
    (!isNominal(r.pos[before]!) && r.lower[before] !== ')' && !PERSONAL_PRONOUNS.has(r.lower[before]!))
  )
    return false;
  return (
    isNominal(r.pos[and + 1]!) ||
    r.pos[and + 1] === POS.DET ||
    r.pos[and + 1] === POS.PRON ||
    r.pos[and + 1] === POS.ADJ
  );
}

/** The noun phrase whose first item is `from`, inside […, hi). Null when none begins there. */
export function nounPhraseStartingAt(r: Reading, from: number, hi: number): NounPhrase | null {
  let core = simpleRight(r, from, hi);
  if (core < 0) return null;
  const head = core;
  core = Math.max(core, overBracketRight(r, core + 1, hi));
  for (let hops = 0; hops < 4 && core + 2 < hi; hops++) {
    const link = POSTPOSED.has(r.lower[core + 1]!) && LINKING.has(r.lower[core + 2]!) ? core + 2 : core + 1;
    const word = r.lower[link]!;
    const next = r.lower[link + 1]!;
    if (
      LINKING.has(word) &&
      !TIME_NOUNS.has(next) &&
      (word === 'of' ||
        word === 'for' ||
        word === 'at' ||
        word === 'from' ||
        word === 'with' ||
        link > core + 1 ||
        (word === 'in' && r.lower[head] !== 'statement'))
    ) {
      const right = simpleRight(r, link + 1, hi);
      // "from the back": the tagger takes some nouns for something else.
      if (right < 0 || TIME_NOUNS.has(r.lower[right]!) || /^(?:an?|the)$/.test(r.lower[right]!)) break;
      core = Math.max(right, overBracketRight(r, right + 1, hi));
      continue;
    }
    if (word === 'and' && (isNominal(r.pos[link + 1]!) || r.pos[link + 1] === POS.DET)) {
      const right = simpleRight(r, link + 1, hi);
      if (right < 0) break;
      core = right;
    }
    break;
  }
  return { first: from, last: core, head };
}
