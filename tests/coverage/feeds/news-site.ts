import { createFetcher, type Fetcher } from '../../../src/coverage/fetch/create-fetcher.ts';
import { type Local, serve } from '../fetch/hostile-server.ts';

export type Page = {
  readonly body: string;
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
};

/** A news site on loopback under the name of pennant.example, whose pages change as a test says. */
export type NewsSite = {
  readonly pages: Map<string, Page>;
  /** The paths asked for, in order, robots.txt left out. */
  readonly asked: () => readonly string[];
  readonly address: (path: string) => string;
  readonly fetcher: Fetcher;
  readonly close: () => Promise<void>;
};

export async function newsSite(host = 'pennant.example'): Promise<NewsSite> {
  const pages = new Map<string, Page>();
  const local: Local = await serve((request, response) => {
    const page = pages.get(request.url ?? '') ?? pages.get(request.url?.split('?')[0] ?? '');
    if (!page) return void response.writeHead(404).end();
    const etag = page.headers?.etag;
    if (etag && request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
    response
      .writeHead(page.status ?? 200, { 'content-type': page.type ?? 'text/html', ...page.headers })
      .end(page.body);
  });
  return {
    pages,
    asked: () => local.requests.map((line) => line.split(' ')[1]!).filter((path) => path !== '/robots.txt'),
    address: (path) => `http://${host}:${local.port}${path}`,
    fetcher: createFetcher({
      resolve: async () => [{ address: '127.0.0.1', family: 4 }],
      allow: (address) => address === '127.0.0.1',
      limits: { gap: 0, total: 3_000, headers: 1_000 },
    }),
    close: local.close,
  };
}

const TALK = [
  'The harbour board met on Monday evening to talk about the ferry, which has not run since the storm.',
  'Residents of the island have had to take the long way round by road, which takes them two hours.',
  'Repairs to the landing stage are to begin next week if the weather holds, the board’s papers show.',
];

/** A page with an article of some length, told apart from others by its number. */
export const story = (number: number, about = '', said = `We will mend stage ${number} before the spring.`): Page => ({
  body: `<!doctype html><html><head><title>Stage ${number} to be mended</title>
    <meta property="og:site_name" content="The Pennant">
    <meta property="article:published_time" content="2026-05-0${(number % 9) + 1}T08:00:00Z">${about}</head>
    <body><article><h1>Stage ${number} to be mended</h1>
    <p>${TALK[0]} It was meeting number ${number}.</p>
    <p>“${said}” said Ada Bell, who chairs the board of stage ${number}.</p>
    <p>${TALK[number % 3]} ${number} people came.</p><p>${wordsOf(number)}</p></article></body></html>`,
});

/** Words that no other number has: stories must not pass for copies of each other. */
const wordsOf = (number: number): string =>
  Array.from({ length: 60 }, (_, i) => `${NOUNS[(number * 7 + i * (number + 3)) % NOUNS.length]} ${number}${i}`).join(
    ' ',
  );

const NOUNS =
  'rope plank tide gull barge quay mast crane sail hull keel oar buoy net dock pier lamp bell fog wave'.split(' ');

export const rss = (
  items: readonly { id: string; link?: string; date?: string; content?: string; summary?: string }[],
  title = 'The Pennant',
): Page => ({
  type: 'application/rss+xml',
  body: `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>${title}</title>${items
    .map(
      ({ id, link, date, content, summary }) =>
        `<item><guid isPermaLink="false">${id}</guid><title>Entry ${id}</title>${link ? `<link>${link}</link>` : ''}${date ? `<pubDate>${date}</pubDate>` : ''}${summary ? `<description>${summary}</description>` : ''}${content ? `<content:encoded><![CDATA[${content}]]></content:encoded>` : ''}</item>`,
    )
    .join('')}</channel></rss>`,
});
