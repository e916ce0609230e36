import type { Article, ArticleInfo, ParagraphKind, RawArticle } from '../domain/article.ts';
import type { Analysis, Attribution, AttributionKind, Entity, Mention } from '../domain/attribution.ts';
import type { Slice, Span } from '../domain/span.ts';

/** Narrows a search or a listing; every given field must hold. Applied inside the search, before ranking. */
export type Filter = {
  /** Outlet's name, compared without case. */
  readonly outlet?: string;
  /** Article's id. */
  readonly article?: string;
  /** Entity's id: passages attributed to it. */
  readonly speaker?: string;
  readonly kind?: AttributionKind;
  /** Inclusive, YYYY-MM-DD; articles without a date fall outside. */
  readonly since?: string;
  readonly until?: string;
};

export type Query = Filter & {
  /** A question or a topic, in plain words. */
  readonly text: string;
  readonly limit: number;
};

/** A sentence with all that is needed to quote, cite and attribute it: nobody asks again for what a hit should have held. */
export type Hit = Slice & {
  readonly article: ArticleInfo;
  readonly paragraph: Span & { readonly number: number; readonly kind: ParagraphKind };
  /** The attributions whose content or cue overlaps the sentence, with coverage-wide entities. */
  readonly attributions: readonly Attribution[];
  readonly mentions: readonly Mention[];
  /** Comparable within one result only. */
  readonly score: number;
};

export type SearchResult = {
  /** Best first. */
  readonly hits: readonly Hit[];
  /** Probability, 0–1, that the first hit answers the query. */
  readonly confidence: number;
};

/** The best match of given words with a stretch of the coverage (see embedded/alignment). */
export type Alignment = Slice & {
  readonly hit: Hit;
  /** Share of the asked words found in order, 0–1; 1 is word for word. */
  readonly similarity: number;
};

/** An attribution with the article it stands in. */
export type AttributedPassage = {
  readonly article: ArticleInfo;
  readonly attribution: Attribution;
  /** From the first character of the content to its last; cue included when it interrupts. */
  readonly passage: Slice;
  readonly paragraph: Span & { readonly number: number; readonly kind: ParagraphKind };
};

export type Size = { readonly articles: number; readonly sentences: number };

export type Added = { readonly id: string; readonly outcome: 'added' | 'updated' | 'unchanged' };

/**
 * THE SEAM: a body of articles one can ask about, as one server sees it (its own and the shared ones, never
 * another's). Implementations keep what they acknowledged; one contract test runs against each.
 */
export interface Coverage {
  /** Resolves once the article is durable and searchable. Throws InputError for an article that cannot be taken. */
  add(article: RawArticle): Promise<Added>;
  /** True when there was such an article. */
  remove(id: string): Promise<boolean>;
  /** Newest first; without a date last. */
  articles(): Promise<readonly ArticleInfo[]>;
  article(id: string): Promise<{ readonly article: Article; readonly analysis: Analysis } | null>;
  search(query: Query): Promise<SearchResult>;
  /** Stretches of the coverage closest to the given words, best first, at most `limit`. */
  align(words: string, limit: number, filter?: Filter): Promise<readonly Alignment[]>;
  /** Every attribution that passes the filter, newest article first, then in order of the text. */
  attributions(filter?: Filter): Promise<readonly AttributedPassage[]>;
  /** One entity a party for the whole coverage, most mentioned first. */
  entities(): Promise<readonly Entity[]>;
  size(): Promise<Size>;
  close(): Promise<void>;
}
