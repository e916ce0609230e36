import type { AttributionKind } from '../../../domain/attribution.ts';
import type { Filter } from '../../coverage.ts';
import { findWords } from '../alignment/find-words.ts';
import { Ranker } from '../ranking/rank.ts';
import { wordsOf } from '../ranking/words.ts';
import { acceptor, Catalogue, sentenceAt } from './catalogue.ts';
import { Segments } from './segments.ts';

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

/** What a search may see: the shared articles and those of `server` (null: the shared ones only), narrowed further. */
export type Scope = Filter & { readonly server: string | null };

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
  add(article: IndexedArticle): void;
  /** True when there was such an article. */
  remove(key: number): boolean;
  search(question: string, scope: Scope, limit: number): Ranking;
  align(words: string, limit: number, scope: Scope): readonly Match[];
  readonly size: { readonly articles: number; readonly sentences: number };
}

/** An empty index. */
export function createSentenceIndex(textOf: TextOf): SentenceIndex {
  const segments = new Segments();
  const catalogue = new Catalogue(segments.vocabulary);
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
      const within = scope.article === undefined ? undefined : catalogue.keyOf(scope.article, scope.server);
      if (within === null) return { hits: [], confidence: 0 };
      const { hits, confidence } = ranker.rank(question, limit, accepts, within);
      return {
        hits: hits.map(({ segment, document, score }) => ({ ...sentenceAt(segment, document), score })),
        confidence,
      };
    },
    align(words, limit, scope) {
      const within = scope.article === undefined ? undefined : catalogue.keyOf(scope.article, scope.server);
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
    get size() {
      return { articles: catalogue.size, sentences: segments.sentences };
    },
  };
}
