import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, sep } from 'node:path';
import { oneLine } from '../domain/one-line.ts';

/** Largest file taken, in bytes; an article is some thousand. */
export const LARGEST_FILE = 5_000_000;

/** Why one file cannot be taken, in words that follow its name: "is not UTF-8 text …". */
export class FileFault extends Error {
  override readonly name = 'FileFault';
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read (check its permissions)',
  EPERM: 'may not be read (check its permissions)',
  ENOENT: 'does not exist',
  ENOTDIR: 'is not a folder',
  EISDIR: 'is a folder',
  ELOOP: 'is a link that leads nowhere',
};

/** The reason in an error of the file system or a FileFault, in words that follow a name. */
export function reasonOf(error: unknown): string {
  if (error instanceof FileFault) return error.message;
  const code = (error as NodeJS.ErrnoException).code;
  return (code && REASONS[code]) || `cannot be read (${code ?? oneLine(String(error))})`;
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file. A byte order mark is no part of it: offsets count from the first character after it; nothing
 * else is changed. Throws FileFault or an error of the file system.
 */
export function readTextFile(path: string): string {
  const bytes = readBytes(path, LARGEST_FILE);
  try {
    return utf8.decode(bytes);
  } catch {
    throw new FileFault('is not UTF-8 text (save it as UTF-8)');
  }
}

/** The bytes of a file of at most `largest`. Throws FileFault or an error of the file system. */
export function readBytes(path: string, largest: number): Uint8Array {
  const stat = statSync(path);
  if (lstatSync(path).isSymbolicLink()) refuseLeaving(path);
  // Not opened first: opening a pipe waits for a writer.
  if (!stat.isFile()) throw new FileFault('is not a file');
  if (stat.size > largest) throw new FileFault(`is too large (${stat.size} bytes; at most ${largest})`);
  return readFileSync(path);
}

/** A link may only lead to its own folder or below: a coverage from elsewhere must not pull in foreign files. */
function refuseLeaving(link: string): void {
  const way = relative(realpathSync(dirname(link)), realpathSync(link));
  if (way === '' || isAbsolute(way) || way.split(sep)[0] === '..')
    throw new FileFault('is a link that leaves the folder');
}
