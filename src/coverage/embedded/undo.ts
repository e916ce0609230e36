import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { say } from '../../locales/say.ts';
import type { Change } from '../coverage.ts';
import type { PackedArticle } from './article-codec.ts';
import type { ArticleRow } from './article-row.ts';
import type { Library } from './library.ts';
import { type MetadataBefore, place, record, settle, settleAround } from './placing.ts';
import type { Decision } from './server-turn.ts';
import { validateArticle } from './validate-article.ts';

/** Days for which a removed article waits for an undo. */
export const UNDOABLE = 30;

export const daysBefore = (now: Date, days: number): string =>
  new Date(now.getTime() - days * 24 * 60 * 60 * 1000).toISOString();

const DONE: Readonly<Record<Change['what'], () => string>> = {
  added: () => say`added`,
  updated: () => say`updated`,
  described: () => say`described`,
  duplicate: () => say`duplicate`,
  removed: () => say`removed`,
  undone: () => say`undone`,
};

/** Throws InputError when a server has no room for that many characters in the place of `before`. */
export type RefuseTooMuch = (id: string, characters: number, before?: ArticleRow) => void;

/**
 * Takes back a server's latest change that is not taken back yet, or says what has to be analysed for that; null when
 * there is none. Throws InputError, once, for one that cannot be taken back any more since what was before is not kept
 * for ever; with it go all earlier changes of that article.
 */
export function undoLatest(
  library: Library,
  server: string | null,
  by: string | null,
  refuseTooMuch: RefuseTooMuch,
): Decision<Change | null> {
  const { ledger, articles } = library.stores;
  const kept = ledger.latest(server, daysBefore(new Date(), UNDOABLE));
  if (!kept) return { done: null };
  const { lineage, before, ...change } = kept;
  const takeBack = (action: () => ArticleRow): Change =>
    library.change(() => {
      ledger.markUndone(change.number);
      record(library, action(), { by, what: 'undone' });
      return change;
    });
  const versions = articles.lineage(lineage);
  const latest = (...states: readonly ArticleRow['state'][]) =>
    versions.findLast(({ state }) => states.includes(state));
  const [current, past, removed] = [latest('current', 'copy'), latest('old'), latest('removed')];

  if (change.what === 'removed') {
    if (removed) return { done: takeBack(() => bringBack(library, removed, refuseTooMuch)) };
  } else if (current && before !== null) {
    // Metadata alone was changed: the article is read again with what it had.
    const { described, givenHash, ...metadata } = JSON.parse(before) as MetadataBefore;
    const { origin, info, key } = current;
    const given = validateArticle({ ...metadata, id: info.id, text: articles.text(key) });
    const commit = (packed: PackedArticle) =>
      takeBack(() => place(library, [{ server, origin, given, described, givenHash, packed }])[0]!.row);
    return { row: current, given, commit };
  } else if (current && current.version > 1) {
    if (past) return { done: takeBack(() => goBack(library, current, past, refuseTooMuch)) };
  } else if (current) return { done: takeBack(() => takeOut(library, current)) };

  ledger.close(server, lineage);
  throw new InputError(
    say`${oneLine(change.article)}: its latest change (${DONE[change.what]()}) cannot be taken back any more, for what was there before is no longer kept; another undo takes back the change before it`,
  );
}

/** Undoes a removal. */
function bringBack(library: Library, { key, server, info, characters }: ArticleRow, refuseTooMuch: RefuseTooMuch) {
  const { articles } = library.stores;
  if (library.catalogue.findOwn(server, info.id)) {
    throw new InputError(say`${oneLine(info.id)}: cannot be brought back: another article has its name now`);
  }
  refuseTooMuch(info.id, characters);
  articles.setState(key, 'current');
  const row = articles.row(key);
  library.shelve(row);
  settle(library, row, true);
  return row;
}

/** Undoes an update: the version before stands again, as a copy if it was one. */
function goBack(library: Library, current: ArticleRow, past: ArticleRow, refuseTooMuch: RefuseTooMuch) {
  const { articles } = library.stores;
  refuseTooMuch(past.info.id, past.characters, current);
  library.unshelve(current);
  articles.remove(current.key);
  articles.standAgain(past.key, current.lastVersion);
  const row = articles.row(past.key);
  library.shelve(row);
  settleAround(library, row);
  if (past.copyOf !== null) settle(library, row, true);
  return row;
}

/** Undoes an adding. */
function takeOut(library: Library, current: ArticleRow) {
  library.unshelve(current);
  library.stores.articles.removeLineage(current.lineage);
  settleAround(library, current);
  return current;
}
