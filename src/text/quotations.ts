import type { Quotation } from '../domain/attribution.ts';
import { CLASS, classOf, isSpace, isWordCharacter } from './characters.ts';
import type { Pieces } from './tokenise.ts';

/** A quote-marked stretch of one paragraph, by tokens. */
export type MarkedQuotation = Quotation & {
  /** Index into the article's paragraphs. */
  readonly paragraph: number;
  /** First and last token, marks included. */
  readonly first: number;
  readonly last: number;
  /** It takes up a quotation left open at the end of the paragraph before. */
  readonly continues: boolean;
  /** False when the closing mark is missing. */
  readonly closed: boolean;
};

type Kind = 'double' | 'single';
type Mark = { readonly kind: Kind; readonly opens: boolean; readonly closes: boolean };

const DOUBLE_OPEN = new Set(['“', '„', '«', '``', '‟']);
const DOUBLE_CLOSE = new Set(['”', '»', "''"]);
const ELISIONS = new Set(['em', 'cause', 'til', 'till', 'tis', 'twas', 'n', 'bout', 'round', 'cos', 'ere', 'neath']);
/** After a plural's mark these words say that the mark closed: a possessive is followed by what is possessed. */
const NOT_POSSESSED = new Set(
  'and or but by as in of on at to for from with said says he she they it is was are were have has had who which that when after before while over about against'.split(
    ' ',
  ),
);
const AN_UNCLOSED_QUOTATION_HAS = 4;

/** Marks a paragraph by its tokens [from, to): what each quote mark can do here. Other tokens are absent. */
function readMarks(text: string, pieces: Pieces, from: number, to: number): Map<number, Mark> {
  const marks = new Map<number, Mark>();
  for (let i = from; i < to; i++) {
    const mark = readMark(text, pieces, i);
    if (mark !== null) marks.set(i, mark);
  }
  return marks;
}

function readMark(text: string, pieces: Pieces, i: number): Mark | null {
  const start = pieces.start[i]!;
  const end = pieces.end[i]!;
  if (end - start > 2 || isWordCharacter(text, start)) return null;
  const mark = text.slice(start, end);
  const spaceBefore = start === 0 || isSpace(text, start - 1);
  const spaceAfter = end >= text.length || isSpace(text, end);
  const wordBefore = !spaceBefore && isWordCharacter(text, start - 1);
  const wordAfter = isWordCharacter(text, end);
  const freeBefore =
    spaceBefore || (!wordBefore && '([{—–-―/'.includes(text[start - 1]!)) || opensHere(text, start - 1);
  if (DOUBLE_OPEN.has(mark)) return { kind: 'double', opens: true, closes: spaceAfter && !spaceBefore };
  if (DOUBLE_CLOSE.has(mark)) return { kind: 'double', opens: spaceBefore && !spaceAfter, closes: true };
  if (mark === '"') {
    const opens = !spaceAfter && (freeBefore || (wordAfter && !wordBefore));
    return { kind: 'double', opens: opens || (spaceBefore && spaceAfter), closes: !spaceBefore || spaceAfter };
  }
  if (mark === '‘' || mark === '‹')
    return { kind: 'single', opens: !spaceAfter && !isElision(text, pieces, i), closes: false };
  if (mark === '’' || mark === "'" || mark === '›') {
    const opens = mark !== '’' && mark !== '›' && freeBefore && !spaceAfter && !isElision(text, pieces, i);
    return { kind: 'single', opens, closes: !spaceBefore && !wordAfter };
  }
  return null;
}

const opensHere = (text: string, at: number): boolean => at >= 0 && '“‘"«'.includes(text[at]!);

function isElision(text: string, pieces: Pieces, i: number): boolean {
  const next = pieces.lower[i + 1];
  if (next === undefined || pieces.start[i + 1] !== pieces.end[i]) return false;
  // ’90s
  return ELISIONS.has(next) || (classOf(text, pieces.end[i]!) === CLASS.DIGIT && /^\d\ds?$/.test(next));
}

/** ‘…Democrats’ plan…’: the mark after a plural that something possessed follows, when another mark is left to close. */
function isPossessive(text: string, pieces: Pieces, i: number, another: boolean): boolean {
  const end = pieces.end[i]!;
  const before = text[pieces.start[i]! - 1];
  const next = pieces.lower[i + 1];
  if (!another || next === undefined || (before !== 's' && before !== 'z' && before !== 'x')) return false;
  return isSpace(text, end) && classOf(text, pieces.start[i + 1]!) === CLASS.LETTER && !NOT_POSSESSED.has(next);
}

/**
 * Every outermost quotation of the article, in order. A mark inside a quotation of the other kind is part of its words;
 * a quotation left open at the end of a paragraph goes on when the next paragraph opens with a mark again, or closes one
 * that it never opened. A stray mark costs at most its paragraph.
 */
