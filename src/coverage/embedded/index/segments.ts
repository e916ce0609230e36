import { offerBest, type ScoredTerm } from './max-score.ts';
import { mergeSegments } from './merge.ts';
import { FORM_MASK, type Segment, State } from './segment.ts';
import { SegmentWriter } from './segment-writer.ts';
import type { IndexedArticle, PreparedArticle } from './sentence-index.ts';
import { Top } from './top.ts';
import { NO_TERM, Vocabulary, type VocabularyArrays } from './vocabulary.ts';

/** A sentence by its place: `documents` change their places in a merge, so a place holds within one search only. */
export type Place = { readonly segment: Segment; readonly document: number };
export type Candidate = Place & { readonly score: number };

export type SegmentsState = {
  readonly segments: readonly Segment[];
  readonly vocabulary: VocabularyArrays;
  /** Sentences, terms, paragraphs. */
  readonly counts: readonly [number, number, number];
  readonly speakers: readonly string[];
};

type Location = { segment: Segment | null; article: number };

/** Sealed when so many sentences have gathered without a search. */
const WRITER_FULL = 65_536;
/** Neighbouring segments are merged once there are so many of about a size. */
const FAN_OUT = 4;
/** Segments below this size are all of one size. */
const SMALLEST = 256;
/** A segment is written anew when more than this share of it is removed. */
const WASTE = 0.3;
/** A merge of fewer sentences is done at once. */
const SMALL = 2_048;
/** Milliseconds a merge in the background takes at a time. */
const SLICE = 4;

/** The segments of an index, oldest and largest first, with what counts across them. */
export class Segments {
  readonly vocabulary: Vocabulary;
  /** Speakers' ids in the order of their numbers, as they were saved; in the map once one is looked for. */
  #saved: readonly string[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #writer: SegmentWriter;
  readonly #locations = new Map<number, Location>();
  #segments: Segment[] = [];
  #unsealed: number[] = [];
  #merging: readonly Segment[] | null = null;
  /** Sentences removed from each. */
  readonly #removed = new WeakMap<Segment, number>();
  #sentences = 0;
  #terms = 0;
  #paragraphs = 0;

