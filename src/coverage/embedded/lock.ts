import Database from 'better-sqlite3';

/** How long another process's lock is waited for, in milliseconds: long enough for one that is just closing. */
const PATIENCE = 500;

/**
 * Holds a database for this process until released, or until the process ends in whatever way: others may read it, for
 * a backup, and none may open it to write. The lock is that of an empty SQLite file beside it. Throws SQLITE_BUSY.
 */
export function lock(file: string): { readonly release: () => void } {
  if (file === ':memory:') return { release() {} };
  const database = new Database(`${file}.lock`, { timeout: PATIENCE });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw error;
  }
  return { release: () => void database.close() };
}
