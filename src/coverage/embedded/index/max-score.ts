import { greatest, listOf, type Segment } from './segment.ts';
import type { Top } from './top.ts';

/** A term of the question with what each posting code adds to a score: whole numbers, so that no order of adding matters. */
export type ScoredTerm = { readonly term: number; readonly table: Int32Array };

/** The postings [at, end) of a term, and the most they add to a score. */
type List = { readonly table: Int32Array; readonly bound: number; at: number; readonly end: number };

/** Documents whose scores are added up at a time: few at first, as only a threshold tells which lists matter. */
const FIRST_WINDOW = 128;
const LARGEST_WINDOW = 4_096;

/** Of the present window, all nought between two: what each document has so far, and which have anything. */
const sums = new Int32Array(LARGEST_WINDOW);
const touched = new Uint16Array(LARGEST_WINDOW);

/**
 * Offers to `top` every document of [from, to) that can still enter it: exact top-k by MaxScore (Turtle and Flood 1995).
 * Lists are ordered by the most they can add; as long as the weakest lists together cannot lift a document over the
 * threshold, only documents of the others are visited, and the weak lists are merely looked up. The others are added up
 * list by list over a window of documents, which takes no comparing of their heads.
 */
export function offerBest(
  segment: Segment,
  asked: readonly ScoredTerm[],
  top: Top,
  place: number,
  [from, to]: readonly [number, number],
  accepts: (document: number) => boolean,
): void {
  const { documents, codes } = segment;
  const lists = listsOf(segment, asked, from, to);
  /** The most that lists 0..i add together. */
  const bounds: number[] = [];
  for (const { bound } of lists) bounds.push(bound + (bounds.at(-1) ?? 0));

  /** Looks a document up in the lists before `essential`, and offers it when it can enter. */
  const finish = (document: number, before: number, essential: number): void => {
    let score = before;
    for (let i = essential - 1; i >= 0; i--) {
      if (score + bounds[i]! <= top.threshold) return;
      const list = lists[i]!;
      list.at = seek(documents, list.at, list.end, document);
      if (list.at < list.end && documents[list.at] === document) score += list.table[codes[list.at]!]!;
    }
    if (score > top.threshold && accepts(document)) top.offer(score, place, document);
  };

  const last = lists.length - 1;
  let essential = 0;
  for (let size = FIRST_WINDOW; ; size = Math.min(size * 2, LARGEST_WINDOW)) {
    while (essential < lists.length && bounds[essential]! <= top.threshold) essential++;
    const rest = essential === 0 ? 0 : bounds[essential - 1]!;
    if (essential > last) return;
    if (essential === last) {
      const { table, at, end } = lists[last]!;
      for (let i = at; i < end; i++) {
        const score = table[codes[i]!]!;
        if (score + rest > top.threshold) finish(documents[i]!, score, last);
      }
      return;
    }
    let start = Number.POSITIVE_INFINITY;
    for (let i = essential; i <= last; i++) {
      const { at, end } = lists[i]!;
      if (at < end && documents[at]! < start) start = documents[at]!;
    }
    if (start === Number.POSITIVE_INFINITY) return;
    let count = 0;
    for (let i = essential; i <= last; i++) count = addUp(segment, lists[i]!, start, size, count);
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const offset = touched[i]!;
      if (sums[offset]! + rest > top.threshold) touched[kept++] = offset;
      else sums[offset] = 0;
    }
    if (kept > 1) touched.subarray(0, kept).sort();
    for (let i = 0; i < kept; i++) {
      const offset = touched[i]!;
      finish(start + offset, sums[offset]!, essential);
      sums[offset] = 0;
    }
  }
}

/** The asked terms' lists within [from, to), the one that can add least first. */
function listsOf(segment: Segment, asked: readonly ScoredTerm[], from: number, to: number): List[] {
  const { documents, postingStarts } = segment;
  const lists: List[] = [];
  for (const { term, table } of asked) {
    const row = listOf(segment, term);
    if (row < 0) continue;
    const whole = postingStarts[row + 1]!;
    const at = seek(documents, postingStarts[row]!, whole, from);
    const end = to < segment.state.length ? seek(documents, at, whole, to) : whole;
    lists.push({ table, bound: greatest(segment, row, table), at, end });
  }
  return lists.sort((a, b) => a.bound - b.bound);
}

/** Adds what a list gives to the documents of a window to their sums; returns how many are touched by now. */
function addUp({ documents, codes }: Segment, list: List, start: number, size: number, already: number): number {
  const { table, end } = list;
  let count = already;
  let at = list.at;
  for (; at < end; at++) {
    const offset = documents[at]! - start;
    if (offset >= size) break;
    const sum = sums[offset]!;
    // What adds nothing does not count as touched, so that none is twice.
    const adds = table[codes[at]!]!;
    if (sum === 0 && adds > 0) touched[count++] = offset;
    sums[offset] = sum + adds;
  }
  list.at = at;
  return count;
}

/** First place in [at, end) whose document is not before `document`: doubling steps, then halving. */
function seek(documents: Uint32Array, at: number, end: number, document: number): number {
  if (at >= end || documents[at]! >= document) return at;
  let step = 1;
  let low = at;
  while (low + step < end && documents[low + step]! < document) {
    low += step;
    step *= 2;
  }
  let high = Math.min(low + step, end);
  while (low + 1 < high) {
    const middle = (low + high) >>> 1;
    if (documents[middle]! < document) low = middle;
    else high = middle;
  }
  return high;
}
