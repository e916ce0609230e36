import { type Bm25, impact } from '../index/posting-code.ts';
import type { Question } from './question.ts';

/** What each asked term counts, and what a set of them (one bit a term) comes to. */
export type Weighing = {
  readonly weights: readonly number[];
  /** Sum of the weights, 1 when there are none. */
  readonly total: number;
  /** Terms that are names or numbers, and terms that name the kind of answer. */
  readonly names: number;
  readonly focus: number;
  /** The one that fewest sentences hold. */
  readonly rarest: number;
  /** The set's share of all weight, 0–1. */
  share(mask: number): number;
  /** BM25 of a text that holds the terms so many times, as a share of all weight, 0–1. */
  bm25(counts: ArrayLike<number>, length: number, averageLength: number): number;
};

/** Words that only carry the question count half. */
export const SECONDARY = 0.5;

export function weigh({ terms }: Question, parameters: Bm25): Weighing {
  const weights = terms.map(({ idf, role }) => idf * (role === 'matter' ? 1 : SECONDARY));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const maskOf = (keep: (term: Question['terms'][number]) => boolean) =>
    terms.reduce((mask, term, i) => (keep(term) ? mask | (1 << i) : mask), 0);
  const rarest = terms.reduce((best, { idf }, i) => (idf > (terms[best]?.idf ?? 0) ? i : best), 0);
  return {
    weights,
    total,
    names: maskOf(({ named }) => named),
    focus: maskOf(({ role }) => role === 'focus'),
    rarest: 2 ** rarest,
    share(mask) {
      let sum = 0;
      for (let rest = mask; rest !== 0; rest &= rest - 1) {
        const lowest = rest & -rest;
        sum += weights[31 - Math.clz32(lowest)] ?? 0;
      }
      return sum / total;
    },
    bm25(counts, length, averageLength) {
      let sum = 0;
      for (let i = 0; i < weights.length; i++) {
        if (counts[i]! > 0) sum += weights[i]! * impact(counts[i]!, length, parameters, averageLength);
      }
      return sum / total;
    },
  };
}
