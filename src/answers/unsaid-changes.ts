import type { Statement } from '../domain/answer.ts';
import { overlaps, type Span } from '../domain/span.ts';
import { passagesIn, type SourceArticle, statementOfSpan } from './source-article.ts';
import { formsOf } from './words.ts';

/** A sentence's words, however it is punctuated. */
const keyOf = ({ article }: SourceArticle, { start, end }: Span): string =>
  formsOf(article.text.slice(start, end)).join(' ');

const sentencesOf = ({ article }: SourceArticle): readonly Span[] =>
  article.paragraphs.flatMap(({ sentences }) => sentences);

/**
 * The sentences of one version that the other has nowhere and in which nobody says anything, in order of the text: what
 * is said is compared by who says it.
 */
export function unsaidChanges(from: SourceArticle, other: SourceArticle): readonly Statement[] {
  const there = new Map<string, number>();
  const count = (key: string, by: number) => there.set(key, (there.get(key) ?? 0) + by);
  for (const sentence of sentencesOf(other)) count(keyOf(other, sentence), 1);
  const said = passagesIn(from).map(({ passage }) => passage);
  return sentencesOf(from)
    .filter((sentence) => {
      const key = keyOf(from, sentence);
      const isThere = key === '' || (there.get(key) ?? 0) > 0;
      count(key, -1);
      return !isThere && !said.some((span) => overlaps(span, sentence));
    })
    .map((sentence) => statementOfSpan(from, sentence));
}
