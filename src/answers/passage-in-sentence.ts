import type { AttributedPassage, Coverage } from '../coverage/coverage.ts';
import { overlaps } from '../domain/span.ts';
import { sentencesAround, sourceArticles } from './source-article.ts';
import { termsOf } from './words.ts';

/** What somebody said, with the terms of its own words, those of the sentence it stands in and whom that names. */
export type Passage = AttributedPassage & {
  readonly matter: ReadonlySet<string>;
  /** The terms of its own words alone, however few. */
  readonly own: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** The sentence, up to the end of the passage. */
  readonly sentence: string;
};

/** What each passage is about: the terms of its own words and of the sentence they stand in. */
export async function inTheirSentences(
  passages: readonly AttributedPassage[],
  coverage: Coverage,
): Promise<readonly Passage[]> {
  const ids = [...new Set(passages.map(({ article }) => article.id))];
  const sources = new Map((await sourceArticles(ids, coverage)).map((source) => [source.article.id, source]));
  return passages.map((passage) => {
    const source = sources.get(passage.article.id);
    const span = source ? sentencesAround(source.article, passage.passage) : passage.passage;
    const sentence = source?.article.text.slice(span.start, span.end) ?? passage.passage.text;
    const own = new Set(passage.attribution.content.flatMap(({ text }) => termsOf(text)));
    const terms = new Set(termsOf(sentence));
    const named = source?.analysis.mentions.filter((mention) => overlaps(mention, span)) ?? [];
    return {
      ...passage,
      matter: own.size > 1 ? own : terms,
      own,
      terms,
      names: new Set(named.map(({ entity }) => entity)),
      sentence,
    };
  });
}
