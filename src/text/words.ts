/** A word of a text: `form` as it is compared, `start`/`end` half-open UTF-16 offsets into that text. */
export type Word = { readonly form: string; readonly start: number; readonly end: number };

// Letters and digits, joined by apostrophes inside a word (don't), by points inside an abbreviation (U.S.) and by
// points or commas inside a number (1,000.5). Scripts written without spaces give one word a character. A hyphen or
// dash separates: "post-Brexit" and "post Brexit" are the same words.
const WORD =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]\p{M}*|(?:\p{Lu}\.){2,}(?![\p{L}\p{N}])|\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’ʼ＇][\p{L}\p{M}\p{N}]+)*/gu;

// The same for most English text, several times as fast.
const PLAIN = /^[ -~\s‘’“”–—…£€]*$/;
const PLAIN_WORD =
  /(?:[A-Z]\.){2,}(?![A-Za-z0-9])|[0-9]+(?:[.,][0-9]+)*[A-Za-z]*|[A-Za-z][A-Za-z0-9]*(?:['’][A-Za-z0-9]+)*/g;

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

/** Longest word that is told apart from others; a longer run of letters is cut here. */
const MAX_FORM = 64;

/** The words of a text in order. Case, apostrophe style, accents and the points of abbreviations are levelled. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  // Several words all in capitals say nothing by their capitals.
  const shouts = !/\p{Ll}/u.test(text) && /\s/.test(text);
  const pattern = PLAIN.test(text) ? PLAIN_WORD : WORD;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    words.push({ form: formOf(match[0], shouts), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

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
