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
  const found = [...places].map((place, i) => ({ place, i })).filter(({ place }) => place >= 0);
  let inOrder = 0;
  for (let i = 1; i < found.length; i++) if (found[i]!.place > found[i - 1]!.place) inOrder++;
  found.sort((a, b) => a.place - b.place);
  let proximity = 0;
  for (let i = 1; i < found.length; i++) {
    const a = found[i - 1]!;
    const b = found[i]!;
    proximity += (weights[a.i]! + weights[b.i]!) / (2 * Math.max(1, b.place - a.place));
  }
  return {
    pairs: possible > 0 ? pairs / possible : 0,
    proximity: proximity / total,
    order: found.length > 1 ? inOrder / (found.length - 1) : 0,
  };
}
