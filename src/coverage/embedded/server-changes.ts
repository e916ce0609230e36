import type { Article } from '../../domain/article.ts';
import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { say } from '../../locales/say.ts';
import { ChangedError } from '../changed-error.ts';
import type { Coverage, Size, Usage } from '../coverage.ts';
import { FullError } from '../full-error.ts';
import type { Metadata } from '../metadata.ts';
import { NotOwnError } from '../not-own-error.ts';
import type { Analyser } from './analyse-article.ts';
import type { PackedArticle } from './article-codec.ts';
import type { ArticleRow } from './article-row.ts';
import type { Library } from './library.ts';
import { type Arrival, place, receive, record, settleAround, settleServer } from './placing.ts';
import { inServerTurn } from './server-turn.ts';
import type { InTurn } from './turns.ts';
import { type RefuseTooMuch, undoLatest } from './undo.ts';
import { validateArticle } from './validate-article.ts';

/** What the coverages of all servers share. */
export type Means = {
  readonly library: Library;
  readonly analyse: Analyser;
  readonly inTurn: InTurn;
  /** What each server may keep of its own. */
  readonly quota: Usage['most'];
  /** Deletes all that belongs to a server for good. */
  readonly forget: (server: string) => Size;
  /** How often that has been done to it. */
  readonly timesForgotten: (server: string | null) => number;
};

type Changing = Pick<
  Coverage,
  'add' | 'describe' | 'remove' | 'undo' | 'changes' | 'usage' | 'seesShared' | 'showShared' | 'forget' | 'records'
>;

const NO_QUOTA: Usage['most'] = { articles: Number.MAX_SAFE_INTEGER, characters: Number.MAX_SAFE_INTEGER };

