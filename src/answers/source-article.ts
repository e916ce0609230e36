import type { Coverage } from '../coverage/coverage.ts';
import type { Statement } from '../domain/answer.ts';
import type { Article, Paragraph } from '../domain/article.ts';
import type { Analysis } from '../domain/attribution.ts';
import type { Span } from '../domain/span.ts';
import { attributionOf, citationOf, wordsOfAttribution } from './statement.ts';

/** An article together with who said what in it. */
export type SourceArticle = { readonly article: Article; readonly analysis: Analysis };

/** Those of the named articles that are (still) there, in the order given. */
export async function sourceArticles(ids: readonly string[], coverage: Coverage): Promise<readonly SourceArticle[]> {
  const read = await Promise.all(ids.map((id) => coverage.article(id)));
  return read.filter((source): source is SourceArticle => source !== null);
}

/** The paragraph a place of the article's text stands in, or the nearest before it. */
export const paragraphAt = ({ paragraphs }: Article, at: number): Paragraph =>
  paragraphs.findLast(({ start }) => start <= at) ?? paragraphs[0]!;

/** A stretch of an article as a statement, attributed to whoever says most of it. */
export function statementOfSpan({ article, analysis }: SourceArticle, span: Span, score = 1): Statement {
  const attribution = attributionOf(analysis.attributions, span);
  return {
    text: article.text.slice(span.start, span.end),
    citation: citationOf(article, paragraphAt(article, span.start), span),
    attribution: attribution && wordsOfAttribution(attribution),
    score,
  };
}
