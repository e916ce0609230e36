import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { inventArticle } from './articles.ts';

/**
 * Run as a process of its own: adds, updates, corrects, removes and takes back, and notes it in a record, printing each
 * acknowledgement, until somebody kills it.
 */
const [databaseFile, from] = process.argv.slice(2);
const coverage = openEmbeddedCoverage({ databaseFile: databaseFile! }).forServer('1');
for (let number = Number(from); ; number++) {
  // Twenty ids in turn, so that most writes are a new version.
  const id = `id-${number % 20}`;
  await coverage.add({ ...inventArticle(number), id }, `member-${number}`);
  process.stdout.write(`added ${number}\n`);
  coverage.records.put('follow', `record-${number % 20}`, { number, text: 'x'.repeat(number % 3_000) });
  process.stdout.write(`recorded ${number}\n`);
  if (number % 5 !== 4) continue;
  await coverage.remove(id);
  await coverage.undo();
  await coverage.describe(id, { outlet: `Outlet ${number}` });
  process.stdout.write(`described ${number}\n`);
}
