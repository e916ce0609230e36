import { dot } from '../../src/coverage/embedded/ranking/dot.ts';

/** Signs of one question; `weight` is its share in the loss. */
export type Point = { readonly signs: Float64Array; readonly answerable: boolean; readonly weight: number };

/** Logistic regression by Adam; the first sign is the constant and goes unpenalised. */
export function fitLogistic(points: readonly Point[], { steps = 1_000, l2 = 0.00001, rate = 0.05 } = {}): Float64Array {
  const size = points[0]!.signs.length;
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(size);
  const m = new Float64Array(size);
  const v = new Float64Array(size);
  for (let step = 1; step <= steps; step++) {
    const gradient = weights.map((weight, i) => (i === 0 ? 0 : l2 * weight));
    for (const { signs, answerable, weight } of points) {
      const error = (weight / total) * (1 / (1 + Math.exp(-dot(weights, signs))) - (answerable ? 1 : 0));
      for (let i = 0; i < size; i++) gradient[i]! += error * signs[i]!;
    }
    for (let i = 0; i < size; i++) {
      m[i] = 0.9 * m[i]! + 0.1 * gradient[i]!;
      v[i] = 0.99 * v[i]! + 0.01 * gradient[i]! ** 2;
      weights[i]! -= (rate * (m[i]! / (1 - 0.9 ** step))) / (Math.sqrt(v[i]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** Points whose two classes weigh the same. */
export function balanced(points: readonly Omit<Point, 'weight'>[]): Point[] {
  const answerable = points.filter((point) => point.answerable).length;
  return points.map((point) => ({
    ...point,
    weight: 0.5 / (point.answerable ? answerable : points.length - answerable),
  }));
}
