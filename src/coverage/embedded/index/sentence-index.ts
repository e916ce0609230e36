import type { AttributionKind } from '../../../domain/attribution.ts';
import type { Filter } from '../../coverage.ts';
import { termOf } from '../ranking/terms.ts';
import { wordsOf } from '../ranking/words.ts';

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

const K1 = 0.8;
const B = 0.25;

type Entry = { article: IndexedArticle; terms: Map<string, number>[]; lengths: number[] };

/** An empty index. */
export function createSentenceIndex(_textOf: TextOf): SentenceIndex {
  const entries = new Map<number, Entry>();
  let sentences = 0;
  let words = 0;

  const remove = (key: number): boolean => {
    const entry = entries.get(key);
    if (!entry) return false;
    entries.delete(key);
    sentences -= entry.terms.length;
    for (const length of entry.lengths) words -= length;
    return true;
  };

  return {
    add(article) {
      remove(article.key);
      const terms = article.sentences.map((sentence) => {
        const counts = new Map<string, number>();
        for (const { form } of wordsOf([sentence.text, ...sentence.entities].join(' '))) {
          const term = termOf(form);
          if (term !== null) counts.set(term, (counts.get(term) ?? 0) + 1);
        }
        return counts;
      });
      const lengths = terms.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
      entries.set(article.key, { article, terms, lengths });
      sentences += terms.length;
      for (const length of lengths) words += length;
    },
    remove,
    search(question, scope, limit) {
      const asked = new Set(wordsOf(question).flatMap(({ form }) => termOf(form) ?? []));
      const weights = new Map([...asked].map((term) => [term, idf(term)]));
      const average = words / Math.max(1, sentences);
      const hits: IndexHit[] = [];
      for (const { article, terms, lengths } of entries.values()) {
        if (!inScope(article, scope)) continue;
        for (const [ordinal, counts] of terms.entries()) {
          const sentence = article.sentences[ordinal]!;
          if (sentence.answers === false || !attributedInScope(sentence, scope)) continue;
          let score = 0;
          for (const [term, weight] of weights) {
            const tf = counts.get(term);
            if (tf) score += (weight * tf) / (tf + K1 * (1 - B + (B * lengths[ordinal]!) / average));
          }
          if (score > 0) hits.push({ key: article.key, sentence: ordinal, score });
        }
      }
      hits.sort((a, b) => b.score - a.score || a.key - b.key || a.sentence - b.sentence);
      const best = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
      return { hits: hits.slice(0, limit), confidence: best > 0 ? Math.min(1, (hits[0]?.score ?? 0) / best) : 0 };
    },
    align(words, limit, scope) {
      const asked = wordsOf(words).map(({ form }) => form);
      const matches: Match[] = [];
      if (asked.length === 0) return matches;
      for (const { article } of entries.values()) {
        if (!inScope(article, scope)) continue;
        for (const [ordinal, sentence] of article.sentences.entries()) {
          const found = wordsOf(sentence.text);
          const at = found.findIndex((_, i) => asked.every((form, j) => found[i + j]?.form === form));
          const last = found[at + asked.length - 1];
          if (at < 0 || !last) continue;
          const start = found[at]!.start;
          matches.push({ key: article.key, first: ordinal, start, last: ordinal, end: last.end, similarity: 1 });
        }
      }
      return matches.slice(0, limit);
    },
    get size() {
      return { articles: entries.size, sentences };
    },
  };

  function idf(term: string): number {
    let df = 0;
    for (const { terms } of entries.values()) for (const counts of terms) if (counts.has(term)) df++;
    return Math.log(1 + (sentences - df + 0.5) / (df + 0.5));
  }
}

function inScope(article: IndexedArticle, scope: Scope): boolean {
  return (
    (article.server === null || article.server === scope.server) &&
    (scope.outlet === undefined || article.outlet?.toLowerCase() === scope.outlet.toLowerCase()) &&
    (scope.article === undefined || article.id === scope.article) &&
    (scope.since === undefined || (article.date !== null && article.date >= scope.since)) &&
    (scope.until === undefined || (article.date !== null && article.date <= scope.until))
  );
}

function attributedInScope(sentence: IndexedSentence, scope: Scope): boolean {
  if (scope.speaker === undefined && scope.kind === undefined) return true;
  return sentence.attributed.some(
    ({ speaker, kind }) =>
      (scope.speaker === undefined || speaker === scope.speaker) && (scope.kind === undefined || kind === scope.kind),
  );
}
