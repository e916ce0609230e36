import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import type { Change } from '../coverage.ts';
import type { PackedArticle } from './article-codec.ts';
import type { ArticleRow } from './article-row.ts';
import type { Library } from './library.ts';
import { type MetadataBefore, place, record, settle, settleAround } from './placing.ts';
import { type ValidArticle, validateArticle } from './validate-article.ts';

/** Days for which a removed article waits for an undo. */
export const UNDOABLE = 30;

export const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();

/** Takes back a server's latest change that is not taken back yet; returns it, or null when there is none. */
export async function undoLatest(
  library: Library,
  server: string | null,
  by: string | null,
  analyse: (given: ValidArticle) => Promise<PackedArticle>,
): Promise<Change | null> {
  const { ledger, articles } = library.stores;
  const kept = ledger.latest(server, daysBefore(new Date(), UNDOABLE));
  if (!kept) return null;
  const { lineage, before, ...change } = kept;
  const printings = articles.lineage(lineage);
  const current = printings.find(({ state }) => state === 'current' || state === 'copy');
  // Metadata alone was changed: the article is read again with what it had.
  const redescribed = current && before !== null ? redescribe(library, current, before) : null;
  const packed = redescribed && (await analyse(redescribed.given));
  library.change(() => {
    ledger.markUndone(change.number);
    if (redescribed && packed) place(library, [{ ...redescribed, packed }]);
    else if (change.what === 'removed') bringBack(library, printings);
    else if (current) takeBack(library, current, printings);
    const row = printings.at(-1);
    if (row) record(library, row, { by, what: 'undone' });
  });
  return change;
}

function redescribe(library: Library, { server, origin, info, key }: ArticleRow, before: string) {
  const { described, givenHash, ...metadata } = JSON.parse(before) as MetadataBefore;
  const given = validateArticle({ ...metadata, id: info.id, text: library.stores.articles.text(key) });
  return { server, origin, given, described, givenHash };
}

/** Undoes a removal. */
function bringBack(library: Library, printings: readonly ArticleRow[]): void {
  const { articles } = library.stores;
  const removed = printings.find(({ state }) => state === 'removed');
  if (!removed) return;
  const { server, info } = removed;
  if (library.catalogue.findOwn(server, info.id)) {
    throw new InputError(`${oneLine(info.id)}: cannot be brought back: another article has its name now`);
  }
  articles.setState(removed.key, 'current');
  const row = articles.row(removed.key);
  library.shelve(row);
  settle(library, row, true);
}

/** Undoes an adding or an update: the version before stands again, if there was one. */
function takeBack(library: Library, current: ArticleRow, printings: readonly ArticleRow[]): void {
  const { articles } = library.stores;
  library.unshelve(current);
  const before = printings.findLast(({ state }) => state === 'old');
  if (before) {
    articles.remove(current.key);
    articles.setState(before.key, 'current');
    library.shelve(articles.row(before.key));
  } else articles.removeLineage(current.lineage);
  settleAround(library, before ? articles.row(before.key) : current);
}
