import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { databaseError } from './database-error.ts';
import { openKept } from './kept-file.ts';

/**
 * Writes a copy of a database as it is at one instant, while others read and write it or not; returns its size in
 * bytes. Throws InputError when there is a file of that name already or none to copy, StoreError when it cannot be written.
 */
export function backUp(file: string, target: string): { readonly bytes: number } {
  if (existsSync(target)) throw new InputError(`${oneLine(target)}: is there already; name a file that is not`);
  const part = `${target}.part`;
  const source = openKept(file);
  try {
    rmSync(part, { force: true });
    // One read transaction: what is written meanwhile is in none of its pages.
    source.prepare('VACUUM INTO ?').run(part);
    sync(part);
    renameSync(part, target);
    sync(dirname(target));
    return { bytes: statSync(target).size };
  } catch (error) {
    rmSync(part, { force: true });
    throw databaseError(target, error);
  } finally {
    source.close();
  }
}

/** Has a file, or a folder's list of names, on disk. */
export function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
