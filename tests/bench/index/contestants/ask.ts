import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ask } from '../../../../src/answers/ask.ts';
import type { Unit } from '../../../../src/cli/search.ts';
import { openEmbeddedCoverage } from '../../../../src/coverage/embedded/open-embedded-coverage.ts';
import type { Contestant, Searcher } from '../contestant.ts';
import { settled } from './settled.ts';

const articlesIn = (folder: string) => join(folder, 'articles');

/** Writes the units as articles in files of their own, paragraph by paragraph. */
function writeArticles(units: readonly Unit[], folder: string): void {
  mkdirSync(articlesIn(folder));
  const articles = Map.groupBy(units, ({ title }) => title);
  for (const [number, article] of [...articles.values()].entries()) {
    const paragraphs = [...Map.groupBy(article, ({ para }) => para).values()];
    const text = paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' ')).join('\n\n');
    writeFileSync(join(articlesIn(folder), `${number}.txt`), text);
  }
}

/** A bot's coverage over the folder, as at its start: what is new is analysed on all processors. */
async function open(folder: string): Promise<Searcher> {
  const coverages = openEmbeddedCoverage({ databaseFile: join(folder, 'data', 'verbatim.db') });
  await coverages.sync(articlesIn(folder));
  const coverage = coverages.forServer(null);
  const search = async (question: string, limit: number) => {
    const answer = await ask({ question }, coverage);
    const statements = answer.kind === 'found' ? answer.statements : answer.nearest;
    return statements
      .slice(0, limit)
      .map(({ citation }) => Number.parseInt(citation.article, 10) * 1e5 + citation.start);
  };
  await search('anything', 1);
  return { search, save: () => coverages.close() };
}

/**
 * The whole of /ask over a coverage that was ingested for real: articles analysed and stored, sentences reread, answers
 * cited. Finds places in the articles instead of units.
 */
export const wholeAsk: Contestant = {
  settings: 'build: articles analysed, stored and indexed; load: a restart until its first answer',
  async build(units, folder) {
    writeArticles(units, folder);
    const searcher = await open(folder);
    await settled();
    return searcher;
  },
  load: open,
};
