import type { AttributionKind } from '../../../domain/attribution.ts';
import { wordsOf } from '../../../text/words.ts';
import type { Filter } from '../../coverage.ts';
import { findWords } from '../alignment/find-words.ts';
import { Ranker } from '../ranking/rank.ts';
import { acceptor, Catalogue, type Row, sentenceAt } from './catalogue.ts';
import { pack, unpack } from './pack.ts';
import type { PreparedSentences } from './prepare.ts';
import { Segments } from './segments.ts';
import { readSnapshot, type Unreadable, writeSnapshot } from './snapshot.ts';

/** A sentence as it is indexed. Its ordinal (place in `IndexedArticle.sentences`, from 0) names it from then on. */
export type IndexedSentence = {
  readonly text: string;
  /** Sentences with the same number stand in one paragraph. */
  readonly paragraph: number;
  /** Names of the entities it mentions by any words, a pronoun included: so "he" is found under the name he has. */
  readonly entities: readonly string[];
  /** The attributions that overlap it: entity id of the source (null: unattributed) and kind. For filters. */
  readonly attributed: readonly { readonly speaker: string | null; readonly kind: AttributionKind }[];
  /** False: counts as context, is never a hit of `search` (boilerplate, a headline printed again). Default true. */
  readonly answers?: boolean;
};

export type IndexedArticle = {
  /** Row id in the store, a positive integer below 2^31. */
  readonly key: number;
  /** The article's own id, for `Filter.article`. */
  readonly id: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly date: string | null;
  /** Null: shared by all servers. */
  readonly server: string | null;
  readonly sentences: readonly IndexedSentence[];
};

/** An article whose sentences have been read word by word already. */
export type PreparedArticle = Omit<IndexedArticle, 'sentences'> & { readonly sentences: PreparedSentences };

/**
 * What a search may see: the articles of `server` and the shared ones whose ids it has not (null: the shared ones),
 * narrowed further.
 * `speakers`: attributed to any of them, by the ids that `IndexedSentence.attributed` gives.
 */
export type Scope = Omit<Filter, 'speaker'> & {
  readonly server: string | null;
  readonly speakers?: readonly string[];
  /** The server sees its own articles only. */
  readonly hidesShared?: boolean;
  /** Keys of articles that stand for `outlet` too, since it printed a copy. */
  readonly printedIn?: ReadonlySet<number>;
};

export type IndexHit = { readonly key: number; readonly sentence: number; readonly score: number };

export type Ranking = {
  /** Best first, at most `limit`. */
  readonly hits: readonly IndexHit[];
  /** Probability, 0–1, that the first hit answers the question. */
  readonly confidence: number;
};

/** A stretch that runs from `start` in sentence `first` to `end` in sentence `last` (offsets into those sentences). */
export type Match = {
  readonly key: number;
  readonly first: number;
  readonly start: number;
  readonly last: number;
  readonly end: number;
  /** 1: word for word (marks, case, apostrophe style, dashes and white space do not matter). */
  readonly similarity: number;
};

/** Reads a sentence back from the store; the index keeps no text. */
export type TextOf = (key: number, sentence: number) => string;

export interface SentenceIndex {
  /** Replaces an article that has the same key. Searchable at once. */
  add(article: IndexedArticle | PreparedArticle): void;
  /** True when there was such an article. */
  remove(key: number): boolean;
  search(question: string, scope: Scope, limit: number): Ranking;
  align(words: string, limit: number, scope: Scope): readonly Match[];
  /** What makes up the score that `search` gives a sentence, for whoever tunes or doubts it; null when it is no candidate. */
  explain(question: string, scope: Scope, key: number, sentence: number): Explanation | null;
  /** Writes all there is to a file, to be read by `openSentenceIndex` under the same stamp. */
  save(file: string, stamp: string): void;
  /** Of every article. */
  keys(): readonly number[];
  readonly size: { readonly articles: number; readonly sentences: number };
}

export type Explanation = {
  /** The sum of the parts; candidates are ordered by it. */
  readonly total: number;
  /** Per feature: its value, its weight, and their product. */
  readonly parts: readonly {
    readonly name: string;
    readonly value: number;
    readonly weight: number;
    readonly adds: number;
  }[];
};

/** An empty index. */
export const createSentenceIndex = (textOf: TextOf): SentenceIndex => indexOver(new Segments(), [], textOf);

/** The index saved in a file under this stamp, or why there is none to use: then it is built from the store again. */
export function openSentenceIndex(file: string, stamp: string, textOf: TextOf): SentenceIndex | Unreadable {
  const snapshot = readSnapshot(file, stamp);
  if ('reason' in snapshot) return snapshot;
  const { segments, rows } = unpack(snapshot);
  return indexOver(new Segments(segments), rows, textOf);
}

function indexOver(segments: Segments, rows: Iterable<readonly [number, Row]>, textOf: TextOf): SentenceIndex {
  const catalogue = new Catalogue(segments.vocabulary, rows);
  const ranker = new Ranker(segments, (key) => catalogue.titleOf(key));
  return {
    add(article) {
      catalogue.set(article);
      segments.add(article);
    },
    remove(key) {
      segments.remove(key);
      return catalogue.delete(key);
    },
    search(question, scope, limit) {
      const accepts = acceptor(scope, catalogue, segments);
      const within = scope.article === undefined ? undefined : catalogue.keyOf(scope.article, scope);
      if (within === null) return { hits: [], confidence: 0 };
      const { hits, confidence } = ranker.rank(question, limit, accepts, within);
      return {
        hits: hits.map(({ segment, document, score }) => ({ ...sentenceAt(segment, document), score })),
        confidence,
      };
    },
    align(words, limit, scope) {
      const within = scope.article === undefined ? undefined : catalogue.keyOf(scope.article, scope);
      if (within === null) return [];
      const accepts = acceptor(scope, catalogue, segments);
      return findWords(words, limit, segments, accepts, within).map((found): Match => {
        const first = sentenceAt(found.segment, found.first);
        const last = sentenceAt(found.segment, found.last);
        const start = wordsOf(textOf(first.key, first.sentence))[found.startWord]!.start;
        const end = wordsOf(textOf(last.key, last.sentence))[found.endWord]!.end;
        const { similarity } = found;
        return { key: first.key, first: first.sentence, start, last: last.sentence, end, similarity };
      });
    },
    explain(question, scope, key, sentence) {
      const place = segments.documentsOf(key);
      if (!place) return null;
      const accepts = acceptor(scope, catalogue, segments);
      return ranker.explain(question, accepts, { segment: place.segment, document: place.first + sentence });
    },
    save(file, stamp) {
      writeSnapshot(file, stamp, pack(segments.state(), catalogue.rows()));
    },
    keys: () => catalogue.rows().map(([key]) => key),
    get size() {
      return { articles: catalogue.size, sentences: segments.sentences };
    },
  };
}
