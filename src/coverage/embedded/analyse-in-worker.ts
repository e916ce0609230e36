import type { RawArticle } from '../../domain/article.ts';
import type { Outcome } from './analyse-article.ts';
import { prepareArticle } from './prepare-article.ts';

/** What a worker of the pool does with a message. */
export default (articles: readonly RawArticle[]): Outcome[] => articles.map(prepareArticle);
