import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startLocalDiscord } from '../../src/local-discord/start.ts';
import { articlesOf } from './articles.ts';
import type { Orders, Told } from './bot.ts';
import { type Place, traffic } from './traffic.ts';

/**
 * How the bot stands up to a rush: the real bot in a process of its own, asked over the wire by the members of a local
 * Discord, at a steady rate that does not wait for answers.
 */
const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '200' },
    seconds: { type: 'string', default: '60' },
    count: { type: 'string', default: '100000' },
    sentences: { type: 'string' },
    ingest: { type: 'string', default: '2' },
    /** Where the bot's database stays between runs; otherwise it is made anew. */
    data: { type: 'string' },
  },
});
const [rate, seconds, count] = [values.rate, values.seconds, values.count].map(Number) as [number, number, number];
const SERVERS = 20;
const MEMBERS = 20;
const WARM_UP_SECONDS = 5;
const MB = 2 ** 20;
const say = (line: string) => void process.stdout.write(`${line}\n`);

const names = (server: number) => Array.from({ length: MEMBERS }, (_, i) => `Member ${server}-${i}`);
const discord = await startLocalDiscord({
  servers: Array.from({ length: SERVERS }, (_, i) => ({
    name: `Server ${i}`,
    channels: ['general'],
    admins: [`Owner ${i}`],
    members: names(i),
  })),
});
const places: readonly Place[] = Array.from({ length: SERVERS }, (_, server) =>
  names(server).map((name) => discord.user(name).in(`Server ${server}/general`)),
).flat();

const folder = values.data ?? mkdtempSync(join(tmpdir(), 'verbatim-load-'));
const file = values.sentences ?? null;
const bot = fork(
  join(import.meta.dirname, 'bot.ts'),
  [discord.url, discord.token, folder, String(count), ...(file === null ? [] : [file])],
  { execArgv: [...process.execArgv, '--expose-gc'] },
);
const failed = once(bot, 'exit').then(([code]) => Promise.reject(new Error(`the bot ended (${code})`)));
failed.catch(() => undefined);
const order = (orders: Orders) => void bot.send(orders);
const told = async <K extends Told['kind']>(kind: K): Promise<Extract<Told, { kind: K }>> => {
  for (;;) {
    const [message] = (await Promise.race([once(bot, 'message'), failed])) as [Told];
    if (message.kind === kind) return message as Extract<Told, { kind: K }>;
  }
};
const report = () => {
  const answer = told('report');
  order({ report: true });
  return answer;
};

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

function tableOf(waits: ReadonlyMap<string, readonly number[]>): void {
  const all = [...waits.values()].flat();
  const rows = [['all', all] as const, ...[...waits].sort(([, a], [, b]) => b.length - a.length)];
  for (const [name, unsorted] of rows) {
    const sorted = unsorted.toSorted((a, b) => a - b);
    const shown = [0.5, 0.9, 0.99, 1].map((share) => quantile(sorted, share).toFixed(1).padStart(9)).join('');
    say(`  ${name.padEnd(14)}${String(sorted.length).padStart(7)}${shown}`);
  }
}

/** Asks at the rate for a while, whatever the answers do; then waits for those that are still to come. */
async function rush(next: ReturnType<typeof traffic>, duration: number, title: string | null): Promise<boolean> {
  const before = await report();
  const waits = new Map<string, number[]>();
  const faults = new Map<string, number>();
  const pending = new Set<Promise<void>>();
  const begun = performance.now();
  const total = Math.round(rate * duration);
  let asked = 0;
  while (asked < total) {
    const due = Math.min(total, Math.floor(((performance.now() - begun) / 1_000) * rate) + 1);
    for (; asked < due; asked++) {
      const { name, act } = next();
      const done = act(places[Math.floor(Math.random() * places.length)]!)
        .then((waited) => void waits.set(name, [...(waits.get(name) ?? []), waited]))
        .catch(({ message }: Error) => void faults.set(message, (faults.get(message) ?? 0) + 1))
        .finally(() => pending.delete(done));
      pending.add(done);
    }
    await pause(2);
  }
  const took = (performance.now() - begun) / 1_000;
  await Promise.all(pending);
  const after = await report();
  if (title === null) return true;

  const answered = [...waits.values()].flat();
  const lost = [...faults].filter(([reason]) => /did not respond|nothing was shown/u.test(reason));
  const sum = (entries: readonly (readonly [string, number])[]) => entries.reduce((all, [, n]) => all + n, 0);
  const errors = sum([...faults]) - sum(lost);
  const p99 = quantile(
    answered.toSorted((a, b) => a - b),
    0.99,
  );
  say(
    `\n${title}: ${asked} interactions in ${took.toFixed(1)} s (${(asked / took).toFixed(0)}/s); machine load ${loadavg()[0]!.toFixed(1)}`,
  );
  say('  first response, ms       n      p50      p90      p99      max');
  tableOf(waits);
  say(`  errors ${errors}, lost ${sum(lost)}, refused by Discord ${discord.refusals.length}`);
  for (const [reason, n] of faults) say(`    ${n} × ${reason}`);
  say(`  the bot used ${((100 * (after.cpu - before.cpu)) / took).toFixed(0)} % of a processor`);
  say(
    `  memory of the bot: ${(before.rss / MB).toFixed(0)} → ${(after.rss / MB).toFixed(0)} MB resident, ` +
      `${(before.heap / MB).toFixed(0)} → ${(after.heap / MB).toFixed(0)} MB of it in use; ` +
      `${after.ingested - before.ingested} articles ingested meanwhile`,
  );
  return p99 <= 250 && faults.size === 0 && discord.refusals.length === 0;
}

try {
  const ready = await told('ready');
  say(`${ready.articles} articles, ${ready.sentences} sentences; ready after ${ready.seconds.toFixed(1)} s`);
  const next = traffic(articlesOf(count, file), ready.speakers);
  await rush(next, WARM_UP_SECONDS, null);
  const calm = await rush(next, seconds, 'Asked only');
  order({ ingestPerSecond: Number(values.ingest) });
  const busy = await rush(next, seconds, 'Asked while articles are ingested');
  order({ ingestPerSecond: 0 });
  say(`\nThe bar (p99 ≤ 250 ms, no error, none lost) is ${calm && busy ? 'met' : 'missed'}.`);
  process.exitCode = calm && busy ? 0 : 1;
} finally {
  bot.disconnect();
  if (bot.exitCode === null) await once(bot, 'exit');
  await discord.close();
  if (values.data === undefined) rmSync(folder, { recursive: true });
}
