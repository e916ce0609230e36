import { isFiniteVerb, isUtterance, lastBefore, type Stretch, startsSentence } from './clauses.ts';
import type { Cue } from './cues.ts';
import { WH } from './lexicon/words.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';
import { isNominal } from './simple-phrases.ts';
import {
  anotherSays,
  coordinates,
  mainClauseBegins,
  ownWordsBegin,
  saidWhere,
  spokenClause,
  takesOver,
  verbPhraseFollows,
} from './takes-over.ts';

/** Content from `from` to the end of its clause; null when nothing is there. */
export const clauseFrom = upTo;

export function upTo(r: Reading, frame: Frame, cue: Cue, from: number): Stretch | null {
  let last = contentEnd(r, frame, cue, from);
  // "…, when, she claimed, …": a word that opens the next clause is left over.
  while (last > from && LEFT_OVER.has(r.lower[last]!) && r.lower[last - 1] === ',') last = lastBefore(r, last - 1);
  return last >= from ? { first: from, last } : null;
}

const LEFT_OVER = new Set(
  'when while because since although though whereas where which who and but or that as if'.split(' '),
);

/**
 * The last item of indirect content. It runs to the end of the sentence unless another attribution takes over: a second
 * verb of saying joined by "and" or "but", a participle ("…, adding that"), or words of attribution after a comma.
 */
function contentEnd(r: Reading, frame: Frame, cue: Cue, from: number): number {
  let depth = 0;
  const subordinate = opensSubordinate(r, frame, cue);
  let conditional = OPENS_CONDITION.has(r.lower[r.lower[from] === 'that' ? from + 1 : from] ?? '');
  const plainObject =
    !cue.verb?.that ||
    r.lower[from] === 'to' ||
    (r.lower[from] !== 'that' && !WH.has(r.lower[from]!) && cue.verb.object && !startsSentence(r, frame, from));
  const urges = cue.verb?.addressee === true && cue.verb.object;
  for (let i = from; i < frame.to; i++) {
    const word = r.lower[i]!;
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (isQuotation(r, i) && i > from) {
      const own = ownWordsBegin(r, frame, from, i);
      if (own > from) return lastBefore(r, own);
      if (subordinate && endsWithComma(r, i) && mainClauseBegins(r, frame, i + 1)) return i;
    }
    if (depth > 0 || isQuotation(r, i) || i === from) continue;
    if (depth < 0 || word === ';' || (urges && introducesLast(r, frame, from, i))) return lastBefore(r, i);
    if (word === ',' && subordinate && mainClauseBegins(r, frame, i + 1)) return lastBefore(r, i);
    if (word === ',' && conditional && mainClauseBegins(r, frame, i + 1)) {
      // "that if it rained, he would stay": the comma is inside what is said.
      conditional = false;
      continue;
    }
    if ((word === ',' || DASHES.has(word)) && i > from + 1 && takesOver(r, frame, i + 1)) return lastBefore(r, i);
    if (i > from + 1 && saidWhere(r, i)) return lastBefore(r, i);
    if (word === 'as' && r.lower[i - 1] !== 'such' && plainObject && startsSentence(r, frame, i + 1))
      return lastBefore(r, i);
    if (CONCESSIVES.has(word) && spokenClause(r, frame, i + 1)) return lastBefore(r, i);
    if (plainObject && (word === 'and' || word === 'but') && verbPhraseFollows(r, frame, cue, i + 1))
      return lastBefore(r, i);
    if (
      cue.relative &&
      i > from &&
      (word === ',' ? isFiniteVerb(r, i + 1) : plainObject && isFiniteVerb(r, i) && isNominal(r.pos[i - 1]!))
    )
      return lastBefore(r, i);
    if ((word === 'and' || word === 'but') && anotherSays(r, frame, i + 1)) return lastBefore(r, i);
    if ((word === 'and' || word === 'but') && coordinates(r, frame, cue, i + 1)) return lastBefore(r, i);
    if (word === 'according' && r.lower[i + 1] === 'to') return lastBefore(r, i);
  }
  return lastBefore(r, frame.to);
}

/** "urged them to think of passengers: “They pay.”": a whole quotation that ends the sentence is said besides. */
const introducesLast = (r: Reading, frame: Frame, from: number, i: number): boolean =>
  r.lower[i] === ':' &&
  i > from + 1 &&
  i + 3 > frame.to - 1 &&
  i + 1 < frame.to &&
  isQuotation(r, i + 1) &&
  isUtterance(r, i + 1) &&
  r.last[i + 1]! - r.first[i + 1]! > WORDS_OF_ITS_OWN;

/** Shorter quotations stay part of what introduces them. */
const WORDS_OF_ITS_OWN = 6;

const OPENS_CONDITION = new Set([
  'if',
  'when',
  'because',
  'since',
  'while',
  'although',
  'though',
  'unless',
  'once',
  'as',
  'after',
  'before',
  'until',
]);

const endsWithComma = (r: Reading, i: number): boolean => {
  const { inner } = r.parsed.quotations[r.quotation[i]!]!;
  return r.text[inner.end - 1] === ',';
};

const CONCESSIVES = new Set(['though', 'although', 'while', 'whereas']);

const DASHES = new Set(['—', '–', '--', '―', '-']);

const FRONTED = new Set([
  'while',
  'after',
  'when',
  'although',
  'though',
  'as',
  'since',
  'before',
  'because',
  'if',
  'once',
  'even',
  'whereas',
  'until',
  'unless',
  'despite',
]);

/** "While he admitted X, …": the cue is in a clause that the main clause follows. */
function opensSubordinate(r: Reading, frame: Frame, cue: Cue): boolean {
  let first = frame.from;
  if (r.lower[first] === 'but' || r.lower[first] === 'and' || r.lower[first] === 'yet') first++;
  if (cue.form === 'participle' && cue.group === first) return true;
  if (!FRONTED.has(r.lower[first]!) || (r.lower[first] === 'despite' && cue.form === 'finite')) return false;
  for (let i = first; i < cue.group; i++) if (r.lower[i] === ',' && mainClauseBegins(r, frame, i + 1)) return false;
  return true;
}
