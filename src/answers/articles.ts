import type { Coverage } from '../coverage/coverage.ts';
import type { Answer, Statement } from '../domain/answer.ts';
import type { Article, ArticleInfo, Paragraph } from '../domain/article.ts';
import { say } from '../locales/say.ts';
import { changesOf } from './changes.ts';
import { findArticle } from './find-article.ts';
import { findOutlet, printedBy } from './find-outlet.ts';
import { isNothing } from './narrow.ts';
import { nothing } from './receipt.ts';
import { citationOf } from './statement.ts';
import { fold } from './words.ts';

/** Most articles listed at once. */
const LISTED = 100;

const paragraphStatement = (article: Article, paragraph: Paragraph): Statement => ({
  text: article.text.slice(paragraph.start, paragraph.end),
  citation: citationOf(article, paragraph, paragraph),
  attribution: null,
  score: 1,
});

export type ArticlesAsked = {
  /** A title, a file's name, or an outlet. */
  readonly article?: string | undefined;
  readonly changes?: boolean | undefined;
};

/**
 * What is loaded, newest first, each article by its headline; or those of an outlet; or one article, paragraph by
 * paragraph; or what has changed, in one article or as a list of those printed anew.
 */
export async function articles({ article, changes }: ArticlesAsked, coverage: Coverage): Promise<Answer> {
  const loaded = await coverage.articles();
  if (loaded.length === 0) return nothing(coverage, '');
  if (article === undefined) {
    if (!changes) return list(loaded, coverage, say`${loaded.length} {0:article|articles} loaded.`);
    const changed = loaded.filter(isChanged);
    return changed.length > 0
      ? list(changed, coverage, say`${changed.length} {0:article|articles} printed anew.`)
      : nothing(coverage, say`No article of the coverage has been printed anew.`);
  }
  const outlet = await outletAsked(article, coverage);
  if (outlet !== null) {
    const its = loaded.filter((info) => printedBy(info).includes(outlet) && (!changes || isChanged(info)));
    if (its.length > 0) return list(its, coverage, say`${its.length} {0:article|articles} of ${outlet}.`);
    return nothing(coverage, say`No article of ${outlet} has been printed anew.`);
  }
  const info = await findArticle(article, coverage);
  if (isNothing(info)) return info;
  return changes ? changesOf(info, coverage) : read(info, coverage);
}

const isChanged = ({ version = 1 }: ArticleInfo) => version > 1;

/** The outlet that was named, unless the words are an article's; null when they name none. */
async function outletAsked(asked: string, coverage: Coverage): Promise<string | null> {
  const found = await findOutlet(asked, coverage);
  if (found.kind !== 'one') return null;
  const isWhole = fold(found.outlet).replace(/^the /u, '') === fold(asked).replace(/^the /u, '');
  return isWhole || isNothing(await findArticle(asked, coverage)) ? found.outlet : null;
}

/** @param count "2 articles of The Post." */
async function list(loaded: readonly ArticleInfo[], coverage: Coverage, count: string): Promise<Answer> {
  const shown = await Promise.all(loaded.slice(0, LISTED).map((info) => headline(info, coverage)));
  const rest = loaded.length - LISTED;
  return {
    kind: 'found',
    statements: shown.flatMap((statement) => statement ?? []),
    notes: [
      count,
      ...(rest > 0 ? [say`The ${LISTED} newest are listed; ${rest} older {1:one is|ones are} searched as well.`] : []),
      ...(loaded.some(({ outlet }) => outlet === null) ? [say`Outlet and date of some articles are not known.`] : []),
    ],
  };
}

/** An article by its headline, else its first paragraph; null when it has just been removed. */
export async function headline(info: ArticleInfo, coverage: Coverage): Promise<Statement | null> {
  const article = (await coverage.article(info.id))?.article;
  const first = article?.paragraphs.find(({ kind }) => kind === 'headline') ?? article?.paragraphs[0];
  return article && first ? paragraphStatement(article, first) : null;
}

async function read(info: ArticleInfo, coverage: Coverage): Promise<Answer> {
  const article = (await coverage.article(info.id))?.article;
  if (!article) return nothing(coverage, say`The article “${info.title}” has just been removed.`);
  return {
    kind: 'found',
    statements: article.paragraphs.map((paragraph) => paragraphStatement(article, paragraph)),
    notes: [article.author === null ? say`The author is not known.` : say`By ${article.author}.`],
  };
}
