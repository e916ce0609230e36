import { digestOf } from '../../answers/follow/digest.ts';
import { type Digest, digestIn } from '../../answers/follow/digest-settings.ts';
import { followsIn } from '../../answers/follow/follow.ts';
import { dueBy } from '../../answers/follow/schedule.ts';
import type { Coverage } from '../../coverage/coverage.ts';
import type { Coverages } from '../../coverage/coverages.ts';
import { languageTag } from '../../locales/say.ts';
import { arrivalsFor } from './arrivals.ts';
import { type DigestProgress, nonceOf, type Pending, type Progress } from './progress.ts';

/** The digests' progress with those begun that were asked for since, from that arrival on, and without those given up. */
export function digestsBegun(
  { digests }: Pick<Progress, 'digests'>,
  settings: readonly Digest[],
  cursor: number,
): Progress['digests'] {
  const begun = (at: string): DigestProgress => ({ asked: at, due: at, made: at, cursor });
  return Object.fromEntries(
    settings.map(({ channel, at }) => {
      const known = digests[channel];
      // Another time of day goes on where the last digest ended.
      return [channel, known ? (known.asked === at ? known : { ...known, asked: at, due: at }) : begun(at)];
    }),
  );
}

/** The digests that are due by now, and how far all have come with them; nothing new makes none. */
export async function makeDigests(
  server: string,
  progress: Progress['digests'],
  coverages: Pick<Coverages, 'arrivals' | 'forServer'>,
  now: Date,
): Promise<{ readonly pending: readonly Pending[]; readonly digests: Progress['digests'] }> {
  const coverage = coverages.forServer(server);
  const pending: Pending[] = [];
  const digests = { ...progress };
  for (const digest of digestIn(coverage.records)) {
    const { channel } = digest;
    const before = digests[channel];
    const due = before && dueBy(now, digest, new Date(before.due));
    if (!due) continue;
    digests[channel] = { ...before, due: due.at.toISOString() };
    if (due.late) continue;
    const { articles, cursor } = await arrivalsFor(server, before.cursor, coverages);
    digests[channel] = { ...digests[channel], made: now.toISOString(), cursor };
    const ids = articles.map(({ article }) => article.id).toReversed();
    const answer = await digestFor(digest, ids, new Date(before.made), coverage);
    if (answer === null) continue;
    const nonce = nonceOf('digest', server, channel, due.at.toISOString());
    pending.push({ nonce, channel, kind: 'digest', answer, since: now.toISOString(), tried: null });
  }
  return { pending, digests };
}

function digestFor({ channel, zone }: Digest, ids: readonly string[], since: Date, coverage: Coverage) {
  const follows = followsIn(coverage.records).map(({ follow }) => follow);
  const own = follows.filter((follow) => follow.channel === channel);
  const written = since.toLocaleString(languageTag(), { timeZone: zone, dateStyle: 'long', timeStyle: 'short' });
  return digestOf(ids, own, since, written, coverage);
}
