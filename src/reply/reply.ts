import type { Citation, DiffPart } from '../domain/answer.ts';

/** A piece of a laid-out answer. `text` of a quote is the article's own characters: a renderer may surround it, never change it. */
export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly citation: Citation;
      /** "Dominic Raab, “the Foreign Secretary”", or null when unattributed or not an attribution at all. */
      readonly byline: string | null;
      /** How it reached us, in plain words: "paraphrased, as told to MPs, according to The Times". */
      readonly provenance: string | null;
      /** "Financial Times, 21 July 2020, paragraph 9" */
      readonly source: string;
      readonly diff?: readonly DiffPart[];
    }
  | { readonly kind: 'note'; readonly text: string };

/** An answer laid out in pages, still no Discord in it. */
export type Reply = {
  readonly title: string;
  /** Never empty. */
  readonly pages: readonly (readonly Block[])[];
  /** True for a receipt: the coverage does not answer. */
  readonly nothing: boolean;
};
