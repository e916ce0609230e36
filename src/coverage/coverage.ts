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

/** What became of an article: `duplicate` when another one (`id`) holds the same words and now says where else they stand. */
export type Added = { readonly id: string; readonly outcome: 'added' | 'updated' | 'unchanged' | 'duplicate' };

/** One version of an article, now or before. */
export type Version = {
  /** From 1. */
  readonly version: number;
  /** When it was added, ISO 8601. */
  readonly since: string;
  readonly current: boolean;
  /** As in `Coverages.arrivals`; null when its coming was no news. */
  readonly arrival: number | null;
};

/** A change of a server's own coverage: what, when and by whom. */
export type Change = {
  /** Grows with every change. */
  readonly number: number;
  readonly what: 'added' | 'updated' | 'described' | 'duplicate' | 'removed' | 'undone';
  /** The article's id, and its title then. */
  readonly article: string;
  readonly title: string;
  /** The member's id on Discord; null at a terminal, for a feed its address. */
  readonly by: string | null;
  /** ISO 8601. */
  readonly at: string;
};

/** What a server keeps of its own and may keep, in articles and characters of text. */
export type Usage = {
  readonly articles: number;
  readonly characters: number;
  readonly most: { readonly articles: number; readonly characters: number };
};

/** Durable notes of one server, such as what it follows: values by kind and id, as JSON holds them. */
export interface Records {
  get(kind: string, id: string): unknown;
  /** In order of their ids. */
  list(kind: string): readonly { readonly id: string; readonly value: unknown }[];
  /** Durable when it returns. */
  put(kind: string, id: string, value: unknown): void;
  /** True when there was such a record. */
  remove(kind: string, id: string): boolean;
}

/**
 * THE SEAM: a body of articles one can ask about, as one server sees it (its own and the shared ones, never
 * another's). Implementations keep what they acknowledged; one contract test runs against each.
 */
export interface Coverage {
  /**
   * Resolves once the article is durable and searchable. An article with the id or the address of one there becomes
   * its new version; a near copy of one there is noted with it. Throws InputError for an article that cannot be taken,
   * a full quota included (FullError). `by` as in `Change`. `seen`: what the caller has found under that id (null:
   * nothing) before it chose it; throws ChangedError when that is not so any more.
   */
  add(article: RawArticle, by?: string | null, seen?: Article | null): Promise<Added>;
  /** Corrects what is known about an article besides its words, which makes no new version. Throws InputError. */
  describe(id: string, metadata: Partial<Omit<RawArticle, 'id' | 'text'>>, by?: string | null): Promise<void>;
  /** True when there was such an article. */
  remove(id: string, by?: string | null): Promise<boolean>;
  /**
   * Takes back the server's latest change of the last 30 days that is not taken back yet; null when there is none.
   * Throws InputError when what was before it is not kept any more; the next undo takes back another one.
   */
  undo(by?: string | null): Promise<Change | null>;
  /** The changes of the server's own coverage, latest first. */
  changes(limit: number): Promise<readonly Change[]>;
  /** Newest first; without a date last. */
  articles(): Promise<readonly ArticleInfo[]>;
  /** The article as it is now, or as that version was; null when there is none. */
  article(id: string, version?: number): Promise<{ readonly article: Article; readonly analysis: Analysis } | null>;
  /** Oldest first; empty when there is no such article. */
  versions(id: string): Promise<readonly Version[]>;
  search(query: Query): Promise<SearchResult>;
  /** Stretches of the coverage closest to the given words, best first, at most `limit`. */
  align(words: string, limit: number, filter?: Filter): Promise<readonly Alignment[]>;
  /** Every attribution that passes the filter, newest article first, then in order of the text. */
  attributions(filter?: Filter): Promise<readonly AttributedPassage[]>;
  /** One entity a party for the whole coverage, most mentioned first. */
  entities(): Promise<readonly Entity[]>;
  size(): Promise<Size>;
  /** Names the articles that the server sees: while it is the same, so is all that is found in them. */
  stamp(): string;
  usage(): Promise<Usage>;
  /** Whether the server sees the shared coverage besides its own. */
  seesShared(): Promise<boolean>;
  showShared(shown: boolean): Promise<void>;
  /** Deletes the server's own articles, records, settings and changes for good; says how much that was. */
  forget(): Promise<Size>;
  readonly records: Records;
  close(): Promise<void>;
}
