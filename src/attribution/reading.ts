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
  let opening = quotations.length > 0 ? quotations[0]!.first : -1;
  for (let token = 0; token < tokens.length; n++) {
    if (n > from && endsFrame(parsed, last, from, n, token)) {
      frames.push({ from, to: n, paragraph: tokens.paragraph[last[n - 1]!]! });
      from = n;
    }
    frame[n] = frames.length;
    first[n] = token;
    const read = token === opening ? readingOf(parsed, quotations[q]!) : 'token';
    quotation[n] = read === 'quotation' ? q : -1;
    if (read === 'token' || read === 'open') {
      last[n] = token;
      lower.push(tokens.lower[token]!);
      pos[n] = tokens.pos[token]!;
      capital[n] = tokens.capital[token]!;
      word[n] = tokens.shape[token] === SHAPE.WORD || tokens.shape[token] === SHAPE.NUMBER ? 1 : 0;
    } else {
      last[n] = quotations[q]!.last;
      lower.push(read === 'title' ? TITLED : QUOTED);
      pos[n] = read === 'title' ? POS.PROPN : POS.NOUN;
      capital[n] = word[n] = read === 'title' ? 1 : 0;
    }
    if (read !== 'token') {
      q++;
      opening = q < quotations.length ? quotations[q]!.first : -1;
    }
    token = last[n]! + 1;
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

/** What a quotation becomes: one item that is quoted, one that is a title, or (`open`) words like those around it. */
function readingOf(parsed: ParsedArticle, marked: MarkedQuotation): 'quotation' | 'title' | 'open' {
  if (quotesAttribution(parsed, marked)) return 'open';
  return isTitle(parsed, marked) ? 'title' : 'quotation';
}

/** Whether the items [from, n) are a frame of their own before the token. */
function endsFrame(parsed: ParsedArticle, last: Int32Array, from: number, n: number, token: number): boolean {
  const { tokens } = parsed;
  const before = last[n - 1]!;
  return (
    tokens.paragraph[before] !== tokens.paragraph[token] ||
    tokens.sentence[before] !== tokens.sentence[token] ||
    endsDateline(parsed, last, from, n) ||
    n - from >= LONGEST_FRAME
  );
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
