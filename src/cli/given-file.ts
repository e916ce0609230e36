import { realpathSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { GivenFile } from '../answers/occasion.ts';
import type { Command } from '../command.ts';
import { readBytes, reasonOf } from '../coverage/read-text-file.ts';
import { InputError } from '../domain/input-error.ts';
import { oneLine } from '../domain/one-line.ts';
import { LARGEST_DOCUMENT } from '../text/readers/read-document.ts';

/** A file, or a folder, named by its path. Throws InputError naming it when there is none. */
export function fileAt(path: string): GivenFile {
  const refused = (error: unknown) => new InputError(`${oneLine(path)}: ${reasonOf(error)}`, { cause: error });
  try {
    // Where a link leads is the business of whoever names it.
    const place = realpathSync(path);
    const found = statSync(place);
    return {
      name: basename(place),
      size: found.size,
      contentType: null,
      ...(found.isDirectory() && { folder: place }),
      async read() {
        try {
          return readBytes(place, LARGEST_DOCUMENT);
        } catch (error) {
          throw refused(error);
        }
      },
    };
  } catch (error) {
    throw refused(error);
  }
}

/** What was given to a command, with its files in place of their paths. Throws InputError naming a file that is not there. */
export function withFiles(
  { options }: Command,
  raw: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const isPath = (name: string, value: unknown): value is string =>
    Object.hasOwn(options, name) && options[name]?.type === 'file' && typeof value === 'string' && value.trim() !== '';
  return Object.fromEntries(
    Object.entries(raw).map(([name, value]) => [name, isPath(name, value) ? fileAt(value) : value]),
  );
}
