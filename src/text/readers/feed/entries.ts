import type { parseFeed } from 'feedsmith';
import { calendarDate } from '../dates.ts';
import { firstAddress, firstWords } from '../raw-document.ts';
import type { FeedEntry } from '../raw-feed.ts';
import { isWhole, type Markup, paragraphsOf, wordsOf } from './entry-text.ts';

type Parsed = ReturnType<typeof parseFeed<string>>;

/** What the four formats have in common. */
type Item = {
  readonly ids: readonly (string | undefined)[];
  readonly links: readonly (string | undefined)[];
  /** Against which the links are resolved, outermost first. */
  readonly bases: readonly (string | undefined)[];
  readonly title: Markup;
  readonly authors: readonly (string | undefined)[];
  readonly published: string | undefined;
  readonly changed: string | undefined;
  readonly content: Markup;
  readonly summary: Markup;
};

const LONGEST_ID = 500;
const MOST_AUTHORS = 10;

/** Atom's link to the article itself (RFC 4287, section 4.2.7.2), among others to pictures and comments. */
const alternates = (links: readonly { href?: string; rel?: string }[] = []) =>
  links.filter(({ rel }) => rel === undefined || rel === 'alternate').map(({ href }) => href);

/** A guid is an address unless it says otherwise (RSS 2.0), or is none all the same. */
const permalink = (guid: { value?: string; isPermaLink?: boolean } = {}) =>
  guid.isPermaLink !== false && /^https?:\/\//i.test(guid.value ?? '') ? guid.value : undefined;

export function itemsOf({ format, feed }: Parsed): readonly Item[] {
  switch (format) {
    case 'rss':
      return (feed.items ?? []).map((item) => ({
        ids: [item.guid?.value, item.link],
        links: [item.link, permalink(item.guid)],
        bases: [feed.link, item.xml?.base],
        title: item.title,
        authors: [...(item.dc?.creators ?? []), ...(item.authors ?? []).map(({ name }) => name)],
        published: item.pubDate ?? item.dc?.dates?.[0],
        changed: item.atom?.updated ?? item.dcterms?.modified?.[0],
        content: item.content?.encoded,
        summary: item.description,
      }));
    case 'atom':
      return (feed.entries ?? []).map((entry) => ({
        ids: [entry.id, ...alternates(entry.links)],
        links: alternates(entry.links),
        bases: [feed.xml?.base, entry.xml?.base],
        title: entry.title,
        authors: (entry.authors ?? feed.authors ?? []).map(({ name }) => name),
        published: entry.published,
        changed: entry.updated,
        content: entry.content,
        summary: entry.summary,
      }));
    case 'rdf':
      return (feed.items ?? []).map((item) => ({
        ids: [item.rdf?.about, item.link],
        links: [item.link, item.rdf?.about],
        bases: [feed.link, item.xml?.base],
        title: item.title,
        authors: item.dc?.creators ?? [],
        published: item.dc?.dates?.[0],
        changed: item.dcterms?.modified?.[0],
        content: item.content?.encoded,
        summary: item.description,
      }));
    case 'json':
      return (feed.items ?? []).map((item) => ({
        ids: [item.id, item.url],
        links: [item.url],
        bases: [feed.home_page_url],
        title: { value: item.title, type: 'text' },
        authors: (item.authors ?? feed.authors ?? []).map(({ name }) => name),
        published: item.date_published,
        changed: item.date_modified,
        content: item.content_html ?? { value: item.content_text, type: 'text' },
        summary: { value: item.summary, type: 'text' },
      }));
  }
}

/** An entry as one reads it; `address` is the feed's. Null for one that nothing tells apart from others. */
export async function entryOf(item: Item, address: string): Promise<FeedEntry | null> {
  const base = item.bases.reduce((from: string, to) => firstAddress(from, to) ?? from, address);
  const url = firstAddress(base, ...item.links);
  const title = firstWords(await wordsOf(item.title));
  const id = firstWords(...item.ids, url, title);
  if (id === null) return null;
  const content = await paragraphsOf(item.content);
  const summary = await paragraphsOf(item.summary);
  const fromContent = content.length >= summary.length;
  const text = fromContent ? content : summary;
  return {
    id: id.slice(0, LONGEST_ID),
    url,
    title,
    author: firstWords([...new Set(item.authors.filter(Boolean))].slice(0, MOST_AUTHORS).join(', ')),
    date: calendarDate(item.published),
    stamp: firstWords(item.changed, item.published) ?? '',
    text: title !== null && text !== '' && !text.startsWith(title) ? `${title}\n\n${text}` : text,
    whole: isWhole(text, fromContent ? 'content' : 'summary'),
  };
}

/** When an item says it was published, or changed if it says only that, in milliseconds; -Infinity when neither. */
export function timeOf({ published, changed }: Item): number {
  const time = Date.parse(published ?? changed ?? '');
  return Number.isNaN(time) ? Number.NEGATIVE_INFINITY : time;
}
