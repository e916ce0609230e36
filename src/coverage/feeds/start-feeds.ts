import type { Coverages } from '../coverages.ts';
import type { Fetcher } from '../fetch/create-fetcher.ts';
import { createPoller } from './poll.ts';
import type { PollMeans } from './poll-feed.ts';

/** Milliseconds between two looks at which feeds are due, and before the first: a start has other work to do. */
const OFTEN = 60_000;
const SOON = 5_000;

export type Feeds = { readonly close: () => Promise<void> };

/** Keeps polling the feeds that are followed until closed; closing ends a request under way and loses nothing. */
export function startFeeds(
  coverages: Pick<Coverages, 'forServer' | 'serversWith'>,
  fetcher: Fetcher,
  told: Pick<PollMeans, 'onTrouble'> & { readonly onFault: (address: string, error: unknown) => void },
  { soon = SOON, often = OFTEN } = {},
): Feeds {
  const closing = new AbortController();
  const { signal } = closing;
  const { poll } = createPoller(coverages, { fetcher, now: Date.now, onTrouble: told.onTrouble, signal }, told.onFault);
  const first = setTimeout(poll, soon).unref();
  const timer = setInterval(poll, often).unref();
  return {
    async close() {
      clearTimeout(first);
      clearInterval(timer);
      closing.abort();
      await poll();
    },
  };
}
