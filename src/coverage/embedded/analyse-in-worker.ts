import type { RawArticle } from '../../domain/article.ts';
import { analyseArticle, type Outcome } from './analyse-article.ts';

/** What a worker of the pool does with a message. */
export default (articles: readonly RawArticle[]): Outcome[] => articles.map(analyseArticle);
