import { greatest, listOf, type Segment } from './segment.ts';
import type { Top } from './top.ts';

/** A term of the question with what each posting code adds to a score: whole numbers, so that no order of adding matters. */
export type ScoredTerm = { readonly term: number; readonly table: Int32Array };

type List = { readonly table: Int32Array; readonly bound: number; readonly end: number };

const EXHAUSTED = 0xffffffff;

/**
 * Offers to `top` every document of [from, to) that can still enter it: exact top-k by MaxScore (Turtle and Flood 1995).
 * Lists are ordered by the most they can add; as long as the weakest lists together cannot lift a document over the
 * threshold, only documents of the others are visited, and the weak lists are merely looked up.
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
  const found: { list: List; at: number }[] = [];
  for (const { term, table } of asked) {
    const row = listOf(segment, term);
    if (row < 0) continue;
    const end = segment.postingStarts[row + 1]!;
    const at = seek(documents, segment.postingStarts[row]!, end, from);
    found.push({ list: { table, bound: greatest(segment, row, table), end }, at });
  }
  found.sort((a, b) => a.list.bound - b.list.bound);
  const lists = found.map(({ list }) => list);
  const positions = Uint32Array.from(found, ({ at }) => at);
  const heads = Uint32Array.from(found, ({ at, list }) => headAt(documents, at, list.end, to));
  const bounds = Uint32Array.from(lists, ({ bound }) => bound);
  for (let i = 1; i < bounds.length; i++) bounds[i]! += bounds[i - 1]!; // bounds[i]: the most that lists 0..i add

  let essential = 0;
  while (essential < lists.length && bounds[essential]! <= top.threshold) essential++;
  while (essential < lists.length) {
    let document = EXHAUSTED;
    for (let i = essential; i < heads.length; i++) if (heads[i]! < document) document = heads[i]!;
    if (document === EXHAUSTED) return;

    let score = 0;
    for (let i = essential; i < heads.length; i++) {
      if (heads[i] !== document) continue;
      const list = lists[i]!;
      const at = positions[i]!;
      score += list.table[codes[at]!]!;
      positions[i] = at + 1;
      const next = at + 1 < list.end ? documents[at + 1]! : EXHAUSTED;
      heads[i] = next < to ? next : EXHAUSTED;
    }
    for (let i = essential - 1; i >= 0 && score + bounds[i]! > top.threshold; i--) {
      if (heads[i]! > document) continue;
      const list = lists[i]!;
      if (heads[i]! < document) {
        positions[i] = seek(documents, positions[i]!, list.end, document);
        heads[i] = headAt(documents, positions[i]!, list.end, to);
      }
      if (heads[i] === document) score += list.table[codes[positions[i]!]!]!;
    }
    if (score > top.threshold && accepts(document)) {
      top.offer(score, place, document);
      while (essential < lists.length && bounds[essential]! <= top.threshold) essential++;
    }
  }
}

function headAt(documents: Uint32Array, at: number, end: number, to: number): number {
  const head = at < end ? documents[at]! : EXHAUSTED;
  return head < to ? head : EXHAUSTED;
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
