import type { Coverage } from '../../coverage/coverage.ts';
import { type Feed, feedsOf } from '../../coverage/feeds/feed-record.ts';
import { followFeed } from '../../coverage/feeds/follow-feed.ts';
import type { Polled } from '../../coverage/feeds/poll-feed.ts';
import { unfollow } from '../../coverage/feeds/unfollow.ts';
import { statedMetadata } from '../../coverage/ingestion/ingest.ts';
import type { Found } from '../../domain/answer.ts';
import { InputError } from '../../domain/input-error.ts';
import { inWords, say } from '../../locales/say.ts';
import type { Occasion } from '../occasion.ts';
import { told } from '../told.ts';
import { refuseInPrivate } from './changed.ts';

/** Entries left out that are told one by one. */
const TOLD = 10;

const called = ({ title, address }: Pick<Feed, 'title' | 'address'>): string =>
  title === null ? address : say`“${title}” (${address})`;

/** Follows a feed, or the one that a page names: its newest articles come in now, later ones as they appear. */
export async function addFeed(
  { url, outlet }: { readonly url: string; readonly outlet?: string | undefined },
  coverage: Coverage,
  occasion: Occasion,
): Promise<Found> {
  refuseInPrivate(occasion);
  const said = statedMetadata({ outlet }).outlet ?? null;
  const { server, member, channel } = occasion;
  const wish = { url, outlet: said, by: member, channel };
  const { address, title, polled } = await followFeed(wish, { server, coverage }, occasion);
  if (polled === null)
    return told([
      say`${address} is followed already.`,
      ...(said === null ? [] : [say`Its articles are ${said}’s from now on.`]),
    ]);
  return told([
    say`Following ${called({ title, address })}: ${polled.articles} {1:article|articles} came in.`,
    ...leftOutInWords(polled),
    say`It is asked every quarter of an hour, or as seldom as it wishes. /coverage feeds tells how it does.`,
  ]);
}

const leftOutInWords = ({ leftOut }: Polled): readonly string[] => [
  ...leftOut.slice(0, TOLD).map((line) => say`Left out: ${line}`),
  ...(leftOut.length > TOLD ? [say`… and ${leftOut.length - TOLD} more {0:entry|entries} left out.`] : []),
];

/** The feeds that are followed, and how they do. */
export async function listFeeds(coverage: Coverage): Promise<Found> {
  const feeds = feedsOf(coverage);
  if (feeds.length === 0) return told([say`No feed is followed here yet: /coverage feed url: … follows one.`]);
  return told(feeds.map((feed) => `${called(feed)}: ${stateOf(feed)}.`));
}

function stateOf({ outlet, since, polled, trouble, articles, leftOut }: Feed): string {
  const minute = (iso: string) => `${iso.slice(0, 16).replace('T', ' ')} UTC`;
  return inWords(
    [
      ...(outlet === null ? [] : [say`outlet ${outlet}`]),
      say`followed since ${since.slice(0, 10)}`,
      say`${articles} {0:article|articles}`,
      polled === null ? say`not asked yet` : say`last asked ${minute(polled)}`,
      ...(trouble === null ? [] : [say`it fails at present (${trouble})`]),
      ...(leftOut === null ? [] : [say`last left out: ${leftOut}`]),
    ],
    'and',
  );
}

/** Follows a feed no longer; its articles stay. */
export async function endFeed(
  { url }: { readonly url: string },
  coverage: Coverage,
  occasion: Occasion,
): Promise<Found> {
  refuseInPrivate(occasion);
  const feeds = feedsOf(coverage);
  const wanted = url.toLowerCase();
  const exact = feeds.filter(({ address }) => address === url || address === URL.parse(url)?.href);
  const fitting =
    exact.length > 0
      ? exact
      : feeds.filter(({ address, title }) => `${address}\n${title ?? ''}`.toLowerCase().includes(wanted));
  const [feed] = fitting;
  if (!feed)
    throw new InputError(say`no feed here has “${url.slice(0, 100)}” in its address or title: see /coverage feeds`);
  if (fitting.length > 1)
    throw new InputError(
      say`“${url.slice(0, 100)}” fits ${fitting.length} feeds: give the address as /coverage feeds has it`,
    );
  unfollow(coverage, feed.address);
  return told([say`No longer following ${called(feed)}. Its articles stay.`]);
}
