import type { Change, Coverage, Usage } from '../../coverage/coverage.ts';
import { feedsOf } from '../../coverage/feeds/feed-record.ts';
import type { Found, Reference, StatementGroup } from '../../domain/answer.ts';
import type { ArticleInfo } from '../../domain/article.ts';
import { say, written } from '../../locales/say.ts';
import type { Occasion } from '../occasion.ts';
import { changeInWords, headlines } from './changed.ts';

/** Articles of a server's own shown by their headlines, and changes looked through for who added them. */
const SHOWN = 100;
const CHANGES = 10_000;
/** Latest changes of other kinds that are told. */
const TOLD = 10;

/** What came as a copy stands for itself once the other one is gone. */
const CAME: ReadonlySet<Change['what']> = new Set(['added', 'updated', 'duplicate']);

const dayOf = ({ at }: Change): string => at.slice(0, 10);
const isMember = (by: string | null): by is string => by !== null && /^\d+$/.test(by);
const byWhom = ({ by }: Change): string =>
  by === null ? say`at a terminal` : isMember(by) ? say`by the member ${by}` : say`from the feed ${by}`;

/** What a server has of its own: its articles by when and by whom they were added, what else was changed, and the room left. */
export async function listCoverage(coverage: Coverage, { server }: Occasion): Promise<Found> {
  const [articles, changes, usage] = await Promise.all([
    coverage.articles(),
    coverage.changes(CHANGES),
    coverage.usage(),
  ]);
  const groups = await groupsOf(changes, articles, coverage);
  const shared = server !== null && (await coverage.seesShared()) ? articles.length - usage.articles : 0;
  const { length } = feedsOf(coverage);
  const members = [...new Set(changes.flatMap(({ by }) => (isMember(by) ? [by] : [])))];
  return {
    kind: 'found',
    references: members.map((id): Reference => ({ kind: 'member', id })),
    statements: groups.flatMap(({ statements }) => statements),
    groups,
    notes: [
      ...changes
        .filter(({ what }) => what === 'removed' || what === 'described' || what === 'undone')
        .slice(0, TOLD)
        .map((change) => say`${dayOf(change)}: ${changeInWords(change)}, ${byWhom(change)}.`),
      roomInWords(usage, server),
      ...(server === null ? [] : [sharedInWords(shared)]),
      ...(length > 0 ? [say`${length} {0:feed|feeds}: /coverage feeds tells how they do.`] : []),
    ],
  };
}

const millions = (count: number) => written(Math.round(count / 10_000) / 100);

/** Only a server's own coverage has a limit. */
function roomInWords({ articles, characters, most }: Usage, server: string | null): string {
  if (server === null)
    return say`The shared coverage has ${articles} {0:article|articles}, ${millions(characters)} million characters.`;
  return say`This server has ${articles} {0:article|articles} of its own, of at most ${most.articles}, and ${millions(characters)} million characters, of at most ${millions(most.characters)}.`;
}

const sharedInWords = (shared: number): string =>
  shared > 0
    ? say`It sees the shared coverage as well: ${shared} {0:article|articles}.`
    : say`It sees nothing of the shared coverage.`;

/** The changes, latest first, without those that were taken back. */
function standing(changes: readonly Change[]): readonly Change[] {
  const takenBack = new Map<string, number>();
  return changes.filter(({ article, what }) => {
    const left = takenBack.get(article) ?? 0;
    takenBack.set(article, what === 'undone' ? left + 1 : Math.max(0, left - 1));
    return what !== 'undone' && left === 0;
  });
}

/** Those articles whose coming is known, latest first, together when they came on one day by one hand. */
async function groupsOf(
  changes: readonly Change[],
  articles: readonly ArticleInfo[],
  coverage: Coverage,
): Promise<readonly StatementGroup[]> {
  const present = new Map(articles.map((info) => [info.id, info]));
  const byLabel = new Map<string, ArticleInfo[]>();
  let shown = 0;
  for (const change of standing(changes)) {
    const info = present.get(change.article);
    if (!info || shown === SHOWN || !CAME.has(change.what)) continue;
    present.delete(change.article);
    const day = dayOf(change);
    const label =
      change.what === 'updated' ? say`Updated on ${day} ${byWhom(change)}` : say`Added on ${day} ${byWhom(change)}`;
    byLabel.set(label, [...(byLabel.get(label) ?? []), info]);
    shown++;
  }
  return Promise.all(
    [...byLabel].map(async ([label, infos]) => ({ label, statements: await headlines(infos, coverage) })),
  );
}
