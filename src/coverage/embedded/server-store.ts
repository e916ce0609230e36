import type Database from 'better-sqlite3';
import type { Records } from '../coverage.ts';
import type { Guard } from './database-error.ts';

/** The tables in which `server` says whose a row is; what hangs on an article goes with it. */
export const OF_SERVER: readonly string[] = ['articles', 'changes', 'records', 'servers'];

/** The notes and settings of servers. A write is on disk when it returns. */
export function createServerStore(database: Database.Database, guarded: Guard) {
  const get = database
    .prepare<[string, string, string], string>('SELECT value FROM records WHERE kind = ? AND server = ? AND id = ?')
    .pluck();
  const list = database.prepare<[string, string], { id: string; value: string }>(
    'SELECT id, value FROM records WHERE kind = ? AND server = ? ORDER BY id',
  );
  const put = database.prepare<[string, string, string, string]>('REPLACE INTO records VALUES (?, ?, ?, ?)');
  const remove = database.prepare<[string, string, string]>(
    'DELETE FROM records WHERE kind = ? AND server = ? AND id = ?',
  );
  const serversWith = database
    .prepare<[string], string>(
      `SELECT DISTINCT server FROM records WHERE kind = ? AND server <> ''
        AND server NOT IN (SELECT server FROM servers WHERE since_left IS NOT NULL) ORDER BY server`,
    )
    .pluck();
  const known = database
    .prepare<[], string>(
      `SELECT server FROM (SELECT server FROM articles UNION SELECT server FROM records) WHERE server <> ''
        AND server NOT IN (SELECT server FROM servers WHERE since_left IS NOT NULL) ORDER BY server`,
    )
    .pluck();
  const hiding = database.prepare<[], string>('SELECT server FROM servers WHERE hides_shared = 1').pluck();
  const hide = database.prepare<[string, number]>(
    'INSERT INTO servers (server, hides_shared) VALUES (?, ?) ON CONFLICT DO UPDATE SET hides_shared = excluded.hides_shared',
  );
  const leave = database.prepare<[string, string]>(
    `INSERT INTO servers (server, since_left) VALUES (?, ?)
      ON CONFLICT DO UPDATE SET since_left = coalesce(since_left, excluded.since_left)`,
  );
  const comeBack = database.prepare<[string]>('UPDATE servers SET since_left = NULL WHERE server = ?');
  const leftBefore = database
    .prepare<[string], string>('SELECT server FROM servers WHERE since_left <= ? ORDER BY server')
    .pluck();

  const erase = OF_SERVER.map((table) => database.prepare<[string]>(`DELETE FROM ${table} WHERE server = ?`));

  return {
    /** Values must be what JSON can hold. */
    records(server: string | null): Records {
      const name = server ?? '';
      return {
        get: guarded((kind: string, id: string): unknown => {
          const value = get.get(kind, name, id);
          return value === undefined ? undefined : JSON.parse(value);
        }),
        list: guarded((kind: string) =>
          list.all(kind, name).map(({ id, value }) => ({ id, value: JSON.parse(value) })),
        ),
        put: guarded((kind: string, id: string, value: unknown): void => {
          put.run(kind, name, id, JSON.stringify(value ?? null));
        }),
        remove: guarded((kind: string, id: string): boolean => remove.run(kind, name, id).changes > 0),
      };
    },
    /** Those that the bot has left are not among them. */
    serversWith: guarded((kind: string): readonly string[] => serversWith.all(kind)),
    /** All that articles or notes are kept of, without those that the bot has left. */
    known: guarded((): readonly string[] => known.all()),
    /** Servers that see their own coverage only. */
    hiding: guarded((): readonly string[] => hiding.all()),
    hideShared: guarded((server: string, hides: boolean): void => void hide.run(server, hides ? 1 : 0)),
    /** Deletes all there is of a server, its articles and their versions too. */
    erase: guarded((server: string): void => {
      for (const statement of erase) statement.run(server);
    }),
    leave: guarded((server: string, at: string): void => void leave.run(server, at)),
    comeBack: guarded((server: string): void => void comeBack.run(server)),
    leftBefore: guarded((time: string): readonly string[] => leftBefore.all(time)),
  };
}
