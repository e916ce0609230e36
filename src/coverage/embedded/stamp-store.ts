import type Database from 'better-sqlite3';
import type { Guard } from './database-error.ts';

/** A file as it was read, and the hash of the article that was read. */
export type Stamp = { readonly stamp: string; readonly hash: string };

/** What was read of the files of the shared folder: those with the same stamp need not be read again. */
export function createStampStore(database: Database.Database, guarded: Guard) {
  const list = database.prepare<[], { id: string; stamp: string; hash: string }>('SELECT * FROM files');
  const put = database.prepare<[string, string, string]>('REPLACE INTO files VALUES (?, ?, ?)');
  const remove = database.prepare<[string]>('DELETE FROM files WHERE id = ?');
  return {
    /** By the files' names. */
    all: guarded((): ReadonlyMap<string, Stamp> => new Map(list.all().map(({ id, ...stamp }) => [id, stamp]))),
    put: guarded((id: string, stamp: string, hash: string): void => void put.run(id, stamp, hash)),
    remove: guarded((id: string): void => void remove.run(id)),
  };
}
