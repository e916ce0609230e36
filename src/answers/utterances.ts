import type { AttributedPassage } from '../coverage/coverage.ts';
import { isStopWord } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { fold } from './words.ts';

/** One thing said, however often and in whichever trimming it was printed. */
export type Utterance = {
  /** The printing that holds most of the words; quoted directly before paraphrased. */
  readonly fullest: AttributedPassage;
  /** The other printings, in the order given. */
  readonly others: readonly AttributedPassage[];
};

/** Words that both hold in the same order (longest common subsequence), in linear space. */
export function commonInOrder(a: readonly string[], b: readonly string[]): number {
  let last = new Uint32Array(b.length + 1);
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    for (let j = 1; j <= b.length; j++) row[j] = word === b[j - 1] ? last[j - 1]! + 1 : Math.max(last[j]!, row[j - 1]!);
    [last, row] = [row, last];
  }
  return last[b.length]!;
}

/** Longest passage compared word by word: beyond it a quotation is told by its first words. */
const COMPARED_WORDS = 400;
/** Share of the shorter passage's words that must stand in the longer one, in order. */
const SAME_WORDS = 0.8;
/** Passages of fewer words that tell something are the same only when they say the same words exactly: "yes", "a disgrace". */
const FEWEST_WORDS = 3;

const wordsSaid = ({ attribution }: AttributedPassage): readonly string[] =>
  attribution.content
    .flatMap(({ text }) => wordsOf(text))
    .map((word) => word.form)
    .slice(0, COMPARED_WORDS);

/** True when one passage's words are the other's, give or take a trimming. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.filter((word) => !isStopWord(word)).length < FEWEST_WORDS) return short.join(' ') === long.join(' ');
  // What does not hold enough of the words in any order cannot hold them in this one, which takes longer to tell.
  const held = new Set(long);
  if (short.filter((word) => held.has(word)).length / short.length < SAME_WORDS) return false;
  return commonInOrder(short, long) / short.length >= SAME_WORDS;
}

/** By name: the nameless source of two printings ("a person close to the board") is not one party of the coverage. */
const speakerOf = ({ attribution }: AttributedPassage) => attribution.source && fold(attribution.source.name);

const DIRECTNESS = { direct: 2, mixed: 1, indirect: 0 } as const;

/** One printing: its words, and by which of them another printing of the same words is found. */
type Printing = {
  readonly passage: AttributedPassage;
  readonly words: readonly string[];
  /** The same for all printings of one report within an article; null when it stands alone. */
  readonly report: string | null;
  /** Of the speaker's: uncommon words, each once, or else all words as one; and its report. */
  readonly keys: readonly string[];
  /** Another printing of these words, if it is the longer one, holds at least so many of the keys. */
  readonly needed: number;
};

function printingOf(passage: AttributedPassage): Printing {
  const words = wordsSaid(passage);
  const telling = words.filter((word) => !isStopWord(word));
  const distinct = telling.length > 0 ? [...new Set(telling)] : [words.join(' ')];
  const spared = telling.length < FEWEST_WORDS ? 0 : Math.floor(words.length * (1 - SAME_WORDS) + 1e-9);
  const number = passage.attribution.report;
  const report = number === null ? null : `${passage.article.id}#${number}`;
  const keys = report === null ? distinct : [...distinct, report];
  const speaker = speakerOf(passage);
  return {
    passage,
    words,
    report,
    keys: keys.map((key) => `${speaker}:${key}`),
    needed: Math.max(1, distinct.length - spared),
  };
}

/** Whether two printings that share so many keys are of one utterance. */
function isSame(a: Printing, b: Printing, shared: number): boolean {
  if (a.report !== null && a.report === b.report) return true;
  // What holds too few of the uncommon words cannot hold enough of all words in order, which takes longer to tell.
  const short = a.words.length === b.words.length ? Math.min(a.needed, b.needed) : shorter(a, b).needed;
  return shared >= short && sameWords(a.words, b.words);
}

const shorter = (a: Printing, b: Printing): Printing => (a.words.length < b.words.length ? a : b);

/**
 * Merges the printings of one utterance: the same words by the same speaker (differing marks, dashes and trimming), or
 * one report told several times within an article. Order is that of each utterance's first printing.
 */
export function utterancesIn(passages: readonly AttributedPassage[]): readonly Utterance[] {
  const said = passages.map(printingOf);
  const merged: Printing[][] = [];
  /** Of each printing, by its place: the utterance it belongs to, and how many keys it shares with the present one. */
  const homes = new Uint32Array(said.length);
  const shared = new Uint32Array(said.length);
  const byKey = new Map<string, number[]>();
  for (const [place, one] of said.entries()) {
    const near: number[] = [];
    for (const key of one.keys) {
      const others = byKey.get(key) ?? [];
      for (const other of others) if (shared[other]!++ === 0) near.push(other);
      others.push(place);
      byKey.set(key, others);
    }
    let home = merged.length;
    for (const other of near) {
      if (homes[other]! < home && isSame(one, said[other]!, shared[other]!)) home = homes[other]!;
      shared[other] = 0;
    }
    homes[place] = home;
    if (home === merged.length) merged.push([one]);
    else merged[home]!.push(one);
  }
  return merged.map((printings) => {
    const [fullest] = printings.toSorted(
      (a, b) =>
        DIRECTNESS[b.passage.attribution.kind] - DIRECTNESS[a.passage.attribution.kind] ||
        b.words.length - a.words.length,
    );
    return {
      fullest: fullest!.passage,
      others: printings.filter((printing) => printing !== fullest).map(({ passage }) => passage),
    };
  });
}
