import { calendarDate } from '../dates.ts';
import { firstAddress, firstWords, type RawDocument } from '../raw-document.ts';
import type { DomDocument } from './dom.ts';
import { headlineOf } from './headline.ts';
import { addressIn, articleInJsonLd, namesIn } from './json-ld.ts';

/** Names of <meta>, best first: Open Graph, citation_ (Google Scholar), Dublin Core, and what publishers' systems write. */
const OUTLET = ['og:site_name', 'citation_journal_title', 'dc.publisher', 'dcterms.publisher', 'publisher'];
const AUTHOR = [
  'author',
  'article:author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'parsely-author',
  'sailthru.author',
  'byl',
];
const DATE = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.date',
  'dc.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publication_date',
  'date',
];
const MOST_AUTHORS = 10;

/**
 * What a page says about itself: its JSON-LD before its <meta> elements before its markup; nothing is inferred from the
 * address or the prose. `address` is where the page was found.
 */
export function pageMetadata(document: DomDocument, address: string | null): Omit<RawDocument, 'text'> {
  const described = articleInJsonLd(document) ?? {};
  const meta = metaValues(document);
  const said = (names: readonly string[]) => names.flatMap((name) => meta.get(name) ?? []);
  const written = (selector: string, attribute?: string) => {
    const element = document.querySelector(selector);
    return attribute === undefined ? element?.textContent : element?.getAttribute(attribute);
  };

  const outlet = firstWords(...namesIn(described.publisher), ...said(OUTLET));
  const authors = [namesIn(described.author), said(AUTHOR).filter((name) => !/^https?:|^@/.test(name))].find(
    (names) => names.length > 0,
  );
  const dates = [
    described.datePublished,
    ...said(DATE),
    written('time[itemprop="datePublished"], time[pubdate]', 'datetime'),
    written('[itemprop="datePublished"]', 'content'),
  ];
  return {
    title: headlineOf(document, [...namesIn(described.headline), ...said(['og:title', 'twitter:title'])], outlet),
    outlet,
    author:
      firstWords(
        [...new Set(authors)].slice(0, MOST_AUTHORS).join(', '),
        written('[itemprop="author"] [itemprop="name"]'),
        written('[itemprop="author"], [rel="author"]'),
      )?.replace(/^by /i, '') ?? null,
    date: dates.map(calendarDate).find((date) => date !== null) ?? null,
    url: canonical(address, [
      written('link[rel="canonical"]', 'href'),
      ...said(['og:url']),
      addressIn(described.mainEntityOfPage),
      described.url,
      address,
    ]),
  };
}

/** The first address that is no mere front page: sites that name it for every article name none. */
function canonical(address: string | null, given: readonly unknown[]): string | null {
  const addresses = given.flatMap((value) => firstAddress(address, value) ?? []);
  return addresses.find((href) => new URL(href).pathname !== '/' || new URL(href).search !== '') ?? null;
}

/** By name in lower case, in order of the page. */
function metaValues(document: DomDocument): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop')
    )?.toLowerCase();
    const content = element.getAttribute('content')?.trim();
    if (!name || !content) continue;
    if (!values.has(name)) values.set(name, []);
    values.get(name)!.push(content);
  }
  return values;
}
