import { InputError } from '../../domain/input-error.ts';
import { english } from '../../locales/english.ts';
import { say, speaking } from '../../locales/say.ts';
import type { FeedEntry } from '../../text/readers/raw-feed.ts';
import { readFeed } from '../../text/readers/read-feed.ts';
import type { Coverage } from '../coverage.ts';
import type { Progress } from '../coverages.ts';
import type { Fetcher } from '../fetch/create-fetcher.ts';
import { FetchError } from '../fetch/fetch-error.ts';
import { changeFeed, type Feed, feedAt } from './feed-record.ts';
import { type EntryReading, readEntry } from './read-entry.ts';
import { afterFailure, afterSuccess } from './schedule.ts';
import { NOTHING, take } from './take-entries.ts';

/** A server that follows the feed. */
export type Follower = { readonly server: string | null; readonly coverage: Coverage };

export type Polled = {
  /** Articles that came in, for all followers together. */
  readonly articles: number;
  /** One line each. */
  readonly leftOut: readonly string[];
};

export type PollMeans = {
  readonly fetcher: Fetcher;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Told once when a feed begins to fail for a server, and again only after it has recovered. */
  readonly onTrouble: (follower: Follower, feed: Feed, line: string) => void;
  readonly onProgress?: Progress;
  readonly signal?: AbortSignal;
};

/**
 * Asks a feed once for all who follow it, and adds to each coverage the articles that are new there, oldest first.
 * What is done with an entry is noted after its article is durable, so that a crash in between asks for it again and
 * finds it unchanged. A feed that fails is noted and not thrown. Throws StoreError, or what the signal was aborted with.
 */
export async function pollFeed(address: string, followers: readonly Follower[], means: PollMeans): Promise<Polled> {
  const feeds = followers.flatMap(({ coverage }) => feedAt(coverage, address) ?? []);
  let answer: Awaited<ReturnType<typeof ask>>;
  try {
    answer = await ask(address, feeds, means);
  } catch (error) {
    means.signal?.throwIfAborted();
    if (!(error instanceof InputError)) throw error;
    for (const follower of followers) noteFailure(follower, address, error, means);
    return { articles: 0, leftOut: [error.message] };
  }
  /** Each page is asked for once, whoever else follows the feed. */
  const pages = new Map<string, Promise<EntryReading>>();
  const read = (entry: FeedEntry) => {
    // Why an entry is left out is kept for all who follow, whoever asked first.
    const page = pages.get(entry.id) ?? speaking(english, () => readEntry(entry, address, means.fetcher, means.signal));
    pages.set(entry.id, page);
    return page;
  };
  let articles = 0;
  const leftOut = new Set<string>();
  for (const follower of followers) {
    const taken = answer === null ? NOTHING : await take(follower.coverage, address, answer.feed, read, means);
    articles += taken.articles;
    for (const line of taken.leftOut) leftOut.add(line);
    if (taken.error !== null) {
      leftOut.add(taken.error.message);
      noteFailure(follower, address, taken.error, means);
      continue;
    }
    changeFeed(follower.coverage, address, ({ title, first }) => ({
      ...afterSuccess(answer?.feed.rest ?? null, means.now()),
      first: { ...first, begun: false },
      ...(answer !== null && {
        title: answer.feed.title ?? title,
        // With entries still to be taken the feed must be sent again, changed or not.
        etag: taken.rest > 0 ? null : answer.etag,
        lastModified: taken.rest > 0 ? null : answer.lastModified,
      }),
    }));
  }
  return { articles, leftOut: [...leftOut] };
}

/** The feed, or null when it has not changed for any of its followers. */
async function ask(address: string, feeds: readonly Feed[], { fetcher, signal }: PollMeans) {
  const [first] = feeds;
  const same = feeds.every(({ etag, lastModified }) => etag === first?.etag && lastModified === first.lastModified);
  const known = same && first ? { etag: first.etag, lastModified: first.lastModified } : {};
  const fetched = await fetcher(address, { wanted: 'feed', ...known, ...(signal && { signal }) });
  if (fetched.kind === 'unchanged') return null;
  const feed = await readFeed({ ...fetched, address: fetched.url });
  if ('elsewhere' in feed) throw new FetchError(address, say`is a web page by now, whose feed is ${feed.elsewhere}`);
  return { feed, etag: fetched.etag, lastModified: fetched.lastModified };
}

function noteFailure(follower: Follower, address: string, error: InputError, { now, onTrouble }: PollMeans): void {
  changeFeed(follower.coverage, address, (feed) => {
    const failed = afterFailure(feed, error, now());
    if (failed.told && !feed.told) onTrouble(follower, { ...feed, address }, error.message);
    return failed;
  });
}
