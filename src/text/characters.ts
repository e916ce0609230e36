/** Character classes of UTF-16 code units, in one table so that scanning never runs a regular expression. */
export const CLASS = { OTHER: 0, SPACE: 1, LETTER: 2, DIGIT: 3, PUNCTUATION: 4 } as const;

const table = new Uint8Array(65_536);
for (let code = 0; code < 65_536; code++) {
  if (code >= 0xd800 && code <= 0xdfff) continue;
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{M}]/u.test(character)) table[code] = CLASS.LETTER;
  else if (/\p{Nd}/u.test(character)) table[code] = CLASS.DIGIT;
  // Controls and zero-width marks are read as space: they must never glue words together.
  else if (/[\s\p{Cc}\u200b\u2060\ufeff]/u.test(character)) table[code] = CLASS.SPACE;
  else if (/\p{P}/u.test(character)) table[code] = CLASS.PUNCTUATION;
}

export const classOf = (text: string, at: number): number => (at < text.length ? table[text.charCodeAt(at)]! : 0);

/** Space between words: what neither begins nor ends a span. */
export const isSpace = (text: string, at: number): boolean => classOf(text, at) === CLASS.SPACE;
export const isLetter = (text: string, at: number): boolean => classOf(text, at) === CLASS.LETTER;
export const isWordCharacter = (text: string, at: number): boolean => {
  const found = classOf(text, at);
  return found === CLASS.LETTER || found === CLASS.DIGIT;
};

export const isUpper = (character: string): boolean =>
  character !== character.toLowerCase() && character === character.toUpperCase();

const APOSTROPHES = new Set(["'", '’', '‘', 'ʼ', '`']);
export const isApostrophe = (character: string | undefined): boolean =>
  character !== undefined && APOSTROPHES.has(character);
