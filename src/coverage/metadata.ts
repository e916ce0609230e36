import { z } from 'zod';
import type { RawArticle } from '../domain/article.ts';
import { oneLine } from '../domain/one-line.ts';
import { say } from '../locales/say.ts';

export type Metadata = Required<Pick<RawArticle, 'title' | 'outlet' | 'date' | 'author' | 'url'>>;

/** Longest metadata value kept, in UTF-16 code units. */
const LONGEST = 1000;

const words = z
  .string({ error: () => say`must be text` })
  .trim()
  .max(LONGEST, { error: () => say`must be at most ${String(LONGEST)} characters` });
const fields = {
  title: words,
  outlet: words,
  date: z.iso.date({ error: () => say`must be a calendar date written YYYY-MM-DD` }),
  author: words,
  url: z.url({ protocol: /^https?$/, error: () => say`must be an http(s) address` }).max(LONGEST),
} as const satisfies Record<keyof Metadata, z.ZodType<string>>;

export const UNKNOWN: Metadata = { title: null, outlet: null, date: null, author: null, url: null };

/**
 * Reads what is known about an article besides its words. A field that is absent, null or blank is unknown; a field
 * that is wrong is unknown too and named in `faults` ('date "2020-02-31" must be …'): metadata is never guessed.
 */
export function readMetadata(given: Readonly<Record<string, unknown>>): { metadata: Metadata; faults: string[] } {
  const metadata: Record<string, string | null> = { ...UNKNOWN };
  const faults: string[] = [];
  for (const [field, schema] of Object.entries(fields)) {
    const value = Object.hasOwn(given, field) ? given[field] : null;
    if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) continue;
    const parsed = schema.safeParse(value);
    // Well-formed, because a lone surrogate would not survive being stored as UTF-8.
    if (parsed.success) metadata[field] = parsed.data.toWellFormed();
    else faults.push(`${field} ${oneLine(JSON.stringify(value) ?? '')} ${parsed.error.issues[0]!.message}`);
  }
  return { metadata: metadata as Metadata, faults };
}
