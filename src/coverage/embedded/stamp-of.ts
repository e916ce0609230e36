import { statSync } from 'node:fs';
import type { ListedFile } from '../read-folder.ts';
import { readingVersion } from './code-version.ts';

/** Milliseconds a file must have rested: a clock's tick may hold two writes of one length. */
const RESTED = 2_000;

/**
 * What changes whenever the file, what the manifest says of it or the code that reads it does; null when that cannot be
 * told, and the file has to be read.
 */
export function stampOf({ path, metadata }: ListedFile): string | null {
  try {
    const { size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = statSync(path, { bigint: true });
    const youngest = Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs);
    if (Date.now() - youngest < RESTED) return null;
    return JSON.stringify([readingVersion(), `${size} ${mtimeNs} ${ctimeNs}`, metadata]);
  } catch {
    return null;
  }
}
