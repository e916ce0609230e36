import type { Arrival, Coverages } from '../../coverage/coverages.ts';
import { articlesOfFirstPolls } from '../../coverage/feeds/feed-record.ts';

/** Arrivals read at a time. */
const AT_ONCE = 500;

/** An arrival that is news; `wasThere`: its first version was there before the feed it came with was followed. */
export type Came = Arrival & { readonly wasThere: boolean };

/** What came in for a server after the arrival of that number, oldest first, and the number of the last one. */
export async function arrivalsFor(
  server: string,
  after: number,
  coverages: Pick<Coverages, 'arrivals' | 'forServer'>,
): Promise<{ readonly articles: readonly Came[]; readonly cursor: number }> {
  const shared = await coverages.forServer(server).seesShared();
  const known = new Map([null, server].map((owner) => [owner, articlesOfFirstPolls(coverages.forServer(owner))]));
  const articles = new Map<string, Came>();
  let cursor = after;
  for (let page = coverages.arrivals(cursor, AT_ONCE); page.length > 0; page = coverages.arrivals(cursor, AT_ONCE)) {
    for (const arrival of page) {
      const { server: owner, article } = arrival;
      const isSeen = owner === server || (owner === null && shared);
      // What a feed had before it was followed is no news, unless it is printed anew.
      const wasThere = known.get(owner)?.has(article.id) ?? false;
      if (isSeen && !(wasThere && (article.version ?? 1) === 1)) articles.set(article.id, { ...arrival, wasThere });
    }
    cursor = page.at(-1)!.number;
  }
  return { articles: [...articles.values()], cursor };
}

/** The number of the last arrival, counted on from one that is known. */
export function lastArrival(after: number, coverages: Pick<Coverages, 'arrivals'>): number {
  let last = after;
  for (let page = coverages.arrivals(last, AT_ONCE); page.length > 0; page = coverages.arrivals(last, AT_ONCE))
    last = page.at(-1)!.number;
  return last;
}
