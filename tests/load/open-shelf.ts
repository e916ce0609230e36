import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import type { RawArticle } from '../../src/domain/article.ts';

const SPEAKERS = 300;

/** The articles as the shared coverage of a database in the folder (made now, or there from an earlier run), and whom to ask about. */
export async function openShelf(folder: string, articles: readonly RawArticle[]) {
  const shelf = join(folder, 'articles');
  const coverages = openEmbeddedCoverage({ databaseFile: join(folder, 'verbatim.sqlite') });
  mkdirSync(shelf, { recursive: true });
  for (const { id, text } of articles) writeFileSync(join(shelf, id), text);
  const entries = articles.map(({ id, text: _, ...rest }) => ({ file: id, ...rest }));
  writeFileSync(join(shelf, 'manifest.json'), JSON.stringify({ articles: entries }));
  await coverages.sync(shelf);
  const coverage = coverages.forServer(null);
  const people = (await coverage.entities()).filter(({ kind }) => kind === 'person').slice(0, SPEAKERS);
  return { coverages, coverage, speakers: people.map(({ name }) => name) };
}
