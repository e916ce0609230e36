import type { Span } from './span.ts';

/** Where else the same words were printed. */
export type Printing = { readonly outlet: string | null; readonly date: string | null; readonly url: string | null };

/** What is known about an article besides its words. Nothing here is ever guessed: unknown is null. */
export type ArticleInfo = {
  /** Stable id; for a file, the file's name. */
  readonly id: string;
  readonly title: string;
  /** The publisher. */
  readonly outlet: string | null;
  /** Date of publication, YYYY-MM-DD. */
  readonly date: string | null;
  readonly author: string | null;
  readonly url: string | null;
  /** How often it has been printed anew, this time included; absent: once. */
  readonly version?: number;
  /** Copies of it in other outlets, oldest first. */
  readonly alsoIn?: readonly Printing[];
};

/** An article as it arrives, before its text is read: a missing title is taken from the text's first line. */
export type RawArticle = {
  readonly id: string;
  readonly text: string;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly date?: string | null;
  readonly author?: string | null;
  readonly url?: string | null;
};

/**
 * - `headline`: the title as printed in the text; `repeated-headline`: the same words again
 * - `standfirst`: the sub-headline under the title; `bullet`: a summary point; `caption`: words under a picture
 * - `boilerplate`: furniture of the page ("Read more: …", "Sign up to our newsletter"), never quoted as coverage
 * - `body`: everything else
 */
export type ParagraphKind =
  | 'headline'
  | 'repeated-headline'
  | 'standfirst'
  | 'bullet'
  | 'caption'
  | 'boilerplate'
  | 'body';

/** A block of the text between line breaks, without the white space around it. */
export type Paragraph = Span & {
  /** Counts every block that is not empty from 1, headlines included. */
  readonly number: number;
  readonly kind: ParagraphKind;
  /** In order, without overlap, covering every character of the paragraph that is not white space. */
  readonly sentences: readonly Span[];
};

export type Article = ArticleInfo & {
  /** The original characters, untouched: every span points in here. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
};
