/** A word as it is aligned: `forms` are the numbers that count as the same word, `term` its stem's, -1 for none. */
export type AskedWord = {
  readonly forms: readonly number[];
  readonly term: number;
  /** What it counts, a whole number, so that sums are exact: CONTENT or FUNCTION. */
  readonly weight: number;
  /** What follows was left out by whoever quoted it: "…". */
  readonly elided: boolean;
};

/** A stretch of text, a form, a term and a weight a word. */
export type Stretch = { readonly forms: Uint32Array; readonly terms: Int32Array; readonly weights: Uint8Array };

/** The best place: words [start, end) of the stretch, and the share of the words found there in order. */
export type WordMatch = { readonly start: number; readonly end: number; readonly similarity: number };

/** What words count, function words less than others; another word of one stem ("bans" for "banned") counts less. */
export const CONTENT = 10;
export const FUNCTION = 4;
const SAME_STEM = 7;
const REPLACED = -3;
const DROPPED = -0.3;
const INSERTED = -1.5;

const Step = { stop: 0, both: 1, dropped: 2, inserted: 3 } as const;

/**
 * Where asked words stand best in a stretch under insertions, deletions and substitutions of words: local alignment
 * (Smith and Waterman 1981). `similarity` is the weight of the words found over that of all asked words or, where
 * that is more, of all words of the place; what an ellipsis stands for does not count. Null when no word is found.
 */
export function alignWords(asked: readonly AskedWord[], stretch: Stretch): WordMatch | null {
  const width = stretch.forms.length + 1;
  let above = new Float32Array(width);
  let row = new Float32Array(width);
  const steps = new Uint8Array((asked.length + 1) * width);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= asked.length; i++) {
    const word = asked[i - 1]!;
    row[0] = 0;
    for (let j = 1; j < width; j++) {
      const credit = creditOf(word, stretch, j - 1);
      const both = above[j - 1]! + (credit > 0 ? credit : REPLACED);
      const dropped = above[j]! + DROPPED * word.weight;
      const inserted = row[j - 1]! + (word.elided ? 0 : INSERTED);
      let score = 0;
      let step: number = Step.stop;
      if (both > score) [score, step] = [both, Step.both];
      if (dropped > score) [score, step] = [dropped, Step.dropped];
      if (inserted > score) [score, step] = [inserted, Step.inserted];
      row[j] = score;
      steps[i * width + j] = step;
      if (score > best) [best, bestAt] = [score, i * width + j];
    }
    [above, row] = [row, above];
  }
  return best > 0 ? trace(asked, stretch, steps, width, bestAt) : null;
}

function creditOf(word: AskedWord, stretch: Stretch, at: number): number {
  if (word.forms.includes(stretch.forms[at]!)) return word.weight;
  return word.term >= 0 && word.term === stretch.terms[at] ? SAME_STEM : 0;
}

function trace(
  asked: readonly AskedWord[],
  stretch: Stretch,
  steps: Uint8Array,
  width: number,
  from: number,
): WordMatch {
  let i = Math.floor(from / width);
  let j = from % width;
  const end = j;
  let start = j;
  let found = 0;
  let printed = 0;
  for (let step = steps[from]!; step !== Step.stop; step = steps[i * width + j]!) {
    const word = asked[i - 1]!;
    if (step === Step.both) {
      found += creditOf(word, stretch, j - 1);
      printed += stretch.weights[j - 1]!;
      start = j - 1;
      i--;
      j--;
    } else if (step === Step.dropped) i--;
    else {
      if (!word.elided) printed += stretch.weights[j - 1]!;
      start = j - 1;
      j--;
    }
  }
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  return { start, end, similarity: found / Math.max(all, printed) };
}
