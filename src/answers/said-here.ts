import type { Coverage } from '../coverage/coverage.ts';
import type { Answer } from '../domain/answer.ts';
import { say } from '../locales/say.ts';
import { type Cited, changedSince } from './context.ts';
import { nothing } from './receipt.ts';
import { passagesIn, wholeStatement } from './source-article.ts';
import { citationOf } from './statement.ts';

/** Everything that a paragraph attributes to somebody, in its order; else the paragraph, as the article's own words. */
export async function saidHere(
  { article: id, paragraph: number, version = 1 }: Cited,
  coverage: Coverage,
): Promise<Answer> {
  const source = await coverage.article(id, version);
  const paragraph = source?.article.paragraphs.find((one) => one.number === number);
  if (!source || !paragraph)
    return nothing(coverage, say`The article of this passage is no longer part of the coverage.`);
  const { article } = source;
  const said = passagesIn(source).filter((passage) => passage.paragraph.number === number);
  const changed = await changedSince(id, version, coverage);
  if (said.length > 0)
    return { kind: 'found', statements: said.map((passage) => wholeStatement(passage, article)), notes: changed };
  const own = { attribution: null, score: 1, citation: citationOf(article, paragraph, paragraph) };
  return {
    kind: 'found',
    statements: [{ ...own, text: article.text.slice(paragraph.start, paragraph.end) }],
    notes: [say`These are the article’s own words: it puts them in nobody’s mouth.`, ...changed],
  };
}
