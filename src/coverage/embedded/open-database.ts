import { accessSync, constants, existsSync, renameSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { oneLine } from '../../domain/one-line.ts';
import { makeFolder } from '../make-folder.ts';
import { codeOf, DamageError, databaseError, isDamage } from './database-error.ts';
import { lock } from './lock.ts';
import { migrate, stamp } from './migrations.ts';

/** How long a reader beside us, such as a backup, is waited for, in milliseconds. */
const PATIENCE = 5_000;

type Uses<T> = {
  /** Reads what is stored; may throw DamageError. */
  readonly load: (database: Database.Database) => T;
  /** Copies what can still be read out of a damaged file; returns how many articles. */
  readonly salvage: (database: Database.Database, damagedFile: string) => number;
  readonly onNotice: (line: string) => void;
};

/**
 * Opens the database, making or migrating it as needed, with a lock to be held as long as it is open (the index in
 * memory would not see another process's writes); others may read beside it. Every commit is on disk when it returns. A file that turns out damaged, here or
 * in `load`, is moved aside and begun anew with what can be salvaged. `:memory:` keeps nothing. Throws StoreError for
 * a file that is locked, not writable or newer than this program.
 */
export function openDatabase<T>(file: string, uses: Uses<T>): { readonly loaded: T; readonly release: () => void } {
  try {
    if (file !== ':memory:') prepareFile(file);
    const held = lock(file);
    try {
      return { loaded: openHeld(file, uses), release: held.release };
    } catch (error) {
      held.release();
      throw error;
    }
  } catch (error) {
    throw databaseError(file, error);
  }
}

function openHeld<T>(file: string, { load, salvage, onNotice }: Uses<T>): T {
  try {
    return connect(file, load);
  } catch (error) {
    if (!isDamage(error)) throw error;
    const aside = moveAside(file);
    return connect(file, (database) => {
      const saved = salvage(database, aside);
      onNotice(
        `${oneLine(file)}: was damaged; moved aside to ${oneLine(aside)} and rebuilt from the articles (${saved} saved from it)`,
      );
      return load(database);
    });
  }
}

function connect<T>(file: string, load: (database: Database.Database) => T): T {
  const database = new Database(file, { timeout: PATIENCE });
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    database.pragma('secure_delete = ON');
    const found = database.pragma('quick_check(1)', { simple: true });
    if (found !== 'ok') throw new DamageError(String(found));
    migrate(database, file);
    return load(database);
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Asks for permission to write before SQLite does, which reports its lack as a broken disk. */
function prepareFile(file: string): void {
  const folder = dirname(file);
  makeFolder(folder);
  accessSync(folder, constants.W_OK);
  if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK);
}

/** With its write-ahead log, which belongs to it and to no other. */
function moveAside(file: string): string {
  const aside = `${file}.damaged-${stamp()}`;
  renameSync(file, aside);
  for (const suffix of ['-wal', '-shm', '-journal']) {
    try {
      renameSync(file + suffix, aside + suffix);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
  }
  return aside;
}
