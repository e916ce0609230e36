import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { canonicalAddress } from '../canonical-address.ts';
import type { Coverage, Size, Usage } from '../coverage.ts';
import { FullError } from '../full-error.ts';
import type { Metadata } from '../metadata.ts';
import { NotOwnError } from '../not-own-error.ts';
import type { Analyser } from './analyse-article.ts';
import type { ArticleRow } from './article-row.ts';
import type { Library } from './library.ts';
import { type Arrival, place, receive, record, settleAround, settleServer } from './placing.ts';
import type { InTurn } from './turns.ts';
import { undoLatest } from './undo.ts';
import { type ValidArticle, validateArticle } from './validate-article.ts';

/** What the coverages of all servers share. */
export type Means = {
  readonly library: Library;
  readonly analyse: Analyser;
  readonly inTurn: InTurn;
  /** What each server may keep of its own. */
  readonly quota: Usage['most'];
  /** Deletes all that belongs to a server for good. */
  readonly forget: (server: string) => Size;
};

type Changing = Pick<
  Coverage,
  'add' | 'describe' | 'remove' | 'undo' | 'changes' | 'usage' | 'seesShared' | 'showShared' | 'forget' | 'records'
>;

const NO_QUOTA: Usage['most'] = { articles: Number.MAX_SAFE_INTEGER, characters: Number.MAX_SAFE_INTEGER };

/** What a server may do to its own coverage (null: to the shared one). */
export function serverChanges(means: Means, server: string | null): Changing {
  const { library, inTurn } = means;
  const { catalogue, stores } = library;
  const most = server === null ? NO_QUOTA : means.quota;
  /** Changes of one article happen in the order in which they were asked for. */
  const turnOf = (name: string) => JSON.stringify([server, name]);

  /** A server changes only what is its own; says what to do instead when it names a shared article. */
  const refuseShared = (id: string): void => {
    if (server === null || !catalogue.seesShared(server)) return;
    if (catalogue.find(null, id) && !catalogue.findOwn(server, id)) {
      throw new NotOwnError(`${oneLine(id)}: belongs to the shared coverage, which a server cannot change`);
    }
  };

  const refuseTooMuch = ({ id, text }: ValidArticle): void => {
    const before = catalogue.findOwn(server, id);
    const { articles, characters } = stores.articles.usage(server);
    const after = {
      articles: articles + (before ? 0 : 1),
      characters: characters + text.length - (before?.characters ?? 0),
    };
    for (const what of ['articles', 'characters'] as const) {
      if (after[what] <= most[what] || after[what] <= { articles, characters }[what]) continue;
      throw new FullError(
        `${oneLine(id)}: there is no room for it: this server keeps at most ${most[what].toLocaleString('en-GB')} ${what}; remove some first`,
      );
    }
  };

  /** What can be gone back to may take as much room as what is seen, and no more. */
  const trimPast = () => {
    if (server !== null) stores.articles.trimPast(server, most.characters);
  };

  const analysed = async (given: ValidArticle) => {
    const [outcome] = await means.analyse([given]);
    if (!('fault' in outcome!)) return outcome!;
    throw new InputError(`${oneLine(given.id)}: cannot be analysed (${outcome.fault})`);
  };

  return {
    async add(raw, by = null) {
      const valid = validateArticle(raw);
      return inTurn(turnOf(canonicalAddress(valid.url) ?? valid.id), async () => {
        const known = catalogue.findOwn(server, valid.id) ?? catalogue.findAddress(server, valid.url);
        const incoming = known?.origin === 'added' ? { ...valid, id: known.info.id } : valid;
        const { id } = incoming;
        refuseShared(id);
        refuseTooMuch(incoming);
        const { standing, ...reception } = receive(library, server, incoming);
        if (standing === 'unchanged') return { id, outcome: 'unchanged' };
        if (standing === 'changed' && catalogue.findOwn(server, id)?.origin === 'folder')
          throw new NotOwnError(`${oneLine(id)}: is in the folder of articles; change its file there`);
        const packed = await analysed(reception.given);
        refuseTooMuch(incoming);
        const doing = standing === 'outdated' ? {} : { doing: { by } };
        const [placed] = place(library, [{ ...reception, server, origin: 'added', packed, ...doing }]);
        const { row, outcome } = placed!;
        trimPast();
        const original = row.copyOf === null ? undefined : catalogue.ofLineage(row.copyOf);
        return { id: original?.info.id ?? id, outcome };
      });
    },

    async describe(id, metadata, by = null) {
      return inTurn(turnOf(id), async () => {
        refuseShared(id);
        const row = catalogue.findOwn(server, id);
        if (!row)
          throw new InputError(`${oneLine(id)}: there is no such article here; coverage list shows what there is`);
        const text = stores.articles.text(row.key);
        const given = validateArticle({ ...row.info, title: row.givenTitle, ...metadata, id, text });
        const corrected = Object.keys(metadata) as (keyof Metadata)[];
        const described = JSON.stringify({
          ...(JSON.parse(row.described ?? '{}') as Partial<Metadata>),
          ...Object.fromEntries(corrected.map((field) => [field, given[field]])),
        });
        const packed = await analysed(given);
        const arrival: Arrival = {
          ...{ server, origin: row.origin, given, packed, described, givenHash: row.givenHash ?? row.hash },
          doing: { by, what: 'described' },
        };
        place(library, [arrival]);
      });
    },

    async remove(id, by = null) {
      return inTurn(turnOf(id), async () => {
        refuseShared(id);
        const row = catalogue.findOwn(server, id);
        if (row?.origin === 'folder')
          throw new NotOwnError(`${oneLine(id)}: is in the folder of articles; remove its file there`);
        if (row) library.change(() => take(library, row, by));
        trimPast();
        return row !== undefined;
      });
    },

    undo: (by = null) => inTurn(turnOf('undo'), () => undoLatest(library, server, by, analysed)),

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
      if (server === null) throw new InputError('the shared coverage cannot be hidden from itself');
      if (shown === catalogue.seesShared(server)) return;
      stores.servers.hideShared(server, !shown);
      catalogue.showShared(server, shown);
      library.entities.showShared(server, shown);
      library.change(() => settleServer(library, server));
    },

    async forget() {
      if (server === null) throw new InputError('the shared coverage is not a server’s own; change its folder instead');
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
