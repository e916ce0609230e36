import type { Candidate, Place, Segments } from '../index/segments.ts';
import { impactsOf, type Bm25 } from '../index/posting-code.ts';
import type { ScoredTerm } from '../index/max-score.ts';
import { EvidenceReader } from './evidence.ts';
import { judge, type Judged } from './features.ts';
import { type Question, readQuestion } from './question.ts';

/** Candidates that are looked at closely. */
export const DEPTH = 64;
/** Scores are whole numbers, so that no order of adding matters: 2^16 a unit of weight. */
const UNIT = 65_536;

/** Everything about one question: its reading and its candidates judged, in the order of their BM25 score. */
export type Judgement = { readonly question: Question; readonly judged: readonly Judged[]; readonly rest: readonly Candidate[] };

export class Ranker {
  readonly #segments: Segments;
  readonly #reader: EvidenceReader;
  readonly #titleOf: (key: number) => ArrayLike<number>;
  #impacts: Float64Array = new Float64Array(256);
  #impactsFor = Number.NaN;

  constructor(segments: Segments, titleOf: (key: number) => ArrayLike<number>) {
    this.#segments = segments;
    this.#reader = new EvidenceReader(segments.vocabulary);
    this.#titleOf = titleOf;
  }

  judge(text: string, limit: number, accepts: (place: Place) => boolean, within?: number): Judgement {
    const segments = this.#segments;
    const question = readQuestion(text, segments.vocabulary, segments.sentences);
    const bm25 = bm25For(segments.averageLength);
    const candidates = segments.best(this.#tables(question, bm25), Math.max(limit, DEPTH), accepts, within);
    this.#reader.begin(question);
    const judged = judge(question, candidates.slice(0, DEPTH), {
      vocabulary: segments.vocabulary,
      reader: this.#reader,
      bm25,
      averageLength: segments.averageLength,
      averageParagraph: segments.averageParagraph,
      titleOf: this.#titleOf,
    });
    this.#reader.end();
    return { question, judged, rest: candidates.slice(DEPTH) };
  }

  #tables(question: Question, bm25: Bm25): ScoredTerm[] {
    if (this.#impactsFor !== this.#segments.averageLength) {
      this.#impactsFor = this.#segments.averageLength;
      this.#impacts = impactsOf(bm25, this.#impactsFor);
    }
    return question.terms.flatMap(({ term, idf, role }) => {
      if (term < 0) return [];
      const weight = idf * (role === 'matter' ? 1 : 0.5) * UNIT;
      return { term, table: Int32Array.from(this.#impacts, (impact) => Math.round(impact * weight)) };
    });
  }
}

/** Sentences are all about one size and hardly need levelling by length; long units such as abstracts do. */
export function bm25For(averageLength: number): Bm25 {
  const long = Math.min(1, Math.max(0, Math.log2(averageLength / 16) / 2.5));
  return { k1: 0.8 + 0.7 * long, b: 0.25 + 0.45 * long };
}
