import { parsePage } from '../page/dom.ts';
import { DocumentFault, firstAddress, firstWords } from '../raw-document.ts';
import type { FeedEntry, FeedReading } from '../raw-feed.ts';
import { entryOf, itemsOf, timeOf } from './entries.ts';
import { wordsOf } from './entry-text.ts';

/** Items looked at, and those of them, the newest, that are read. */
const MOST_ITEMS = 1_000;
const MOST_READ = 100;
const FEED_TYPES = ['application/rss+xml', 'application/atom+xml', 'application/feed+json', 'application/rdf+xml'];
/** A day, in minutes. */
const LONGEST_REST = 1_440;

/** A feed's text as entries, or the feed that a page names. Throws DocumentFault for anything else. */
export async function parseFeedText(text: string, address: string): Promise<FeedReading> {
  const { parseFeed } = await import('feedsmith');
  let parsed: ReturnType<typeof parseFeed<string>>;
  try {
    parsed = parseFeed<string>(text, { maxItems: MOST_ITEMS });
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const elsewhere = await feedNamedIn(text, address);
    if (elsewhere !== null) return { elsewhere };
    throw new DocumentFault('is no feed (RSS, Atom or JSON Feed), and no page that names one');
  }
  const times = new Map(itemsOf(parsed).map((item) => [item, timeOf(item)]));
  // Undated ones keep the feed's own order, which is newest first.
  const items = [...times.keys()].sort((a, b) => times.get(b)! - times.get(a)! || 0).slice(0, MOST_READ);
  const entries = new Map<string, FeedEntry>();
  for (const item of items) {
    const entry = await entryOf(item, address);
    if (entry !== null && !entries.has(entry.id)) entries.set(entry.id, entry);
  }
  const { feed, format } = parsed;
  const rest = format === 'rss' && typeof feed.ttl === 'number' && feed.ttl > 0 ? feed.ttl : null;
  return {
    title: firstWords(await wordsOf(feed.title)),
    rest: rest === null ? null : Math.min(rest, LONGEST_REST),
    entries: [...entries.values()],
  };
}

/** The first feed that a web page names as its own, other than for its comments. */
async function feedNamedIn(text: string, address: string): Promise<string | null> {
  if (!/<(?:!doctype\s+html|html|head|link)\b/i.test(text.slice(0, 10_000))) return null;
  const document = await parsePage(text);
  for (const link of document.querySelectorAll('link[rel~="alternate"][href]')) {
    const type = link.getAttribute('type')?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (!FEED_TYPES.includes(type) || /\bcomments?\b/i.test(link.getAttribute('title') ?? '')) continue;
    const found = firstAddress(address, link.getAttribute('href'));
    if (found !== null && found !== address) return found;
  }
  return null;
}
