import { oneLine } from '../../domain/one-line.ts';
import { StoreError } from '../../domain/store-error.ts';

/** What is stored does not hold together: reported like SQLite's own finding of a damaged file. */
export class DamageError extends Error {
  override readonly name = 'DamageError';
  readonly code = 'SQLITE_CORRUPT';
}

export const codeOf = (error: unknown) => String((error as { code?: unknown } | null)?.code ?? '');

const DAMAGE = /^SQLITE_(CORRUPT|NOTADB)/;

/** Also when it has been put in words already. */
export const isDamage = (error: unknown) =>
  DAMAGE.test(codeOf(error)) || (error instanceof StoreError && DAMAGE.test(codeOf(error.cause)));

const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_(BUSY|LOCKED)/, 'is in use by another process; stop that one or choose another DATA_DIR'],
  [
    /^(SQLITE_(READONLY|PERM|AUTH)|EACCES|EPERM|EROFS)/,
    'may not be written; check its permissions or choose another DATA_DIR',
  ],
  [/^(SQLITE_CANTOPEN|EEXIST|ENOENT|ENOTDIR|EISDIR)/, 'cannot be opened as a database file; choose another DATA_DIR'],
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'cannot grow: the disk is full'],
  [/^(SQLITE_IOERR|EIO)/, 'cannot be read or written: the disk reports an error'],
  [DAMAGE, 'is damaged; start again to have it rebuilt from the articles'],
];

/** What SQLite or the file system reported about `file`, as a StoreError with the remedy; anything else as it came. */
export function databaseError(file: string, error: unknown): unknown {
  const remedy = REMEDIES.find(([pattern]) => pattern.test(codeOf(error)))?.[1];
  return remedy ? new StoreError(`${oneLine(file)}: ${remedy}`, { cause: error }) : error;
}

/** Gives an action that does the same and reports faults in another way. */
export type Guard = <A extends unknown[], R>(action: (...given: A) => R) => (...given: A) => R;

/** Has an action on `file` report faults as `databaseError` puts them. */
export const guardFor =
  (file: string): Guard =>
  (action) =>
  (...given) => {
    try {
      return action(...given);
    } catch (error) {
      throw databaseError(file, error);
    }
  };
