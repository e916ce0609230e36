import type Database from 'better-sqlite3';
import { createArticleStore } from './article-store.ts';
import { guardFor } from './database-error.ts';
import { createLedger } from './ledger.ts';
import { createPartyStore } from './party-store.ts';
import { createServerStore } from './server-store.ts';
import { createStampStore } from './stamp-store.ts';

export type Stores = ReturnType<typeof createStores>;

/** All that is kept in one database. */
export function createStores(database: Database.Database, file: string) {
  const guarded = guardFor(file);
  return {
    articles: createArticleStore(database, file),
    parties: createPartyStore(database, guarded),
    ledger: createLedger(database, guarded),
    servers: createServerStore(database, guarded),
    files: createStampStore(database, guarded),
    /** Empties the write-ahead log into the database, unless somebody reads beside us. */
    checkpoint: guarded((): void => void database.pragma('wal_checkpoint(TRUNCATE)')),
    /** Runs an action whose writes are on disk together when it returns, or not at all when it throws. */
    atomically: <T>(action: () => T): T => guarded(database.transaction(action))(),
  };
}
