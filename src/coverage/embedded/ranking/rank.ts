import type { ScoredTerm } from '../index/max-score.ts';
import { type Bm25, impactsOf, scoresOf } from '../index/posting-code.ts';
import type { Candidate, Place, Segments } from '../index/segments.ts';
import type { Explanation } from '../index/sentence-index.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { wordVectors } from '../semantic/word-vectors.ts';
import { confidenceOf } from './confidence.ts';
import { dot } from './dot.ts';
import { EvidenceReader } from './evidence.ts';
import { FEATURES, type Judged, judge } from './features.ts';
import { withNeighbours } from './neighbours.ts';
import { type Question, readQuestion } from './question.ts';
import { SECONDARY } from './weighing.ts';
import weights from './weights.json' with { type: 'json' };

/** Candidates that are looked at closely. */
export const DEPTH = 64;
/** The first so many candidates bring their neighbours along. */
const NEIGHBOURS_OF = 8;
/** Scores are whole numbers, so that no order of adding matters: 2^16 a unit of weight. */
const UNIT = 65_536;

/** Everything about one question: its reading and its candidates judged, in the order of their BM25 score. */
export type Judgement = {
  readonly question: Question;
  /** Names the forms and terms of the candidates. */
  readonly vocabulary: Vocabulary;
  readonly judged: readonly Judged[];
  readonly rest: readonly Candidate[];
};

/** Best first, and the probability that the first answers. */
export type Ranked = { readonly hits: readonly Candidate[]; readonly confidence: number };

const vector = (named: Readonly<Record<string, number>>) => Float64Array.from(FEATURES, (name) => named[name] ?? 0);
const SENTENCES = vector(weights.sentences);
/** Where words have vectors. */
const SEMANTIC = vector(weights.semantic);
const PASSAGES = vector(weights.passages);

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

  /** The judged candidates by their weighted features, then the others as they came. Scores lie in (0, 1]. */
  rank(text: string, limit: number, accepts: (place: Place) => boolean, within?: number): Ranked {
    const { question, judged, rest, vocabulary } = this.judge(text, limit, accepts, within);
    const weights = this.#weights();
    const scored = judged.map((one) => ({ judged: one, logit: dot(one.features, weights) }));
    scored.sort((a, b) => b.logit - a.logit);
    const best = scored[0]?.logit ?? 0;
    const worst = Math.exp((scored.at(-1)?.logit ?? 0) - best);
    const hits = [
      ...scored.map(({ judged, logit }) => ({ ...judged.candidate, score: Math.exp(logit - best) })),
      ...rest.map((candidate) => ({ ...candidate, score: (worst * candidate.score) / (rest[0]!.score + 1) })),
    ];
    return { hits: hits.slice(0, limit), confidence: confidenceOf(question, scored, vocabulary) };
  }

  /** The features of one candidate with their weights, or null when it is none. */
  explain(text: string, accepts: (place: Place) => boolean, place: Place): Explanation | null {
    const { judged } = this.judge(text, DEPTH, accepts);
    const one = judged.find(
      ({ candidate }) => candidate.segment === place.segment && candidate.document === place.document,
    );
    if (!one) return null;
    const weights = this.#weights();
    const parts = FEATURES.map((name, i) => {
      const [value, weight] = [one.features[i]!, weights[i]!];
      return { name, value, weight, adds: value * weight };
    });
    return { total: dot(one.features, weights), parts: parts.filter(({ adds }) => adds !== 0) };
  }

  judge(text: string, limit: number, accepts: (place: Place) => boolean, within?: number): Judgement {
    const segments = this.#segments;
    const question = readQuestion(text, segments.vocabulary, segments.sentences);
    const bm25 = bm25For(segments.averageLength);
    const found = segments.best(this.#tables(question, bm25), Math.max(limit, DEPTH), accepts, within);
    const candidates = withNeighbours(found, NEIGHBOURS_OF, DEPTH, accepts);
    this.#reader.begin(question);
    const judged = judge(question, candidates.slice(0, DEPTH), {
      vocabulary: segments.vocabulary,
      reader: this.#reader,
      bm25,
      sentences: segments.sentences,
      averageLength: segments.averageLength,
      averageParagraph: segments.averageParagraph,
      titleOf: this.#titleOf,
    });
    this.#reader.end();
    return { question, judged, rest: candidates.slice(DEPTH), vocabulary: segments.vocabulary };
  }

  #weights(): Float64Array {
    const long = longness(this.#segments.averageLength);
    const sentences = wordVectors() ? SEMANTIC : SENTENCES;
    return sentences.map((weight, i) => (1 - long) * weight + long * PASSAGES[i]!);
  }

  #tables(question: Question, bm25: Bm25): ScoredTerm[] {
    if (this.#impactsFor !== this.#segments.averageLength) {
      this.#impactsFor = this.#segments.averageLength;
      this.#impacts = impactsOf(bm25, this.#impactsFor);
    }
    const scored = (term: number, weight: number): ScoredTerm => ({
      term,
      table: scoresOf(this.#impacts, weight, UNIT),
    });
    return [
      ...question.terms.flatMap(({ term, idf, role }) =>
        term < 0 ? [] : scored(term, idf * (role === 'matter' ? 1 : SECONDARY)),
      ),
      ...question.expansions.map(({ term, weight }) => scored(term, weight)),
    ];
  }
}

/** 0 for units of a sentence's length, 1 for those of an abstract's and more. */
const longness = (averageLength: number): number => Math.min(1, Math.max(0, Math.log2(averageLength / 16) / 2));

/** Sentences are all about one size and hardly need levelling by length; longer units do. */
export function bm25For(averageLength: number): Bm25 {
  const long = longness(averageLength);
  return { k1: 0.8 + 0.7 * long, b: 0.25 + 0.45 * long };
}
