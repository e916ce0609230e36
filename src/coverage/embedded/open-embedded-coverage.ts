import { setImmediate } from 'node:timers/promises';
import type { Usage } from '../coverage.ts';
import type { Coverages } from '../coverages.ts';
import type { Analyser } from './analyse-article.ts';
import { createAnalyserPool } from './analyser-pool.ts';
import { forgetInCopies, forgetServer } from './forget-server.ts';
import { createIndexFile, NO_INDEX_FILE } from './index-file.ts';
import { Library } from './library.ts';
import { openDatabase } from './open-database.ts';
import { settleOrphans } from './placing.ts';
import { salvage } from './salvage.ts';
import type { Means } from './server-changes.ts';
import { serverCoverage } from './server-coverage.ts';
import { createStores } from './stores.ts';
import { syncFolder } from './sync-folder.ts';
import { createTurns } from './turns.ts';
import { daysBefore, UNDOABLE } from './undo.ts';

export type EmbeddedOptions = {
  /** Made when it is not there, its folder too; `:memory:` keeps nothing. */
  readonly databaseFile: string;
  /** Told in one line what its operator should know about the database. */
  readonly onNotice?: (line: string) => void;
  /** How articles are analysed; on all processors when not given. */
  readonly analyser?: Analyser;
  /** What each server may keep of its own. */
  readonly quota?: Usage['most'];
};

const QUOTA: Usage['most'] = { articles: 5_000, characters: 50_000_000 };
/** Days after which the data of a server that was left is deleted. */
const KEPT = 30;
/** Days for which the ledger says who changed what. */
const REMEMBERED = 365;

/** Milliseconds after which is loaded what the start can do without: a run that only answers has ended by then. */
const WARM_AFTER = 1_000;

/**
 * Opens the coverage that lives in this process: articles in an SQLite file, their sentences in an index in memory.
 * Throws StoreError when the file is in use by another process, cannot be written or is newer than this program.
 */
export function openEmbeddedCoverage(options: EmbeddedOptions): Coverages {
  const { databaseFile, onNotice = () => {} } = options;
  let salvaged = false;
  const { loaded, release } = openDatabase(databaseFile, {
    load(database) {
      const stores = createStores(database, databaseFile);
      const { articles } = stores;
      const isExpected = !salvaged && articles.list().length > 0;
      const indexFile =
        databaseFile === ':memory:'
          ? NO_INDEX_FILE
          : createIndexFile(`${databaseFile}.index`, articles.identity(), isExpected, onNotice);
      const library = new Library(stores, indexFile, onNotice);
      settleOrphans(library);
      return { database, library };
    },
    salvage(database, damagedFile) {
      salvaged = true;
      return salvage(database, damagedFile);
    },
    onNotice,
  });
  const { database, library } = loaded;
  const pool = createAnalyserPool();
  const analyse = options.analyser ?? pool.analyse;
  const forgettings = new Map<string | null, number>();
  const forget = (server: string) => {
    forgettings.set(server, (forgettings.get(server) ?? 0) + 1);
    const size = forgetServer(library, server);
    forgetInCopies(databaseFile, server, onNotice);
    return size;
  };
  const means: Means = {
    ...{ library, analyse, forget },
    inTurn: createTurns(),
    quota: options.quota ?? QUOTA,
    timesForgotten: (server) => forgettings.get(server) ?? 0,
  };
  const { articles, ledger, servers } = library.stores;
  let closed = false;
  const warmUp = async () => {
    if (!options.analyser) await pool.warm();
    while (!closed && (library.entities.readMore() || library.originals.readMore()))
      await setImmediate(null, { ref: false });
  };
  // What is wrong is said to whoever asks for it.
  const warming = setTimeout(() => warmUp().catch(() => {}), WARM_AFTER).unref();
  let syncing: Promise<unknown> = Promise.resolve();

  return {
    forServer: (server) => serverCoverage(means, server),
    sync(folder, onProgress) {
      const sync = syncing.then(async () => {
        const report = await syncFolder(library, folder, analyse, () => closed, onProgress);
        library.save();
        return report;
      });
      syncing = sync.catch(() => {});
      return sync;
    },
    arrivals: (after, limit) =>
      articles.arrivals(after, limit).flatMap((row) => {
        const { server, arrival } = row;
        return [{ server, number: arrival!, article: library.catalogue.infoFor(server, row) }];
      }),
    onArrival: library.arrivals.listen,
    serversWith: (kind) => servers.serversWith(kind),
    servers: () => servers.known(),
    left: (server) => servers.leave(server, new Date().toISOString()),
    returned: (server) => servers.comeBack(server),
    expire(now) {
      const gone = servers.leftBefore(daysBefore(now, KEPT));
      for (const server of gone) forget(server);
      articles.purge(daysBefore(now, UNDOABLE));
      ledger.purge(daysBefore(now, REMEMBERED));
      return gone;
    },
    async close() {
      closed = true;
      clearTimeout(warming);
      await syncing;
      await pool.close();
      await library.close();
      database.close();
      release();
    },
  };
}
