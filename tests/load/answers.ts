import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { MEASURE } from '../../src/discord/render.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { parseOptions } from '../../src/parse-options.ts';
import { layOut } from '../../src/reply/lay-out.ts';
import { OCCASION } from '../occasion.ts';
import { articlesOf } from './articles.ts';
import { openShelf } from './open-shelf.ts';
import { type Asked, questionsAbout, SHARES } from './questions.ts';

/** What answers cost without a wire: each command's processor time and waiting, laid out for Discord. */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    sentences: { type: 'string' },
    questions: { type: 'string', default: '200' },
    only: { type: 'string', multiple: true, default: [] },
    /** Where the database stays between runs; otherwise it is made anew. */
    data: { type: 'string' },
  },
});
const say = (line: string) => void process.stdout.write(`${line}\n`);
const folder = values.data ?? mkdtempSync(join(tmpdir(), 'verbatim-answers-'));
const articles = articlesOf(Number(values.count), values.sentences ?? null);
const { coverages, coverage, speakers } = await openShelf(folder, articles);
const commands = await loadCommands();
const { optionsFor } = questionsAbout(articles, speakers);

/** Milliseconds of the processor, every thread's. */
const spent = () => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};
async function answer(command: Asked): Promise<number> {
  const asked = commands.get(command)!;
  const options = parseOptions(asked, optionsFor(command));
  const begun = performance.now();
  layOut(command, await asked.answer(options, coverage, OCCASION), MEASURE);
  return performance.now() - begun;
}

const asked = (Object.keys(SHARES) as (keyof typeof SHARES)[]).filter(
  (name): name is Asked =>
    name !== 'autocomplete' && name !== 'button' && (values.only.length === 0 || values.only.includes(name)),
);
// As after some hours of use: what is asked about has been read before.
await coverage.attributions();
say('  ms               n   processor      p50      p95      max   share of the traffic');
let weighed = 0;
for (const command of asked) {
  for (let i = 0; i < 20; i++) await answer(command);
  const before = spent();
  const waits: number[] = [];
  for (let i = 0; i < Number(values.questions); i++) waits.push(await answer(command));
  const mean = (spent() - before) / waits.length;
  weighed += (mean * SHARES[command]) / 100;
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]!.toFixed(2);
  const shown = [mean.toFixed(2).padStart(12), ...[0.5, 0.95, 1].map((share) => at(share).padStart(9))].join('');
  say(`  ${command.padEnd(12)}${String(waits.length).padStart(6)}${shown}${`${SHARES[command]} %`.padStart(8)}`);
}
say(`  an interaction of the traffic: ${weighed.toFixed(2)} ms of answering (keys typed and buttons not counted)`);
await coverages.close();
if (values.data === undefined) rmSync(folder, { recursive: true });
