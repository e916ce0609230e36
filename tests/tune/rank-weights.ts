import { ndcg } from './metrics.ts';
import type { Example } from './sets.ts';

export type Group = { readonly examples: readonly Example[]; readonly weight: number };

type List = { readonly rows: Float64Array; readonly target: Float64Array; readonly weight: number };

/**
 * Weights of a linear ranker that make the answering candidates likeliest (ListNet, Cao et al. 2007), by Adam. Groups
 * share out the loss by their weight, however many questions they have.
 */
export function fitRanker(
  groups: readonly Group[],
  size: number,
  { steps = 300, l2 = 0.0003, rate = 0.05 } = {},
): Float64Array {
  const lists = groups.flatMap(({ examples, weight }): List[] => {
    const usable = examples.filter(({ relevance }) => relevance.some((gain) => gain > 0));
    return usable.map(({ judged, relevance }) => {
      const rows = new Float64Array(judged.length * size);
      for (const [i, { features }] of judged.entries()) rows.set(features, i * size);
      const gains = relevance.reduce((total, gain) => total + gain, 0);
      return { rows, target: Float64Array.from(relevance, (gain) => gain / gains), weight: weight / usable.length };
    });
  });
  const weights = new Float64Array(size);
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  const odds = new Float64Array(1_000);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight) => l2 * weight);
    for (const { rows, target, weight } of lists) {
      let top = Number.NEGATIVE_INFINITY;
      for (let i = 0; i < target.length; i++) {
        let score = 0;
        for (let f = 0; f < size; f++) score += weights[f]! * rows[i * size + f]!;
        odds[i] = score;
        if (score > top) top = score;
      }
      let sum = 0;
      for (let i = 0; i < target.length; i++) {
        odds[i] = Math.exp(odds[i]! - top);
        sum += odds[i]!;
      }
      for (let i = 0; i < target.length; i++) {
        const error = weight * (odds[i]! / sum - target[i]!);
        if (Math.abs(error) > 1e-9) for (let f = 0; f < size; f++) gradient[f]! += error * rows[i * size + f]!;
      }
    }
    for (let f = 0; f < size; f++) {
      m[f] = 0.9 * m[f]! + 0.1 * gradient[f]!;
      v[f] = 0.99 * v[f]! + 0.01 * gradient[f]! ** 2;
      weights[f]! -= (rate * (m[f]! / (1 - 0.9 ** step))) / (Math.sqrt(v[f]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

export function scoreOf(features: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let f = 0; f < weights.length; f++) sum += weights[f]! * features[f]!;
  return sum;
}

/** Mean nDCG@10 of the answerable questions with their candidates in order of the weights. */
export function meanNdcg(examples: readonly Example[], weights: Float64Array): number {
  const answerable = examples.filter(({ ideal }) => ideal.length > 0);
  const sum = answerable.reduce((total, { judged, relevance, ideal }) => {
    const order = judged.map(({ features }, i) => ({ score: scoreOf(features, weights), gain: relevance[i]! }));
    order.sort((a, b) => b.score - a.score);
    return (
      total +
      ndcg(
        order.map(({ gain }) => gain),
        ideal,
      )
    );
  }, 0);
  return sum / answerable.length;
}
