import { ABBREVIATIONS, CAPITAL_ABBREVIATIONS } from './abbreviations.ts';
import { CLASS, classOf, isApostrophe, isLetter, isSpace, isUpper, isWordCharacter } from './characters.ts';
import { type Form, formOf } from './forms.ts';
import { SHAPE } from './tokens.ts';

/** Tokens of one stretch, before they are tagged. */
export type Pieces = {
  start: number[];
  end: number[];
  form: Form[];
  lower: string[];
  shape: number[];
  capital: number[];
};

export const noPieces = (): Pieces => ({ start: [], end: [], form: [], lower: [], shape: [], capital: [] });

/** A hostile "word" is cut here, so that no later stage meets an unbounded token. */
const LONGEST = 80;
const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);
const ADDRESS = /^(?:https?:|www\.|pic\.twitter)/i;
const OPENS_ADDRESS = new Set('hHwWpP');
/** A web address stands in a sentence, whose marks are not its own (RFC 3986, appendix C). */
const ENDS_ADDRESS = /[<>"“”‘’«»`]/;
const TRAILS_ADDRESS = /[.,;:!?)\]']/;

/** End of the word that starts at `from`: letters and digits with inner apostrophes, hyphens, and dots as in U.S. or 3.5. */
function wordEnd(text: string, from: number, limit: number): number {
  const stop = Math.min(limit, from + LONGEST);
  let at = from + 1;
  while (at < stop) {
    if (isWordCharacter(text, at)) {
      at++;
      continue;
    }
    if (at + 1 >= stop || !isWordCharacter(text, at + 1)) break;
    const character = text[at]!;
    if (isApostrophe(character) ? !apostropheJoins(text, at) : !joins(text, at, from)) break;
    at += 2;
  }
  if (text[at] === '.' && at < limit && takesDot(text.slice(from, at))) at++;
  return at;
}

/** "don't", and the possessive of a number ("Local 1187's"), but not 5'10. */
function apostropheJoins(text: string, at: number): boolean {
  if (text[at] === '`') return false;
  return isLetter(text, at - 1) || (text[at + 1] === 's' && !isWordCharacter(text, at + 2));
}

/** Whether the mark at `at`, between two word characters, belongs to the word. */
function joins(text: string, at: number, from: number): boolean {
  const character = text[at]!;
  if (character === '-' || character === '\u2010' || character === '\u2011' || character === '_') return true;
  const digits = classOf(text, at - 1) === CLASS.DIGIT && classOf(text, at + 1) === CLASS.DIGIT;
  if (character === ',' || character === ':') return digits;
  if (character === '&') return at - from <= 2;
  if (character === '@') return isLetter(text, at - 1);
  if (character !== '.') return false;
  // "U.S", "a.m", "D-N.C" and "example.com", but not "debate.Then".
  const single = at - 1 === from || !isWordCharacter(text, at - 2);
  return digits || single || !isUpper(text[at + 1]!);
}

const INITIALS = /^(?:[\p{L}\d]+-)?(?:\p{L}\.)*\p{Lu}$|^(?:\p{Ll}\.)+\p{Ll}$/u;
const takesDot = (word: string): boolean => {
  if (word.length > 15) return false;
  if (word.length > 1 && (isUpper(word[0]!) ? CAPITAL_ABBREVIATIONS : ABBREVIATIONS).has(word.toLowerCase()))
    return true;
  const hyphen = word.indexOf('-');
  if (hyphen > 0 && CAPITAL_ABBREVIATIONS.has(word.slice(hyphen + 1).toLowerCase())) return true;
  return word !== 'I' && INITIALS.test(word);
};

/** Appends the tokens of text[from, to) to `out`, in one pass; every character that is not space is in exactly one token. */
export function tokenise(text: string, from: number, to: number, out: Pieces): void {
  const push = (start: number, end: number, shape: number) => {
    const form = formOf(text.slice(start, end), shape);
    out.start.push(start);
    out.end.push(end);
    out.form.push(form);
    out.shape.push(shape);
    out.capital.push(form.capital);
    out.lower.push(form.lower);
  };
  let at = from;
  while (at < to) {
    const kind = classOf(text, at);
    if (kind === CLASS.SPACE) {
      at++;
    } else if (kind === CLASS.LETTER || kind === CLASS.DIGIT) {
      let end: number;
      if (OPENS_ADDRESS.has(text[at]!) && ADDRESS.test(text.slice(at, at + 12))) {
        end = at;
        while (end < to && end - at < 2_000 && !isSpace(text, end) && !ENDS_ADDRESS.test(text[end]!)) end++;
        while (end - 1 > at && TRAILS_ADDRESS.test(text[end - 1]!)) end--;
      } else end = wordEnd(text, at, to);
      const clitic = cliticStart(text, at, end);
      const shape = kind === CLASS.DIGIT ? SHAPE.NUMBER : SHAPE.WORD;
      push(at, clitic, shape);
      if (clitic < end) push(clitic, end, SHAPE.WORD);
      at = end;
    } else {
      const end = punctuationEnd(text, at, to);
      push(at, end, kind === CLASS.PUNCTUATION ? SHAPE.PUNCTUATION : SHAPE.OTHER);
      at = end;
    }
  }
}

/** Where "’s", "’re", "’d" … begins in the word, or its end. */
function cliticStart(text: string, start: number, end: number): number {
  for (let at = end - 3; at < end - 1; at++)
    if (at > start && isApostrophe(text[at]) && CLITICS.has(text.slice(at + 1, end).toLowerCase())) return at;
  return end;
}

/** Repeated marks (--, '', ``, ...) are one token; a surrogate pair too. */
function punctuationEnd(text: string, at: number, to: number): number {
  const character = text[at]!;
  const code = text.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff && at + 1 < to) {
    const next = text.charCodeAt(at + 1);
    return next >= 0xdc00 && next <= 0xdfff ? at + 2 : at + 1;
  }
  let end = at + 1;
  if (character === "'" || character === '`') return text[end] === character && end < to ? end + 1 : end;
  if (character === '-' || character === '.' || character === '_' || character === '!' || character === '?')
    while (end < to && end - at < LONGEST && text[end] === character) end++;
  return end;
}
