import type { Printing } from './article.ts';
import type { AttributionKind, Stance } from './attribution.ts';

/** Where a quoted passage stands; `article` is the article's id, `paragraph` counts from 1. */
export type Citation = {
  readonly article: string;
  readonly outlet: string | null;
  readonly title: string;
  readonly date: string | null;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly url: string | null;
  /** The article's version that is quoted; absent: its first. */
  readonly version?: number;
  /** Where else the article stands; absent: nowhere else that is known. */
  readonly alsoIn?: readonly Printing[];
};

/** An attribution as a reader sees it: words instead of spans. */
export type StatementAttribution = {
  /** Canonical name ("Dominic Raab"); null when unattributed. */
  readonly speaker: string | null;
  /** The words in the text ("The foreign secretary"). */
  readonly mention: string | null;
  readonly cue: string | null;
  readonly kind: AttributionKind;
  readonly via: readonly string[];
  readonly hedge: string | null;
  readonly stance: Stance;
  readonly addressee: string | null;
  /** Why there is no speaker. */
  readonly unattributed?: string;
};

/** A date worked out from the text: ISO 8601 to its known precision ("2020-07-20", "2020-07", "2027"). */
export type ResolvedDate = {
  readonly resolved: string;
  /** The words in the text ("yesterday"). */
  readonly expression: string;
  /** The date they were counted from, null when the expression needs none. */
  readonly anchor: string | null;
};

/** One step of a word diff from the asked words to the coverage's. */
export type DiffPart = {
  readonly op: 'same' | 'dropped' | 'added';
  readonly text: string;
  /** The change adds or drops a negation. */
  readonly negation?: true;
};

/** A quoted passage with citation and attribution: `article.text.slice(start, end) === text`. */
export type Statement = {
  readonly text: string;
  readonly citation: Citation;
  readonly attribution: StatementAttribution | null;
  readonly date?: ResolvedDate;
  readonly diff?: readonly DiffPart[];
  /** What the diff leads from and to ("Herald → Courier"); without it, from the asked words to the printed ones. */
  readonly diffLabel?: string;
  readonly score: number;
};

/**
 * A labelled part of an answer. Groups arrange: a reader is shown the statements that stand in no group, then each
 * group. A group may hold statements that the answer's own list leaves out (the same words elsewhere).
 */
export type StatementGroup = { readonly label: string; readonly statements: readonly Statement[] };

/** The outcome of who-said and check; absent words are an answer of kind `nothing`. */
export type Verdict = 'exact' | 'altered' | 'paraphrased' | 'wrong-speaker';

/** A file that comes with an answer. */
export type AnswerFile = {
  /** With its extension; letters, digits, dots and hyphens. */
  readonly name: string;
  /** Media type. */
  readonly type: string;
  readonly bytes: Uint8Array;
  /** What it shows, for those who do not see it; at most 1,024 characters. */
  readonly description: string;
};

/** Another request that goes with an answer, such as undoing it; a front end may make it a button. */
export type Offer = {
  /** At most 80 characters. */
  readonly label: string;
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
  /** Options that are filled in first, in a form; at most five. */
  readonly ask?: readonly string[];
};

/** A member or a channel of Discord, whose id stands in a note or a label: there, the name is shown in its place. */
export type Reference = { readonly kind: 'member' | 'channel'; readonly id: string };

export type Found = {
  readonly kind: 'found';
  readonly verdict?: Verdict;
  readonly statements: readonly Statement[];
  readonly groups?: readonly StatementGroup[];
  /** Plain sentences about the answer, never about the news. */
  readonly notes: readonly string[];
  readonly references?: readonly Reference[];
  readonly files?: readonly AnswerFile[];
  readonly offers?: readonly Offer[];
};

/** A receipt: what was searched, and the nearest passages, which do not answer. */
export type Nothing = {
  readonly kind: 'nothing';
  readonly reason: string;
  /** The question has to be put more clearly ("which one?"): the coverage is not silent. */
  readonly unclear?: true;
  readonly searched: { readonly articles: number; readonly sentences: number };
  readonly nearest: readonly Statement[];
  readonly offers?: readonly Offer[];
};

export type Answer = Found | Nothing;
