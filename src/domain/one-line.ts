const LIMIT = 200;

// Control, format (bidi overrides, zero-width) and line-separating characters, and surrogates without a partner.
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** A foreign name or message made safe to print on one line: unprintable characters escaped as \u{…}, long text cut. */
export function oneLine(text: string): string {
  const cut = text.length > LIMIT ? `${text.slice(0, LIMIT - 1)}…` : text;
  return cut.replace(UNPRINTABLE, (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`);
}
