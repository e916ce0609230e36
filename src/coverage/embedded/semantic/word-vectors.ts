import { Lexicon, type LexiconArrays } from '../index/lexicon.ts';
import { readSnapshot, type Unreadable, writeSnapshot } from '../index/snapshot.ts';

/** Words as directions: those used alike point alike. Each is of length 1, in eight bits a dimension and a scale. */
export type WordVectors = {
  readonly dimensions: number;
  /** The word's row, or -1 for a word that is not known. */
  rowOf(word: string): number;
  /** Row after row. */
  readonly values: Int8Array;
  readonly scales: Float64Array;
};

/** Largest value of eight bits. */
const MOST = 127;

let inUse: WordVectors | null = null;

/** The vectors that ranking goes by in this process, as its configuration says; null for none. */
export const wordVectors = (): WordVectors | null => inUse;

export function useVectors(vectors: WordVectors | null): void {
  inUse = vectors;
}

/** Writes vectors to a file that `readVectors` reads under the same stamp. */
export function writeVectors(
  file: string,
  stamp: string,
  dimensions: number,
  words: Iterable<readonly [string, readonly number[]]>,
): void {
  const lexicon = new Lexicon();
  const rows: Int8Array[] = [];
  for (const [word, given] of words) {
    if (lexicon.add(word) < rows.length) continue;
    const vector = given.slice(0, dimensions);
    const largest = Math.max(...vector.map(Math.abs)) || 1;
    rows.push(Int8Array.from(vector, (value) => Math.round((value / largest) * MOST)));
  }
  const values = new Uint8Array(rows.length * dimensions);
  for (const [i, row] of rows.entries()) values.set(new Uint8Array(row.buffer), i * dimensions);
  writeSnapshot(file, stamp, { arrays: { ...lexicon.arrays(), values }, rest: { dimensions } });
}

/** The vectors in a file, or why it cannot be used. */
export function readVectors(file: string, stamp: string): WordVectors | Unreadable {
  const snapshot = readSnapshot(file, stamp);
  if ('reason' in snapshot) return snapshot;
  const { dimensions } = snapshot.rest as { dimensions: number };
  const lexicon = new Lexicon(snapshot.arrays as unknown as LexiconArrays);
  const bytes = snapshot.arrays.values as Uint8Array;
  const values = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const scales = new Float64Array(lexicon.size);
  for (let row = 0; row < scales.length; row++) {
    let sum = 0;
    for (let k = row * dimensions; k < (row + 1) * dimensions; k++) sum += values[k]! * values[k]!;
    scales[row] = sum > 0 ? 1 / Math.sqrt(sum) : 0;
  }
  return { dimensions, values, scales, rowOf: (word) => lexicon.idOf(word) };
}
