/** Marks, joiners and controls that take no room of their own. */
const NONE = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
/** Emoji, and the scripts that Unicode Standard Annex 11 calls wide. */
const WIDE =
  /^(?:\p{Emoji_Presentation}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303E\uFF01-\uFF60\uFFE0-\uFFE6])$/u;

/** Columns that a line of text takes in a terminal, tabs and controls aside. */
export function columnsOf(text: string): number {
  // Nearly all text: one column a character.
  if (/^[\x20-\x7E‘’“”–—…\u00A0-\u024F]*$/u.test(text)) return text.length;
  let columns = 0;
  for (const character of text) if (!NONE.test(character)) columns += WIDE.test(character) ? 2 : 1;
  return columns;
}
