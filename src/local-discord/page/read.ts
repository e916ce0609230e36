import type { Coverage } from '../../coverage/coverage.ts';
import type { Citation } from '../../domain/answer.ts';
import type { Article } from '../../domain/article.ts';
import { READING_ROOM } from './document.ts';
import { json } from './exchange.ts';
import type { ReadArticle, Shelf } from './read-protocol.ts';
import type { PageRoute } from './serve-page.ts';

/** Stands for no server: the coverage that all of them share. */
const SHARED = 'shared';
const SERVER = `(\\d{1,20}|${SHARED})`;

/**
 * The reading room: the articles of a server's coverage and each of them with its attributions, at /read/SERVER/ID.
 * `coverageOf` gives what one server sees.
 */
export function readingRoom(coverageOf: (server: string | null) => Coverage): readonly PageRoute[] {
  const coverageIn = (server: string) => coverageOf(server === SHARED ? null : server);
  return [
    {
      path: new RegExp(`^/read(?:/|/${SERVER}/[^/]*)?$`),
      answer: async () => ({ type: 'text/html; charset=utf-8', body: READING_ROOM }),
    },
    {
      path: new RegExp(`^/read-data/${SERVER}/$`),
      answer: async ([, server]) => json({ articles: await coverageIn(server!).articles() } satisfies Shelf),
    },
    {
      path: new RegExp(`^/read-data/${SERVER}/([^/]+)$`),
      async answer([, server, encoded], url) {
        const id = decoded(encoded!);
        const version = url.searchParams.get('version');
        if (id === null || (version !== null && !/^\d{1,6}$/.test(version))) return null;
        const read = await readArticle(coverageIn(server!), id, version === null ? undefined : Number(version));
        return read && json(read);
      },
    },
  ];
}

async function readArticle(coverage: Coverage, id: string, version: number | undefined): Promise<ReadArticle | null> {
  const read = await coverage.article(id, version);
  if (read === null) return null;
  const { article, analysis } = read;
  const versions = await coverage.versions(id);
  const shown = version ?? versions.at(-1)?.version ?? 1;
  const before = shown > 1 ? await coverage.article(id, shown - 1) : null;
  return { article, attributions: analysis.attributions, versions, changed: changedSince(before?.article, article) };
}

function changedSince(before: Article | undefined, now: Article): readonly number[] {
  if (before === undefined) return [];
  const words = ({ text }: Article, { start, end }: { readonly start: number; readonly end: number }) =>
    text.slice(start, end).replace(/\s+/gu, ' ');
  const known = new Set(before.paragraphs.map((paragraph) => words(before, paragraph)));
  return now.paragraphs.filter((paragraph) => !known.has(words(now, paragraph))).map(({ number }) => number);
}

function decoded(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** Where the reading room shows a passage: the path of an address, without signs that mean something in markup. */
export function readingPath({ article, paragraph, version }: Citation, server: string | null): string {
  const id = encodeURIComponent(article).replace(
    /[!'()*~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `/read/${server ?? SHARED}/${id}${version === undefined ? '' : `?version=${version}`}#p${paragraph}`;
}
