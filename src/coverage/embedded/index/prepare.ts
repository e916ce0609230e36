import { type FlatWords, flatWordsOf, type Word } from '../../../text/words.ts';
import { acronymsOf, FEWEST_LETTERS, LONGEST_CONNECTING } from '../ranking/acronyms.ts';
import { grown } from './growable.ts';
import { Lexicon } from './lexicon.ts';
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

/** Gives a speaker its number. */
export type NumberOf = (name: string) => number;
/** Gives a form its number that stands in `units` from `from` to `to`. */
export type FormNumber = (units: Uint16Array, from: number, to: number) => number;

const KINDS = { direct: 0, mixed: 1, indirect: 2 } as const;
export const attributedOf = (speaker: number, kind: keyof typeof KINDS): number => speaker * 4 + KINDS[kind];

/** Of the article being read, to be copied from. */
let words = new Uint32Array(4_096);

/** Sentences as an index reads them that has numbered the forms and speakers already, or numbers them now. */
export function readSentences(
  sentences: readonly IndexedSentence[],
  formNumber: FormNumber,
  speakerNumber: NumberOf,
): ReadSentences {
  const [names, attributed]: [number[], number[]] = [[], []];
  const starts = () => new Uint32Array(sentences.length + 1);
  const [wordStarts, nameStarts, attributedStarts] = [starts(), starts(), starts()];
  const paragraphs = new Uint32Array(sentences.length);
  const answers = new Uint8Array(sentences.length);
  let count = 0;
  for (let place = 0; place < sentences.length; place++) {
    const sentence = sentences[place]!;
    paragraphs[place] = sentence.paragraph;
    answers[place] = sentence.answers === false ? 0 : 1;
    const read = flatWordsOf(sentence.text);
    words = grown(words, count + read.count);
    const acronyms = readWords(sentence.text, read, formNumber, words, count);
    count += read.count;
    for (const name of sentence.entities) addForms(name, formNumber, names);
    for (const acronym of acronyms) addForms(acronym, formNumber, names);
    for (const { speaker, kind } of sentence.attributed)
      attributed.push(attributedOf(speaker === null ? 0 : speakerNumber(speaker), kind));
    wordStarts[place + 1] = count;
    nameStarts[place + 1] = names.length;
    attributedStarts[place + 1] = attributed.length;
  }
  return {
    paragraphs,
    answers,
    wordStarts,
    words: words.slice(0, count),
    nameStarts,
    names: new Uint32Array(names),
    attributedStarts,
    attributed: new Uint32Array(attributed),
  };
}

function addForms(name: string, formNumber: FormNumber, to: number[]): void {
  const { count, forms, formStarts } = flatWordsOf(name);
  for (let i = 0; i < count; i++) to.push(formNumber(forms, formStarts[i]!, formStarts[i + 1]!));
}

/** Reads sentences for an index that is not at hand. */
export function prepare(sentences: readonly IndexedSentence[]): PreparedSentences {
  const forms = new Lexicon();
  const speakers = new Map<string, number>();
  const read = readSentences(
    sentences,
    (units, from, to) => forms.addUnits(units, from, to),
    (name) => {
      const number = speakers.get(name) ?? speakers.size + 1;
      speakers.set(name, number);
      return number;
    },
  );
  return {
    ...read,
    forms: Array.from({ length: forms.size }, (_, id) => forms.wordOf(id)),
    speakers: [...speakers.keys()],
  };
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

/** The words of a name stand no farther from each other (see acronymsOf). */
const FARTHEST = 2;
const NONE: readonly string[] = [];

/**
 * Writes the words of a sentence to `words` from place `at` on: their numbers and marks. Returns the acronyms that its
 * names would have.
 */
function readWords(
  text: string,
  read: FlatWords,
  formNumber: FormNumber,
  words: Uint32Array,
  at: number,
): readonly string[] {
  const { count, units, starts, ends, forms, formStarts } = read;
  let acronyms = NONE;
  // The row of words that may be a name: where it begins, and how many in it are capitalised.
  let first = 0;
  let capitalised = 0;
  let previousEnd = -2;
  let quoted = 0;
  for (let i = 0; i < count; i++) {
    const start = starts[i]!;
    const end = ends[i]!;
    if (start > previousEnd + 1 && hasQuote(units, Math.max(0, previousEnd), start)) quoted ^= Mark.quoted;
    const marks = marksOf(text, units, start, end, previousEnd);
    const isCapitalised = (marks & Mark.capitalised) !== 0;
    if (capitalised > 0 && (start > previousEnd + FARTHEST || (!isCapitalised && end - start > LONGEST_CONNECTING))) {
      if (capitalised >= FEWEST_LETTERS) acronyms = [...acronyms, ...acronymsIn(text, read, first, i)];
      capitalised = 0;
    }
    if (isCapitalised && capitalised++ === 0) first = i;
    words[at + i] = formNumber(forms, formStarts[i]!, formStarts[i + 1]!) | ((marks | quoted) << 24);
    previousEnd = end;
  }
  return capitalised < FEWEST_LETTERS ? acronyms : [...acronyms, ...acronymsIn(text, read, first, count)];
}

/** The acronyms of names among the words [from, to). */
function acronymsIn(text: string, { starts, ends, forms, formStarts }: FlatWords, from: number, to: number): string[] {
  const words: Word[] = [];
  for (let i = from; i < to; i++) {
    const [start, end] = [starts[i]!, ends[i]!];
    // Only short words are looked at for what they are.
    const isShort = end - start <= LONGEST_CONNECTING;
    const form = isShort ? String.fromCharCode(...forms.subarray(formStarts[i], formStarts[i + 1])) : '';
    words.push({ form, start, end });
  }
  return acronymsOf(text, words).map(({ acronym }) => acronym);
}

const SPACE = 32;
const PERCENT = 37;
const QUOTES = new Set(Array.from('"“”«»', (mark) => mark.charCodeAt(0)));
const DOUBLED_QUOTES = new Set(Array.from("`'", (mark) => mark.charCodeAt(0)));
const CURRENCY = new Set(Array.from('$£€¥', (sign) => sign.charCodeAt(0)));

/** A quotation mark, or two single ones for one, between two words. */
function hasQuote(units: Uint16Array, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const unit = units[i]!;
    if (unit === SPACE) continue;
    if (QUOTES.has(unit) || (DOUBLED_QUOTES.has(unit) && i + 1 < to && units[i + 1] === unit)) return true;
  }
  return false;
}

const isSmall = (unit: number): boolean => unit >= 97 && unit <= 122;
const isCapital = (text: string, at: number, unit: number): boolean =>
  unit < 128 ? unit >= 65 && unit <= 90 : text[at] !== text[at]!.toLowerCase();

function marksOf(text: string, units: Uint16Array, start: number, end: number, previousEnd: number): number {
  let marks = 0;
  if (isCapital(text, start, units[start]!)) {
    marks |= Mark.capitalised;
    // Most words go on with a small letter, which decides it.
    if (end > start + 1 && !isSmall(units[start + 1]!)) {
      const word = text.slice(start, end);
      if (word === word.toUpperCase()) marks |= Mark.capitals;
    }
  }
  if (previousEnd + 1 === start && units[previousEnd] === SPACE) marks |= Mark.joined;
  else if (start > 0 && CURRENCY.has(units[start - 1]!)) marks |= Mark.money;
  if (units[end] === PERCENT) marks |= Mark.percent;
  return marks;
}
