import type { Slice, Span } from './span.ts';

/** `group`: several people or an unnamed body ("Tory backbenchers"); `unnamed`: one person without a name ("one backbencher"). */
export type EntityKind = 'person' | 'organisation' | 'place' | 'group' | 'unnamed';

/** A role in the coverage's own words ("the Foreign Secretary"), and where it is printed. */
export type Role = Slice & { readonly article: string };

/** A party named in the coverage. */
export type Entity = {
  readonly id: string;
  /** The full form of the name that the coverage prints most, without title ("Dominic Raab"). */
  readonly name: string;
  readonly kind: EntityKind;
  /** Other forms it goes by in the coverage ("Mr Raab", "Raab"), without the name itself. */
  readonly aliases: readonly string[];
  readonly roles: readonly Role[];
};

/** A place in an article's text where an entity is named, described or referred to by a pronoun. */
export type Mention = Slice & { readonly entity: string };

/** An attributed party: the words that name it here, and whom they mean. */
export type Source = {
  readonly mention: Slice;
  /** Id of the entity meant; null when the words cannot be resolved. */
  readonly entity: string | null;
  /** The entity's canonical name ("Dominic Raab"), or the mention's own words when it has no name. */
  readonly name: string;
};

/** Quoted directly, partly quoted, or paraphrased. */
export type AttributionKind = 'direct' | 'mixed' | 'indirect';
/** What the source does with the content: `declines` is a refusal to comment on it. */
export type Stance = 'asserts' | 'denies' | 'declines';

/** Who said what (PARC's content, cue and source; Pareti 2012), with how it reached us. */
export type Attribution = {
  /** Several when the cue interrupts; quotation marks included where the text has them. In order, without overlap. */
  readonly content: readonly Slice[];
  readonly kind: AttributionKind;
  readonly source: Source | null;
  /** Why `source` is null ("no speaker near the quotation"); null when it is not. */
  readonly unattributed: string | null;
  readonly cue: Slice | null;
  /** Through whom it reached the writer, nearest first: another MP, The Times. */
  readonly via: readonly Source[];
  /** "apparently", "allegedly", "is said to have". */
  readonly hedge: Slice | null;
  readonly stance: Stance;
  readonly addressee: Slice | null;
  /** Probability that content and source are right, 0–1. */
  readonly confidence: number;
  /**
   * Attributions of one article that carry the same number are one report told more than once (headline, bullet,
   * caption, body). Null when it stands alone.
   */
  readonly report: number | null;
};

/** Everything known about one article: what attribution/ returns and coverage/ keeps. */
export type Analysis = {
  readonly attributions: readonly Attribution[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
};

/** A quote-marked stretch, marks included in `span`, without them in `inner`. */
export type Quotation = {
  readonly span: Span;
  readonly inner: Span;
};
