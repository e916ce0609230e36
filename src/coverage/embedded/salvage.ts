import type Database from 'better-sqlite3';
import { createArticleStore } from './article-store.ts';
import { MIGRATIONS } from './migrations.ts';

/** What is kept of an article, by its key; and what is kept besides articles. */
const OF_ARTICLE = ['articles', 'bodies', 'entities', 'proofs', 'signatures'];
const BESIDE = ['servers', 'records', 'changes'];

/** Runs what may meet a damaged page; what it cannot give is done without. */
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

/**
 * Copies every article that still reads back whole, analysis and past versions included, and what else can be read,
 * out of a damaged file of the same schema. Returns how many articles. Never throws.
 */
export function salvage(database: Database.Database, damagedFile: string): number {
  if (attempt(() => database.prepare('ATTACH ? AS damaged').run(damagedFile)) === null) return 0;
  try {
    if (attempt(() => database.pragma('damaged.user_version', { simple: true })) !== MIGRATIONS.length) return 0;
    const store = createArticleStore(database, damagedFile);
    const copy = database.transaction((key: number) => {
      for (const table of OF_ARTICLE) {
        database.prepare(`INSERT INTO ${table} SELECT * FROM damaged.${table} WHERE key = ?`).run(key);
      }
      void store.read(store.row(key)).analysis;
    });
    for (const table of BESIDE) copyRows(database, table);
    return keysIn(database).filter((key) => attempt(() => copy(key) ?? true)).length;
  } finally {
    attempt(() => database.exec('DETACH damaged'));
  }
}

/** Copies as many rows as can be reached from either end of a table. */
function copyRows(database: Database.Database, table: string): void {
  for (const order of ['ASC', 'DESC']) {
    const rows: unknown[][] = [];
    attempt(() => {
      const all = database.prepare<[], unknown[]>(`SELECT * FROM damaged.${table} ORDER BY 1 ${order}`).raw();
      for (const row of all.iterate()) rows.push(row);
    });
    for (const row of rows) {
      attempt(() => database.prepare(`INSERT OR IGNORE INTO ${table} VALUES (${row.map(() => '?')})`).run(...row));
    }
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