  constructor(state?: SegmentsState) {
    this.vocabulary = new Vocabulary(state?.vocabulary);
    this.#writer = new SegmentWriter(this.vocabulary, (id) => this.#speakerNumber(id));
    if (!state) return;
    this.#segments = [...state.segments];
    [this.#sentences, this.#terms, this.#paragraphs] = state.counts;
    this.#saved = state.speakers;
    for (const segment of state.segments) {
      for (const [article, key] of segment.articles.entries()) {
        const isRemoved = (segment.state[segment.firsts[article]!]! & State.removed) !== 0;
        if (!isRemoved) this.#locations.set(key, { segment, article });
      }
    }
  }

  /** All that a snapshot must hold. */
  state(): SegmentsState {
    return {
      segments: this.all(),
      vocabulary: this.vocabulary.arrays(),
      counts: [this.#sentences, this.#terms, this.#paragraphs],
      speakers: [...this.#speakers().keys()],
    };
  }

  get sentences(): number {
    return this.#sentences;
  }

  /** Mean number of terms of a sentence; 1 when there is none. */
  get averageLength(): number {
    return this.#sentences === 0 ? 1 : Math.max(1, this.#terms / this.#sentences);
  }

  /** Mean number of terms of a paragraph; 1 when there is none. */
  get averageParagraph(): number {
    return this.#paragraphs === 0 ? 1 : Math.max(1, this.#terms / this.#paragraphs);
  }

  has(key: number): boolean {
    return this.#locations.has(key);
  }

  add(article: IndexedArticle | PreparedArticle): void {
    this.remove(article.key);
    const { sentences } = article;
    const paragraphs = 'forms' in sentences ? sentences.paragraphs : sentences.map(({ paragraph }) => paragraph);
    if (paragraphs.length === 0) return;
    this.#locations.set(article.key, { segment: null, article: this.#unsealed.length });
    this.#unsealed.push(article.key);
    this.#terms += this.#writer.add(article);
    this.#sentences += paragraphs.length;
    for (const [i, paragraph] of paragraphs.entries()) if (paragraph !== paragraphs[i - 1]) this.#paragraphs++;
    if (this.#writer.documents >= WRITER_FULL) this.#seal();
  }

  remove(key: number): boolean {
    if (!this.#locations.has(key)) return false;
    this.#seal();
    const { segment, article } = this.#locations.get(key)!;
    this.#locations.delete(key);
    const [first, end] = [segment!.firsts[article]!, segment!.firsts[article + 1]!];
    for (let d = first; d < end; d++) this.#forget(segment!, d);
    this.#removed.set(segment!, (this.#removed.get(segment!) ?? 0) + end - first);
    this.#tidy();
    return true;
  }

  /** The segments to search, everything added included. */
  all(): readonly Segment[] {
    this.#seal();
    return this.#segments;
  }

  /** First document of an article and the one after its last, or null. */
  documentsOf(key: number): { segment: Segment; first: number; end: number } | null {
    this.#seal();
    const location = this.#locations.get(key);
    if (!location?.segment) return null;
    const { segment, article } = location;
    return { segment, first: segment.firsts[article]!, end: segment.firsts[article + 1]! };
  }

  /** The best documents for weighted terms, best first; `within` narrows to one article. */
  best(asked: readonly ScoredTerm[], limit: number, accepts: (place: Place) => boolean, within?: number): Candidate[] {
    const segments = this.all();
    const only = within === undefined ? null : this.documentsOf(within);
    if (within !== undefined && only === null) return [];
    const top = new Top(limit);
    for (const [place, segment] of segments.entries()) {
      if (only && only.segment !== segment) continue;
      const range = only ? ([only.first, only.end] as const) : ([0, segment.state.length] as const);
      offerBest(segment, asked, top, place, range, (document) => {
        return segment.state[document] === 0 && accepts({ segment, document });
      });
    }
    return top.sorted().map(({ score, segment, document }) => ({ score, segment: segments[segment]!, document }));
  }

  /** Number of the speaker with an entity id, or 0 when it speaks nowhere. */
  speakerNumber(id: string): number {
    return this.#speakers().get(id) ?? 0;
  }

  #speakerNumber(id: string): number {
    const speakers = this.#speakers();
    const known = speakers.get(id);
    if (known !== undefined) return known;
    speakers.set(id, speakers.size + 1);
    return speakers.size;
  }

  #speakers(): Map<string, number> {
    for (const id of this.#saved) this.#numbers.set(id, this.#numbers.size + 1);
    this.#saved = [];
    return this.#numbers;
  }

  #seal(): void {
    if (this.#unsealed.length === 0) return;
    const segment = this.#writer.seal();
    for (const [article, key] of this.#unsealed.entries()) {
      const location = this.#locations.get(key);
      if (location) this.#locations.set(key, { segment, article });
    }
    this.#unsealed = [];
    this.#segments.push(segment);
    this.#tidy();
  }

  /** Merges what is worth merging; a large merge goes on in the background. */
  #tidy(): void {
    if (this.#merging) return;
    const parts = this.#worthMerging();
    if (parts.length === 0) return;
    this.#merging = parts;
    const merge = mergeSegments(parts);
    const sentences = parts.reduce((sum, { state }) => sum + state.length, 0);
    if (sentences <= SMALL) this.#advance(merge, Number.POSITIVE_INFINITY);
    else setImmediate(() => this.#advance(merge, SLICE));
  }

  /** Neighbours of about a size when there are enough of them, or a segment of which much is removed. */
  #worthMerging(): readonly Segment[] {
    const sizes = this.#segments.map(({ state }) => state.length);
    for (let end = sizes.length; end >= FAN_OUT; end--) {
      let from = end;
      let total = 0;
      while (from > 0 && (total === 0 || sizes[from - 1]! <= Math.max(total, SMALLEST))) total += sizes[--from]!;
      if (end - from >= FAN_OUT) return this.#segments.slice(from, end);
    }
    return this.#segments.filter((one) => (this.#removed.get(one) ?? 0) > one.state.length * WASTE).slice(0, 1);
  }

  #advance(merge: Generator<void, Segment>, milliseconds: number): void {
    const stop = performance.now() + milliseconds;
    let step = merge.next();
    while (!step.done && performance.now() < stop) step = merge.next();
    if (step.done) this.#replace(step.value);
    else setImmediate(() => this.#advance(merge, milliseconds));
  }

  /** Puts a merged segment in the place of its parts, without what was removed while it was made. */
  #replace(merged: Segment): void {
    const parts = this.#merging!;
    this.#merging = null;
    const at = this.#segments.indexOf(parts[0]!);
    this.#segments.splice(at, parts.length, ...(merged.state.length > 0 ? [merged] : []));
    for (const [article, key] of merged.articles.entries()) {
      const location = this.#locations.get(key);
      if (location?.segment && parts.includes(location.segment)) this.#locations.set(key, { segment: merged, article });
      else merged.state.fill(State.removed, merged.firsts[article]!, merged.firsts[article + 1]!);
    }
    this.#tidy();
  }

  /** Marks a document removed and takes it out of the counts. */
  #forget(segment: Segment, document: number): void {
    segment.state[document]! |= State.removed;
    this.#sentences--;
    if (
      document === segment.firsts[segment.articleOf[document]!] ||
      segment.paragraphOf[document] !== segment.paragraphOf[document - 1]
    )
      this.#paragraphs--;
    this.#terms -= segment.lengths[document]!;
    const seen = new Set<number>();
    for (let i = segment.wordStarts[document]!; i < segment.wordStarts[document + 1]!; i++) {
      const term = this.vocabulary.termAt(segment.words[i]! & FORM_MASK);
      if (term !== NO_TERM) seen.add(term);
    }
    for (let i = segment.nameStarts[document]!; i < segment.nameStarts[document + 1]!; i++) seen.add(segment.names[i]!);
    for (const term of seen) this.vocabulary.count(term, -1);
  }
}
