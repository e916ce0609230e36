import type { Article, Paragraph, RawArticle } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { splitBlocks } from './blocks.ts';
import { paragraphKinds } from './paragraph-kinds.ts';
import { findQuotations, type MarkedQuotation } from './quotations.ts';
import { sentenceStarts } from './sentences.ts';
import { tag } from './tag.ts';
import { noPieces, tokenise } from './tokenise.ts';
import type { Tokens } from './tokens.ts';

/** An article with what attribution reads it by. Every offset points into the original text. */
export type ParsedArticle = {
  readonly article: Article;
  readonly tokens: Tokens;
  readonly quotations: readonly MarkedQuotation[];
};

/** Reads an article's text: paragraphs, sentences, tokens, quotation marks. Linear in its length; any text is accepted. */
export function parseArticle(raw: RawArticle): ParsedArticle {
  const { text } = raw;
  const blocks = splitBlocks(text);
  const { title, kinds } = paragraphKinds(text, blocks, raw.title ?? null);
  const pieces = noPieces();
  const ranges = blocks.map((block) => {
    const from = pieces.start.length;
    tokenise(text, block.start, block.end, pieces);
    return { from, to: pieces.start.length };
  });
  const quotations = findQuotations(text, pieces, ranges);
  const length = pieces.start.length;
  const sentence = new Int32Array(length);
  const paragraph = new Int32Array(length);
  const paragraphs: Paragraph[] = [];
  let sentences = 0;
  let q = 0;
  ranges.forEach(({ from, to }, index) => {
    const firstQuotation = q;
    while (q < quotations.length && quotations[q]!.paragraph === index) q++;
    const starts = sentenceStarts(text, pieces, from, to, quotations.slice(firstQuotation, q));
    const spans: Span[] = starts.map((start, i) => {
      const end = starts[i + 1] ?? to;
      sentence.fill(sentences + i, start, end);
      return { start: pieces.start[start]!, end: pieces.end[end - 1]! };
    });
    sentences += spans.length;
    paragraph.fill(index, from, to);
    paragraphs.push({ ...blocks[index]!, number: index + 1, kind: kinds[index]!, sentences: spans });
  });
  return {
    article: {
      id: raw.id,
      title,
      outlet: raw.outlet ?? null,
      date: raw.date ?? null,
      author: raw.author ?? null,
      url: raw.url ?? null,
      text,
      paragraphs,
    },
    tokens: {
      length,
      start: Int32Array.from(pieces.start),
      end: Int32Array.from(pieces.end),
      lower: pieces.lower,
      pos: tag(pieces),
      shape: Uint8Array.from(pieces.shape),
      capital: Uint8Array.from(pieces.capital),
      sentence,
      paragraph,
    },
    quotations,
  };
}
