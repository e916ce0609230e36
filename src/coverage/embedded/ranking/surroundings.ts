import type { Segment } from '../index/segment.ts';
import type { Candidate } from '../index/segments.ts';
import type { Evidence, EvidenceReader } from './evidence.ts';

/** What stands around a sentence. */
export type Surroundings = {
  /** The whole paragraph, the sentence included: asked terms in it, how often each, and its number of terms. */
  readonly paragraph: { readonly mask: number; readonly counts: Uint16Array; readonly length: number };
  /** The sentences before and after in the article. */
  readonly before: (Evidence & { readonly length: number }) | null;
  readonly after: (Evidence & { readonly length: number }) | null;
  /** Asked terms in the article's title. */
  readonly title: number;
};

/** A paragraph is read so many sentences back, and so many in all. */
const BACK = 20;
const MOST = 40;

/** Reads sentences and what stands around them, each sentence once. */
export class SurroundingsReader {
  readonly #reader: EvidenceReader;
  readonly #titleOf: (key: number) => ArrayLike<number>;
  readonly #seen = new Map<Segment, Map<number, Evidence>>();

  constructor(reader: EvidenceReader, titleOf: (key: number) => ArrayLike<number>) {
    this.#reader = reader;
    this.#titleOf = titleOf;
  }

  sentence(segment: Segment, document: number): Evidence {
    const known = this.#seen.get(segment) ?? new Map<number, Evidence>();
    const evidence = known.get(document) ?? this.#reader.read(segment, document);
    this.#seen.set(segment, known.set(document, evidence));
    return evidence;
  }

  around(segment: Segment, document: number): Surroundings {
    const article = segment.articleOf[document]!;
    const first = segment.firsts[article]!;
    const end = segment.firsts[article + 1]!;
    const beside = (other: number) =>
      other < first || other >= end ? null : { ...this.sentence(segment, other), length: segment.lengths[other]! };

    const number = segment.paragraphOf[document]!;
    let from = document;
    while (from > first && segment.paragraphOf[from - 1] === number && document - from < BACK) from--;
    const counts = new Uint16Array(this.sentence(segment, document).counts.length);
    let mask = 0;
    let length = 0;
    for (let d = from; d < end && segment.paragraphOf[d] === number && d - from < MOST; d++) {
      const other = this.sentence(segment, d);
      mask |= other.words | other.names;
      length += segment.lengths[d]!;
      for (let i = 0; i < counts.length; i++) counts[i]! += other.counts[i]!;
    }

    let title = 0;
    const titleTerms = this.#titleOf(segment.articles[article]!);
    for (let i = 0; i < titleTerms.length; i++) {
      const bit = this.#reader.directAt(titleTerms[i]!);
      if (bit >= 0) title |= 1 << bit;
    }
    return { paragraph: { mask, counts, length }, before: beside(document - 1), after: beside(document + 1), title };
  }
}

/** How the candidates' scores gather: an article's share of the first ones', and the best score in each paragraph. */
export function gathered(candidates: readonly Candidate[], first = 20) {
  const articleAt = ({ segment, document }: Candidate) => segment.articles[segment.articleOf[document]!]!;
  const paragraphAt = (one: Candidate) => `${articleAt(one)} ${one.segment.paragraphOf[one.document]}`;
  const perArticle = new Map<number, number>();
  const perParagraph = new Map<string, number>();
  let all = 0;
  for (const one of candidates.slice(0, first)) {
    perArticle.set(articleAt(one), (perArticle.get(articleAt(one)) ?? 0) + one.score);
    all += one.score;
  }
  for (const one of candidates) {
    perParagraph.set(paragraphAt(one), Math.max(perParagraph.get(paragraphAt(one)) ?? 0, one.score));
  }
  return {
    articleShare: (one: Candidate) => (all > 0 ? (perArticle.get(articleAt(one)) ?? 0) / all : 0),
    bestOfParagraph: (one: Candidate) => perParagraph.get(paragraphAt(one)) ?? 0,
  };
}
