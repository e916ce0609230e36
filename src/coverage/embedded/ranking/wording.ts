import { FORM_MASK, Mark, markOf, type Segment } from '../index/segment.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import type { Evidence } from './evidence.ts';
import type { Question } from './question.ts';
import { Shapes } from './shapes.ts';

const COPULA = new Set(['is', 'was', 'are', 'were', 'became', 'means']);
const ASKING = 'who what when where why how which do does did is are can will was'.split(' ');

/** How sure a definition is that follows an asked name after a break ("Ann Lee, the mayor"). */
const APPOSITION = 0.7;

/** Tells of sentences whether they open with a pronoun, and whether they open as a question does. */
export function openings(vocabulary: Vocabulary) {
  const asking = ASKING.map((word) => vocabulary.idOf(word));
  return (segment: Segment, document: number) => {
    const at = segment.wordStarts[document]!;
    if (at === segment.wordStarts[document + 1]) return { pronoun: false, asks: false };
    const form = segment.words[at]! & FORM_MASK;
    return { pronoun: (vocabulary.shapeAt(form) & Shapes.pronoun) !== 0, asks: asking.includes(form) };
  };
}

/** Sureness, 0–1, that words behind the last asked name say who or what it is. */
export function defines(
  { expected }: Question,
  { places }: Evidence,
  segment: Segment,
  document: number,
  vocabulary: Vocabulary,
): number {
  if (expected !== 'definition' && expected !== 'person') return 0;
  const last = places.reduce((greatest, place) => Math.max(greatest, place), -1);
  const at = segment.wordStarts[document]! + last + 1;
  if (last < 0 || at >= segment.wordStarts[document + 1]!) return 0;
  const next = segment.words[at]!;
  if (!(markOf(next) & Mark.joined)) return APPOSITION;
  return COPULA.has(vocabulary.wordOf(next & FORM_MASK)) ? 1 : 0;
}

/** Number of negating words in a sentence. */
export function negationsIn(segment: Segment, document: number, vocabulary: Vocabulary): number {
  let count = 0;
  for (let i = segment.wordStarts[document]!; i < segment.wordStarts[document + 1]!; i++) {
    if (vocabulary.shapeAt(segment.words[i]! & FORM_MASK) & Shapes.negation) count++;
  }
  return count;
}
