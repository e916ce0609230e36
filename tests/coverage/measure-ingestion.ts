import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { inventArticle } from './articles.ts';

/**
 * `node tests/coverage/measure-ingestion.ts [articles] [folder]`: fills a database from that many invented articles and
 * prints rates, sizes and memory; given a folder that holds such a database already, measures only the restart.
 */
const articles = Number(process.argv[2] ?? 1_000);
const given = process.argv[3];
const folder = given ?? mkdtempSync(join(tmpdir(), 'verbatim-'));
const databaseFile = join(folder, 'verbatim.db');
const texts = join(folder, 'articles');

const round = (number: number) => Math.round(number * 100) / 100;
const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);
const timed = async <T>(what: string, action: () => T | Promise<T>): Promise<T> => {
  const start = performance.now();
  const result = await action();
  console.log(`${what}: ${round(performance.now() - start)} ms, ${megabytes()} MB resident`);
  return result;
};

mkdirSync(texts, { recursive: true });
for (let i = 0; i < articles; i++) {
  const { id, text } = inventArticle(i);
  writeFileSync(join(texts, id), text);
}
console.log(`before: ${megabytes()} MB resident`);
const coverages = await timed('open', () => openEmbeddedCoverage({ databaseFile, onNotice: console.log }));
const coverage = coverages.forServer('1');
const ask = (text: string) => coverage.search({ text, limit: 10 });
await timed('first answer', () => ask('Who will not give up the flood wall?'));
const { added, reanalysed, unchanged } = await timed('sync', () => coverages.sync(texts));
console.log(
  `added ${added}, reanalysed ${reanalysed}, unchanged ${unchanged}; ${JSON.stringify(await coverage.size())}`,
);
await setTimeout(2_500); // a bot has been up for longer than that
await timed('one more article', () => coverage.add({ ...inventArticle(articles), id: 'one-more' }));
await timed('its first answer', () => ask('the old market in Hexley'));
await coverage.remove('one-more');
await timed('all entities', () => coverage.entities());
await timed('all attributions', () => coverage.attributions());
await timed('close', () => coverages.close());
console.log(`database: ${round(statSync(databaseFile).size / 1e6)} MB on disk`);
if (!given) rmSync(folder, { recursive: true, force: true });
