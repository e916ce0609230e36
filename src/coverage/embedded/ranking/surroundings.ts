import { listOf, type Segment } from '../index/segment.ts';
import type { Candidate, Place } from '../index/segments.ts';
import type { Evidence, EvidenceReader } from './evidence.ts';

type Paragraph = { readonly mask: number; readonly counts: readonly number[]; readonly length: number };
type Beside = { readonly evidence: Evidence; readonly length: number };

/** What stands around a sentence. */
export type Surroundings = {
  /** The whole paragraph, the sentence included: asked terms in it, how often each, and its number of terms. */
  readonly paragraph: Paragraph;
  /** The sentences before and after in the article. */
  readonly before: Beside | null;
  readonly after: Beside | null;
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
  readonly #paragraphs = new Map<Segment, Map<number, Paragraph>>();

  constructor(reader: EvidenceReader, titleOf: (key: number) => ArrayLike<number>) {
    this.#reader = reader;
    this.#titleOf = titleOf;
  }

  sentence(segment: Segment, document: number): Evidence {
    return remembered(this.#seen, segment, document, () => this.#reader.read(segment, document));
  }

  around(segment: Segment, document: number): Surroundings {
    const article = segment.articleOf[document]!;
    const first = segment.firsts[article]!;
    const end = segment.firsts[article + 1]!;
    const beside = (other: number) =>
      other < first || other >= end
        ? null
        : { evidence: this.sentence(segment, other), length: segment.lengths[other]! };

    let from = document;
    const number = segment.paragraphOf[document]!;
    while (from > first && segment.paragraphOf[from - 1] === number && document - from < BACK) from--;
    const paragraph = remembered(this.#paragraphs, segment, from, () => this.#paragraph(segment, from, end));

    let title = 0;
    const titleTerms = this.#titleOf(segment.articles[article]!);
    for (let i = 0; i < titleTerms.length; i++) {
      const bit = this.#reader.directAt(titleTerms[i]!);
      if (bit >= 0) title |= 1 << bit;
    }
    return { paragraph, before: beside(document - 1), after: beside(document + 1), title };
  }

  #paragraph(segment: Segment, from: number, end: number): Paragraph {
    const counts = new Array<number>(this.sentence(segment, from).counts.length).fill(0);
    let mask = 0;
    let length = 0;
    const number = segment.paragraphOf[from]!;
    for (let d = from; d < end && segment.paragraphOf[d] === number && d - from < MOST; d++) {
      const other = this.sentence(segment, d);
      mask |= other.words | other.names;
      length += segment.lengths[d]!;
      for (let i = 0; i < counts.length; i++) counts[i]! += other.counts[i]!;
    }
    return { mask, counts, length };
  }
}

/** What is known of a document, worked out when it is asked for first. */
function remembered<T>(known: Map<Segment, Map<number, T>>, segment: Segment, document: number, make: () => T): T {
  const found = known.get(segment)?.get(document);
  if (found !== undefined) return found;
  const made = make();
  const ofSegment = known.get(segment);
  if (ofSegment) ofSegment.set(document, made);
  else known.set(segment, new Map([[document, made]]));
  return made;
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

/** Those of some terms, one bit each in `among`, that stand anywhere in a sentence's article. */
export function heldByArticle(
  { segment, document }: Place,
  terms: readonly { readonly term: number }[],
  among: number,
): number {
  const article = segment.articleOf[document]!;
  const [first, end] = [segment.firsts[article]!, segment.firsts[article + 1]!];
  return terms.reduce((mask, { term }, i) => {
    const list = term < 0 || ((among >>> i) & 1) === 0 ? -1 : listOf(segment, term);
    if (list < 0) return mask;
    let low = segment.postingStarts[list]!;
    let high = segment.postingStarts[list + 1]!;
    const last = high;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (segment.documents[middle]! < first) low = middle + 1;
      else high = middle;
    }
    return low < last && segment.documents[low]! < end ? mask | (1 << i) : mask;
  }, 0);
}
