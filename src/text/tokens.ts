/** Parts of speech as wink tags them (universal tags), as small integers; 0 is "not tagged". */
export const POS = {
  NONE: 0,
  ADJ: 1,
  ADP: 2,
  ADV: 3,
  AUX: 4,
  CCONJ: 5,
  DET: 6,
  INTJ: 7,
  NOUN: 8,
  NUM: 9,
  PART: 10,
  PRON: 11,
  PROPN: 12,
  PUNCT: 13,
  SCONJ: 14,
  SYM: 15,
  VERB: 16,
  X: 17,
} as const;

/** What a token is made of. */
export const SHAPE = { WORD: 1, NUMBER: 2, PUNCTUATION: 3, OTHER: 4 } as const;

/** The tokens of an article in order, one array a property (they are read millions of times). */
export type Tokens = {
  readonly length: number;
  /** Half-open offsets into the article's original text. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Lower case, straight apostrophes: "Don’t" is "don't". */
  readonly lower: readonly string[];
  readonly pos: Uint8Array;
  readonly shape: Uint8Array;
  /** 1 when the first letter is upper case. */
  readonly capital: Uint8Array;
  /** Index of the sentence in the article (all paragraphs counted through). */
  readonly sentence: Int32Array;
  /** Index into article.paragraphs. */
  readonly paragraph: Int32Array;
};
