import type { Span } from '../../src/domain/span.ts';

const WORD = /[\p{L}\p{N}]+(?:[’'][\p{L}]+)*/gu;

/** The words of a stretch by their places, without a leading "that": marks and space at its ends never matter. */
export function wordsOf(text: string, { start, end }: Span): readonly number[] {
  const places: number[] = [];
  for (const found of text.slice(start, end).matchAll(WORD)) {
    if (places.length === 0 && found[0].toLowerCase() === 'that') continue;
    places.push(start + found.index);
  }
  return places;
}

/** Share of words that two stretches have in common, of the longer one: 1 when they are the same words. */
export function overlap(text: string, a: Span, b: Span): number {
  if (a.start >= b.end || b.start >= a.end) return 0;
  const first = new Set(wordsOf(text, a));
  const second = wordsOf(text, b);
  const shared = second.filter((place) => first.has(place)).length;
  return shared / Math.max(first.size, second.length, 1);
}
