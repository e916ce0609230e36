import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { startBot } from '../../src/discord/bot.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { articlesOf, feed } from './articles.ts';
import { openShelf } from './open-shelf.ts';

/** The bot as it runs, in a process of its own; told what to do by the bench. */
export type Orders = { readonly ingestPerSecond?: number; readonly report?: true };
export type Told =
  | {
      readonly kind: 'ready';
      readonly articles: number;
      readonly sentences: number;
      readonly seconds: number;
      readonly speakers: readonly string[];
    }
  | {
      readonly kind: 'report';
      readonly cpu: number;
      readonly rss: number;
      readonly heap: number;
      readonly ingested: number;
    };

const [url, token, folder, sentences, file] = process.argv.slice(2) as [string, string, string, string, string?];
const tell = (told: Told) => process.send!(told);
const begun = performance.now();
const { coverages, coverage, speakers } = await openShelf(folder, articlesOf(Number(sentences), file ?? null));
const bot = await startBot({
  token,
  apiUrl: url,
  coverages,
  commands: await loadCommands(),
  storeFile: join(folder, 'requests.sqlite'),
  log: pino({ level: process.env.LOG_LEVEL ?? 'fatal' }, pino.destination(2)),
});

let perSecond = 0;
let ingested = 0;
const news = feed();
async function ingest(): Promise<void> {
  while (perSecond > 0) {
    const due = performance.now() + 1_000 / perSecond;
    await coverage.add(news.next().value!);
    ingested += 1;
    await pause(Math.max(0, due - performance.now()));
  }
}

process.on('message', ({ ingestPerSecond, report }: Orders) => {
  if (ingestPerSecond !== undefined) {
    const idle = perSecond === 0;
    perSecond = ingestPerSecond;
    if (idle) void ingest();
  }
  if (report) {
    // What is garbage by now tells nothing of what grows.
    for (let i = 0; i < 2; i++) globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    const { user, system } = process.cpuUsage();
    tell({ kind: 'report', cpu: (user + system) / 1e6, rss, heap: heapUsed, ingested });
  }
});
process.once('disconnect', async () => {
  perSecond = 0;
  await bot.close();
  await coverages.close();
  process.exit();
});
tell({
  kind: 'ready',
  ...(await coverage.size()),
  speakers,
  seconds: (performance.now() - begun) / 1_000,
});
