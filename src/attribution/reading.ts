import type { Slice } from '../domain/span.ts';
import type { ParsedArticle } from '../text/parse-article.ts';
import type { MarkedQuotation } from '../text/quotations.ts';
import { POS, SHAPE } from '../text/tokens.ts';
import { endsDateline, isTitle, quotesAttribution, TITLED } from './marks.ts';
import { isTitleCase, repairTags } from './repair-tags.ts';

/** What stands in an item's `lower` for a quotation. */
export const QUOTED = '“”';

/** No sentence of prose has so many items; a hostile one is cut, so that time stays linear. */
const LONGEST_FRAME = 300;

/**
 * A sentence for attribution: items [from, to). An item is a token outside quotation marks, or a whole quotation as one
 * dummy (after the Guardian's quote extractor), so that no rule mistakes quoted words for the reporter's.
 */
export type Frame = { readonly from: number; readonly to: number; readonly paragraph: number };

/** An article laid out in items and frames; one array a property. */
export type Reading = {
  readonly parsed: ParsedArticle;
  readonly text: string;
  readonly frames: readonly Frame[];
  readonly length: number;
  readonly lower: readonly string[];
  readonly pos: Uint8Array;
  readonly capital: Uint8Array;
  readonly word: Uint8Array;
  /** First and last token of the item. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** Index of the quotation the item stands for, or −1. */
  readonly quotation: Int32Array;
  /** By token: 1 in a sentence all of whose words are capitalised. */
  readonly titleCase: Uint8Array;
  /** Index of the item's frame. */
  readonly frame: Int32Array;
};

export function layOut(parsed: ParsedArticle): Reading {
  const { tokens, quotations, article } = parsed;
  const lower: string[] = [];
  const first = new Int32Array(tokens.length);
  const last = new Int32Array(tokens.length);
  const quotation = new Int32Array(tokens.length);
  const pos = new Uint8Array(tokens.length);
  const capital = new Uint8Array(tokens.length);
  const word = new Uint8Array(tokens.length);
  const frame = new Int32Array(tokens.length);
  const titleCase = new Uint8Array(tokens.length);
  const frames: Frame[] = [];
  let n = 0;
  let from = 0;
  let q = 0;
  for (let token = 0; token < tokens.length; n++) {
    const marked: MarkedQuotation | undefined = quotations[q];
    const starts = marked !== undefined && marked.first === token;
    const open = starts && quotesAttribution(parsed, marked);
    const title = starts && !open && isTitle(parsed, marked);
    const isQuotation = starts && !title && !open;
    const end = starts && !open ? marked.last : token;
    if (n > from) {
      const before = last[n - 1]!;
      const sameParagraph = tokens.paragraph[before] === tokens.paragraph[token];
      if (
        !sameParagraph ||
        tokens.sentence[before] !== tokens.sentence[token] ||
        endsDateline(parsed, last, from, n) ||
        n - from >= LONGEST_FRAME
      ) {
        frames.push({ from, to: n, paragraph: tokens.paragraph[before]! });
        from = n;
      }
    }
    frame[n] = frames.length;
    first[n] = token;
    last[n] = end;
    quotation[n] = isQuotation ? q : -1;
    lower.push(isQuotation ? QUOTED : title ? TITLED : tokens.lower[token]!);
    pos[n] = isQuotation ? POS.NOUN : title ? POS.PROPN : tokens.pos[token]!;
    capital[n] = isQuotation ? 0 : title ? 1 : tokens.capital[token]!;
    word[n] = title
      ? 1
      : !isQuotation && (tokens.shape[token] === SHAPE.WORD || tokens.shape[token] === SHAPE.NUMBER)
        ? 1
        : 0;
    if (starts) q++;
    token = end + 1;
  }
  if (n > from) frames.push({ from, to: n, paragraph: tokens.paragraph[last[n - 1]!]! });
  const reading: Reading = {
    parsed,
    text: article.text,
    frames,
    length: n,
    lower,
    pos,
    capital,
    word,
    first,
    last,
    quotation,
    titleCase,
    frame,
  };
  repairTags(reading);
  for (const { from, to } of frames)
    if (isTitleCase(reading, from, to)) titleCase.fill(1, first[from], last[to - 1]! + 1);
  return reading;
}

export const isQuotation = (r: Reading, i: number): boolean => r.quotation[i]! >= 0;

/** The characters from the first item to the last (inclusive). */
export function sliceOf(r: Reading, from: number, last: number): Slice {
  const { tokens } = r.parsed;
  const start = tokens.start[r.first[from]!]!;
  const end = tokens.end[r.last[last]!]!;
  return { start, end, text: r.text.slice(start, end) };
}

/** The characters from the first token to the last (inclusive). */
export function tokensSlice(r: Reading, first: number, last: number): Slice {
  const start = r.parsed.tokens.start[first]!;
  const end = r.parsed.tokens.end[last]!;
  return { start, end, text: r.text.slice(start, end) };
}
