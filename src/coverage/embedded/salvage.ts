import type Database from 'better-sqlite3';
import { createArticleStore } from './article-store.ts';
import { MIGRATIONS } from './migrations.ts';

/** Runs what may meet a damaged page; what it cannot give is done without. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

/**
 * Copies every article that still reads back whole, analysis included, out of a damaged file of the same schema.
 * Returns how many. Never throws.
 */
export function salvage(database: Database.Database, damagedFile: string): number {
  if (attempt(() => database.prepare('ATTACH ? AS damaged').run(damagedFile)) === null) return 0;
  try {
    if (attempt(() => database.pragma('damaged.user_version', { simple: true })) !== MIGRATIONS.length) return 0;
    const store = createArticleStore(database, damagedFile);
    const copy = database.transaction((key: number) => {
      for (const table of ['articles', 'bodies', 'entities']) {
        database.prepare(`INSERT INTO ${table} SELECT * FROM damaged.${table} WHERE key = ?`).run(key);
      }
      void store.read(store.row(key)).analysis;
    });
    return keysIn(database).filter((key) => attempt(() => copy(key) ?? true)).length;
  } finally {
    attempt(() => database.exec('DETACH damaged'));
  }
}

/** As many keys as can be reached from either end of the table. */
function keysIn(database: Database.Database): number[] {
  const keys = new Set<number>();
  for (const order of ['ASC', 'DESC']) {
    attempt(() => {
      const rows = database.prepare<[], number>(`SELECT key FROM damaged.articles ORDER BY key ${order}`).pluck();
      for (const key of rows.iterate()) keys.add(key);
    });
  }
  return [...keys];
}
