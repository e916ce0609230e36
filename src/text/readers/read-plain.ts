import { frontMatter } from './front-matter.ts';
import type { RawDocument } from './raw-document.ts';
import { readMarkup } from './read-page.ts';

const NOTHING_KNOWN = { title: null, outlet: null, author: null, date: null, url: null } as const;

/** Plain text: its characters as they are, after the front matter if there is any. */
export async function readPlain(text: string): Promise<RawDocument> {
  const { length, ...metadata } = (await frontMatter(text)) ?? { ...NOTHING_KNOWN, length: 0 };
  return { ...metadata, text: text.slice(length) };
}

/** Markdown (GitHub's): its words without its marks, and its front matter. */
export async function readMarkdown(source: string): Promise<RawDocument> {
  const { text, ...metadata } = await readPlain(source);
  const { marked } = await import('marked');
  const markup = await readMarkup(await marked.parse(text, { gfm: true, async: true }));
  return { ...metadata, title: metadata.title ?? markup.headline, text: markup.text };
}
