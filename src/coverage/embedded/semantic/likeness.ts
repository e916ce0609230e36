import { FORM_MASK, type Segment } from '../index/segment.ts';
import { NO_TERM, type Vocabulary } from '../index/vocabulary.ts';
import type { WordVectors } from './word-vectors.ts';

/** How like a question a sentence is in meaning. */
export type Likeness = {
  /** Cosine of the two, each the sum of its words' vectors by how rare they are. */
  readonly whole: number;
  /** Share of the question's words, by how rare they are, that some word of the sentence is like. */
  readonly each: number;
};

const NONE: Likeness = { whole: 0, each: 0 };

type Asked = { readonly form: string; readonly idf: number };

/** Compares sentences with one question. Everything it needs of a word is looked up once a question. */
export function likenessTo(
  asked: readonly Asked[],
  vectors: WordVectors,
  vocabulary: Vocabulary,
  sentences: number,
): (segment: Segment, document: number) => Likeness {
  const { dimensions, values, scales } = vectors;
  const terms = asked.map(({ form, idf }) => ({ row: rowOf(vectors, form), idf })).filter(({ row }) => row >= 0);
  const mass = terms.reduce((sum, { idf }) => sum + idf, 0);
  if (mass === 0) return () => NONE;
  const question = new Float64Array(dimensions);
  const add = (sum: Float64Array, row: number, weight: number) => {
    const scale = scales[row]! * weight;
    for (let k = 0; k < dimensions; k++) sum[k]! += values[row * dimensions + k]! * scale;
  };
  for (const { row, idf } of terms) add(question, row, idf);
  const norm = lengthOf(question) || 1;
  const cosine = (a: number, b: number) => {
    let sum = 0;
    for (let k = 0; k < dimensions; k++) sum += values[a * dimensions + k]! * values[b * dimensions + k]!;
    return sum * scales[a]! * scales[b]!;
  };
  type Known = { readonly row: number; readonly idf: number; readonly like: readonly number[] };
  const known = new Map<number, Known | null>();
  const look = (form: number): Known | null => {
    const term = vocabulary.termAt(form);
    const row = term === NO_TERM ? -1 : rowOf(vectors, vocabulary.wordOf(form));
    if (row < 0) return null;
    const idf = Math.log(1 + sentences / (vocabulary.frequencyAt(term) + 0.5));
    return { row, idf, like: terms.map((one) => (one.row === row ? 1 : cosine(one.row, row))) };
  };
  return (segment, document) => {
    const sum = new Float64Array(dimensions);
    const best = new Float64Array(terms.length);
    for (let i = segment.wordStarts[document]!; i < segment.wordStarts[document + 1]!; i++) {
      const form = segment.words[i]! & FORM_MASK;
      let word = known.get(form);
      if (word === undefined) {
        word = look(form);
        known.set(form, word);
      }
      if (word === null) continue;
      add(sum, word.row, word.idf);
      for (let t = 0; t < best.length; t++) if (word.like[t]! > best[t]!) best[t] = word.like[t]!;
    }
    let product = 0;
    for (let k = 0; k < dimensions; k++) product += sum[k]! * question[k]!;
    const whole = product / (norm * (lengthOf(sum) || 1));
    return { whole, each: terms.reduce((total, { idf }, t) => total + idf * best[t]!, 0) / mass };
  };
}

const rowOf = (vectors: WordVectors, form: string): number =>
  vectors.rowOf(form.endsWith("'s") ? form.slice(0, -2) : form);

const lengthOf = (vector: Float64Array): number => Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
