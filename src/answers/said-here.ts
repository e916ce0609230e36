import type { Coverage } from '../coverage/coverage.ts';
import type { Answer } from '../domain/answer.ts';
import { nothing } from './receipt.ts';
import { statementsOfPassages } from './source-article.ts';
import { citationOf } from './statement.ts';

/** Everything that a paragraph attributes to somebody, in its order; else the paragraph, as the article's own words. */
export async function saidHere(
  { article: id, paragraph: number }: { readonly article: string; readonly paragraph: number },
  coverage: Coverage,
): Promise<Answer> {
  const article = (await coverage.article(id))?.article;
  const paragraph = article?.paragraphs.find((one) => one.number === number);
  if (!article || !paragraph)
    return nothing(coverage, 'The article of this passage is no longer part of the coverage.');
  const said = (await coverage.attributions({ article: id })).filter((passage) => passage.paragraph.number === number);
  if (said.length > 0) return { kind: 'found', statements: await statementsOfPassages(said, coverage), notes: [] };
  const own = { attribution: null, score: 1, citation: citationOf(article, paragraph, paragraph) };
  return {
    kind: 'found',
    statements: [{ ...own, text: article.text.slice(paragraph.start, paragraph.end) }],
    notes: ['These are the article’s own words: it puts them in nobody’s mouth.'],
  };
}
