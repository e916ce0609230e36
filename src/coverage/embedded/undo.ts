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

/**
 * Takes back a server's latest change that is not taken back yet and still can be (what was before is not kept for
 * ever); returns it, or null when there is none.
 */
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
  const [past, removed] = (['old', 'removed'] as const).map((state) =>
    printings.findLast((printing) => printing.state === state),
  );
  // Metadata alone was changed: the article is read again with what it had.
  const redescribed = current && before !== null ? redescribe(library, current, before) : null;
  const packed = redescribed && (await analyse(redescribed.given));
  const isDone = library.change(() => {
    ledger.markUndone(change.number);
    if (redescribed && packed) place(library, [{ ...redescribed, packed }]);
    else if (change.what === 'removed' && removed) bringBack(library, removed);
    else if (change.what === 'updated' && current && past) goBack(library, current, past);
    else if ((change.what === 'added' || change.what === 'duplicate') && current) takeOut(library, current);
    else return false;
    record(library, (removed ?? current)!, { by, what: 'undone' });
    return true;
  });
  return isDone ? change : undoLatest(library, server, by, analyse);
}

function redescribe(library: Library, { server, origin, info, key }: ArticleRow, before: string) {
  const { described, givenHash, ...metadata } = JSON.parse(before) as MetadataBefore;
  const given = validateArticle({ ...metadata, id: info.id, text: library.stores.articles.text(key) });
  return { server, origin, given, described, givenHash };
}

/** Undoes a removal. */
function bringBack(library: Library, { key, server, info }: ArticleRow): void {
  const { articles } = library.stores;
  if (library.catalogue.findOwn(server, info.id)) {
    throw new InputError(`${oneLine(info.id)}: cannot be brought back: another article has its name now`);
  }
  articles.setState(key, 'current');
  const row = articles.row(key);
  library.shelve(row);
  settle(library, row, true);
}

/** Undoes an update: the version before stands again. */
function goBack(library: Library, current: ArticleRow, past: ArticleRow): void {
  const { articles } = library.stores;
  library.unshelve(current);
  articles.remove(current.key);
  articles.setState(past.key, 'current');
  const row = articles.row(past.key);
  library.shelve(row);
  settleAround(library, row);
}

/** Undoes an adding. */
function takeOut(library: Library, current: ArticleRow): void {
  library.unshelve(current);
  library.stores.articles.removeLineage(current.lineage);
  settleAround(library, current);
}
