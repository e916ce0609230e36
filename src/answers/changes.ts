import type { AttributedPassage, Coverage } from '../coverage/coverage.ts';
import type { Answer, Statement, StatementGroup } from '../domain/answer.ts';
import type { ArticleInfo } from '../domain/article.ts';
import { nothing } from './receipt.ts';
import { passagesIn, type SourceArticle, wholeStatement } from './source-article.ts';
import { unsaidChanges } from './unsaid-changes.ts';
import { counted, fold, formsOf } from './words.ts';

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
  if (versions.length < 2) return nothing(coverage, `“${title}” has been printed once: nothing in it has changed.`);
  const groups: StatementGroup[] = [];
  const notes: string[] = [];
  for (let at = versions.length - 1; at > Math.max(0, versions.length - 1 - COMPARED); at--) {
    const [version, earlier] = [versions[at]!, versions[at - 1]!];
    const after = await coverage.article(id, version.version);
    const before = await coverage.article(id, earlier.version);
    if (!after || !before) continue;
    const name = `version ${version.version}, ${version.since.slice(0, 10)}`;
    const add = (label: string, statements: readonly Statement[]) =>
      void (statements.length > 0 && groups.push({ label: `${label} in ${name}`, statements }));
    const added = missing(after, before).map((one) => wholeStatement(one, after.article));
    const dropped = missing(before, after).map((one) => wholeStatement(one, before.article));
    add('Added', added);
    add('Dropped', dropped);
    if (added.length + dropped.length === 0) notes.push(`No quotation or attribution changed in ${name}.`);
    for (const [what, sentences] of [
      ['added', unsaidChanges(after, before)],
      ['dropped', unsaidChanges(before, after)],
    ] as const) {
      add(`Other sentences ${what}`, sentences.slice(0, SENTENCES));
      const rest = sentences.length - SENTENCES;
      if (rest > 0) notes.push(`${counted(rest, 'more sentence')} ${what} in ${name}.`);
    }
  }
  return {
    kind: 'found',
    statements: groups.flatMap(({ statements }) => statements),
    groups,
    notes: [...notes, `“${title}” has ${counted(versions.length, 'version')}.`],
  };
}
