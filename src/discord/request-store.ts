import { createHash } from 'node:crypto';
import { existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { makeFolder } from '../coverage/make-folder.ts';
import type { Log } from './log.ts';

/** In seconds. */
const DAY = 24 * 60 * 60;
const KEPT = 60 * DAY;
const seconds = () => Math.floor(Date.now() / 1000);

/**
 * What buttons mean when it is too long for their custom_id, and what answers were about: text by key. Never throws.
 * What was not used for sixty days is deleted, at the start and daily.
 */
export type RequestStore = {
  /**
   * The key of `text`: the given one, or 22 characters, the same for the same text. Written once returned; what cannot
   * be written is kept in memory.
   */
  keep(text: string, key?: string): string;
  /** Null when it was never kept, or not used for sixty days. */
  recall(key: string): string | null;
  close(): void;
};

type Table = ReturnType<typeof tableIn>;

/** The statements of a store; each may throw. */
function tableIn(database: Database.Database) {
  database.exec('CREATE TABLE IF NOT EXISTS request (key TEXT PRIMARY KEY, text TEXT NOT NULL, used INTEGER NOT NULL)');
  const insert = database.prepare(
    'INSERT INTO request VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET used = excluded.used',
  );
  const select = database.prepare('SELECT text FROM request WHERE key = ? AND used >= ?').pluck();
  const touch = database.prepare('UPDATE request SET used = ? WHERE key = ?');
  const purge = database.prepare('DELETE FROM request WHERE used < ?');
  return {
    keep: (text: string, key: string): unknown => insert.run(key, text, seconds()),
    find: (key: string) => (select.get(key, seconds() - KEPT) as string | undefined) ?? null,
    touch: (key: string): unknown => touch.run(seconds(), key),
    purge: (): unknown => purge.run(seconds() - KEPT),
    close: (): unknown => database.close(),
  };
}

function open(file: string): Table {
  if (file !== ':memory:') makeFolder(dirname(file));
  const database = new Database(file, { timeout: 2_000 });
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    const table = tableIn(database);
    table.purge();
    return table;
  } catch (error) {
    database.close();
    throw error;
  }
}

const isDamage = (error: unknown) => /^SQLITE_(?:CORRUPT|NOTADB)/u.test(String((error as { code?: unknown }).code));

/** Its new place; each gets one of its own. With its write-ahead log, which belongs to it and to no other. */
function moveAside(file: string): string {
  const aside = `${file}.damaged-${new Date().toISOString().replaceAll(':', '-')}`;
  for (const part of ['', '-wal', '-shm']) if (existsSync(file + part)) renameSync(file + part, aside + part);
  return aside;
}

/** A store that cannot be opened costs no answer: buttons of older answers then say that they are out of date. */
function openAnyhow(file: string, log: Log): Table {
  try {
    try {
      return open(file);
    } catch (error) {
      if (!isDamage(error)) throw error;
      log.warn(`${file}: was damaged; moved to ${moveAside(file)}: buttons of older answers no longer work`);
      return open(file);
    }
  } catch (error) {
    log.warn({ err: error }, `${file}: cannot be used: buttons will not work after a restart`);
    return open(':memory:');
  }
}

/** @param file path of the SQLite file, made if there is none; null keeps everything in memory only */
export function openRequestStore(file: string | null, log: Log): RequestStore {
  const kept = openAnyhow(file ?? ':memory:', log);
  const spare = open(':memory:');
  let warned = false;
  /** Null when a fault of the file, which is no reason not to answer, leaves it undone. */
  const attempt = <T>(work: () => T): T | null => {
    try {
      return work();
    } catch (error) {
      if (!warned) log.warn({ err: error }, `${file}: has a fault: some buttons will not work after a restart`);
      warned = true;
      return null;
    }
  };
  const purge = () => {
    spare.purge();
    attempt(kept.purge);
  };
  const daily = setInterval(purge, DAY * 1_000).unref();
  return {
    keep(text, key = createHash('sha256').update(text).digest('base64url').slice(0, 22)) {
      if (attempt(() => kept.keep(text, key)) === null) spare.keep(text, key);
      return key;
    },
    recall(key) {
      for (const table of [spare, kept]) {
        const text = attempt(() => table.find(key));
        if (text !== null) {
          attempt(() => table.touch(key));
          return text;
        }
      }
      return null;
    },
    close() {
      clearInterval(daily);
      spare.close();
      kept.close();
    },
  };
}
