import { SENTENCE_OPENERS, TITLE_ABBREVIATIONS } from './abbreviations.ts';
import type { MarkedQuotation } from './quotations.ts';
import type { Pieces } from './tokenise.ts';
import { SHAPE } from './tokens.ts';

const TERMINATOR = /^(?:[.]|[!?]+|…|[.]{2,})$/;
const CLOSERS = new Set(['”', '’', '"', "'", "''", '»', '›', ')', ']', '}']);
/** A speech verb soon after “…!” keeps its quotation in the sentence: “Stop!” Ms Lee said. */
const SAYING = new Set(
  'said says asked asks added adds told tells replied replies wrote writes tweeted shouted cried explained continued declared warned insisted claimed exclaimed joked recalled demanded wondered repeated responded remarked noted observed quipped mused yelled screamed snapped argued concluded announced agreed laughed retorted countered'.split(
    ' ',
  ),
);
const LOOK_AHEAD = 5;
const LOOK_PAST_ASIDES = 24;
const ASIDE = new Set([',', '(', ')', '"', '“', '”']);
const AFTER_SAID = new Set(
  'of in on at to during after before when as from monday tuesday wednesday thursday friday saturday sunday last'.split(
    ' ',
  ),
);

/** First tokens of the sentences of the tokens [from, to); the first is `from`. Linear. */
export function sentenceStarts(
  text: string,
  pieces: Pieces,
  from: number,
  to: number,
  quotations: readonly MarkedQuotation[],
): readonly number[] {
  const starts = [from];
  let q = 0;
  let i = from;
  while (i < to) {
    if (!mayEnd(pieces, i)) {
      i++;
      continue;
    }
    const next = afterMarks(text, pieces, i + 1, to);
    while (q < quotations.length && quotations[q]!.last < i) q++;
    const quoted = q < quotations.length && quotations[q]!.first < i && quotations[q]!.last > i;
    if (next < to && ends(text, pieces, i, next, to, quoted)) starts.push(next);
    i = next;
  }
  return starts;
}

const isDotted = (pieces: Pieces, i: number): boolean =>
  pieces.shape[i] === SHAPE.WORD && pieces.lower[i]!.length > 1 && pieces.lower[i]!.endsWith('.');

const mayEnd = (pieces: Pieces, i: number): boolean =>
  pieces.shape[i] === SHAPE.WORD ? isDotted(pieces, i) : TERMINATOR.test(pieces.lower[i]!);

/** The first token from `from` on that is neither the end of a sentence nor what closes after it. */
function afterMarks(text: string, pieces: Pieces, from: number, to: number): number {
  let next = from;
  while (next < to && (TERMINATOR.test(pieces.lower[next]!) || isCloser(text, pieces, next))) next++;
  return next;
}

/** Whether one of the tokens [from, to) closes a quotation or a bracket. */
function hasCloser(pieces: Pieces, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (CLOSERS.has(pieces.lower[i]!)) return true;
  return false;
}

function isCloser(text: string, pieces: Pieces, i: number): boolean {
  if (!CLOSERS.has(pieces.lower[i]!) && text[pieces.start[i]!] !== '’') return false;
  return pieces.start[i] === pieces.end[i - 1];
}

/** Whether the terminator at `i` ends a sentence before the token `next`. */
function ends(text: string, pieces: Pieces, i: number, next: number, to: number, quoted: boolean): boolean {
  const closed = hasCloser(pieces, i + 1, next);
  const first = pieces.start[next]!;
  const apart = first > pieces.end[next - 1]!;
  const word = firstWord(pieces, next, to);
  const lower = pieces.lower[word]!;
  const capital = pieces.capital[word] === 1;
  if (pieces.shape[word] === SHAPE.WORD && !capital) return false;
  if (!apart && !(capital && pieces.lower[i] === '.' && next === i + 1)) return closed && capital;
  if (isDotted(pieces, i)) {
    const bare = pieces.lower[i]!.slice(0, -1);
    if (TITLE_ABBREVIATIONS.has(bare) || opensAside(pieces, next, to)) return false;
    return SENTENCE_OPENERS.has(lower) || word !== next;
  }
  if (isEllipsis(text, pieces, i) && !closed) return !quoted && capital;
  if (pieces.shape[i - 1] === SHAPE.NUMBER && startsParagraph(text, pieces, i - 1)) return false;
  return !(closed && word === next && saidSoon(pieces, next, to, pieces.lower[i] === '.'));
}

/** "Pryce Inc. (LSE: PRY) said": a bracket that holds no sentence belongs to the one around it. */
function opensAside(pieces: Pieces, next: number, to: number): boolean {
  if (pieces.lower[next] !== '(') return false;
  for (let i = next + 1; i < Math.min(to, next + LOOK_PAST_ASIDES); i++)
    if (pieces.lower[i] === ')') return !mayEnd(pieces, i - 1);
  return false;
}

function firstWord(pieces: Pieces, next: number, to: number): number {
  let i = next;
  while (i + 1 < to && i < next + 4 && pieces.shape[i] === SHAPE.PUNCTUATION) i++;
  return i;
}

/** "…", "...", or ". . ." with any spaces. */
function isEllipsis(text: string, pieces: Pieces, i: number): boolean {
  if (text[pieces.start[i]!] === '…' || pieces.end[i]! - pieces.start[i]! > 1)
    return /[.…]/.test(text[pieces.start[i]!]!);
  const dot = (at: number) => pieces.lower[at] === '.';
  return dot(i) && (dot(i + 1) || dot(i - 1));
}

const startsParagraph = (text: string, pieces: Pieces, i: number): boolean =>
  i === 0 || /[\n\r]/.test(text.slice(pieces.end[i - 1], pieces.start[i]));

/**
 * Whether words of attribution follow a closed quotation: “Who?” Ms Lee, of York, asked. After a full stop only when they
 * are all there is; after other marks only when nothing is said after the verb, which would make them a new sentence.
 */
function saidSoon(pieces: Pieces, from: number, to: number, alone: boolean): boolean {
  for (let i = from; i < Math.min(to, from + (alone ? LOOK_AHEAD : LOOK_PAST_ASIDES)); i++) {
    const word = pieces.lower[i]!;
    if (SAYING.has(word)) {
      const next = pieces.lower[i + 1];
      return (
        i + 1 >= to ||
        TERMINATOR.test(next!) ||
        (!alone && (i - from < LOOK_AHEAD || next === ',' || AFTER_SAID.has(next!)))
      );
    }
    if (pieces.shape[i] === SHAPE.PUNCTUATION && (alone || !ASIDE.has(word))) return false;
  }
  return false;
}
