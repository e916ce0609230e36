import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { inventArticle } from './articles.ts';

/** Run as a process of its own, in which files may not grow beyond a limit: adds articles until one is refused. */
const coverages = openEmbeddedCoverage({ databaseFile: process.argv[2]! });
const coverage = coverages.forServer('1');
const acknowledged: string[] = [];
try {
  for (let number = 0; ; number++) acknowledged.push((await coverage.add(inventArticle(number))).id);
} catch (error) {
  const { name, message } = error as Error;
  const ids = (await coverage.articles()).map(({ id }) => id);
  const { hits } = await coverage.search({ text: 'flood wall', limit: 3 });
  process.stdout.write(JSON.stringify({ acknowledged, name, message, ids, hits: hits.length }));
}
await coverages.close();
