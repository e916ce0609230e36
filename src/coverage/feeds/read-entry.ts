import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { say } from '../../locales/say.ts';
import type { FeedEntry } from '../../text/readers/raw-feed.ts';
import type { Fetcher } from '../fetch/create-fetcher.ts';
import { FetchError } from '../fetch/fetch-error.ts';
import { idOfAddress } from '../ingestion/article-ids.ts';
import type { NewArticle } from '../ingestion/ingest.ts';
import { readAddress } from '../ingestion/read-source.ts';

/** Characters below which a page's text is a teaser or a notice, whatever the page calls it. */
const LEAST = 250;

/** `again`: the page may be had later. */
export type EntryReading = { readonly article: NewArticle } | { readonly leftOut: string; readonly again: boolean };

/**
 * The article that an entry announces: from its page, or from the feed when that holds the whole of it and the page
 * cannot be had or says less. A teaser is never taken for an article. Never throws InputError.
 */
export async function readEntry(
  entry: FeedEntry,
  feed: string,
  fetcher: Fetcher,
  signal?: AbortSignal,
): Promise<EntryReading> {
  const own = entry.whole ? { article: ownWords(entry, feed) } : null;
  if (entry.url === null) return own ?? leftOut(entry, say`has no address, and the feed holds no more than a teaser`);
  try {
    const page = await readAddress(fetcher, entry.url, {}, signal);
    if (page.text.length < Math.max(LEAST, own === null ? 0 : entry.text.length / 2))
      return own ?? leftOut(entry, say`its page holds no more than a teaser`);
    const { title, author, date } = entry;
    return { article: { ...page, title: page.title ?? title, author: page.author ?? author, date: page.date ?? date } };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return own ?? { leftOut: error.message, again: error instanceof FetchError && error.temporary };
  }
}

const leftOut = ({ url, title, id }: FeedEntry, why: string): EntryReading => ({
  leftOut: say`${oneLine(url ?? title ?? id)}: ${why}`,
  again: false,
});

/** What the feed itself holds; an entry without an address is known by its id in the feed. */
function ownWords({ id, url, title, author, date, text }: FeedEntry, feed: string): NewArticle {
  const article = { text, title, author, date, outlet: null };
  if (url !== null) return { ...article, url, file: null };
  return { ...article, url: null, file: `${idOfAddress(feed).replaceAll('/', '-')} ${title ?? id}` };
}
