/** A text's UTF-16 units, and where words stand in it: offsets from `starts[i]` to `ends[i]`. The next text writes over it. */
export type Scan = { readonly units: Uint16Array; readonly starts: Uint32Array; readonly ends: Uint32Array };

type Memory = Scan & { readonly bytes: Buffer };

// Kinds of units; from LOWER on they make up words.
const STRANGE = 0;
const GAP = 1;
const LOWER = 2;
const UPPER = 3;
const DIGIT = 4;
const ACCENTED = 5;

const KINDS = new Uint8Array(0x10000);
/** The Latin blocks, and general punctuation to the currency signs: what English is printed in. */
const LATIN_END = 0x250;
const PUNCTUATION = 0x2000;
const PUNCTUATION_END = 0x20d0;
for (let unit = 1; unit < PUNCTUATION_END; unit++) {
  if (unit === LATIN_END) unit = PUNCTUATION;
  const character = String.fromCharCode(unit);
  if (/[a-z]/.test(character)) KINDS[unit] = LOWER;
  else if (/[A-Z]/.test(character)) KINDS[unit] = UPPER;
  else if (/[0-9]/.test(character)) KINDS[unit] = DIGIT;
  else if (/(?![×÷])[À-ɏ]/.test(character)) KINDS[unit] = ACCENTED;
  else if (/(?!·)[\p{P}\p{S}\s\p{Cc}]/u.test(character)) KINDS[unit] = GAP;
}

const POINT = 46;
const COMMA = 44;
const APOSTROPHE = 39;
const isApostrophe = (unit: number): boolean => unit === APOSTROPHE || unit === 0x2019;

/** Units that are kept room for; a longer text has a memory of its own, for once. */
const KEPT = 65_536;

function createMemory(length: number): Memory {
  const units = new Uint16Array(length + 2);
  return {
    units,
    bytes: Buffer.from(units.buffer),
    starts: new Uint32Array(length + 1),
    ends: new Uint32Array(length + 1),
  };
}
const kept = createMemory(KEPT);

/** The units of a text, with a nought behind the last. */
export function unitsOf(text: string): Scan {
  const memory = text.length <= KEPT ? kept : createMemory(text.length);
  memory.bytes.write(text, 'utf16le');
  memory.units[text.length] = 0;
  return memory;
}

/**
 * Finds the words of a text of `length` units, if its letters are Latin and its digits European: joined as in
 * `wordsOf`. Returns how many, or -1 for any other text.
 */
export function scanPlain({ units, starts, ends }: Scan, length: number): number {
  let count = 0;
  for (let at = 0; at < length; ) {
    const kind = KINDS[units[at]!]!;
    if (kind === STRANGE) return -1;
    if (kind === GAP) {
      at++;
      continue;
    }
    // It may be a capital, and an abbreviation.
    if (kind === ACCENTED && units[at + 1] === POINT) return -1;
    starts[count] = at;
    if (kind === DIGIT) at = endOfNumber(units, at);
    else {
      const end = kind === UPPER ? endOfAbbreviation(units, at) : at;
      at = end > at ? end : endOfWord(units, at);
    }
    ends[count++] = at;
  }
  return count;
}

export const isCapital = (unit: number): boolean => KINDS[unit] === UPPER;

/** What stands for an English letter, a digit or an apostrophe in a form; 0 for any other unit. */
export const LEVELLED = new Uint16Array(KINDS.length);
for (const [unit, kind] of KINDS.entries()) {
  if (kind >= LOWER && kind !== ACCENTED) LEVELLED[unit] = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  else if (isApostrophe(unit)) LEVELLED[unit] = APOSTROPHE;
}

/** don't, O'Neill's */
function endOfWord(units: Uint16Array, from: number): number {
  for (let at = from; ; at++) {
    while (KINDS[units[at]!]! >= LOWER) at++;
    if (!isApostrophe(units[at]!) || KINDS[units[at + 1]!]! < LOWER) return at;
  }
}

/** 1,000.5, 19th, 3bn */
function endOfNumber(units: Uint16Array, from: number): number {
  let at = from;
  for (; ; at++) {
    while (KINDS[units[at]!] === DIGIT) at++;
    const unit = units[at];
    if ((unit !== POINT && unit !== COMMA) || KINDS[units[at + 1]!] !== DIGIT) break;
  }
  while (KINDS[units[at]!]! >= LOWER && KINDS[units[at]!] !== DIGIT) at++;
  return at;
}

/** U.S., if it is one: else where it began. */
function endOfAbbreviation(units: Uint16Array, from: number): number {
  let at = from;
  while (KINDS[units[at]!] === UPPER && units[at + 1] === POINT) at += 2;
  return at >= from + 4 && KINDS[units[at]!]! < LOWER ? at : from;
}
