import type { AnswerFile, Citation, DiffPart, Offer, Reference } from '../domain/answer.ts';

/** Who is quoted: the canonical name, and the coverage's own words for them where these say more ("foreign secretary"). */
export type Byline = { readonly speaker: string; readonly role: string | null };

/** A quoted passage. `text` is the article's own characters: a renderer may surround it, never change it. */
export type Quote = {
  readonly kind: 'quote';
  readonly text: string;
  readonly citation: Citation;
  /** When it happened, for a dated statement: "20 July 2020 (“yesterday”, counted from 21 July 2020)". */
  readonly when: string | null;
  /** Null when the passage is the outlet's own reporting. */
  readonly byline: Byline | null;
  /** How it reached us: "Paraphrased, as told to MPs, according to The Times; hedged: “apparently”". */
  readonly provenance: string | null;
  /** "Financial Times, 21 July 2020, paragraph 9" */
  readonly source: string;
  /** The last part of it alone: "paragraph 9" */
  readonly place: string;
  /** The article's title, cut when very long. */
  readonly title: string;
};

/** A piece of a laid-out answer. */
export type Block =
  | Quote
  | { readonly kind: 'heading'; readonly text: string; readonly references?: readonly Reference[] }
  /** The asked words against the coverage's; the label says so. */
  | { readonly kind: 'diff'; readonly label: string; readonly parts: readonly DiffPart[] }
  | { readonly kind: 'note'; readonly text: string; readonly references?: readonly Reference[] };

export type Page = readonly Block[];

/** An answer laid out in pages, still no Discord in it. */
export type Reply = {
  readonly title: string;
  /** Never empty, and no page is. */
  readonly pages: readonly Page[];
  /** True for a receipt: the coverage does not answer. */
  readonly nothing: boolean;
  /** As the answer has them. */
  readonly files: readonly AnswerFile[];
  readonly offers: readonly Offer[];
};
