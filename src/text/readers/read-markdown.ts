import type { RawDocument } from './raw-document.ts';
import { readMarkup } from './read-page.ts';
import { readPlain } from './read-plain.ts';

/** Markdown (GitHub's): its words without its marks, and its front matter. */
export async function readMarkdown(source: string): Promise<RawDocument> {
  const { text, ...metadata } = await readPlain(source);
  const { marked } = await import('marked');
  const markup = await readMarkup(await marked.parse(text, { gfm: true, async: true }));
  return { ...metadata, title: metadata.title ?? markup.headline, text: markup.text };
}
