import { dot } from '../../src/coverage/embedded/ranking/dot.ts';

/** Signs of one question; `weight` is its share in the loss. */
export type Point = { readonly signs: Float64Array; readonly answerable: boolean; readonly weight: number };

const LONGEST_STEP = 3;
const ENOUGH = 1e-4;

/** Logistic regression by Newton's method (McCullagh and Nelder 1989, 4.4); the first sign, the constant, goes unpenalised. */
export function fitLogistic(points: readonly Point[], { rounds = 15, l2 = 0.00003 } = {}): Float64Array {
  const size = points[0]!.signs.length;
  const total = points.reduce((sum, { weight }) => sum + weight, 0);
  const weights = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const gradient = new Float64Array(size);
    const curvature = Array.from({ length: size }, () => new Float64Array(size));
    for (let i = 0; i < size; i++) {
      const penalty = i === 0 ? 1e-9 : l2 + 1e-9;
      gradient[i] = penalty * weights[i]!;
      curvature[i]![i] = penalty;
    }
    for (const { signs, answerable, weight } of points) {
      const probability = 1 / (1 + Math.exp(-dot(weights, signs)));
      const error = (weight / total) * (probability - (answerable ? 1 : 0));
      const bend = (weight / total) * probability * (1 - probability);
      for (let i = 0; i < size; i++) {
        if (signs[i] === 0) continue;
        gradient[i]! += error * signs[i]!;
        for (let j = 0; j <= i; j++) curvature[i]![j]! += bend * signs[i]! * signs[j]!;
      }
    }
    const step = solve(curvature, gradient);
    for (let i = 0; i < size; i++) weights[i]! -= Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, step[i]!));
    if (step.every((by) => Math.abs(by) < ENOUGH)) break;
  }
  return weights;
}

/** Solves a symmetric positive system, of which the lower half is given and overwritten, by Cholesky's method. */
function solve(lower: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = lower[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(Math.max(1e-12, sum)) : sum / lower[j]![j]!;
    }
  }
  const result = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) result[i]! -= lower[i]![k]! * result[k]!;
    result[i]! /= lower[i]![i]!;
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) result[i]! -= lower[k]![i]! * result[k]!;
    result[i]! /= lower[i]![i]!;
  }
  return result;
}

/** Points whose two classes weigh the same, `weight` in all. */
export function balanced(points: readonly Omit<Point, 'weight'>[], weight = 1): Point[] {
  const answerable = points.filter((point) => point.answerable).length;
  return points.map((point) => ({
    ...point,
    weight: (weight * 0.5) / (point.answerable ? answerable : points.length - answerable),
  }));
}
