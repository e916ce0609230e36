import type { Coverage } from '../coverage.ts';
import type { Coverages } from '../coverages.ts';
import { FEED, feedsOf } from './feed-record.ts';
import { type Follower, type PollMeans, pollFeed } from './poll-feed.ts';

/** Feeds asked at a time. */
const AT_ONCE = 4;

export type Poller = {
  /**
   * Asks every feed that is due for one of its followers, once for all of them, and resolves when that is done; a call
   * meanwhile joins it. `onFault` hears of what is no fault of a feed. Never throws.
   */
  readonly poll: () => Promise<void>;
};

/** Polls the feeds of all servers, and those of the shared coverage. */
export function createPoller(
  coverages: Pick<Coverages, 'forServer' | 'serversWith'>,
  means: PollMeans,
  onFault: (address: string, error: unknown) => void,
): Poller {
  let polling: Promise<void> | null = null;
  return {
    poll() {
      polling ??= pollDue(coverages, means, onFault).finally(() => {
        polling = null;
      });
      return polling;
    },
  };
}

async function pollDue(
  coverages: Pick<Coverages, 'forServer' | 'serversWith'>,
  means: PollMeans,
  onFault: (address: string, error: unknown) => void,
): Promise<void> {
  const due = [...followersByAddress(coverages, means.now())];
  const work = async () => {
    for (let next = due.pop(); next !== undefined && !means.signal?.aborted; next = due.pop()) {
      const [address, followers] = next;
      try {
        await pollFeed(address, followers, means);
      } catch (error) {
        if (!means.signal?.aborted) onFault(address, error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, due.length) }, work));
}

/**
 * The feeds that are due, each with all who follow it: whoever is not due yet gets it along with the others, as long
 * as his own pause after a failure is over.
 */
function followersByAddress(
  { forServer, serversWith }: Pick<Coverages, 'forServer' | 'serversWith'>,
  now: number,
): ReadonlyMap<string, readonly Follower[]> {
  const all = new Map<string, { follower: Follower; next: number; failures: number }[]>();
  const servers: readonly (string | null)[] = [null, ...serversWith(FEED)];
  for (const server of servers) {
    const coverage: Coverage = forServer(server);
    for (const { address, next, failures } of feedsOf(coverage))
      all.set(address, [...(all.get(address) ?? []), { follower: { server, coverage }, next, failures }]);
  }
  const due = new Map<string, readonly Follower[]>();
  for (const [address, followers] of all) {
    if (!followers.some(({ next }) => next <= now)) continue;
    const ready = followers.filter(({ next, failures }) => next <= now || failures === 0);
    due.set(
      address,
      ready.map(({ follower }) => follower),
    );
  }
  return due;
}
