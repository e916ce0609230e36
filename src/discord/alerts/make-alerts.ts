import { alertOf, burstOf, type News, SEVERAL } from '../../answers/follow/alert.ts';
import { type Follow, followsIn } from '../../answers/follow/follow.ts';
import { matchesIn } from '../../answers/follow/match.ts';
import { newArticle } from '../../answers/follow/news.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Arrival } from '../../coverage/coverages.ts';
import { nonceOf, type Pending } from './progress.ts';

type NewsOfChannel = News & { readonly number: number };

/**
 * The alerts about what came in: a message an article and channel; where many came in together, one for all of them.
 * What was there before a follow began is no news to it; of an article printed anew, only what is new in it is.
 */
export async function makeAlerts(
  server: string,
  arrivals: readonly Arrival[],
  coverage: Coverage,
  now: Date,
): Promise<readonly Pending[]> {
  const follows = followsIn(coverage.records).map(({ follow }) => follow);
  const byChannel = new Map<string, NewsOfChannel[]>();
  for (const { number, article } of arrivals) {
    const news = await newArticle(article.id, coverage, ({ current }) => !current);
    const wanting = news ? follows.filter(({ at }) => new Date(at) < news.at) : [];
    if (!news || wanting.length === 0) continue;
    for (const [channel, own] of Map.groupBy(wanting, (follow: Follow) => follow.channel)) {
      const matches = await matchesIn(news.source, own, coverage, news.isNews);
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
