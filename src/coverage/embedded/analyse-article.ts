import { setImmediate } from 'node:timers/promises';
import { analyse } from '../../attribution/analyse.ts';
import type { Article, RawArticle } from '../../domain/article.ts';
import type { Analysis } from '../../domain/attribution.ts';
import { parseArticle } from '../../text/parse-article.ts';

export type AnalysedArticle = { readonly article: Article; readonly analysis: Analysis };

/** The costly step of ingestion, and the only one that can leave this thread: a pool of workers is an Analyser too. */
export type Analyser = (raw: RawArticle) => Promise<AnalysedArticle>;

let turn: Promise<unknown> = Promise.resolve();

/** Analyses in this thread, one article a turn of the event loop however many are asked for: heartbeats go on. */
export const analyseInThread: Analyser = (raw) => {
  const result = turn.then(() => setImmediate()).then(() => analyseArticle(raw));
  turn = result.catch(() => {});
  return result;
};

/** Reads an article and works out who said what in it. */
export function analyseArticle(raw: RawArticle): AnalysedArticle {
  const parsed = parseArticle(raw);
  const { id, title, outlet, date, author, url, text, paragraphs } = parsed.article;
  return { article: { id, title, outlet, date, author, url, text, paragraphs }, analysis: analyse(parsed) };
}
