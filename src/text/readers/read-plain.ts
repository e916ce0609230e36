import { frontMatter } from './front-matter.ts';
import type { RawDocument } from './raw-document.ts';

const NOTHING_KNOWN = { title: null, outlet: null, author: null, date: null, url: null } as const;

/** Plain text: its characters as they are, after the front matter if there is any. */
export async function readPlain(text: string): Promise<RawDocument> {
  const { length, ...metadata } = (await frontMatter(text)) ?? { ...NOTHING_KNOWN, length: 0 };
  return { ...metadata, text: text.slice(length) };
}
