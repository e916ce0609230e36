import { wordsOf } from '../../../text/words.ts';
import { acronymsOf, FEWEST_LETTERS, LONGEST_CONNECTING } from '../ranking/acronyms.ts';
import { FORM_MASK, Mark } from './segment.ts';
import type { IndexedSentence } from './sentence-index.ts';

/**
 * Sentences read word by word for the index, which needs nothing else of them: flat, so that they travel cheaply from
 * the thread that has read them. `…Starts`: where each sentence's begin, with one more at the end.
 */
export type ReadSentences = {
  /** Per sentence: its paragraph's number, and whether it may be what a search finds (1) or is context only (0). */
  readonly paragraphs: Uint32Array;
  readonly answers: Uint8Array;
  /** A form's number in the lower 24 bits, `Mark` bits above. */
  readonly wordStarts: Uint32Array;
  readonly words: Uint32Array;
  /** Forms' numbers, of the names of its parties and of acronyms that its words would have. */
  readonly nameStarts: Uint32Array;
  readonly names: Uint32Array;
  /** Attributions as `attributedOf` a speaker's number, 0 for nobody. */
  readonly attributedStarts: Uint32Array;
  readonly attributed: Uint32Array;
};

/** Sentences read away from the index: forms are numbered from 0 and speakers from 1, as they first stand. */
export type PreparedSentences = ReadSentences & {
  readonly forms: readonly string[];
  readonly speakers: readonly string[];
};

/** Gives a form or a speaker its number. */
export type NumberOf = (name: string) => number;

const KINDS = { direct: 0, mixed: 1, indirect: 2 } as const;
export const attributedOf = (speaker: number, kind: keyof typeof KINDS): number => speaker * 4 + KINDS[kind];

/** Sentences as an index reads them that has numbered the forms and speakers already, or numbers them now. */
export function readSentences(
  sentences: readonly IndexedSentence[],
  formNumber: NumberOf,
  speakerNumber: NumberOf,
): ReadSentences {
  const [words, names, attributed]: [number[], number[], number[]] = [[], [], []];
  const starts = () => new Uint32Array(sentences.length + 1);
  const [wordStarts, nameStarts, attributedStarts] = [starts(), starts(), starts()];
  for (const [place, sentence] of sentences.entries()) {
    const acronyms = readWords(sentence.text, (form, marks) => words.push(formNumber(form) | (marks << 24)));
    for (const name of [...sentence.entities, ...acronyms])
      for (const { form } of wordsOf(name)) names.push(formNumber(form));
    for (const { speaker, kind } of sentence.attributed)
      attributed.push(attributedOf(speaker === null ? 0 : speakerNumber(speaker), kind));
    wordStarts[place + 1] = words.length;
    nameStarts[place + 1] = names.length;
    attributedStarts[place + 1] = attributed.length;
  }
  return {
    paragraphs: Uint32Array.from(sentences, ({ paragraph }) => paragraph),
    answers: Uint8Array.from(sentences, ({ answers }) => (answers === false ? 0 : 1)),
    wordStarts,
    words: Uint32Array.from(words),
    nameStarts,
    names: Uint32Array.from(names),
    attributedStarts,
    attributed: Uint32Array.from(attributed),
  };
}

/** Reads sentences for an index that is not at hand. */
export function prepare(sentences: readonly IndexedSentence[]): PreparedSentences {
  const forms = new Map<string, number>();
  const speakers = new Map<string, number>();
  const numberIn =
    (numbers: Map<string, number>, first: number): NumberOf =>
    (name) => {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, numbers.size + first);
      return numbers.size + first - 1;
    };
  const read = readSentences(sentences, numberIn(forms, 0), numberIn(speakers, 1));
  return { ...read, forms: [...forms.keys()], speakers: [...speakers.keys()] };
}

/** What was read away from the index, with the index's own numbers. */
export function renumbered(prepared: PreparedSentences, formNumber: NumberOf, speakerNumber: NumberOf): ReadSentences {
  const forms = Uint32Array.from(prepared.forms, formNumber);
  const speakers = [0, ...prepared.speakers.map(speakerNumber)];
  return {
    ...prepared,
    words: prepared.words.map((word) => forms[word & FORM_MASK]! | (word & ~FORM_MASK)),
    names: prepared.names.map((form) => forms[form]!),
    attributed: prepared.attributed.map((one) => (speakers[one >>> 2]! << 2) | (one & 3)),
  };
}

/** Takes a sentence's words one by one; returns the acronyms that its names would have. */
function readWords(text: string, take: (form: string, marks: number) => void): readonly string[] {
  const words = wordsOf(text);
  let run = 0;
  let longestRun = 0;
  let previousEnd = -2;
  let quoted = 0;
  for (const { form, start, end } of words) {
    if (start > previousEnd + 1 && QUOTE.test(text.slice(Math.max(0, previousEnd), start))) quoted ^= Mark.quoted;
    const marks = marksOf(text, start, end, previousEnd);
    if (marks & Mark.capitalised) longestRun = Math.max(longestRun, ++run);
    else if (end - start > LONGEST_CONNECTING) run = 0;
    take(form, marks | quoted);
    previousEnd = end;
  }
  return longestRun < FEWEST_LETTERS ? [] : acronymsOf(text, words).map(({ acronym }) => acronym);
}

const QUOTE = /["“”«»]|``|''/;
const CURRENCY = new Set(['$', '£', '€', '¥']);

function marksOf(text: string, start: number, end: number, previousEnd: number): number {
  let marks = 0;
  const first = text.charCodeAt(start);
  const isPlain = first >= 97 && first <= 122;
  if (!isPlain && text[start] !== text[start]!.toLowerCase()) {
    marks |= Mark.capitalised;
    const word = text.slice(start, end);
    if (end > start + 1 && word === word.toUpperCase()) marks |= Mark.capitals;
  }
  if (previousEnd + 1 === start && text.charCodeAt(previousEnd) === 32) marks |= Mark.joined;
  else if (start > 0 && CURRENCY.has(text[start - 1]!)) marks |= Mark.money;
  if (text.charCodeAt(end) === 37) marks |= Mark.percent;
  return marks;
}
