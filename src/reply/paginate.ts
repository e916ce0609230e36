import type { DiffPart } from '../domain/answer.ts';
import type { Words } from '../locales/words.ts';
import { wholeCharacters } from './clip.ts';
import type { Block, Page, Quote } from './reply.ts';

type Diff = Extract<Block, { kind: 'diff' }>;

/** What a front end can show at once; sizes are in its own unit. */
export type Measure = {
  readonly room: number;
  /** The size of a block as rendered, separators included. Grows with the block's text. */
  readonly size: (block: Block) => number;
};

/** The largest n in [1, limit] for which `fits(n)` holds, when it holds up to some n and then no more; else 1. */
function largest(limit: number, fits: (n: number) => boolean): number {
  let low = 1;
  let high = 2;
  // Doubling first keeps the cost in proportion to what fits, not to the whole text.
  while (high < limit && fits(high)) [low, high] = [high, high * 2];
  high = Math.min(high, limit);
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where to cut `text` at or before `limit`: after a paragraph, else a sentence, else a word, else anywhere. */
function cutBefore(text: string, limit: number): number {
  const stretch = text.slice(0, limit);
  for (const end of [/\n\s*/gu, /[.!?…]["”’'»)]*\s+/gu, /\s+/gu]) {
    const last = [...stretch.matchAll(end)].at(-1);
    if (last && last.index + last[0].length > limit / 2) return last.index + last[0].length;
  }
  return Math.max(1, wholeCharacters(text, limit));
}

/** Consecutive pieces that make up `text`, each as large as `fits` allows. */
function pieces(text: string, fits: (piece: string) => boolean): readonly string[] {
  const found: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const limit = largest(rest.length, (n) => fits(rest.slice(0, n)));
    const cut = limit === rest.length ? limit : cutBefore(rest, limit);
    found.push(rest.slice(0, cut));
    rest = rest.slice(cut);
  }
  return found;
}

/** Each part is still a slice of the article, cited by its own offsets; white space at a cut belongs to no part. */
function splitQuote(quote: Quote, fits: (block: Block) => boolean, { part: named }: Words): readonly Quote[] {
  const label = (part: number | string, of: number | string) => `${quote.source} (${named(String(part), String(of))})`;
  const parts = pieces(quote.text, (text) => fits({ ...quote, text, source: label('99999', '99999') }));
  const quotes: Quote[] = [];
  let start = quote.citation.start;
  for (const part of parts) {
    const text = part.trim();
    const from = start + part.indexOf(text);
    start += part.length;
    if (text === '') continue;
    quotes.push({ ...quote, text, citation: { ...quote.citation, start: from, end: from + text.length } });
  }
  return quotes.map((part, i) => ({ ...part, source: label(i + 1, quotes.length) }));
}

function splitDiff({ label, parts }: Diff, fits: (block: Block) => boolean): readonly Block[] {
  const diff = (some: readonly DiffPart[]): Diff => ({ kind: 'diff', label, parts: some });
  const blocks: DiffPart[][] = [[]];
  for (const part of parts) {
    for (const text of pieces(part.text, (piece) => fits(diff([{ ...part, text: piece }])))) {
      const grown = [...blocks.at(-1)!, { ...part, text }];
      if (grown.length === 1 || fits(diff(grown))) blocks[blocks.length - 1] = grown;
      else blocks.push([{ ...part, text }]);
    }
  }
  return blocks.map(diff);
}

function split(block: Block, fits: (block: Block) => boolean, words: Words): readonly Block[] {
  switch (block.kind) {
    case 'quote':
      return splitQuote(block, fits, words);
    case 'diff':
      return splitDiff(block, fits);
    default:
      return pieces(block.text, (text) => fits({ ...block, text })).map((text) => ({ ...block, text }));
  }
}

/**
 * Blocks in pages that fit, in order. A block larger than a page is split; a heading never ends a page while something
 * follows it.
 */
export function paginate(blocks: readonly Block[], { room, size }: Measure, words: Words): readonly Page[] {
  const pages: Block[][] = [];
  let page: Block[] = [];
  let used = 0;
  const turn = () => {
    const orphan = page.length > 1 && page.at(-1)!.kind === 'heading' ? [page.pop()!] : [];
    if (page.length > 0) pages.push(page);
    page = orphan;
    used = orphan.reduce((sum, block) => sum + size(block), 0);
  };
  const fits = (block: Block) => size(block) <= room;
  const sized = blocks.flatMap((whole) => {
    const more = size(whole);
    if (more <= room) return [{ block: whole, more }];
    return split(whole, fits, words).map((block) => ({ block, more: size(block) }));
  });
  for (const { block, more } of sized) {
    if (used + more > room) turn();
    // A heading carried over may leave too little room for what follows.
    if (used + more > room && page.length > 0) turn();
    page.push(block);
    used += more;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}
