import type { AttributedPassage, Coverage } from '../coverage/coverage.ts';
import type { Answer, Statement, StatementGroup } from '../domain/answer.ts';
import type { ArticleInfo } from '../domain/article.ts';
import { say } from '../locales/say.ts';
import { nothing } from './receipt.ts';
import { passagesIn, type SourceArticle, wholeStatement } from './source-article.ts';
import { unsaidChanges } from './unsaid-changes.ts';
import { fold, formsOf } from './words.ts';

/** Versions compared at most: the latest ones. */
const COMPARED = 10;
/** Sentences that nobody says shown at most, of those added or dropped in one version. */
const SENTENCES = 20;

/** What an article says and who says it, however it is punctuated. */
const keyOf = ({ attribution }: AttributedPassage): string =>
  JSON.stringify([
    attribution.source && fold(attribution.source.name),
    attribution.content.flatMap(({ text }) => formsOf(text)),
  ]);

/** The passages of one version that the other has not; what is printed more often than there counts as well. */
function missing(from: SourceArticle, other: SourceArticle): readonly AttributedPassage[] {
  const there = new Map<string, number>();
  for (const key of passagesIn(other).map(keyOf)) there.set(key, (there.get(key) ?? 0) + 1);
  return passagesIn(from).filter((passage) => {
    const left = there.get(keyOf(passage)) ?? 0;
    there.set(keyOf(passage), left - 1);
    return left <= 0;
  });
}

/**
 * What became of an article: quotations and attributions, then other sentences, added or dropped from each version to the
 * next, latest first, each cited to the version that prints it.
 */
export async function changesOf({ id, title }: ArticleInfo, coverage: Coverage): Promise<Answer> {
  const versions = await coverage.versions(id);
  if (versions.length < 2) return nothing(coverage, say`“${title}” has been printed once: nothing in it has changed.`);
  const groups: StatementGroup[] = [];
  const notes: string[] = [];
  for (let at = versions.length - 1; at > Math.max(0, versions.length - 1 - COMPARED); at--) {
    const [version, earlier] = [versions[at]!, versions[at - 1]!];
    const after = await coverage.article(id, version.version);
    const before = await coverage.article(id, earlier.version);
    if (!after || !before) continue;
    const name = say`version ${String(version.version)}, ${version.since.slice(0, 10)}`;
    const add = (label: string, statements: readonly Statement[]) =>
      void (statements.length > 0 && groups.push({ label, statements }));
    const added = missing(after, before).map((one) => wholeStatement(one, after.article));
    const dropped = missing(before, after).map((one) => wholeStatement(one, before.article));
    add(say`Added in ${name}`, added);
    add(say`Dropped in ${name}`, dropped);
    if (added.length + dropped.length === 0) notes.push(say`No quotation or attribution changed in ${name}.`);
    const came = unsaidChanges(after, before);
    const went = unsaidChanges(before, after);
    add(say`Other sentences added in ${name}`, came.slice(0, SENTENCES));
    if (came.length > SENTENCES)
      notes.push(say`${came.length - SENTENCES} more {0:sentence|sentences} added in ${name}.`);
    add(say`Other sentences dropped in ${name}`, went.slice(0, SENTENCES));
    if (went.length > SENTENCES)
      notes.push(say`${went.length - SENTENCES} more {0:sentence|sentences} dropped in ${name}.`);
  }
  return {
    kind: 'found',
    statements: groups.flatMap(({ statements }) => statements),
    groups,
    notes: [...notes, say`“${title}” has ${versions.length} {1:version|versions}.`],
  };
}
