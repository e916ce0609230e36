import { POS } from '../text/tokens.ts';
import { OBJECT_PRONOUNS, POSSESSIVES } from './lexicon/words.ts';
import { type NounPhrase, nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';
import { isNominal } from './simple-phrases.ts';

/** Items first … last of one stretch of content. */
export type Stretch = { readonly first: number; readonly last: number };

/** Whether a verb follows, so that the phrase is the subject of what is said, not the one spoken to. */
export const startsClause = (r: Reading, phrase: NounPhrase, hi: number): boolean => {
  const next = phrase.last + 1;
  return next < hi && (r.pos[next] === POS.AUX || r.pos[next] === POS.VERB);
};

export function isObject(r: Reading, at: number, hi: number): boolean {
  if (r.lower[at] === 'that' && at + 1 < hi && isNominal(r.pos[at + 1]!)) return true;
  // "blasted his “schoolboy” defenders"
  if (POSSESSIVES.has(r.lower[at]!) && at + 1 < hi && isQuotation(r, at + 1)) return true;
  return nounPhraseStartingAt(r, at, hi) !== null || OBJECT_PRONOUNS.has(r.lower[at]!) || /ing$/.test(r.lower[at]!);
}

/** Whether a quotation is a whole utterance: it ends with a mark of its own. */
export function isUtterance(r: Reading, i: number): boolean {
  const inner = r.parsed.quotations[r.quotation[i]!]!.inner;
  return /[.!?,…—–-]$/.test(r.text.slice(Math.max(inner.start, inner.end - 4), inner.end).trimEnd());
}

/** Whether a clause without "that" can begin here. */
export function beginsClause(r: Reading, at: number, hi: number): boolean {
  const word = r.lower[at]!;
  const pos = r.pos[at]!;
  if (r.word[at] === 0 && word !== '$' && word !== '(' && word !== '#') return false;
  if (pos === POS.VERB && !/ing$/.test(word)) return false;
  if (pos === POS.AUX && !word.endsWith('ing')) return false;
  if (
    word === 'and' ||
    word === 'but' ||
    word === 'or' ||
    word === 'than' ||
    word === 'as' ||
    word === 'to' ||
    word === 'of'
  )
    return false;
  return at + 1 < hi;
}

/** A quoted stretch may hold the verb. */
export function hasFiniteVerb(r: Reading, { first, last }: Stretch, orQuotation = true): boolean {
  for (let i = first; i <= last; i++) {
    if (isQuotation(r, i)) {
      if (orQuotation) return true;
      continue;
    }
    const pos = r.pos[i];
    if (pos === POS.AUX || (pos === POS.VERB && !/ing$/.test(r.lower[i]!) && r.lower[i - 1] !== 'to')) return true;
  }
  return false;
}

export const lastBefore = (r: Reading, hi: number): number => {
  let last = hi - 1;
  while (last > 0 && r.word[last] === 0 && !isQuotation(r, last) && r.lower[last] !== ')' && r.lower[last] !== '%')
    last--;
  return last;
};

/** A finite verb at the item, not an -ing form or an infinitive. */
export const isFiniteVerb = (r: Reading, i: number): boolean =>
  (r.pos[i] === POS.AUX && !/ing$/.test(r.lower[i]!)) || (r.pos[i] === POS.VERB && !/ing$/.test(r.lower[i]!));

/** Whether a clause, not an object alone, begins at the item: a noun phrase with its verb. */
export function startsSentence(r: Reading, frame: Frame, from: number): boolean {
  const phrase = nounPhraseStartingAt(r, from, frame.to);
  return phrase !== null && phrase.last + 1 < frame.to && isFiniteVerb(r, phrase.last + 1);
}

/** The stretch before the words of attribution, "X" in "X, she said", from the start of the sentence. */
export function contentBefore(r: Reading, from: number, before: number): Stretch | null {
  let first = from;
  let last = before;
  while (last >= first && r.word[last] === 0 && !isQuotation(r, last) && r.lower[last] !== ')' && r.lower[last] !== '%')
    last--;
  while (
    first <= last &&
    r.word[first] === 0 &&
    !isQuotation(r, first) &&
    r.lower[first] !== '(' &&
    r.lower[first] !== '$'
  )
    first++;
  return first <= last ? { first, last } : null;
}
