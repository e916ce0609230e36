import { setImmediate as breath } from 'node:timers/promises';
import type { AttributedPassage } from '../coverage/coverage.ts';
import { isStopWord } from '../text/terms.ts';
import { fold, formsOf } from './words.ts';

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
  attribution.content.flatMap(({ text }) => formsOf(text)).slice(0, COMPARED_WORDS);

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
  /** The same for all printings of one report by one speaker within an article; null when it stands alone. */
  readonly report: string | null;
  /** Numbers of its speaker's uncommon words, each once, seldom ones first; of all words as one when all are common. */
  readonly keys: readonly number[];
  /** Another printing of these words, if it is the longer one, holds at least so many of the keys. */
  readonly needed: number;
};

/** The printings of passages, their keys numbered through; after each there is time for something else. */
function* printingsOf(passages: readonly AttributedPassage[]): Generator<void, readonly Printing[]> {
  const numbers = new Map<string, Map<string, number>>();
  const often: number[] = [];
  const counted: (Omit<Printing, 'keys'> & { readonly keys: number[] })[] = [];
  for (const passage of passages) {
    yield;
    const speaker = speakerOf(passage) ?? '';
    const known = numbers.get(speaker) ?? new Map<string, number>();
    numbers.set(speaker, known);
    const words = wordsSaid(passage);
    const telling = words.filter((word) => !isStopWord(word));
    const distinct = telling.length > 0 ? [...new Set(telling)] : [words.join(' ')];
    const keys = distinct.map((word) => {
      const number = known.get(word) ?? often.push(0) - 1;
      known.set(word, number);
      often[number]!++;
      return number;
    });
    const spared = telling.length < FEWEST_WORDS ? 0 : Math.floor(words.length * (1 - SAME_WORDS) + 1e-9);
    const { article, attribution } = passage;
    const report = attribution.report === null ? null : `${attribution.report}#${article.id}#${speaker}`;
    counted.push({ passage, words, report, keys, needed: Math.max(1, distinct.length - spared) });
  }
  for (const { keys } of counted) keys.sort((a, b) => often[a]! - often[b]!);
  return counted;
}

/**
 * Those of its keys by which a printing is found among longer ones: whoever holds all but `spared` of its keys holds
 * one of any `spared` + 1, so the most seldom will do (the prefix filter of Chaudhuri et al. 2006).
 */
const seldom = ({ keys, needed }: Printing): readonly number[] => keys.slice(0, keys.length - needed + 1);

/** Whether two printings are of one utterance by their words; `held`: the keys of the second. */
function isSame(a: Printing, b: Printing, held: ReadonlySet<number>): boolean {
  // What holds too few of the uncommon words cannot hold enough of all words in order, which takes longer to tell.
  let shared = 0;
  for (const key of a.keys) if (held.has(key)) shared++;
  const short = a.words.length === b.words.length ? Math.min(a.needed, b.needed) : shorter(a, b).needed;
  return shared >= short && sameWords(a.words, b.words);
}

const shorter = (a: Printing, b: Printing): Printing => (a.words.length < b.words.length ? a : b);

const NOWHERE: readonly number[] = [];

/** Printings by some of their keys. */
class Shelf {
  readonly #places = new Map<number, number[]>();

  add(keys: readonly number[], place: number): void {
    for (const key of keys) {
      const places = this.#places.get(key);
      if (places) places.push(place);
      else this.#places.set(key, [place]);
    }
  }

  at(key: number): readonly number[] {
    return this.#places.get(key) ?? NOWHERE;
  }
}

/** What lists of passages that are asked about again were found to say. */
const known = new WeakMap<readonly AttributedPassage[], readonly Utterance[]>();

/**
 * Merges the printings of one utterance: the same words by the same speaker (differing marks, dashes and trimming), or
 * one report told several times within an article. Order is that of each utterance's first printing.
 */
export function utterancesIn(passages: readonly AttributedPassage[]): readonly Utterance[] {
  const found = known.get(passages);
  if (found) return found;
  const merging = mergedIn(passages);
  let step = merging.next();
  while (!step.done) step = merging.next();
  known.set(passages, step.value);
  return step.value;
}

/** Milliseconds of work at a time. */
const TURN = 10;

/** The same, of passages that may be thousands: others are answered meanwhile. */
export async function utterancesAmong(passages: readonly AttributedPassage[]): Promise<readonly Utterance[]> {
  const found = known.get(passages);
  if (found) return found;
  const merging = mergedIn(passages);
  let begun = performance.now();
  let step = merging.next();
  while (!step.done) {
    if (performance.now() - begun > TURN) {
      await breath();
      begun = performance.now();
    }
    step = merging.next();
  }
  known.set(passages, step.value);
  return step.value;
}

function* mergedIn(passages: readonly AttributedPassage[]): Generator<void, readonly Utterance[]> {
  const said = yield* printingsOf(passages);
  const merged: Printing[][] = [];
  /** Of each printing, by its place: the utterance it belongs to. */
  const homes = new Uint32Array(said.length);
  /** And the last one it was compared with. */
  const compared = new Uint32Array(said.length);
  const byKey = new Shelf();
  const bySeldom = new Shelf();
  const reports = new Map<string, number>();
  const shelved = new Set<string>();
  for (const [place, one] of said.entries()) {
    yield;
    let home = (one.report === null ? undefined : reports.get(one.report)) ?? merged.length;
    const held = new Set(one.keys);
    const compare = (others: readonly number[]) => {
      for (const other of others) {
        if (homes[other]! >= home || compared[other] === place) continue;
        compared[other] = place;
        if (isSame(said[other]!, one, held)) home = homes[other]!;
      }
    };
    for (const key of seldom(one)) compare(byKey.at(key));
    for (const key of one.keys) compare(bySeldom.at(key));
    homes[place] = home;
    if (home === merged.length) merged.push([one]);
    else merged[home]!.push(one);
    if (one.report !== null) reports.set(one.report, home);
    // Whoever says the same as this one says the same as that one, which is found already.
    const again = `${home} ${one.keys[0]} ${one.words.join(' ')}`;
    if (shelved.has(again)) continue;
    shelved.add(again);
    byKey.add(one.keys, place);
    bySeldom.add(seldom(one), place);
  }
  return merged.map(utteranceOf);
}

function utteranceOf(printings: readonly Printing[]): Utterance {
  const [fullest] = printings.toSorted(
    (a, b) =>
      DIRECTNESS[b.passage.attribution.kind] - DIRECTNESS[a.passage.attribution.kind] ||
      b.words.length - a.words.length,
  );
  return {
    fullest: fullest!.passage,
    others: printings.filter((printing) => printing !== fullest).map(({ passage }) => passage),
  };
}
