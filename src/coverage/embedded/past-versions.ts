import { oneLine } from '../../domain/one-line.ts';
import { ArticleCache } from './article-cache.ts';
import type { ArticleRow } from './article-row.ts';
import type { ArticleStore } from './article-store.ts';
import { isDamage } from './database-error.ts';
import type { StoredArticle } from './stored-article.ts';

/** Characters of text, of what has been read anew, kept at hand. */
const AT_HAND = 1_000_000;

/** The versions of articles that are not searched any more, and copies: read from the store when they are asked for. */
export class PastVersions {
  readonly #store: ArticleStore;
  readonly #onNotice: (line: string) => void;
  /** Those that older code had analysed, as today's code reads them. */
  readonly anew = new ArticleCache(AT_HAND);

  constructor(store: ArticleStore, onNotice: (line: string) => void) {
    this.#store = store;
    this.#onNotice = onNotice;
  }

  /** The versions of a current article or copy that can be opened, it among them, oldest first. */
  of({ lineage }: ArticleRow): readonly ArticleRow[] {
    return this.#store.lineage(lineage).filter(({ state }) => state !== 'removed');
  }

  /** A version that is not current; null when what is stored of it is not what was written. */
  open(row: ArticleRow): StoredArticle | null {
    try {
      return this.#store.read(row);
    } catch (error) {
      if (!isDamage(error)) throw error;
      this.#onNotice(`${oneLine(row.info.id)}: version ${row.version} is damaged in the database and not shown`);
      return null;
    }
  }
}
