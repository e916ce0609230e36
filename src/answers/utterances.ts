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
  return commonInOrder(short, long) / short.length >= SAME_WORDS;
}

/** By name: the nameless source of two printings ("a person close to the board") is not one party of the coverage. */
const speakerOf = ({ attribution }: AttributedPassage) => attribution.source && fold(attribution.source.name);

function sameReport(a: AttributedPassage, b: AttributedPassage): boolean {
  return (
    a.article.id === b.article.id && a.attribution.report !== null && a.attribution.report === b.attribution.report
  );
}

const DIRECTNESS = { direct: 2, mixed: 1, indirect: 0 } as const;

/**
 * Merges the printings of one utterance: the same words by the same speaker (differing marks, dashes and trimming), or
 * one report told several times within an article. Order is that of each utterance's first printing.
 */
export function utterancesIn(passages: readonly AttributedPassage[]): readonly Utterance[] {
  const said = passages.map((passage) => ({ passage, words: wordsSaid(passage), speaker: speakerOf(passage) }));
  const merged: (typeof said)[] = [];
  // Only passages that share an uncommon word, or a report, are ever compared.
  const byKey = new Map<string, Set<number>>();
  for (const one of said) {
    const keys = [...new Set(one.words.filter((word) => !isStopWord(word)))];
    if (keys.length === 0) keys.push(one.words.join(' '));
    if (one.passage.attribution.report !== null)
      keys.push(`${one.passage.article.id}#${one.passage.attribution.report}`);
    const near = new Set(keys.flatMap((key) => [...(byKey.get(`${one.speaker}:${key}`) ?? [])]));
    const home =
      [...near]
        .sort((a, b) => a - b)
        .find((at) =>
          merged[at]!.some((other) => sameReport(one.passage, other.passage) || sameWords(one.words, other.words)),
        ) ?? merged.push([]) - 1;
    merged[home]!.push(one);
    for (const key of keys) {
      const full = `${one.speaker}:${key}`;
      byKey.set(full, (byKey.get(full) ?? new Set()).add(home));
    }
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