export function findQuotations(
  text: string,
  pieces: Pieces,
  paragraphs: readonly { readonly from: number; readonly to: number }[],
): readonly MarkedQuotation[] {
  const found: MarkedQuotation[] = [];
  let pending: Kind | null = null;
  paragraphs.forEach(({ from, to }, paragraph) => {
    const marks = readMarks(text, pieces, from, to);
    if (marks.size === 0) {
      pending = null;
      return;
    }
    const opensNext = openingKind(text, pieces, paragraphs[paragraph + 1]);
    const closersLeft = closersAfter(marks, from, to);
    const closable = balanceAfter(pieces, marks, from, to);
    const counts = { double: countClosers(marks, from, to, 'double'), single: countClosers(marks, from, to, 'single') };
    const closers = (i: number): number => counts[marks.get(i)!.kind][i - from]!;
    const previous: Kind | null = pending;
    pending = null;
    let open: { kind: Kind; first: number; depth: number } | null = null;
    const add = (first: number, last: number, closed: boolean, marked = true) => {
      const continues = previous !== null && first === from;
      const start = pieces.start[first]!;
      const end = pieces.end[last]!;
      const inner = { start: marked ? pieces.end[first]! : start, end: closed ? pieces.start[last]! : end };
      if (inner.end > inner.start)
        found.push({ span: { start, end }, inner, paragraph, first, last, continues, closed });
    };
    let orphan = previous !== null && marks.get(from)?.opens !== true;
    for (let i = from; i < to; i++) {
      const mark = marks.get(i);
      if (mark === undefined) continue;
      if (open === null) {
        if (orphan && mark.kind === previous && mark.closes && !mark.opens && i > from) add(from, i, true, false);
        else if (mark.opens && (mark.kind === 'double' || closable[i - from]! > 0 || opensNext === 'single'))
          open = { kind: mark.kind, first: i, depth: 0 };
        orphan = false;
      } else if (mark.kind === open.kind) {
        const closes: boolean = mark.closes && !(mark.opens && !spaced(text, pieces, i));
        if (closes && !(mark.kind === 'single' && isPossessive(text, pieces, i, closersLeft[i - from]! > 0))) {
          if (open.depth > 0) open.depth--;
          else {
            add(open.first, i, true);
            open = null;
          }
        } else if (mark.opens && endsSentence(pieces, i - 1)) {
          add(open.first, i - 1, false);
          open = { kind: mark.kind, first: i, depth: 0 };
        } else if (mark.opens && !mark.closes && closers(i) > open.depth + 1) {
          // “He told me “go” and I went”: the same marks inside.
          open.depth++;
        }
      }
    }
    if (open === null) return;
    const goesOn = opensNext === open.kind;
    if (goesOn || (open.kind === 'double' && to - open.first > AN_UNCLOSED_QUOTATION_HAS)) {
      add(open.first, to - 1, false);
      pending = open.kind;
    }
  });
  return found;
}

const spaced = (text: string, pieces: Pieces, i: number): boolean =>
  isSpace(text, pieces.end[i]!) || pieces.end[i]! >= text.length;
const endsSentence = (pieces: Pieces, i: number): boolean => /^[.!?…]+$/.test(pieces.lower[i] ?? '');

function openingKind(
  text: string,
  pieces: Pieces,
  next: { readonly from: number; readonly to: number } | undefined,
): Kind | null {
  if (next === undefined || next.from >= next.to) return null;
  const mark = readMark(text, pieces, next.from);
  return mark?.opens === true ? mark.kind : null;
}

/** For each token, how many single closing marks stand after it before the next one opens (0, or 1 for "some"). */
function closersAfter(marks: ReadonlyMap<number, Mark>, from: number, to: number): Uint8Array {
  const left = new Uint8Array(to - from);
  let seen = 0;
  for (let i = to - 1; i >= from; i--) {
    left[i - from] = seen;
    const mark = marks.get(i);
    if (mark?.kind !== 'single') continue;
    if (mark.opens) seen = 0;
    if (mark.closes) seen = 1;
  }
  return left;
}

/** For each token, how many marks of the kind that can close stand after it. */
function countClosers(marks: ReadonlyMap<number, Mark>, from: number, to: number, kind: Kind): Int32Array {
  const left = new Int32Array(to - from);
  for (let i = to - 2; i >= from; i--) {
    const mark = marks.get(i + 1);
    left[i - from] = left[i - from + 1]! + (mark?.kind === kind && mark.closes ? 1 : 0);
  }
  return left;
}

/** For each token, the most by which single closing marks outnumber opening ones in any stretch right after it. */
function balanceAfter(pieces: Pieces, marks: ReadonlyMap<number, Mark>, from: number, to: number): Int32Array {
  const best = new Int32Array(to - from);
  for (let i = to - 2; i >= from; i--) {
    const mark = marks.get(i + 1);
    // A mark that opens again after a sentence takes up the same quotation: it needs no closing mark of its own.
    const reopens = mark?.opens === true && endsSentence(pieces, i);
    const value = mark?.kind !== 'single' || mark.opens === mark.closes || reopens ? 0 : mark.closes ? 1 : -1;
    best[i - from] = Math.max(value, value + best[i - from + 1]!);
  }
  return best;
}
