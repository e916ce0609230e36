import type { Coverage } from '../../coverage/coverage.ts';
import { changeFeed, FEED, type Feed, feedAt, feedsOf, keepFeed, newFeed } from '../../coverage/feeds/feed-record.ts';
import { type Polled, pollFeed } from '../../coverage/feeds/poll-feed.ts';
import { EVERY } from '../../coverage/feeds/schedule.ts';
import { forgetEntries } from '../../coverage/feeds/seen-entries.ts';
import { checkUrl } from '../../coverage/fetch/check-url.ts';
import type { Fetched, Fetcher } from '../../coverage/fetch/create-fetcher.ts';
import { statedMetadata } from '../../coverage/ingestion/ingest.ts';
import type { Found } from '../../domain/answer.ts';
import { InputError } from '../../domain/input-error.ts';
import { readFeed } from '../../text/readers/read-feed.ts';
import type { Occasion } from '../occasion.ts';
import { told } from '../told.ts';
import { counted, inWords } from '../words.ts';
import { refuseInPrivate } from './changed.ts';

/** Feeds of one server. */
const MOST = 50;
/** Entries left out that are told one by one. */
const TOLD = 10;

const called = ({ title, address }: Pick<Feed, 'title' | 'address'>): string =>
  title === null ? address : `“${title}” (${address})`;

/** Follows a feed, or the one that a page names: its newest articles come in now, later ones as they appear. */
export async function addFeed(
  { url, outlet }: { readonly url: string; readonly outlet?: string | undefined },
  coverage: Coverage,
  occasion: Occasion,
): Promise<Found> {
  refuseInPrivate(occasion);
  const said = statedMetadata({ outlet }).outlet ?? null;
  const asked = checkUrl(url).href;
  if (feedAt(coverage, asked)) return changeOutlet(asked, said, coverage);
  if (feedsOf(coverage).length >= MOST)
    throw new InputError(`this coverage follows ${MOST} feeds, which is the most: end one first with /coverage unfeed`);
  const { address, title, fetched } = await findFeed(occasion.fetcher, asked);
  if (feedAt(coverage, address)) return changeOutlet(address, said, coverage);
  const { server, member, channel, now, fetcher, onProgress } = occasion;
  // Not due before long: the first poll is made here.
  const next = now().getTime() + EVERY;
  keepFeed(coverage, address, newFeed({ title, outlet: said, by: member, channel }, now(), next));
  const polled = await pollFeed(address, [{ server, coverage }], {
    fetcher: (other, request) => (other === address ? Promise.resolve(fetched) : fetcher(other, request)),
    now: () => now().getTime(),
    onTrouble: () => {},
    onProgress,
  });
  return told([
    `Following ${called({ title, address })}: ${counted(polled.articles, 'article')} came in.`,
    ...leftOutInWords(polled),
    'It is asked every quarter of an hour, or as seldom as it wishes. /coverage feeds tells how it does.',
  ]);
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
  throw new InputError(`${asked}: is no feed, and names none`);
}

function changeOutlet(address: string, outlet: string | null, coverage: Coverage): Found {
  if (outlet !== null) changeFeed(coverage, address, () => ({ outlet }));
  return told([
    `${address} is followed already.`,
    ...(outlet === null ? [] : [`Its articles are ${outlet}’s from now on.`]),
  ]);
}

const leftOutInWords = ({ leftOut }: Polled): readonly string[] => [
  ...leftOut.slice(0, TOLD).map((line) => `Left out: ${line}`),
  ...(leftOut.length > TOLD ? [`… and ${counted(leftOut.length - TOLD, 'more entry', 'more entries')} left out.`] : []),
];

/** The feeds that are followed, and how they do. */
export async function listFeeds(coverage: Coverage): Promise<Found> {
  const feeds = feedsOf(coverage);
  if (feeds.length === 0) return told(['No feed is followed here yet: /coverage feed url: … follows one.']);
  return told(feeds.map((feed) => `${called(feed)}: ${stateOf(feed)}.`));
}

function stateOf({ outlet, since, polled, trouble, articles, leftOut }: Feed): string {
  const minute = (iso: string) => `${iso.slice(0, 16).replace('T', ' ')} UTC`;
  return inWords(
    [
      ...(outlet === null ? [] : [`outlet ${outlet}`]),
      `followed since ${since.slice(0, 10)}`,
      counted(articles, 'article'),
      polled === null ? 'not asked yet' : `last asked ${minute(polled)}`,
      ...(trouble === null ? [] : [`it fails at present (${trouble})`]),
      ...(leftOut === null ? [] : [`last left out: ${leftOut}`]),
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
    throw new InputError(`no feed here has “${url.slice(0, 100)}” in its address or title: see /coverage feeds`);
  if (fitting.length > 1)
    throw new InputError(
      `“${url.slice(0, 100)}” fits ${fitting.length} feeds: give the address as /coverage feeds has it`,
    );
  coverage.records.remove(FEED, feed.address);
  forgetEntries(coverage, feed.address);
  return told([`No longer following ${called(feed)}. Its articles stay.`]);
}
