import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';
import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { codeOf, databaseError } from './database-error.ts';
import { MIGRATIONS } from './migrations.ts';

/** Milliseconds a writer beside us is waited for. */
const PATIENCE = 5_000;

/**
 * Opens a database of ours to read, beside a running bot or not. Throws InputError for a file that is missing, no
 * database, no database of ours or newer than this program; StoreError for one that is damaged or cannot be read.
 */
export function openKept(file: string): Database.Database {
  const name = oneLine(file);
  if (!existsSync(file))
    throw new InputError(`${name}: there is no such database; start Verbatim once, or name another`);
  let database: Database.Database | null = null;
  try {
    database = new Database(file, { readonly: true, fileMustExist: true, timeout: PATIENCE });
    const version = database.pragma('user_version', { simple: true }) as number;
    const isOurs = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'bodies' AND type = 'table'").get();
    if (!isOurs || version < 1) throw new InputError(`${name}: is no database of Verbatim`);
    if (version > MIGRATIONS.length) throw new InputError(`${name}: was made by a newer Verbatim; update first`);
    return database;
  } catch (error) {
    database?.close();
    if (codeOf(error).startsWith('SQLITE_NOTADB'))
      throw new InputError(`${name}: is no database of Verbatim`, { cause: error });
    throw databaseError(file, error);
  }
}