/** What a server may do to its own coverage (null: to the shared one). */
export function serverChanges(means: Means, server: string | null): Changing {
  const { library } = means;
  const { catalogue, stores } = library;
  const most = server === null ? NO_QUOTA : means.quota;
  const change = inServerTurn(means, server);

  /** A server changes only what is its own; says what to do instead when it names a shared article. */
  const refuseShared = (id: string): void => {
    if (server === null || !catalogue.seesShared(server)) return;
    if (catalogue.find(null, id) && !catalogue.findOwn(server, id)) {
      throw new NotOwnError(say`${oneLine(id)}: belongs to the shared coverage, which a server cannot change`);
    }
  };

  const refuseTooMuch: RefuseTooMuch = (id, coming, before) => {
    const { articles, characters } = stores.articles.usage(server);
    const after = {
      articles: articles + (before ? 0 : 1),
      characters: characters + coming - (before?.characters ?? 0),
    };
    for (const what of ['articles', 'characters'] as const) {
      if (after[what] <= most[what] || after[what] <= { articles, characters }[what]) continue;
      throw new FullError(
        what === 'articles'
          ? say`${oneLine(id)}: there is no room for it: this server keeps at most ${most[what]} articles; remove some first`
          : say`${oneLine(id)}: there is no room for it: this server keeps at most ${most[what]} characters; remove some first`,
      );
    }
  };

  /** What can be gone back to may take as much room as what is seen, and no more. */
  const trimPast = () => {
    if (server !== null) stores.articles.trimPast(server, most.characters);
  };

  /** Something else under an id than the caller has seen there calls for another look. */
  const refuseOther = (id: string, seen: Article | null): void => {
    const row = catalogue.find(server, id);
    const there = row && { ...row.info, text: stores.articles.text(row.key) };
    const isSame = ({ version, ...rest }: NonNullable<typeof there>) =>
      (version ?? 1) === (seen!.version ?? 1) &&
      (['text', 'title', 'outlet', 'date', 'author', 'url'] as const).every((field) => rest[field] === seen![field]);
    if (there && seen ? isSame(there) : !there && !seen) return;
    throw new ChangedError(say`${oneLine(id)}: has just been changed; look at it again`);
  };

  return {
    async add(raw, by = null, seen) {
      const valid = validateArticle(raw);
      return change(() => {
        if (seen !== undefined) refuseOther(valid.id, seen);
        const known = catalogue.findOwn(server, valid.id) ?? catalogue.findAddress(server, valid.url);
        const incoming = known?.origin === 'added' ? { ...valid, id: known.info.id } : valid;
        const { id, text } = incoming;
        const row = catalogue.findOwn(server, id);
        refuseShared(id);
        refuseTooMuch(id, text.length, row);
        const { standing, ...reception } = receive(library, server, incoming);
        if (standing === 'unchanged') return { done: { id, outcome: 'unchanged' } };
        if (standing === 'changed' && row?.origin === 'folder')
          throw new NotOwnError(say`${oneLine(id)}: is in the folder of articles; change its file there`);
        const doing = standing === 'outdated' ? {} : { doing: { by } };
        const commit = (packed: PackedArticle) => {
          const [placed] = place(library, [{ ...reception, server, origin: 'added', packed, ...doing }]);
          const { row, outcome } = placed!;
          trimPast();
          const original = row.copyOf === null ? undefined : catalogue.ofLineage(row.copyOf);
          return { id: original?.info.id ?? id, outcome };
        };
        return { row, given: reception.given, commit };
      }, 'without effects');
    },

    async describe(id, metadata, by = null) {
      return change(() => {
        refuseShared(id);
        const row = catalogue.findOwn(server, id);
        if (!row)
          throw new InputError(say`${oneLine(id)}: there is no such article here; coverage list shows what there is`);
        const text = stores.articles.text(row.key);
        const given = validateArticle({ ...row.info, title: row.givenTitle, ...metadata, id, text });
        const corrected = Object.keys(metadata) as (keyof Metadata)[];
        const described = JSON.stringify({
          ...(JSON.parse(row.described ?? '{}') as Partial<Metadata>),
          ...Object.fromEntries(corrected.map((field) => [field, given[field]])),
        });
        const commit = (packed: PackedArticle) => {
          const arrival: Arrival = {
            ...{ server, origin: row.origin, given, packed, described, givenHash: row.givenHash ?? row.hash },
            doing: { by, what: 'described' },
          };
          place(library, [arrival]);
        };
        return { row, given, commit };
      }, 'without effects');
    },

    async remove(id, by = null) {
      return change(() => {
        refuseShared(id);
        const row = catalogue.findOwn(server, id);
        if (row?.origin === 'folder')
          throw new NotOwnError(say`${oneLine(id)}: is in the folder of articles; remove its file there`);
        if (row) library.change(() => take(library, row, by));
        trimPast();
        return { done: row !== undefined };
      }, 'with effects');
    },

    async undo(by = null) {
      return change(() => undoLatest(library, server, by, refuseTooMuch), 'with effects');
    },

    async changes(limit) {
      return stores.ledger.list(server, limit);
    },

    async usage() {
      return { ...stores.articles.usage(server), most };
    },

    async seesShared() {
      return catalogue.seesShared(server);
    },

    async showShared(shown) {
      if (server === null) throw new InputError(say`the shared coverage cannot be hidden from itself`);
      if (shown === catalogue.seesShared(server)) return;
      stores.servers.hideShared(server, !shown);
      catalogue.showShared(server, shown);
      library.entities.showShared(server, shown);
      library.change(() => settleServer(library, server));
    },

    async forget() {
      if (server === null)
        throw new InputError(say`the shared coverage is not a server’s own; change its folder instead`);
      return means.forget(server);
    },

    records: stores.servers.records(server),
  };
}

/** Takes an article away, to wait for an undo. */
function take(library: Library, row: ArticleRow, by: string | null): void {
  library.unshelve(row);
  library.stores.articles.setState(row.key, 'removed', null, new Date().toISOString());
  record(library, row, { by, what: 'removed' });
  settleAround(library, row);
}
