import type { Coverage } from '../coverage/coverage.ts';
import type { Answer, Citation } from '../domain/answer.ts';
import { say } from '../locales/say.ts';
import { nothing } from './receipt.ts';
import { citationOf } from './statement.ts';

/** A paragraph of an article, by the article's id; without a version, of the article as it was first printed. */
export type Cited = Pick<Citation, 'article' | 'paragraph' | 'version'>;

export type ContextOptions = Cited & {
  /** Paragraphs shown on either side. */
  readonly reach: number;
};

/** A paragraph with those around it, furniture of the page left out; what was quoted once stays as it was. */
export async function context(
  { article: id, paragraph, version = 1, reach }: ContextOptions,
  coverage: Coverage,
): Promise<Answer> {
  const article = (await coverage.article(id, version))?.article;
  const readable =
    article?.paragraphs.filter(({ kind, number }) => kind !== 'boilerplate' || number === paragraph) ?? [];
  const at = readable.findIndex(({ number }) => number === paragraph);
  if (!article || at < 0) return nothing(coverage, say`The article of this passage is no longer part of the coverage.`);
  return {
    kind: 'found',
    statements: readable.slice(Math.max(0, at - reach), at + reach + 1).map((shown) => ({
      text: article.text.slice(shown.start, shown.end),
      citation: citationOf(article, shown, shown),
      attribution: null,
      score: 1,
    })),
    notes: await changedSince(id, version, coverage),
  };
}

/** One sentence when the article has been printed anew since that version, else none. */
export async function changedSince(id: string, version: number, coverage: Coverage): Promise<readonly string[]> {
  const latest = (await coverage.versions(id)).at(-1)?.version ?? version;
  if (latest <= version) return [];
  return [say`The article has changed since: this is version ${version} of ${latest}.`];
}
