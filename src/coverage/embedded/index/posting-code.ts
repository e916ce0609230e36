/**
 * A posting's eight bits: how often the term stands in the sentence (three bits) and how long the sentence is (five
 * bits). Both are rounded to a few representative values; what a code is worth is looked up in a table of 256 impacts,
 * so that the average length and the parameters of BM25 may change without touching a posting.
 */
const FREQUENCIES = [0.5, 1, 2, 3, 4, 5.5, 8, 12];
const LENGTHS = Array.from({ length: 32 }, (_, i) => (i < 10 ? i + 1 : 10 * 1.2 ** (i - 9)));

/** The code's frequency when only the resolved entities of a sentence hold the term, not its words. */
const ENTITY_ONLY = 0;

const FREQUENCY_LEVEL = [ENTITY_ONLY, 1, 2, 3, 4, 5, 5, 6, 6, 6];
const LENGTH_LEVEL = Uint8Array.from({ length: 640 }, (_, length) => nearest(LENGTHS, length));

/** Code of a term that stands `frequency` times (0: among the entities only) in a sentence of `length` terms. */
export const codeOf = (frequency: number, length: number): number =>
  ((FREQUENCY_LEVEL[frequency] ?? 7) << 5) | (LENGTH_LEVEL[length] ?? 31);

export type Bm25 = { readonly k1: number; readonly b: number };

/** BM25's share of a term's weight for each code (Robertson and Zaragoza 2009), below 1. */
export function impactsOf({ k1, b }: Bm25, averageLength: number): Float64Array {
  return Float64Array.from({ length: 256 }, (_, code) =>
    impact(FREQUENCIES[code >> 5]!, LENGTHS[code & 31]!, { k1, b }, averageLength),
  );
}

/** What each code adds to a score by a weight, in whole numbers: `unit` for an impact and a weight of 1. */
export function scoresOf(impacts: Float64Array, weight: number, unit: number): Int32Array {
  const scores = new Int32Array(256);
  for (let code = 0; code < 256; code++) scores[code] = impacts[code]! * weight * unit + 0.5; // cut to its whole part
  return scores;
}

export const impact = (frequency: number, length: number, { k1, b }: Bm25, averageLength: number): number =>
  frequency / (frequency + k1 * (1 - b + (b * length) / averageLength));

function nearest(values: readonly number[], wanted: number): number {
  let best = 0;
  for (const [i, value] of values.entries()) if (Math.abs(value - wanted) < Math.abs(values[best]! - wanted)) best = i;
  return best;
}
