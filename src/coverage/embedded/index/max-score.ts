import { greatest, listOf, type Segment } from './segment.ts';
import type { Top } from './top.ts';

/** A term of the question with what each posting code adds to a score: whole numbers, so that no order of adding matters. */
export type ScoredTerm = { readonly term: number; readonly table: Int32Array };

/** The postings [at, end) of a term, and the most they add to a score. */
type List = { readonly table: Int32Array; readonly bound: number; at: number; readonly end: number };

/** Documents whose scores are added up at a time: few at first, as only a threshold tells which lists matter. */
const FIRST_WINDOW = 128;
const LARGEST_WINDOW = 16_384;
/** To look a document up in a list takes as long as to read on over so many postings. */
const LOOK_UP = 24;

/** Of the present window, all nought between two: what each document has so far, and which have anything. */
const sums = new Int32Array(LARGEST_WINDOW);
const touched = new Uint16Array(LARGEST_WINDOW);

/**
 * Offers to `top` every document of [from, to) that can still enter it, in their order: exact top-k by MaxScore (Turtle
 * and Flood 1995). Lists are ordered by the most they can add; as long as the weakest lists together cannot lift a
 * document over the threshold, only documents of the others count, and the weak lists merely add to them. Scores are
 * added up list by list over a window of documents: reading on in a list is many times as fast as comparing the heads
 * of several, or as looking each document up.
 */
export function offerBest(
  segment: Segment,
  asked: readonly ScoredTerm[],
  top: Top,
  place: number,
  [from, to]: readonly [number, number],
  accepts: (document: number) => boolean,
): void {
  const lists = listsOf(segment, asked, from, to);
  /** The most that lists 0..i add together. */
  const bounds: number[] = [];
  for (const { bound } of lists) bounds.push(bound + (bounds.at(-1) ?? 0));

  let essential = 0;
  for (let size = FIRST_WINDOW; ; size = Math.min(size * 2, LARGEST_WINDOW)) {
    while (essential < lists.length && bounds[essential]! <= top.threshold) essential++;
    let start = to;
    for (let i = essential; i < lists.length; i++) {
      const { at, end } = lists[i]!;
      if (at < end) start = Math.min(start, segment.documents[at]!);
    }
    if (start === to) return;
    let count = 0;
    for (let i = essential; i < lists.length; i++) count = addUp(segment, lists[i]!, start, size, count);
    for (let i = essential - 1; i >= 0; i--) {
      count = keepAbove(top.threshold - bounds[i]!, count);
      if (count === 0) break;
      const { at, end } = lists[i]!;
      const expected = ((end - at) * size) / (to - start);
      if (expected < count * LOOK_UP) readOn(segment, lists[i]!, start, size);
      else lookUp(segment, lists[i]!, start, count);
    }
    count = keepAbove(top.threshold, count);
    sortTouched(count);
    for (let i = 0; i < count; i++) {
      const offset = touched[i]!;
      const score = sums[offset]!;
      sums[offset] = 0;
      if (score > top.threshold && accepts(start + offset)) top.offer(score, place, start + offset);
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

/** Leaves only those of the touched documents whose sums are above `least`; returns how many. */
function keepAbove(least: number, count: number): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const offset = touched[i]!;
    if (sums[offset]! > least) touched[kept++] = offset;
    else sums[offset] = 0;
  }
  return kept;
}

/** Adds what a list gives to those documents of a window that have something, reading it through. */
function readOn({ documents, codes }: Segment, list: List, start: number, size: number): void {
  const { table, end } = list;
  let at = seek(documents, list.at, end, start);
  for (; at < end; at++) {
    const offset = documents[at]! - start;
    if (offset >= size) break;
    const sum = sums[offset]!;
    if (sum > 0) sums[offset] = sum + table[codes[at]!]!;
  }
  list.at = at;
}

/** Adds what a list gives to the touched documents of a window, looking up each. */
function lookUp({ documents, codes }: Segment, list: List, start: number, count: number): void {
  const { table, end } = list;
  let { at } = list;
  sortTouched(count);
  for (let i = 0; i < count; i++) {
    const offset = touched[i]!;
    at = seek(documents, at, end, start + offset);
    if (at < end && documents[at] === start + offset) sums[offset]! += table[codes[at]!]!;
  }
  list.at = at;
}

function sortTouched(count: number): void {
  if (count > 1) touched.subarray(0, count).sort();
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
