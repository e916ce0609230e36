import { analyse } from '../../src/attribution/analyse.ts';
import type { Analysis } from '../../src/domain/attribution.ts';
import { parseArticle } from '../../src/text/parse-article.ts';

/** The analysis of a text given as its paragraphs. */
export const read = (...paragraphs: string[]): Analysis =>
  analyse(parseArticle({ id: 'a', title: 'Given apart', text: paragraphs.join('\n\n') }));

/** What was said, as "speaker: words", words of several spans joined by " … ". */
export const said = (...paragraphs: string[]): string[] =>
  read(...paragraphs).attributions.map(
    ({ source, content }) => `${source?.name ?? '—'}: ${content.map(({ text }) => text).join(' … ')}`,
  );
