import { grown } from '../index/growable.ts';

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
/** Scores are whole numbers, ten for what a word counts. */
const UNIT = 10;
const REPLACED = -30;
const DROPPED = -3;
const INSERTED = -15;
/** The number of no form and of no term. */
const NONE = -2;

/** What the steps of the latest alignments scored; no alignment outlives the next. */
let table = new Int32Array(0);

/**
 * Where asked words stand best in a stretch under insertions, deletions and substitutions of words: local alignment
 * (Smith and Waterman 1981). `similarity` is the weight of the words found over that of all asked words or, where
 * that is more, of all words of the place; what an ellipsis stands for does not count. Null when no word is found.
 */
export function alignWords(asked: readonly AskedWord[], stretch: Stretch): WordMatch | null {
  const width = stretch.forms.length + 1;
  table = grown(table, (asked.length + 1) * width);
  table.fill(0, 0, width);
  let best = 0;
  let bestAt = 0;
  for (let i = 1; i <= asked.length; i++) {
    const row = i * width;
    const [most, at] = scoreRow(asked[i - 1]!, stretch, row, width);
    if (most > best) [best, bestAt] = [most, at];
  }
  return best > 0 ? trace(asked, stretch, width, bestAt) : null;
}

/** Fills a row of the table, and gives the best score in it with its place. */
function scoreRow(word: AskedWord, { forms, terms }: Stretch, row: number, width: number): readonly [number, number] {
  const [first = NONE, second = NONE, ...others] = word.forms;
  const term = word.term < 0 ? NONE : word.term;
  const found = word.weight * UNIT;
  const akin = SAME_STEM * UNIT;
  const dropping = DROPPED * word.weight;
  const inserting = word.elided ? 0 : INSERTED;
  let best = 0;
  let bestAt = 0;
  let score = 0;
  let before = 0;
  table[row] = 0;
  for (let j = 1; j < width; j++) {
    const form = forms[j - 1]!;
    let credit = terms[j - 1] === term ? akin : REPLACED;
    if (form === first || form === second || (others.length > 0 && others.includes(form))) credit = found;
    const above = table[row - width + j]!;
    score = Math.max(0, before + credit, above + dropping, score + inserting);
    before = above;
    table[row + j] = score;
    if (score > best) {
      best = score;
      bestAt = row + j;
    }
  }
  return [best, bestAt];
}

/**
 * The most that `alignWords` can find of given words in any stretch: each word that the stretch holds counts in full,
 * in whatever order they stand there. Much sooner told than the alignment.
 */
export function mostAlike(asked: readonly AskedWord[]): (stretch: Stretch) => number {
  const byForm = Map.groupBy(
    asked.flatMap(({ forms, weight }, place) => forms.map((form) => ({ form, place, credit: weight }))),
    ({ form }) => form,
  );
  const byTerm = Map.groupBy(
    asked.flatMap(({ term }, place) => (term < 0 ? [] : [{ term, place, credit: SAME_STEM }])),
    ({ term }) => term,
  );
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  const credits = new Uint8Array(asked.length);
  return ({ forms, terms }) => {
    credits.fill(0);
    let most = 0;
    for (let i = 0; i < forms.length; i++) {
      for (const found of [byForm.get(forms[i]!), byTerm.get(terms[i]!)]) {
        for (const { place, credit } of found ?? []) {
          if (credit <= credits[place]!) continue;
          most += credit - credits[place]!;
          credits[place] = credit;
        }
      }
    }
    return most / all;
  };
}

function creditOf(word: AskedWord, stretch: Stretch, at: number): number {
  const form = stretch.forms[at]!;
  if (word.forms.includes(form)) return word.weight;
  return word.term >= 0 && word.term === stretch.terms[at] ? SAME_STEM : 0;
}

/** Back from where the best alignment ends to where it begins. */
function trace(asked: readonly AskedWord[], stretch: Stretch, width: number, from: number): WordMatch {
  const end = from % width;
  let at = from;
  let start = end;
  let found = 0;
  let printed = 0;
  while (table[at]! > 0) {
    const word = asked[Math.floor(at / width) - 1]!;
    const place = (at % width) - 1;
    const credit = creditOf(word, stretch, place);
    if (table[at] === table[at - width - 1]! + (credit > 0 ? credit * UNIT : REPLACED)) {
      found += credit;
      printed += stretch.weights[place]!;
      start = place;
      at -= width + 1;
    } else if (table[at] === table[at - width]! + DROPPED * word.weight) at -= width;
    else {
      if (!word.elided) printed += stretch.weights[place]!;
      start = place;
      at--;
    }
  }
  const all = asked.reduce((sum, { weight }) => sum + weight, 0);
  return { start, end, similarity: found / Math.max(all, printed) };
}
