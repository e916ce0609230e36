import type { Stretch } from './clauses.ts';
import type { Cue } from './cues.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** An attribution by items, before anybody is resolved. */
export type Claim = {
  readonly frame: number;
  readonly cue: Cue | null;
  readonly source: NounPhrase | null;
  readonly contents: readonly Stretch[];
  readonly addressee: NounPhrase | null;
  /** Through whom the words reached the writer, nearest first. */
  readonly via?: readonly NounPhrase[];
  /** Words given as spoken although no marks are around them (a transcript). */
  readonly spoken?: true;
};

export const covers = (claim: Claim, item: number): boolean =>
  claim.contents.some(({ first, last }) => first <= item && item <= last);
