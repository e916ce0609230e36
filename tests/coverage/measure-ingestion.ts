import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { createRandom } from '../bench/random.ts';
import { inventArticle } from './articles.ts';

/**
 * `npm run bench:store -- [articles] [sentences] [folder]`: fills a database from a folder of that many articles of
 * some forty sentences, drawn from a file with one sentence a line (.gz or not), else made up, and prints rates, sizes
 * and memory, then those of a start in a new process. `npm run bench:store -- restart FOLDER [forget]` does the latter alone.
 */
const SENTENCES = 40;
const LATER = 9;
const round = (number: number) => Math.round(number * 10) / 10;
const megabytes = () => Math.round(process.memoryUsage.rss() / 1e6);
const peak = () => Math.round(process.resourceUsage().maxRSS / 1e3);
const median = (times: readonly number[]) => round([...times].sort((a, b) => a - b)[times.length >> 1]!);
const timed = async <T>(action: () => T | Promise<T>): Promise<readonly [number, T]> => {
  const start = performance.now();
  const result = await action();
  return [performance.now() - start, result];
};

const filesOf = (folder: string) => ({
  databaseFile: join(folder, 'verbatim.sqlite'),
  texts: join(folder, 'articles'),
});

function linesOf(file: string): readonly string[] {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(Boolean);
}

/** The same articles for the same file. */
function* articlesFrom(file: string | undefined, count: number): Generator<{ id: string; text: string }> {
  if (file === undefined) {
    for (let i = 0; i < count; i++) yield inventArticle(i);
    return;
  }
  const lines = linesOf(file);
  const random = createRandom(11);
  const pick = () => lines[Math.floor(random() * lines.length)]!;
  for (let i = 0; i < count; i++) {
    const paragraphs = Array.from({ length: SENTENCES / 2 }, () => `${pick()} ${pick()}`);
    yield { id: `real-${i}.txt`, text: [pick().slice(0, 70), ...paragraphs].join('\n\n') };
  }
}

async function fill(count: number, sentences: string | undefined, folder: string): Promise<void> {
  const { databaseFile, texts } = filesOf(folder);
  mkdirSync(texts, { recursive: true });
  let characters = 0;
  for (const { id, text } of articlesFrom(sentences, count)) {
    characters += text.length;
    writeFileSync(join(texts, id), text);
  }
  console.log(`${count} articles, ${round(characters / 1e6)} million characters; ${megabytes()} MB before`);
  const coverages = openEmbeddedCoverage({ databaseFile, onNotice: console.log });
  const [took, { added, duplicates, problems }] = await timed(() => coverages.sync(texts));
  const { sentences: kept } = await coverages.forServer(null).size();
  for (const problem of problems.slice(0, 5)) console.log(problem);
  console.log(
    `ingested: ${added} added, ${duplicates} duplicates, ${kept} sentences in ${round(took / 1e3)} s: ` +
      `${round((added + duplicates) / (took / 1e3))} articles/s; peak ${peak()} MB, ${megabytes()} MB after`,
  );
  const [closing] = await timed(() => coverages.close());
  const sizes = readdirSync(folder)
    .filter((name) => name.startsWith('verbatim.sqlite'))
    .map((name) => `${name} ${round(statSync(join(folder, name)).size / 1e6)} MB`);
  console.log(`closed in ${round(closing)} ms; ${sizes.join(', ')}`);
}

/** A start as after `npm start`, in this process, which has done nothing before. */
async function restart(folder: string, forgets: boolean): Promise<void> {
  const { databaseFile, texts } = filesOf(folder);
  const before = performance.now();
  const coverages = openEmbeddedCoverage({ databaseFile, onNotice: console.log });
  const coverage = coverages.forServer('1');
  const opened = performance.now() - before;
  const ask = (text: string) => coverage.search({ text, limit: 10 });
  const [answering] = await timed(() => ask('Who will not give up the flood wall?'));
  const [syncing, { unchanged }] = await timed(() => coverages.sync(texts));
  console.log(
    `restart: open ${round(opened)} ms, first answer ${round(answering)} ms (${round(opened + answering)} ms in all), ` +
      `sync of ${unchanged} unchanged files ${round(syncing)} ms; ${megabytes()} MB`,
  );
  // A bot has been up for longer than that.
  await setTimeout(4_000);
  const [adding, searching]: [number[], number[]] = [[], []];
  for (let i = 0; i < LATER; i++) {
    const text = `${inventArticle(1_000_000 + i).text}\n\nThe quokkalike crane number ${i} fell.`;
    const [took] = await timed(() => coverage.add({ id: `later-${i}`, text }));
    const [found, { hits }] = await timed(() => ask(`quokkalike crane number ${i}`));
    if (hits[0]?.article.id !== `later-${i}`) throw new Error('an acknowledged article is not found');
    adding.push(took);
    searching.push(found);
  }
  console.log(
    `one more article: acknowledged after ${median(adding)} ms (at most ${round(Math.max(...adding))}), found ` +
      `${median(searching)} ms later (at most ${round(Math.max(...searching))}); peak ${peak()} MB`,
  );
  if (forgets) {
    const [forgetting] = await timed(() => coverage.forget());
    const [making] = await timed(async () => {
      while (!existsSync(`${databaseFile}.index`)) await setTimeout(20);
    });
    console.log(`forgotten in ${round(forgetting)} ms, the index without it made in ${round(making)} ms`);
  } else for (let i = 0; i < LATER; i++) await coverage.remove(`later-${i}`);
  await coverages.close();
}

const [first = '1000', second, third] = process.argv.slice(2);
if (first === 'restart') await restart(second!, third === 'forget');
else {
  const folder = third ?? mkdtempSync(join(tmpdir(), 'verbatim-'));
  await fill(Number(first), second || undefined, folder);
  for (let run = 0; run < 3; run++) {
    process.stdout.write(
      execFileSync(process.execPath, [import.meta.filename, 'restart', folder, run === 2 ? 'forget' : '']),
    );
  }
  if (third === undefined) rmSync(folder, { recursive: true, force: true });
}
