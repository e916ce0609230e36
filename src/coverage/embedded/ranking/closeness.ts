import type { Evidence } from './evidence.ts';
import type { Question } from './question.ts';
import type { Weighing } from './weighing.ts';

/** How near each other, and how much in the question's order, the asked terms stand in a sentence; each 0–1. */
export function closeness(question: Question, { places }: Evidence, { weights, total }: Weighing) {
  let pairs = 0;
  let possible = 0;
  for (const [a, b] of question.pairs) {
    const weight = weights[a]! + weights[b]!;
    possible += weight;
    if (places[a]! < 0 || places[b]! < 0) continue;
    const gap = places[b]! - places[a]!;
    if (gap >= 1 && gap <= 2) pairs += weight;
    else if (Math.abs(gap) <= 4) pairs += weight / 3;
  }
  const found: number[] = [];
  for (let i = 0; i < places.length; i++) if (places[i]! >= 0) found.push(i);
  let inOrder = 0;
  for (let i = 1; i < found.length; i++) if (places[found[i]!]! > places[found[i - 1]!]!) inOrder++;
  found.sort((a, b) => places[a]! - places[b]!);
  let proximity = 0;
  for (let i = 1; i < found.length; i++) {
    const a = found[i - 1]!;
    const b = found[i]!;
    proximity += (weights[a]! + weights[b]!) / (2 * Math.max(1, places[b]! - places[a]!));
  }
  return {
    pairs: possible > 0 ? pairs / possible : 0,
    proximity: proximity / total,
    order: found.length > 1 ? inOrder / (found.length - 1) : 0,
  };
}
