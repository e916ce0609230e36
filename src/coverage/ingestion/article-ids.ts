import { createHash } from 'node:crypto';
import { canonicalAddress } from '../canonical-address.ts';

/** Longest readable part of an id, in UTF-16 code units: an id must fit what front ends offer (100). */
const LONGEST = 80;
/** Control, format (bidi overrides, zero-width), unpaired and line-separating characters; what paths and file systems use. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>:"|?*\\/]+/gu;
const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8);

/** A file's name as an id: without folders and without characters that are not printed. */
export function idOfFile(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? '';
  const clean = last.toWellFormed().normalize('NFC').replaceAll(UNFIT, ' ').replaceAll(/\s+/gu, ' ').trim();
  const bare = clean.replace(/^[.\s]+/u, '') || 'document';
  if (bare.length <= LONGEST) return bare;
  const extension = /\.[a-z\d]{1,8}$/i.exec(bare)?.[0] ?? '';
  return `${bare
    .slice(0, LONGEST - extension.length)
    .toWellFormed()
    .trimEnd()}${extension}`;
}

/** The second, third … of several files with one name: "minutes.txt", "minutes-2.txt". */
export function numbered(id: string, number: number): string {
  if (number === 1) return id;
  const extension = /\.[a-z\d]{1,8}$/i.exec(id)?.[0] ?? '';
  return `${id.slice(0, id.length - extension.length)}-${number}${extension}`;
}

/**
 * An address as an id: host and path ("pennant.example/news/ferry"), the same for every way of writing one address.
 * What does not fit, a query among it, goes into eight digits at its end.
 */
export function idOfAddress(address: string): string {
  const exact = canonicalAddress(address) ?? new URL(address).host;
  const [plain] = exact.split(/[?#]/, 1);
  const readable = decoded(plain!)
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/[\p{C}\p{Z}]+/gu, '-');
  if (readable.length <= LONGEST && readable === decoded(exact)) return readable;
  return `${readable.slice(0, LONGEST).toWellFormed()}~${digest(exact)}`;
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
