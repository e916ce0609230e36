import { closeDirections } from '../reply/harmless.ts';

/** Characters that can begin or end markup anywhere, mentions, spoilers, masked links and `<t:…>` among them. */
const ANYWHERE = /[\\*_~`|<>[\]@#]/gu;
/** `https://…` becomes a link and `:smile:` a picture; a colon before a space is left alone. */
const COLON = /:(?=\S)/gu;
/** List marks, and the first character of `-#`. */
const LINE_START = /^([^\S\r\n]*)([-+]|\d+(?=[.)]))/gmu;

/**
 * Markdown that Discord renders as exactly these characters: no style, mention, link, list, heading or emoji comes of
 * them. Only backslashes are added, and only before ASCII punctuation, where Discord takes them back out.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(ANYWHERE, '\\$&')
    .replace(COLON, '\\:')
    .replace(LINE_START, (_, space: string, mark: string) => `${space}${/\d/u.test(mark) ? `${mark}\\` : `\\${mark}`}`);

/** The same for a name or a title in a line of ours: on one line, and its writing direction ends with it. */
export const escapeInline = (text: string): string => {
  const line = text.replace(/[\r\n\t\v\f]+/gu, ' ');
  return escapeMarkdown(line) + closeDirections(line);
};

/** A block quote of exactly these characters; each line's writing direction ends with it. */
export const blockQuote = (text: string): string =>
  text
    .split(/\r\n|\r|\n/u)
    .map((line) => `> ${escapeMarkdown(line)}${closeDirections(line)}`)
    .join('\n');
