import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readUnits } from '../../../src/cli/search.ts';
import { mean, quantile } from '../statistics.ts';
import { CONTESTANTS, type Searcher } from './contestant.ts';
import { asArticles } from './sentences.ts';
import { judgedQuestions, ndcg } from './sets.ts';

/** What a child process is to do with one contestant. Times in milliseconds, memory and disk in bytes. */
export type Job = { readonly contestant: string; readonly folder: string } & (
  | {
      readonly task: 'race';
      readonly sentences: string;
      readonly questions: readonly string[];
      readonly budget: number;
    }
  | { readonly task: 'load'; readonly questions: readonly string[] }
  | { readonly task: 'judge'; readonly set: string }
);

/** What a child reports, piece by piece, so that a contestant that fails late keeps what it has shown. */
export type Report = {
  readonly settings?: string;
  readonly build?: number;
  readonly memory?: number;
  readonly disk?: number;
  readonly times?: readonly number[];
  /** Mean processor time of a question, in all threads: what a busy machine hardly changes. */
  readonly cpu?: number;
  /** Ordinals found for the first questions. */
  readonly found?: readonly (readonly number[])[];
  readonly load?: number;
  readonly ndcg?: number;
  readonly failure?: string;
};

const LIMIT = 10;
/** Milliseconds of questions before any is timed. */
const WARM_UP = 2_000;
const PASSES = 3;
/** Questions whose findings are compared after a load. */
const COMPARED = 5;

const report = (piece: Report) => new Promise((sent) => process.send!(piece, sent));
const resident = () => {
  for (let i = 0; i < 3; i++) globalThis.gc?.();
  return process.memoryUsage.rss();
};

async function timed<T>(action: () => T | Promise<T>): Promise<[result: T, milliseconds: number]> {
  const start = performance.now();
  const result = await action();
  return [result, performance.now() - start];
}

async function race(job: Job & { task: 'race' }): Promise<void> {
  const contestant = await CONTESTANTS[job.contestant]!.contestant();
  await report({ settings: contestant.settings });
  const units = asArticles(readFileSync(job.sentences, 'utf8').split('\n'));
  const before = resident();
  const [searcher, build] = await timed(() => contestant.build(units, job.folder));
  await report({ build, memory: resident() - before });
  await report({ found: await firstFound(searcher, job.questions) });
  await report(await timesOf(searcher, job.questions, job.budget));
  if (!contestant.load) return;
  await searcher.save?.();
  await report({ disk: sizeOf(job.folder) });
}

/**
 * The time of each question, the median of three passes over all of them: a single time tells as much of what else the
 * machine is doing. Within the budget only; in the first pass, questions are asked while it lasts.
 */
async function timesOf(searcher: Searcher, questions: readonly string[], budget: number): Promise<Report> {
  for (let i = 0, spent = 0; i < questions.length && spent < WARM_UP; i++) {
    const [, time] = await timed(() => searcher.search(questions[i]!, LIMIT));
    spent += time;
  }
  const passes: number[][] = [];
  let asked = questions;
  let left = budget;
  const before = process.cpuUsage();
  while (passes.length < PASSES && left > 0) {
    const pass: number[] = [];
    while (pass.length < asked.length && left > 0) {
      const [, time] = await timed(() => searcher.search(asked[pass.length]!, LIMIT));
      pass.push(time);
      left -= time;
    }
    if (passes.length === 0) asked = asked.slice(0, pass.length);
    passes.push(pass);
  }
  const { user, system } = process.cpuUsage(before);
  const count = passes.reduce((sum, pass) => sum + pass.length, 0);
  const timesOfOne = (i: number) => passes.flatMap((pass) => pass[i] ?? []);
  return { times: asked.map((_, i) => quantile(timesOfOne(i), 0.5)), cpu: (user + system) / 1000 / count };
}

async function load(job: Job & { task: 'load' }): Promise<void> {
  const contestant = await CONTESTANTS[job.contestant]!.contestant();
  const before = resident();
  const [searcher, load] = await timed(() => contestant.load!(job.folder));
  await report({ load });
  await report({ found: await firstFound(searcher, job.questions) });
  await report({ memory: resident() - before });
}

async function judge(job: Job & { task: 'judge' }): Promise<void> {
  const contestant = await CONTESTANTS[job.contestant]!.contestant();
  const units = await readUnits(join(job.set, 'corpus.jsonl'));
  const searcher = await contestant.build(units, job.folder);
  const scores: number[] = [];
  for (const { text, gains } of judgedQuestions(job.set)) {
    const found = await searcher.search(text, LIMIT);
    scores.push(
      ndcg(
        found.map((ordinal) => units[ordinal]!._id),
        gains,
      ),
    );
  }
  await report({ ndcg: mean(scores) });
}

async function firstFound(searcher: Searcher, questions: readonly string[]): Promise<(readonly number[])[]> {
  const found: (readonly number[])[] = [];
  for (const question of questions.slice(0, COMPARED)) found.push(await searcher.search(question, LIMIT));
  return found;
}

const sizeOf = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

// A parent that was ended leaves no children behind.
process.once('disconnect', () => process.exit());
process.once('message', async (job: Job) => {
  try {
    if (job.task === 'race') await race(job);
    else if (job.task === 'load') await load(job);
    else await judge(job);
  } catch (error) {
    await report({ failure: error instanceof Error ? error.message.split('\n')[0]! : String(error) });
  }
  process.exit();
});
