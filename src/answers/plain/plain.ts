import type { Hit } from '../../coverage/coverage.ts';

/** A question of a kind whose answer is plain to see in a sentence: "How old is Ann Lee?", "Ann Lee, 38, the mayor". */
export type Plain = {
  /** The question in other words, which are searched as well. */
  readonly wordings: readonly string[];
  /** True for a sentence that answers it beyond doubt. */
  answers(hit: Hit): boolean;
  /** False for a sentence that cannot answer it, however many words it shares with it. */
  mayAnswer(hit: Hit): boolean;
};

/** Reads a question of its kind; null for any other. `question` is without the marks at its end. */
export type PlainKind = (question: string) => Plain | null;
