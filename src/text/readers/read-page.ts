import { articleText, removeFurniture } from './page/article-text.ts';
import { type DomDocument, type DomElement, parsePage } from './page/dom.ts';
import { pageMetadata } from './page/page-metadata.ts';
import type { RawDocument } from './raw-document.ts';

/** Elements above which a page is no article. */
const MOST_ELEMENTS = 100_000;
/** Characters below which what Readability found is not taken for the whole article, if the page has much more. */
const SHORT = 250;

/** Reads a web page: the article in it, and what the page says about itself. `address` is where it was found. */
export async function readPage(html: string, address: string | null): Promise<RawDocument> {
  const document = await parsePage(html);
  const metadata = pageMetadata(document, address);
  removeFurniture(document.body);
  // Readability takes the page apart: what it leaves out must still be there afterwards.
  const whole = articleText(document.body, metadata.title);
  const article = await findArticle(document);
  const text = article === null ? whole : articleText(article, metadata.title);
  return { ...metadata, text: text.length < SHORT && whole.length > text.length ? whole : text };
}

async function findArticle(document: DomDocument): Promise<DomElement | null> {
  const { Readability } = await import('@mozilla/readability');
  const found = new Readability(document as never, {
    maxElemsToParse: MOST_ELEMENTS,
    keepClasses: true,
    disableJSONLD: true,
    serializer: (element: unknown) => element as string,
  }).parse();
  return (found?.content ?? null) as unknown as DomElement | null;
}

/** The text of HTML that is all article (a message, a converted document), under its headline if it has one. */
export async function readMarkup(html: string): Promise<{ readonly text: string; readonly headline: string | null }> {
  const document = await parsePage(html);
  removeFurniture(document.body);
  const headline = document.querySelector('h1')?.textContent?.replaceAll(/\s+/g, ' ').trim() || null;
  return { text: articleText(document.body, null), headline };
}
