import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { rememberedAnswers } from '../../src/discord/remembered-answers.ts';
import { MEASURE } from '../../src/discord/render.ts';
import { suggest } from '../../src/discord/suggestions.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { parseOptions } from '../../src/parse-options.ts';
import { layOut } from '../../src/reply/lay-out.ts';
import { OCCASION } from '../occasion.ts';
import { articlesOf } from './articles.ts';
import { openShelf } from './open-shelf.ts';
import { type Asked, questionsAbout, SHARES } from './questions.ts';

/**
 * What answers cost without a wire: of the traffic's mix, each command's processor time on the thread that answers,
 * laid out for Discord, and how long one waits for it. Buttons are left out: they ask again what has been asked.
 */
const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '100000' },
    sentences: { type: 'string' },
    questions: { type: 'string', default: '3000' },
    /** Asked before anything is measured. */
    before: { type: 'string', default: '1000' },
    only: { type: 'string', multiple: true, default: [] },
    /** Whether answers given lately are remembered, as the bot does. */
    remember: { type: 'boolean', default: false },
    /** Where the database stays between runs; otherwise it is made anew. */
    data: { type: 'string' },
  },
});
type Kind = Exclude<keyof typeof SHARES, 'button'>;
const say = (line: string) => void process.stdout.write(`${line}\n`);
const folder = values.data ?? mkdtempSync(join(tmpdir(), 'verbatim-answers-'));
const articles = articlesOf(Number(values.count), values.sentences ?? null);
const { coverages, coverage, speakers } = await openShelf(folder, articles);
const commands = await loadCommands();
const { optionsFor, pick, random } = questionsAbout(articles, speakers);
const remembered = rememberedAnswers();
let asked = 0;
let found = 0;

async function answer(name: Asked): Promise<void> {
  const command = commands.get(name)!;
  const options = parseOptions(command, optionsFor(name));
  const work = async () => {
    found++;
    return command.answer(options, coverage, OCCASION);
  };
  asked++;
  const answered = values.remember ? remembered.answer(name, command, options, coverage.stamp(), work) : work();
  layOut(name, await answered, MEASURE);
}

const type = () => suggest('speaker', pick(speakers).slice(0, 1 + Math.floor(random() * 5)), coverage);
const ms = ({ user, system }: NodeJS.CpuUsage) => (user + system) / 1_000;
const dealt = (Object.keys(SHARES) as (keyof typeof SHARES)[])
  .filter((name): name is Kind => name !== 'button' && (values.only.length === 0 || values.only.includes(name)))
  .flatMap((name) => Array.from({ length: SHARES[name] }, () => name));

/** Milliseconds of each command, `thread` in all: its clock is too coarse for one answer. */
const spent = new Map<Kind, { thread: number; readonly waits: number[] }>();
async function ask(): Promise<void> {
  const kind = pick(dealt);
  const cost = spent.get(kind) ?? { thread: 0, waits: [] };
  spent.set(kind, cost);
  const [begun, used] = [performance.now(), process.threadCpuUsage()];
  await (kind === 'autocomplete' ? type() : answer(kind));
  cost.waits.push(performance.now() - begun);
  cost.thread += ms(process.threadCpuUsage(used));
}
for (let i = 0; i < Number(values.before); i++) await ask();
spent.clear();
[asked, found] = [0, 0];
const begun = process.cpuUsage();
for (let i = 0; i < Number(values.questions); i++) await ask();
const all = ms(process.cpuUsage(begun));

say('  ms                    n   thread      p50      p95      max   of all');
const total = [...spent.values()].reduce((sum, { thread }) => sum + thread, 0);
for (const [kind, { thread, waits }] of [...spent].sort(([a], [b]) => SHARES[b] - SHARES[a])) {
  waits.sort((a, b) => a - b);
  const at = (share: number) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))]!;
  const shown = [thread / waits.length, at(0.5), at(0.95), at(1)].map((one) => one.toFixed(2).padStart(9)).join('');
  say(
    `  ${kind.padEnd(14)}${String(waits.length).padStart(9)}${shown}${((100 * thread) / total).toFixed(0).padStart(7)} %`,
  );
}
const each = (sum: number) => (sum / Number(values.questions)).toFixed(2);
say(
  `  each of the mix: ${each(total)} ms of the thread, ${each(all)} ms of the processor with what other threads do for it`,
);
if (values.remember)
  say(`  ${((100 * (asked - found)) / asked).toFixed(0)} % of the questions had been answered before`);
await coverages.close();
if (values.data === undefined) rmSync(folder, { recursive: true });
