import { setImmediate as breath } from 'node:timers/promises';
import type { AttributedPassage, Coverage } from '../coverage/coverage.ts';
import type { Statement } from '../domain/answer.ts';
import type { Article, Paragraph } from '../domain/article.ts';
import type { Analysis } from '../domain/attribution.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { attributionOf, citationOf, statementOfPassage, wordsOfAttribution } from './statement.ts';

/** An article together with who said what in it. */
export type SourceArticle = { readonly article: Article; readonly analysis: Analysis };

/** Those of the named articles that are (still) there, in the order given. */
export async function sourceArticles(ids: readonly string[], coverage: Coverage): Promise<readonly SourceArticle[]> {
  const read = await Promise.all(ids.map((id) => coverage.article(id)));
  return read.filter((source): source is SourceArticle => source !== null);
}

/** Every attribution of the named articles, in the order given. */
export const attributionsIn = async (
  ids: readonly string[],
  coverage: Coverage,
): Promise<readonly AttributedPassage[]> =>
  (await Promise.all(ids.map((article) => coverage.attributions({ article })))).flat();

/** Newest articles looked at when nothing narrows a question down. */
const MOST_LOOKED_AT = 1_000;

/**
 * What is attributed in each of the newest articles, one article at a time, with a breath between two: a question
 * about everything must hold neither the memory nor the event loop of a large coverage.
 */
export async function* newestAttributions(coverage: Coverage): AsyncGenerator<readonly AttributedPassage[]> {
  for (const { id } of (await coverage.articles()).slice(0, MOST_LOOKED_AT)) {
    yield await coverage.attributions({ article: id });
    await breath();
  }
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

/** What is attributed in an article, in order of its text. */
export function passagesIn({ article, analysis }: SourceArticle): readonly AttributedPassage[] {
  return analysis.attributions
    .map((attribution): AttributedPassage => {
      const span = { start: attribution.content[0]!.start, end: attribution.content.at(-1)!.end };
      const { start, end, number, kind } = paragraphAt(article, span.start);
      const passage = { ...span, text: article.text.slice(span.start, span.end) };
      return { article, attribution, passage, paragraph: { start, end, number, kind } };
    })
    .sort((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end);
}

/**
 * What somebody said as a statement to read: quoted words as they stand; a paraphrase in its whole sentence, since
 * "to comment on the meeting" says nothing without its "declined".
 */
export function wholeStatement(passage: AttributedPassage, article: Article): Statement {
  const statement = statementOfPassage(passage);
  if (passage.attribution.kind === 'direct') return statement;
  const { start, end } = sentencesAround(article, passage.passage);
  return { ...statement, text: article.text.slice(start, end), citation: { ...statement.citation, start, end } };
}

/** What somebody said as statements to read. */
export async function statementsOfPassages(
  passages: readonly AttributedPassage[],
  coverage: Coverage,
): Promise<readonly Statement[]> {
  const ids = [...new Set(passages.map(({ article }) => article.id))];
  const articles = new Map((await sourceArticles(ids, coverage)).map(({ article }) => [article.id, article]));
  return passages.map((passage) => {
    const article = articles.get(passage.article.id);
    return article ? wholeStatement(passage, article) : statementOfPassage(passage);
  });
}

/** From the beginning of the first sentence that a span touches to the end of the last. */
export function sentencesAround({ paragraphs }: Article, span: Span): Span {
  const touches = (one: Span) => overlaps(one, span);
  const touched = paragraphs.filter(touches).flatMap(({ sentences }) => sentences.filter(touches));
  return touched.length === 0
    ? span
    : { start: Math.min(touched[0]!.start, span.start), end: Math.max(touched.at(-1)!.end, span.end) };
}
