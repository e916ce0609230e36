/**
 * A stretch of the index that is written once: the sentences of some articles as flat arrays. A *document* is a
 * sentence's place in its segment; the documents of an article, and of a paragraph, stand side by side.
 */
export type Segment = {
  /** Keys of its articles, in order of their documents. */
  readonly articles: Int32Array;
  /** First document of each article; one more at the end. */
  readonly firsts: Uint32Array;
  /** Per document: the article's place in `articles`, the paragraph's number, `State` bits. */
  readonly articleOf: Uint32Array;
  readonly paragraphOf: Uint32Array;
  readonly state: Uint8Array;
  /** Number of terms, as BM25 counts a sentence's length. */
  readonly lengths: Uint16Array;
  /** The forward index: each document's words in order, a form in the lower 24 bits, `Mark` bits above. */
  readonly wordStarts: Uint32Array;
  readonly words: Uint32Array;
  /** Terms that a document holds only through the names of its entities. */
  readonly nameStarts: Uint32Array;
  readonly names: Uint32Array;
  /** Attributions overlapping a document: speaker's number × 4 + kind. */
  readonly attributedStarts: Uint32Array;
  readonly attributed: Uint32Array;
  /** The inverted index: terms ascending, and for each its documents ascending with their codes (posting-code.ts). */
  readonly terms: Uint32Array;
  readonly postingStarts: Uint32Array;
  readonly documents: Uint32Array;
  readonly codes: Uint8Array;
  /** Per term, for each of the eight frequency levels: 1 + the least length level among its codes, 0 for none. */
  readonly bounds: Uint8Array;
};

export const State = { removed: 1, contextOnly: 2 } as const;

/** What is kept of a word's looks besides its form. */
export const Mark = {
  capitalised: 1,
  capitals: 2,
  /** Nothing but a space stands between it and the word before. */
  joined: 4,
  /** A currency sign stands before it, or a percent sign after it. */
  money: 8,
  percent: 16,
  quoted: 32,
} as const;

export const FORM_MASK = 0xffffff;
export const markOf = (word: number): number => word >>> 24;

/** Where `term` stands in the segment's list of terms, or -1. */
export function listOf(segment: Segment, term: number): number {
  const { terms } = segment;
  let low = 0;
  let high = terms.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = terms[middle]!;
    if (found === term) return middle;
    if (found < term) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The `bounds` of each list of postings: with them the greatest impact in a list is exact under any parameters. */
export function boundsOf(postingStarts: Uint32Array, codes: Uint8Array): Uint8Array {
  const lists = postingStarts.length - 1;
  const bounds = new Uint8Array(lists * 8);
  for (let list = 0; list < lists; list++) {
    for (let i = postingStarts[list]!; i < postingStarts[list + 1]!; i++) {
      const code = codes[i]!;
      const at = list * 8 + (code >> 5);
      const length = (code & 31) + 1;
      if (bounds[at] === 0 || length < bounds[at]!) bounds[at] = length;
    }
  }
  return bounds;
}

/** The greatest value of `table` among the codes of a list. */
export function greatest(segment: Segment, list: number, table: ArrayLike<number>): number {
  let best = 0;
  for (let level = 0; level < 8; level++) {
    const length = segment.bounds[list * 8 + level]!;
    if (length > 0) best = Math.max(best, table[(level << 5) | (length - 1)]!);
  }
  return best;
}
