import type { Found, Statement, StatementGroup } from '../../domain/answer.ts';
import type { ArticleInfo } from '../../domain/article.ts';
import { say } from '../../locales/say.ts';
import type { Follow } from './follow.ts';
import type { Match } from './match.ts';

/** An article that came in, with what the follows of one channel want to hear of it. */
export type News = { readonly article: ArticleInfo; readonly matches: readonly Match[] };

/** Passages shown of one follow, and of an article altogether. */
const OF_ONE = 3;
const ALTOGETHER = 6;
/** More articles at once are told in one summary. */
export const SEVERAL = 5;

/** “Said by Ada Bell”, “Naming Ada Bell”, “About “the bridge””. */
export function wanted({ what, words, name }: Pick<Follow, 'what' | 'words' | 'name'>): string {
  if (what === 'speaker') return say`Said by ${name ?? words}`;
  if (what === 'name') return say`Naming ${name ?? words}`;
  return say`About “${words}”`;
}

/** At most `most` passages of each match, of all together no more than there is room for. */
function groupsOf(matches: readonly Match[], most: number): readonly StatementGroup[] {
  let room = ALTOGETHER;
  return matches.flatMap(({ follow, statements }) => {
    const shown = statements.slice(0, Math.min(most, room));
    room -= shown.length;
    return shown.length === 0 ? [] : [{ label: wanted(follow), statements: shown }];
  });
}

const statementsIn = (groups: readonly StatementGroup[]): readonly Statement[] =>
  groups.flatMap(({ statements }) => statements);

/** What one article has for a channel, each passage under the follow it is for; the others are counted. */
export function alertOf({ article, matches }: News): Found {
  const groups = groupsOf(matches, OF_ONE);
  const shown = statementsIn(groups);
  const more = matches.reduce((sum, { statements }) => sum + statements.length, 0) - shown.length;
  return {
    kind: 'found',
    // They stand in their groups only: an alert is kept as JSON, which would make two of each.
    statements: [],
    groups,
    notes:
      more > 0 ? [say`${more} more {0:passage|passages} in this article: ${`/articles article: ${article.id}`}`] : [],
  };
}

/** What many articles at once have for a channel, told in one message: how many for which follow, and the first few. */
export function burstOf(news: readonly News[]): Found {
  const shown = news.slice(0, SEVERAL).flatMap(({ matches }) => matches[0]?.statements.slice(0, 1) ?? []);
  const often = new Map<string, number>();
  for (const { matches } of news)
    for (const { follow } of matches) often.set(wanted(follow), (often.get(wanted(follow)) ?? 0) + 1);
  return {
    kind: 'found',
    statements: shown,
    notes: [
      say`${news.length} {0:article|articles} came in together; from the first ${shown.length}, one passage each.`,
      ...[...often]
        .sort((a, b) => b[1] - a[1])
        .slice(0, SHARES)
        .map(([label, count]) => say`${label}: ${count} {1:article|articles}.`),
    ],
  };
}

/** Follows counted in a summary. */
const SHARES = 10;
