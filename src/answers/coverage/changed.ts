import type { Change, Coverage } from '../../coverage/coverage.ts';
import type { Offer } from '../../domain/answer.ts';
import type { ArticleInfo } from '../../domain/article.ts';
import { InputError } from '../../domain/input-error.ts';
import { say } from '../../locales/say.ts';
import { headline } from '../articles.ts';
import { findArticle } from '../find-article.ts';
import { isNothing } from '../narrow.ts';
import type { Occasion } from '../occasion.ts';

/**
 * A member changes what is a server's, and whoever runs the program what all share. Throws InputError in a direct
 * message, which is neither.
 */
export function refuseInPrivate({ server, member }: Occasion): void {
  if (server === null && member !== null)
    throw new InputError(say`the coverage belongs to a server: use this command there`);
}

/** The article that is to be changed. Throws InputError when none or several are meant: nothing was asked of the coverage. */
export async function articleToChange(asked: string, coverage: Coverage): Promise<ArticleInfo> {
  const found = await findArticle(asked, coverage);
  if (isNothing(found)) throw new InputError(found.reason);
  return found;
}

/** The headlines of some articles, as the coverage has them by now. */
export async function headlines(articles: readonly ArticleInfo[], coverage: Coverage) {
  const shown = await Promise.all(articles.map((article) => headline(article, coverage)));
  return shown.filter((statement) => statement !== null);
}

/**
 * A button that takes the latest change back, if it is about that article (null: if it noted a copy), and only as long as
 * it is the latest.
 */
export async function undoOffer(coverage: Coverage, article: string | null): Promise<readonly Offer[]> {
  const [latest] = await coverage.changes(1);
  if (!latest || latest.what === 'undone') return [];
  if (article === null ? latest.what !== 'duplicate' : latest.article !== article) return [];
  return [{ label: say`Undo`, command: 'coverage undo', options: { change: latest.number } }];
}

/** What is known of an article besides its words, by the names of the options that say it. */
export const FIELDS = {
  title: () => say`title`,
  outlet: () => say`outlet`,
  date: () => say`date`,
  author: () => say`author`,
  url: () => say`url`,
} as const;

const DONE: Readonly<Record<Change['what'], (title: string) => string>> = {
  added: (title) => say`“${title}” was added`,
  updated: (title) => say`“${title}” was updated`,
  described: (title) => say`“${title}” was described anew`,
  duplicate: (title) => say`“${title}” was noted as printed elsewhere as well`,
  removed: (title) => say`“${title}” was removed`,
  undone: (title) => say`“${title}” had its latest change taken back`,
};

/** “Bridge shut” was removed */
export const changeInWords = ({ what, title }: Pick<Change, 'what' | 'title'>): string => DONE[what](title);
