import type { Coverage } from '../../coverage/coverage.ts';
import type { Found, Statement } from '../../domain/answer.ts';
import { say } from '../../locales/say.ts';
import { type SourceArticle, statementOfSpan } from '../source-article.ts';
import { candidatesOf } from '../summarise/candidates.ts';
import { summarise } from '../summarise/summarise.ts';
import { wanted } from './alert.ts';
import type { Follow } from './follow.ts';
import { matchesIn } from './match.ts';
import { cameIn } from './news.ts';

/** Newest articles read for one digest, passages of one follow, and articles told by their chief sentence. */
const READ = 200;
const OF_ONE = 3;
const TOLD = 5;

/**
 * What came in since the last digest: what the channel follows, else the chief sentences of the newest articles; null
 * when nothing did.
 * @param ids of the articles that came in, newest first
 * @param since when the last digest was
 * @param written the same in words
 */
export async function digestOf(
  ids: readonly string[],
  follows: readonly Follow[],
  since: Date,
  written: string,
  coverage: Coverage,
): Promise<Found | null> {
  const read = ids.slice(0, READ);
  const byFollow = new Map<Follow, Statement[]>();
  const sources: SourceArticle[] = [];
  for (const id of read) {
    const came = await cameIn(id, coverage);
    const isNews = await came?.newsTo((version) => new Date(version.since) <= since);
    if (!came || !isNews) continue;
    sources.push(came.source);
    for (const { follow, statements } of await matchesIn(came.source, follows, coverage, isNews))
      byFollow.set(follow, [...(byFollow.get(follow) ?? []), ...statements]);
  }
  if (sources.length === 0) return null;
  const articles = sources.length + ids.length - read.length;
  const count = [say`${articles} new {0:article|articles} since ${written}.`];
  if (byFollow.size === 0) {
    const chief = sources.slice(0, TOLD).flatMap(chiefOf);
    const rest = articles - TOLD;
    return {
      kind: 'found',
      statements: chief,
      notes: [...count, ...(rest > 0 ? [say`${rest} more: /articles`] : [])],
    };
  }
  const groups = follows.flatMap((follow) => {
    const statements = byFollow.get(follow)?.slice(0, OF_ONE);
    return statements ? [{ label: wanted(follow), statements }] : [];
  });
  const more = [...byFollow.values()].flat().length - groups.flatMap(({ statements }) => statements).length;
  return {
    kind: 'found',
    // They stand in their groups only, as in an alert.
    statements: [],
    groups,
    notes: [...count, ...(more > 0 ? [say`${more} more {0:passage|passages} of what this channel follows.`] : [])],
  };
}

const chiefOf = (source: SourceArticle): readonly Statement[] =>
  summarise(candidatesOf(source.article), 1).map((candidate) => statementOfSpan(source, candidate));
