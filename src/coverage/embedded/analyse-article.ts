import { analyse } from '../../attribution/analyse.ts';
import type { Article, RawArticle } from '../../domain/article.ts';
import type { Analysis } from '../../domain/attribution.ts';
import { parseArticle } from '../../text/parse-article.ts';

export type AnalysedArticle = { readonly article: Article; readonly analysis: Analysis };

/** The costly step of ingestion, and the only one that can leave this thread: a pool of workers is an Analyser too. */
export type Analyser = (raw: RawArticle) => Promise<AnalysedArticle>;

/** Analyses in this thread. */
export const analyseArticle: Analyser = async (raw) => {
  const parsed = parseArticle(raw);
  const { id, title, outlet, date, author, url, text, paragraphs } = parsed.article;
  return { article: { id, title, outlet, date, author, url, text, paragraphs }, analysis: analyse(parsed) };
};
