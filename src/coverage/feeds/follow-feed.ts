import { InputError } from '../../domain/input-error.ts';
import { say } from '../../locales/say.ts';
import { readFeed } from '../../text/readers/read-feed.ts';
import type { Coverage } from '../coverage.ts';
import type { Progress } from '../coverages.ts';
import { checkUrl } from '../fetch/check-url.ts';
import type { Fetched, Fetcher } from '../fetch/create-fetcher.ts';
import { changeFeed, feedAt, feedsOf, keepFeed, newFeed } from './feed-record.ts';
import { type Follower, type Polled, pollFeed } from './poll-feed.ts';
import { EVERY } from './schedule.ts';

/** Feeds of one server. */
const MOST = 50;

export type Wish = {
  readonly url: string;
  /** Null: each page's own. */
  readonly outlet: string | null;
  /** Who wishes it, and where: a member's and a channel's id. */
  readonly by: string | null;
  readonly channel: string | null;
};

export type Following = {
  readonly address: string;
  readonly title: string | null;
  /** What came of asking it for the first time; null when it was followed already. */
  readonly polled: Polled | null;
};

/**
 * Follows a feed, or the one that a page names: its newest articles come in before this resolves. One that is followed
 * already changes its outlet, if one is said. Throws InputError when there is no feed, or one too many.
 */
export async function followFeed(
  { url, outlet, by, channel }: Wish,
  { server, coverage }: Follower,
  { fetcher, now, onProgress }: { readonly fetcher: Fetcher; readonly now: () => Date; readonly onProgress: Progress },
): Promise<Following> {
  const asked = checkUrl(url).href;
  if (feedAt(coverage, asked)) return again(asked, outlet, coverage);
  if (feedsOf(coverage).length >= MOST)
    throw new InputError(
      say`this coverage follows ${MOST} feeds, which is the most: end one first with /coverage unfeed`,
    );
  const { address, title, fetched } = await findFeed(fetcher, asked);
  if (feedAt(coverage, address)) return again(address, outlet, coverage);
  // Not due before long: the first poll is made here.
  const next = now().getTime() + EVERY;
  keepFeed(coverage, address, newFeed({ title, outlet, by, channel }, now(), next));
  const polled = await pollFeed(address, [{ server, coverage }], {
    fetcher: (other, request) => (other === address ? Promise.resolve(fetched) : fetcher(other, request)),
    now: () => now().getTime(),
    onTrouble: () => {},
    onProgress,
  });
  return { address, title, polled };
}

/** The feed at an address, or the one that the page there names. Throws InputError when there is none. */
async function findFeed(fetcher: Fetcher, asked: string) {
  let address = asked;
  for (let step = 0; step < 2; step++) {
    const fetched = await fetcher(address, { wanted: 'feed' });
    if (fetched.kind === 'unchanged') break;
    const reading = await readFeed({ ...fetched, address: fetched.url });
    if (!('elsewhere' in reading)) return { address, title: reading.title, fetched: fetched as Fetched };
    address = checkUrl(reading.elsewhere).href;
  }
  throw new InputError(say`${asked}: is no feed, and names none`);
}

function again(address: string, outlet: string | null, coverage: Coverage): Following {
  if (outlet !== null) changeFeed(coverage, address, () => ({ outlet }));
  return { address, title: feedAt(coverage, address)?.title ?? null, polled: null };
}
