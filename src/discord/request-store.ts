import { createHash } from 'node:crypto';
import { mkdirSync, renameSync } from 'node:fs';
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
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  database.exec('CREATE TABLE IF NOT EXISTS request (key TEXT PRIMARY KEY, text TEXT NOT NULL, used INTEGER NOT NULL)');
  database.prepare('DELETE FROM request WHERE used < ?').run(seconds() - KEPT_DAYS * DAY);
  return database;
}

/** A damaged file is moved aside: buttons of old answers then say that they are out of date, and nothing else is lost. */
function openOrReplace(file: string, log: Log): Database.Database {
  try {
    return open(file);
  } catch (cause) {
    const aside = `${file}.damaged`;
    log.warn(
      { err: cause },
      `${file} cannot be read and is moved to ${aside}: buttons of older answers no longer work`,
    );
    try {
      renameSync(file, aside);
      return open(file);
    } catch (again) {
      log.warn({ err: again }, `${file} cannot be written: buttons of today’s answers will not work after a restart`);
      return open(':memory:');
    }
  }
}

/** @param file path of the SQLite file, made if there is none; null keeps everything in memory only */
export function openRequestStore(file: string | null, log: Log): RequestStore {
  const database = openOrReplace(file ?? ':memory:', log);
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
