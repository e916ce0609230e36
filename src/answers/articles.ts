import type { Coverage } from '../coverage/coverage.ts';
import type { Answer, Statement } from '../domain/answer.ts';
import type { Article, ArticleInfo, Paragraph } from '../domain/article.ts';
import { findArticle } from './find-article.ts';
import { isNothing } from './narrow.ts';
import { nothing } from './receipt.ts';
import { citationOf } from './statement.ts';
import { counted } from './words.ts';

/** Most articles listed at once. */
const LISTED = 100;

const paragraphStatement = (article: Article, paragraph: Paragraph): Statement => ({
  text: article.text.slice(paragraph.start, paragraph.end),
  citation: citationOf(article, paragraph, paragraph),
  attribution: null,
  score: 1,
});

/** What is loaded, newest first, each article by its headline; or one article, paragraph by paragraph. */
export async function articles(
  { article }: { readonly article?: string | undefined },
  coverage: Coverage,
): Promise<Answer> {
  if (article !== undefined) return read(article, coverage);
  const loaded = await coverage.articles();
  if (loaded.length === 0) return nothing(coverage, '');
  const shown = await Promise.all(loaded.slice(0, LISTED).map((info) => headline(info, coverage)));
  const rest = loaded.length - LISTED;
  return {
    kind: 'found',
    statements: shown.flatMap((statement) => statement ?? []),
    notes: [
      `${counted(loaded.length, 'article')} loaded.`,
      ...(rest > 0
        ? [`The ${LISTED} newest are listed; ${rest.toLocaleString('en-GB')} older ones are searched as well.`]
        : []),
      ...(loaded.some(({ outlet }) => outlet === null) ? ['Outlet and date of some articles are not known.'] : []),
    ],
  };
}

async function headline(info: ArticleInfo, coverage: Coverage): Promise<Statement | null> {
  const article = (await coverage.article(info.id))?.article;
  const first = article?.paragraphs.find(({ kind }) => kind === 'headline') ?? article?.paragraphs[0];
  return article && first ? paragraphStatement(article, first) : null;
}

async function read(asked: string, coverage: Coverage): Promise<Answer> {
  const info = await findArticle(asked, coverage);
  if (isNothing(info)) return info;
  const article = (await coverage.article(info.id))?.article;
  if (!article) return nothing(coverage, `The article “${info.title}” has just been removed.`);
  return {
    kind: 'found',
    statements: article.paragraphs.map((paragraph) => paragraphStatement(article, paragraph)),
    notes: [article.author === null ? 'The author is not known.' : `By ${article.author}.`],
  };
}
