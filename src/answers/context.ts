import type { Coverage } from '../coverage/coverage.ts';
import type { Answer } from '../domain/answer.ts';
import { nothing } from './receipt.ts';
import { citationOf } from './statement.ts';

export type ContextOptions = {
  /** The article's id. */
  readonly article: string;
  readonly paragraph: number;
  /** Paragraphs shown on either side. */
  readonly reach: number;
};

/** A paragraph with those around it, furniture of the page left out. */
export async function context({ article: id, paragraph, reach }: ContextOptions, coverage: Coverage): Promise<Answer> {
  const article = (await coverage.article(id))?.article;
  const readable =
    article?.paragraphs.filter(({ kind, number }) => kind !== 'boilerplate' || number === paragraph) ?? [];
  const at = readable.findIndex(({ number }) => number === paragraph);
  if (!article || at < 0) return nothing(coverage, 'The article of this passage is no longer part of the coverage.');
  return {
    kind: 'found',
    statements: readable.slice(Math.max(0, at - reach), at + reach + 1).map((shown) => ({
      text: article.text.slice(shown.start, shown.end),
      citation: citationOf(article, shown, shown),
      attribution: null,
      score: 1,
    })),
    notes: [],
  };
}
