import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import type { Log } from './log.ts';

const KEPT_DAYS = 60;
const DAY = 24 * 60 * 60;
const seconds = () => Math.floor(Date.now() / 1000);

/** What buttons mean when it is too long for their custom_id, and what answers were about: text by key. */
export type RequestStore = {
  /** The key of `text`: the given one, or 22 characters, the same for the same text. Written once returned. */
  keep(text: string, key?: string): string;
  /** Null when it was never kept, or not used for sixty days. */
  recall(key: string): string | null;
  close(): void;
};

function open(file: string): Database.Database {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file, { timeout: 2_000 });
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.exec(
      'CREATE TABLE IF NOT EXISTS request (key TEXT PRIMARY KEY, text TEXT NOT NULL, used INTEGER NOT NULL)',
    );
    database.prepare('DELETE FROM request WHERE used < ?').run(seconds() - KEPT_DAYS * DAY);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

const isDamage = (error: unknown) => /^SQLITE_(?:CORRUPT|NOTADB)/u.test(String((error as { code?: unknown }).code));

/** With its write-ahead log, which belongs to it and to no other. */
function moveAside(file: string): void {
  for (const part of ['', '-wal', '-shm'])
    if (existsSync(file + part)) renameSync(file + part, `${file}.damaged${part}`);
}

/** A store that cannot be opened costs no answer: buttons of older answers then say that they are out of date. */
function openAnyhow(file: string, log: Log): Database.Database {
  try {
    try {
      return open(file);
    } catch (error) {
      if (!isDamage(error)) throw error;
      moveAside(file);
      log.warn(`${file}: was damaged; moved to ${file}.damaged: buttons of older answers no longer work`);
      return open(file);
    }
  } catch (error) {
    log.warn({ err: error }, `${file}: cannot be used: buttons will not work after a restart`);
    return open(':memory:');
  }
}

/** @param file path of the SQLite file, made if there is none; null keeps everything in memory only */
export function openRequestStore(file: string | null, log: Log): RequestStore {
  const database = openAnyhow(file ?? ':memory:', log);
  const insert = database.prepare(
    'INSERT INTO request VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET used = excluded.used',
  );
  const touch = database.prepare('UPDATE request SET used = ? WHERE key = ? RETURNING text').pluck();
  return {
    keep(text, key = createHash('sha256').update(text).digest('base64url').slice(0, 22)) {
      insert.run(key, text, seconds());
      return key;
    },
    recall: (key) => (touch.get(seconds(), key) as string | undefined) ?? null,
    close: () => database.close(),
  };
}
