import type { Version } from '../../coverage/coverage.ts';
import type { Article, ArticleInfo } from '../../domain/article.ts';
import type { Attribution } from '../../domain/attribution.ts';

/** What the reading room is told, as JSON. */
export type Shelf = { readonly articles: readonly ArticleInfo[] };

export type ReadArticle = {
  readonly article: Article;
  readonly attributions: readonly Attribution[];
  /** Oldest first. */
  readonly versions: readonly Version[];
  /** Numbers of the paragraphs that the version before does not have in these words. */
  readonly changed: readonly number[];
};
