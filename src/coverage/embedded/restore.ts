import { existsSync, linkSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { makeFolder } from '../make-folder.ts';
import { sync } from './back-up.ts';
import { databaseError } from './database-error.ts';
import { openKept } from './kept-file.ts';
import { lock } from './lock.ts';
import { stamp } from './migrations.ts';

/**
 * Puts a copy of `backup` in a database's place and keeps what was there; returns where, or null when there was none.
 * At every instant one of the two is in place. Throws InputError for a file that is no whole database of ours, StoreError
 * while the database is in use.
 */
export function restore(backup: string, file: string): { readonly previous: string | null } {
  const source = openKept(backup);
  const copy = `${file}.restoring`;
  try {
    const found = source.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok')
      throw new InputError(`${oneLine(backup)}: is damaged and was not restored (${oneLine(String(found))})`);
    makeFolder(dirname(file));
    const held = lock(file);
    try {
      rmSync(copy, { force: true });
      source.prepare('VACUUM INTO ?').run(copy);
      sync(copy);
      const previous = setAside(file);
      renameSync(copy, file);
      // It belongs to the articles that were there; it is made again.
      rmSync(`${file}.index`, { force: true });
      sync(dirname(file));
      return { previous };
    } finally {
      rmSync(copy, { force: true });
      held.release();
    }
  } catch (error) {
    throw databaseError(file, error);
  } finally {
    source.close();
  }
}

/** Gives a database another name besides its own, with all that is in its write-ahead log. */
function setAside(file: string): string | null {
  if (!existsSync(file)) return null;
  const previous = `${file}.before-restore-${stamp()}`;
  try {
    const database = new Database(file);
    database.pragma('wal_checkpoint(TRUNCATE)');
    database.close();
  } catch {
    // Damaged, perhaps the reason for the restore: kept as it is.
  }
  linkSync(file, previous);
  // What is left of a log is of no use to the restored database, and would be taken for its own.
  for (const suffix of ['-wal', '-shm']) if (existsSync(file + suffix)) renameSync(file + suffix, previous + suffix);
  return previous;
}
