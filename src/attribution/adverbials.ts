import { POS } from '../text/tokens.ts';
import { CHANNEL_NOUNS, TIME, TIME_NOUNS } from './lexicon/words.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { isQuotation, type Reading } from './reading.ts';

/** Adverbs, days and occasions between a cue and its content: "said on Friday in a statement that …". */
export function skipAdverbials(r: Reading, from: number, hi: number): number {
  let at = from;
  for (let hops = 0; hops < 8 && at < hi; hops++) {
    const word = r.lower[at]!;
    if (isQuotation(r, at)) return at;
    if (
      TIME_NOUNS.has(word) ||
      ((word === 'last' ||
        word === 'this' ||
        word === 'early' ||
        word === 'late' ||
        word === 'earlier' ||
        word === 'next') &&
        TIME.has(r.lower[at + 1] ?? '')) ||
      SKIPPED_ADVERBS.has(word) ||
      (r.pos[at] === POS.ADV && word.endsWith('ly') && !beginsClauseAdverb(r, at, hi))
    ) {
      at++;
      continue;
    }
    if (
      (r.pos[at] === POS.NUM || word === 'a' || word === 'the' || r.pos[at] === POS.DET) &&
      TIME_NOUNS.has(r.lower[at + 1] ?? '') &&
      r.lower[at + 1] !== 'day'
    ) {
      at += 2;
      continue;
    }
    if (r.pos[at] === POS.ADP || r.lower[at] === 'to') {
      const end = adverbialPhrase(r, at, hi);
      if (end < 0) return at;
      at = end + 1;
      continue;
    }
    return at;
  }
  return at;
}

const SKIPPED_ADVERBS = new Set([
  'also',
  'again',
  'then',
  'later',
  'earlier',
  'recently',
  'publicly',
  'today',
  'yesterday',
  'back',
  'before',
  'simply',
  'repeatedly',
  'previously',
  'early',
  'once',
  'flatly',
  'bluntly',
  'emphatically',
  'privately',
  'separately',
  'explicitly',
  'online',
  'aloud',
]);

const beginsClauseAdverb = (r: Reading, at: number, hi: number): boolean =>
  at + 1 < hi &&
  r.pos[at + 1] !== POS.ADP &&
  !TIME.has(r.lower[at + 1]!) &&
  r.lower[at + 1] !== 'that' &&
  !isQuotation(r, at + 1) &&
  r.lower[at + 1] !== ',' &&
  r.lower[at + 1] !== ':';

/** The last item of a prepositional phrase that only says when, where, to whom or in what, or −1. */
function adverbialPhrase(r: Reading, at: number, hi: number): number {
  const phrase = nounPhraseStartingAt(r, at + 1, hi);
  if (phrase === null) return -1;
  const head = r.lower[phrase.head]!;
  const next = r.lower[phrase.last + 1] ?? '';
  const plain = TIME_NOUNS.has(head) || CHANNEL_NOUNS.has(head) || TIME.has(r.lower[at + 1]!) || r.lower[at] === 'to';
  const content =
    next === 'that' ||
    next === ':' ||
    next === ',' ||
    isQuotation(r, phrase.last + 1) ||
    r.pos[phrase.last + 1] === POS.ADP ||
    phrase.last + 1 >= hi;
  if (plain || content) return phrase.last;
  return -1;
}
