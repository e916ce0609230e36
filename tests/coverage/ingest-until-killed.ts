import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { inventArticle } from './articles.ts';

/** Run as a process of its own: adds and updates articles, printing each acknowledgement, until somebody kills it. */
const [databaseFile, from] = process.argv.slice(2);
const coverage = openEmbeddedCoverage({ databaseFile: databaseFile! }).forServer('1');
for (let number = Number(from); ; number++) {
  // Twenty ids in turn, so that most writes replace an article.
  await coverage.add({ ...inventArticle(number), id: `id-${number % 20}` });
  process.stdout.write(`${number}\n`);
}
