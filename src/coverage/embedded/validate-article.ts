import { createHash } from 'node:crypto';
import type { RawArticle } from '../../domain/article.ts';
import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { say } from '../../locales/say.ts';
import { type Metadata, readMetadata } from '../metadata.ts';
import { LARGEST_FILE } from '../read-text-file.ts';

/** Longest id, in UTF-16 code units. */
const LONGEST_ID = 255;
const UNFIT = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

export type ValidArticle = { readonly id: string; readonly text: string } & Metadata;

/**
 * An article fit to be kept. Lone surrogates become U+FFFD, as no file can hold them (offsets stay the same). Throws
 * InputError for an id, a text or metadata that cannot be taken.
 */
export function validateArticle(raw: RawArticle): ValidArticle {
  const { id, text, ...given } = raw;
  if (typeof id !== 'string' || id.trim() === '' || id.length > LONGEST_ID || UNFIT.test(id)) {
    throw new InputError(`article "${oneLine(String(id))}": its id must be 1–${LONGEST_ID} characters on one line`);
  }
  if (typeof text !== 'string' || text.trim() === '') throw new InputError(say`${id}: has no text`);
  const bytes = Buffer.byteLength(text);
  if (bytes > LARGEST_FILE)
    throw new InputError(say`${id}: is too large (${String(bytes)} bytes; at most ${String(LARGEST_FILE)})`);
  const { metadata, faults } = readMetadata(given);
  if (faults.length > 0) throw new InputError(say`${id}: ${faults.join('; ')}`);
  return { id, text: text.toWellFormed(), ...metadata };
}

/** Tells whether an article is the same as one kept: SHA-256 of its text and metadata, in hexadecimal. */
export function hashOf({ text, title, outlet, date, author, url }: ValidArticle): string {
  return createHash('sha256')
    .update(JSON.stringify([title, outlet, date, author, url, text.length]))
    .update(text)
    .digest('hex');
}
