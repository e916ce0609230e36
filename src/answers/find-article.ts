import type { Coverage } from '../coverage/coverage.ts';
import type { Nothing } from '../domain/answer.ts';
import type { ArticleInfo } from '../domain/article.ts';
import { oneLine } from '../domain/one-line.ts';
import { inWords, say } from '../locales/say.ts';
import { nothing, unclear } from './receipt.ts';
import { fold, formsOf } from './words.ts';

const folded = (text: string): readonly string[] => formsOf(fold(text));
const quoted = (articles: readonly ArticleInfo[]) => articles.slice(0, 4).map(({ title }) => say`“${oneLine(title)}”`);

/**
 * The article a reader means by its id (a file's name, with or without its ending), its title, or words of its title;
 * or the receipt that offers the nearest titles.
 */
export async function findArticle(asked: string, coverage: Coverage): Promise<ArticleInfo | Nothing> {
  const articles = await coverage.articles();
  const words = folded(asked);
  const readings: readonly ((article: ArticleInfo) => boolean)[] = [
    ({ id }) => id === asked,
    ({ id }) => fold(id) === fold(asked) || fold(id).replace(/\.[a-z0-9]{1,5}$/, '') === fold(asked),
    ({ title }) => folded(title).join(' ') === words.join(' '),
    ({ title }) => words.length > 0 && words.every((word) => folded(title).includes(word)),
  ];
  for (const fits of readings) {
    const fitting = articles.filter(fits);
    if (fitting.length === 1) return fitting[0]!;
    if (fitting.length > 1)
      return unclear(
        coverage,
        say`“${oneLine(asked)}” fits ${fitting.length} articles: ${inWords(quoted(fitting), 'or')}?`,
      );
  }
  const near = articles
    .map((article) => ({ article, shared: folded(article.title).filter((word) => words.includes(word)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .map(({ article }) => article);
  const offered = quoted(near.length > 0 ? near : articles);
  const titles = inWords(offered, 'or');
  const hint = near.length > 0 ? say`Nearest: ${titles}.` : offered.length > 0 ? say`It has: ${titles}.` : '';
  return nothing(coverage, `${say`The coverage has no article “${oneLine(asked)}”.`} ${hint}`.trim());
}
