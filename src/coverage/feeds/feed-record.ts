import { z } from 'zod';
import type { Coverage } from '../coverage.ts';

/** The kind of record under which a server's feeds are kept, by address. */
export const FEED = 'feed';

const Record = z.object({
  title: z.string().nullable(),
  /** As the person said who added it; each page's own goes for the others. */
  outlet: z.string().nullable(),
  /** Who added it, and where that was: a member's and a channel's id. */
  by: z.string().nullable(),
  channel: z.string().nullable(),
  /** ISO 8601. */
  since: z.string(),
  /** When it was last asked, and what that ended in when it was an error. */
  polled: z.string().nullable(),
  trouble: z.string().nullable(),
  /** The trouble has been told. */
  told: z.boolean(),
  /** Polls in a row that failed. */
  failures: z.int(),
  /** Not asked before then, in milliseconds since 1970. */
  next: z.number(),
  etag: z.string().nullable(),
  lastModified: z.string().nullable(),
  /** The articles of the first poll, which were there before anybody followed them; `begun` until it is done. */
  first: z.object({ begun: z.boolean(), articles: z.array(z.string()) }),
  /** Articles that came of it. */
  articles: z.int(),
  /** The latest entry that was left out, and why. */
  leftOut: z.string().nullable(),
});

/** What a server keeps of a feed it follows. */
export type FeedRecord = z.output<typeof Record>;
export type Feed = FeedRecord & { readonly address: string };

/** A feed that has never been asked. */
export const newFeed = (
  given: Pick<FeedRecord, 'title' | 'outlet' | 'by' | 'channel'>,
  now: Date,
  next: number,
): FeedRecord => ({
  ...given,
  since: now.toISOString(),
  polled: null,
  trouble: null,
  told: false,
  failures: 0,
  next,
  etag: null,
  lastModified: null,
  first: { begun: true, articles: [] },
  articles: 0,
  leftOut: null,
});

/** The feed that a server follows at an address; null when it follows none there. */
export function feedAt({ records }: Coverage, address: string): Feed | null {
  const parsed = Record.safeParse(records.get(FEED, address));
  return parsed.success ? { ...parsed.data, address } : null;
}

/** A server's feeds, in order of their addresses. */
export const feedsOf = (coverage: Coverage): readonly Feed[] =>
  coverage.records.list(FEED).flatMap(({ id }) => feedAt(coverage, id) ?? []);

export const keepFeed = ({ records }: Coverage, address: string, record: FeedRecord): void =>
  records.put(FEED, address, record);

/** Changes what is kept of a feed; a feed that is not followed any more stays so. */
export function changeFeed(
  coverage: Coverage,
  address: string,
  change: (feed: FeedRecord) => Partial<FeedRecord>,
): boolean {
  const feed = feedAt(coverage, address);
  if (feed === null) return false;
  const { address: _address, ...record } = feed;
  keepFeed(coverage, address, { ...record, ...change(record) });
  return true;
}

/** Where the articles of first polls are kept of feeds that are no longer followed, and how many, the latest. */
const BACKLOG = { kind: 'feed-backlog', id: 'ended', most: 1_000 } as const;

const backlogOf = ({ records }: Coverage): readonly string[] =>
  z.array(z.string()).safeParse(records.get(BACKLOG.kind, BACKLOG.id)).data ?? [];

/** Keeps in mind, beyond the end of a feed, which articles came with its first poll: alerts may not have come so far. */
export function keepBacklog(coverage: Coverage, articles: readonly string[]): void {
  if (articles.length === 0) return;
  const kept = [...new Set([...backlogOf(coverage), ...articles])].slice(-BACKLOG.most);
  coverage.records.put(BACKLOG.kind, BACKLOG.id, kept);
}

/**
 * The ids of a server's articles that came with the first poll of a feed: they were there before it was followed, and
 * are news to nobody. An article is among them before it arrives.
 */
export const articlesOfFirstPolls = (coverage: Coverage): ReadonlySet<string> =>
  new Set([...backlogOf(coverage), ...feedsOf(coverage).flatMap(({ first }) => first.articles)]);
