/** Colours on which white letters can be read. */
const COLOURS = ['#3b6ea5', '#8a4f7d', '#2f7d57', '#9a5b13', '#5a5fb8', '#a8424d'];
const MARK =
  'M29 18c-9 3-14 10-14 19 0 6 3 10 8 10s8-3 8-8-3-7-7-7c-1 0-2 0-2 .5 0-5 3-8 7-10zm22 0c-9 3-14 10-14 19 0 6 3 10 8 10s8-3 8-8-3-7-7-7c-1 0-2 0-2 .5 0-5 3-8 7-10z';

const LETTER = /[\p{L}\p{N}]/u;

/** A drawing of somebody, as an address: the bot's mark, or a person's first letter on a colour of their own. */
export function avatar(name: string, bot = false): string {
  const sum = [...name].reduce((total, character) => total + character.codePointAt(0)!, 0);
  const colour = bot ? COLOURS[0] : COLOURS[1 + (sum % (COLOURS.length - 1))];
  const letter = LETTER.exec(name)?.[0].toUpperCase() ?? '';
  const inner = bot
    ? `<path fill="#fff" d="${MARK}"/>`
    : `<text x="32" y="43" font-family="sans-serif" font-size="30" font-weight="600" text-anchor="middle" fill="#fff">${letter}</text>`;
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${colour}"/>${inner}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(drawing)}`;
}
