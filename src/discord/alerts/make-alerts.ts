import { alertOf, burstOf, type News, SEVERAL } from '../../answers/follow/alert.ts';
import { type Follow, followsIn } from '../../answers/follow/follow.ts';
import { matchesIn } from '../../answers/follow/match.ts';
import { cameIn, type IsNews } from '../../answers/follow/news.ts';
import type { Coverage, Version } from '../../coverage/coverage.ts';
import type { Came } from './arrivals.ts';
import { nonceOf, type Pending } from './progress.ts';

type NewsOfChannel = News & { readonly number: number };

/**
 * The alerts about what came in: a message an article and channel; where many came in together, one for all of them.
 * What was there before a follow began is no news to it; of an article printed anew, only what is new in it is.
 * @param after the last arrival that alerts were made about; an article may have come in more than once since
 */
export async function makeAlerts(
  server: string,
  arrivals: readonly Came[],
  after: number,
  coverage: Coverage,
  now: Date,
): Promise<readonly Pending[]> {
  const follows = followsIn(coverage.records).map(({ follow }) => follow);
  const byChannel = new Map<string, NewsOfChannel[]>();
  for (const { number, article, wasThere } of arrivals) {
    const came = await cameIn(article.id, coverage);
    if (!came) continue;
    const isKnown = ({ version, arrival, since }: Version, { at }: Follow) =>
      (arrival ?? 0) <= after || new Date(since) <= new Date(at) || (wasThere && version === 1);
    const newsTo = new Map<Follow, IsNews>();
    for (const follow of follows) {
      const isNews = await came.newsTo((version) => isKnown(version, follow));
      if (isNews) newsTo.set(follow, isNews);
    }
    const isNews = (text: string, follow: Follow) => newsTo.get(follow)!(text);
    for (const [channel, own] of Map.groupBy(newsTo.keys(), (follow) => follow.channel)) {
      const matches = await matchesIn(came.source, own, coverage, isNews);
      const heard = byChannel.get(channel) ?? [];
      if (matches.length > 0) byChannel.set(channel, [...heard, { article, matches, number }]);
    }
  }
  return [...byChannel].flatMap(([channel, news]) => {
    const pending = (answer: Pending['answer'], ...numbers: readonly number[]): Pending => ({
      nonce: nonceOf('alert', server, channel, ...numbers),
      channel,
      kind: 'alert',
      answer,
      since: now.toISOString(),
      tried: null,
    });
    if (news.length <= SEVERAL) return news.map((one) => pending(alertOf(one), one.number));
    return [pending(burstOf(news), news[0]!.number, news.at(-1)!.number)];
  });
}
