import { isCapital, LEVELLED, type Scan, scanPlain, unitsOf } from './scan-plain.ts';

/** A word of a text: `form` as it is compared, `start`/`end` half-open UTF-16 offsets into that text. */
export type Word = { readonly form: string; readonly start: number; readonly end: number };

// Letters and digits, joined by apostrophes inside a word (don't), by points inside an abbreviation (U.S.) and by
// points or commas inside a number (1,000.5). Scripts written without spaces give one word a character. A hyphen or
// dash separates: "post-Brexit" and "post Brexit" are the same words.
export const WORD =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]\p{M}*|(?:\p{Lu}\.){2,}(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’ʼ＇][\p{L}\p{M}\p{N}]+)*/gu;

// Words that mean something else in capitals (the WHO, the US, IT): kept apart from the pronoun.
const CAPITALS_DIFFER = new Set([
  'WHO',
  'US',
  'IT',
  'IS',
  'OR',
  'AM',
  'AN',
  'AS',
  'AT',
  'BE',
  'IN',
  'ME',
  'NO',
  'SO',
  'HE',
  'ALL',
  'CAN',
  'ARE',
  'HAS',
]);

const LONGEST_DIFFERING = Math.max(...[...CAPITALS_DIFFER].map(({ length }) => length));

/** Longest word that is told apart from others; a longer run of letters is cut here. */
const MAX_FORM = 64;

/** The words of a text in order. Case, apostrophe style, accents and the points of abbreviations are levelled. */
export function wordsOf(text: string): Word[] {
  const scan = unitsOf(text);
  const count = scanPlain(scan, text.length);
  const shouts = isShouted(text);
  if (count < 0)
    return Array.from(text.matchAll(WORD), ({ 0: raw, index }) => {
      return { form: formOf(raw, shouts), start: index, end: index + raw.length };
    });
  const words: Word[] = [];
  for (let i = 0; i < count; i++) {
    const [start, end] = [scan.starts[i]!, scan.ends[i]!];
    words.push({ form: formOf(text.slice(start, end), shouts), start, end });
  }
  return words;
}

/** Words in flat arrays: word i stands from `starts[i]` to `ends[i]`, its form in `forms` from `formStarts[i]` to the next. */
export type FlatWords = Scan & {
  readonly count: number;
  readonly forms: Uint16Array;
  readonly formStarts: Uint32Array;
};

let forms = new Uint16Array(1024);
let formStarts = new Uint32Array(256);

/** What `wordsOf` says, without an object or a string for each word, for whoever reads millions; the next call writes over it. */
export function flatWordsOf(text: string): FlatWords {
  const scan = unitsOf(text);
  const { units, starts, ends } = scan;
  let count = scanPlain(scan, text.length);
  const strange = count < 0 ? wordsOf(text) : [];
  if (count < 0) count = strange.length;
  if (formStarts.length <= count) formStarts = new Uint32Array(count * 2);
  let shouts: boolean | undefined;
  let at = 0;
  for (let i = 0; i < count; i++) {
    // Case may add to a form, once it is cut.
    if (forms.length < at + 2 * MAX_FORM) forms = grownForms();
    const word = strange[i];
    if (word) [starts[i], ends[i]] = [word.start, word.end];
    const [start, end] = [starts[i]!, ends[i]!];
    const length = word ? 0 : levelled(units, start, end, at);
    if (length > 0) at += length;
    else {
      shouts ??= isShouted(text);
      const form = word?.form ?? formOf(text.slice(start, end), shouts);
      for (let k = 0; k < form.length; k++) forms[at++] = form.charCodeAt(k);
    }
    formStarts[i + 1] = at;
  }
  return { units, starts, ends, count, forms, formStarts };
}

function grownForms(): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(forms.length * 2);
  larger.set(forms);
  return larger;
}

/** Writes the form of a word of letters, digits and apostrophes to `forms` and returns its length; 0 when it takes more than that. */
function levelled(units: Uint16Array, start: number, end: number, at: number): number {
  const length = end - start;
  if (length > MAX_FORM || (length <= LONGEST_DIFFERING && isCapital(units[start]!) && isCapital(units[start + 1]!)))
    return 0;
  for (let i = 0; i < length; i++) {
    const unit = LEVELLED[units[start + i]!]!;
    if (unit === 0) return 0;
    forms[at + i] = unit;
  }
  return length;
}

/** Several words all in capitals say nothing by their capitals. */
const isShouted = (text: string): boolean => !/\p{Ll}/u.test(text) && /\s/.test(text);

function formOf(raw: string, shouts: boolean): string {
  if (isLower(raw)) return raw;
  let word = raw;
  if (/[^a-zA-Z0-9]/.test(word)) {
    word = word
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .replace(/[’ʼ＇]/g, "'");
    word = /^\d/.test(word) ? word.replace(/,/g, '') : word.replace(/\./g, '');
  }
  if (word.length > MAX_FORM) word = word.slice(0, MAX_FORM);
  return !shouts && CAPITALS_DIFFER.has(word) ? word : word.toLowerCase();
}

/** Most words are plain lower case. */
function isLower(word: string): boolean {
  if (word.length > MAX_FORM) return false;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    if (unit < 97 || unit > 122) return false;
  }
  return true;
}
