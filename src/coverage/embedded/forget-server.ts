import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { oneLine } from '../../domain/one-line.ts';
import type { Size } from '../coverage.ts';
import type { Library } from './library.ts';
import { OF_SERVER } from './server-store.ts';

/** Copies of a database that this program has made beside it, without what SQLite keeps beside them. */
const COPY = /^\.(?:version|damaged|before-restore)-[^.]*(?<!-(?:wal|shm|journal))$/;

/**
 * Deletes all that belongs to a server, past versions and what waits for an undo included, from the database, from the
 * copies of it that this program has kept and from the saved index; says how much it was.
 */
export function forgetServer(library: Library, server: string): Size {
  const { catalogue, entities, stores } = library;
  const kept = catalogue.kept(server);
  const size = { articles: kept.length, sentences: kept.reduce((sum, { sentences }) => sum + sentences, 0) };
  library.change(() => {
    for (const row of kept) library.unshelve(row);
    stores.servers.erase(server);
  });
  catalogue.showShared(server, true);
  entities.showShared(server, true);
  library.expunge();
  return size;
}

/** Deletes what belongs to a server from the copies kept beside a database; names those that cannot be written. */
export function forgetInCopies(file: string, server: string, onNotice: (line: string) => void): void {
  if (file === ':memory:') return;
  const [folder, name] = [dirname(file), basename(file)];
  for (const copy of readdirSync(folder)) {
    if (!copy.startsWith(name) || !COPY.test(copy.slice(name.length))) continue;
    try {
      eraseFrom(join(folder, copy), server);
    } catch {
      onNotice(`${oneLine(join(folder, copy))}: may hold what a server asked to forget and cannot be read; delete it`);
    }
  }
}

function eraseFrom(copy: string, server: string): void {
  const database = new Database(copy);
  try {
    database.pragma('secure_delete = ON');
    database.pragma('foreign_keys = ON');
    const tables = database.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all();
    database.transaction(() => {
      for (const table of OF_SERVER) {
        if (tables.includes(table)) database.prepare(`DELETE FROM ${table} WHERE server = ?`).run(server);
      }
    })();
    database.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    database.close();
  }
}
