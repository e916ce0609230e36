import type { Span } from '../domain/span.ts';
import { isSpace } from './characters.ts';

const BREAK = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/g;
const BULLET = /^[•·▪◦‣●■*–—-]\s/;
/** Share of lines going on in lower case from which a text is taken to be wrapped at a fixed width. */
const WRAPPED = 0.3;
const FEWEST_LINES = 4;

/**
 * The blocks of a text: stretches between line breaks without the space around them, empty ones left out. In a text
 * wrapped at a fixed width, where lines go on in lower case, only an empty line ends a block.
 */
export function splitBlocks(text: string): readonly Span[] {
  const lines: (Span & { readonly gap: boolean })[] = [];
  let from = 0;
  let gap = true;
  const push = (to: number) => {
    const line = trim(text, from, to);
    if (line.start < line.end) lines.push({ ...line, gap });
    gap = line.start >= line.end;
  };
  for (const found of text.matchAll(BREAK)) {
    push(found.index);
    from = found.index + found[0].length;
  }
  push(text.length);
  if (!isWrapped(text, lines)) return lines.map(({ start, end }) => ({ start, end }));
  const blocks: Span[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last === undefined || line.gap || isBullet(text, line)) blocks.push({ start: line.start, end: line.end });
    else blocks[blocks.length - 1] = { start: last.start, end: line.end };
  }
  return blocks;
}

/** Whether a block begins with the mark of a list. */
export const isBullet = (text: string, block: Span): boolean => BULLET.test(text.slice(block.start, block.start + 2));

function isWrapped(text: string, lines: readonly (Span & { readonly gap: boolean })[]): boolean {
  const inner = lines.filter((line) => !line.gap);
  if (inner.length < FEWEST_LINES) return false;
  return inner.filter((line) => /\p{Ll}/u.test(text[line.start]!)).length >= WRAPPED * inner.length;
}

export function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { start, end };
}
