import type Database from 'better-sqlite3';
import type { Change } from '../coverage.ts';
import type { Guard } from './database-error.ts';

/** What a change takes with it to be taken back. */
export type Kept = Change & { readonly lineage: number; readonly before: string | null };

export type Entry = Omit<Kept, 'number'> & { readonly server: string | null };

/** The ledger of every server's changes. */
export function createLedger(database: Database.Database, guarded: Guard) {
  const insert = database.prepare<[Omit<Entry, 'server'> & { server: string }]>(
    `INSERT INTO changes (server, what, lineage, article, title, by, at, before)
      VALUES (@server, @what, @lineage, @article, @title, @by, @at, @before)`,
  );
  const list = database.prepare<[string, number], Change>(
    'SELECT number, what, article, title, by, at FROM changes WHERE server = ? ORDER BY number DESC LIMIT ?',
  );
  const latest = database.prepare<[string, string], Kept>(
    `SELECT number, what, article, title, by, at, lineage, before FROM changes
      WHERE server = ? AND what <> 'undone' AND undone = 0 AND at >= ? ORDER BY number DESC LIMIT 1`,
  );
  const close = database.prepare<[string, number]>('UPDATE changes SET undone = 1 WHERE server = ? AND lineage = ?');
  const markUndone = database.prepare<[number]>('UPDATE changes SET undone = 1 WHERE number = ?');
  const purge = database.prepare<[string]>('DELETE FROM changes WHERE at < ?');

  return {
    /** Returns the change's number. */
    write: guarded(({ server, ...entry }: Entry): number =>
      Number(insert.run({ ...entry, server: server ?? '' }).lastInsertRowid),
    ),
    /** Latest first. */
    list: guarded((server: string | null, limit: number): readonly Change[] => list.all(server ?? '', limit)),
    /** The latest change since a time that is not taken back. */
    latest: guarded((server: string | null, since: string): Kept | null => latest.get(server ?? '', since) ?? null),
    markUndone: guarded((number: number): void => void markUndone.run(number)),
    /** Nothing that was done to an article so far is to be taken back. */
    close: guarded((server: string | null, lineage: number): void => void close.run(server ?? '', lineage)),
    /** Forgets what was changed before a time. */
    purge: guarded((before: string): void => void purge.run(before)),
  };
}
