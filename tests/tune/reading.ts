import { readdirSync, readFileSync } from 'node:fs';
import { analyse } from '../../src/attribution/analyse.ts';
import { indexedArticle } from '../../src/coverage/embedded/hits.ts';
import { Catalogue } from '../../src/coverage/embedded/index/catalogue.ts';
import { Segments } from '../../src/coverage/embedded/index/segments.ts';
import type { IndexedArticle } from '../../src/coverage/embedded/index/sentence-index.ts';
import { Ranker } from '../../src/coverage/embedded/ranking/rank.ts';
import { StoredArticle } from '../../src/coverage/embedded/stored-article.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import type { Asked } from '../eval/reading.ts';
import type { Example } from './sets.ts';

type Read = { readonly id: string; readonly indexed: IndexedArticle; readonly questions: readonly Asked[] };

/** A folder of articles, each with the questions about it: as many for each, in the order of the manifest. */
export function readArticles(set: string): Read[] {
  const { articles } = JSON.parse(readFileSync(`${set}/manifest.json`, 'utf8')) as { articles: { file: string }[] };
  const questions = JSON.parse(readFileSync(`${set}.json`, 'utf8')) as Asked[];
  if (readdirSync(set).length !== articles.length + 1)
    throw new Error(`${set}: the manifest does not name every article`);
  const each = questions.length / articles.length;
  return articles.map(({ file }, i) => {
    const raw = { id: file, text: readFileSync(`${set}/${file}`, 'utf8') };
    const parsed = parseArticle(raw);
    const stored = new StoredArticle(parsed.article, () => analyse(parsed));
    const { id, title, outlet, date } = parsed.article;
    const row = { key: i + 1, server: null, info: { id, title, outlet, date } };
    const indexed = indexedArticle(row as Parameters<typeof indexedArticle>[0], stored);
    return { id: file, indexed, questions: questions.slice(i * each, (i + 1) * each) };
  });
}

/** The questions about some articles judged against a coverage of others, or of the same. */
export function readingExamples(asked: readonly Read[], coverage: readonly Read[]): Example[] {
  const segments = new Segments();
  const catalogue = new Catalogue(segments.vocabulary);
  const ranker = new Ranker(segments, (key) => catalogue.titleOf(key));
  for (const { indexed } of coverage) {
    catalogue.set(indexed);
    segments.add(indexed);
  }
  return asked.flatMap((article) =>
    article.questions.map(({ ask, answer }): Example => {
      const judgement = ranker.judge(ask, 100, () => true);
      const relevance = judgement.judged.map(({ candidate: { segment, document } }) => {
        const at = segment.articleOf[document]!;
        const { indexed } = coverage.find((one) => one.indexed.key === segment.articles[at])!;
        const { text } = indexed.sentences[document - segment.firsts[at]!]!;
        return answer !== null && indexed === article.indexed && text.includes(answer) ? 1 : 0;
      });
      const isSilent = answer === null || !coverage.includes(article);
      const ideal = isSilent ? [] : [1];
      return { ...judgement, id: ask, unanswerable: isSilent, article: article.id, relevance, ideal };
    }),
  );
}
