import { setImmediate } from 'node:timers/promises';
import { wholeOrNull } from './article-lost.ts';
import type { ArticleRow } from './article-row.ts';
import type { Catalogue } from './catalogue.ts';
import { indexedArticle } from './hits.ts';
import type { SentenceIndex } from './index/sentence-index.ts';
import type { StoredArticle } from './stored-article.ts';

/** Milliseconds of work at a time. */
const TURN = 10;

/** Fills an index with every current article, bit by bit; when it resolves it has those of that instant, unless `signal` has ended it. */
export async function fillIndex(
  index: SentenceIndex,
  catalogue: Catalogue,
  read: (row: ArticleRow) => StoredArticle,
  signal: AbortSignal,
): Promise<void> {
  const add = (row: ArticleRow) => {
    const indexed = wholeOrNull(() => indexedArticle(row, read(row)));
    if (indexed) index.add(indexed);
  };
  let begun = performance.now();
  for (const { key } of catalogue.all()) {
    if (performance.now() - begun > TURN) {
      await setImmediate(null, { ref: false });
      if (signal.aborted) return;
      begun = performance.now();
    }
    const row = catalogue.get(key);
    if (row) add(row);
  }
  // What has come and gone meanwhile.
  const filled = new Set(index.keys());
  for (const row of catalogue.all()) if (!filled.delete(row.key)) add(row);
  for (const key of filled) index.remove(key);
}
