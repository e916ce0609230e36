import { fork } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { versionOf } from '../peer.ts';
import { quantile } from '../statistics.ts';
import { CONTESTANTS } from './contestant.ts';
import type { Job, Report } from './run-contestant.ts';

/** What a contestant showed at one size. Milliseconds and bytes; absent: not shown, and `remarks` say why. */
export type Row = {
  readonly contestant: string;
  readonly sentences: number;
  readonly build?: number | undefined;
  readonly load?: number | undefined;
  readonly p50?: number | undefined;
  readonly p95?: number | undefined;
  /** Mean processor time of a question. */
  readonly cpu?: number | undefined;
  /** Resident after loading and some questions, beside the text; after building where nothing can be loaded. */
  readonly memory?: number | undefined;
  readonly disk?: number | undefined;
  /** How many of the questions the budget allowed. */
  readonly asked: number;
  readonly settings: string;
  readonly remarks: readonly string[];
};

/** nDCG@10 of a contestant on a retrieval set, or why there is none. */
export type Score = { readonly contestant: string; readonly set: string; readonly score: number | string };

export type Race = {
  readonly contestants: readonly string[];
  readonly sentences: readonly string[];
  readonly questions: readonly string[];
  /** Milliseconds: a contestant is stopped after about so long in all, and asks questions for a fifth of it at most. */
  readonly patience: number;
};

/** Heap a contestant may use, in megabytes. */
const HEAP = 8_192;

/** Runs each contestant by itself on the same sentences and questions; a row as each is through. */
export async function* race({ contestants, sentences, questions, patience }: Race): AsyncGenerator<Row> {
  const scratch = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    const file = join(scratch, 'sentences.txt');
    writeFileSync(file, sentences.join('\n'));
    for (const contestant of contestants) {
      const folder = join(scratch, 'contestant');
      mkdirSync(folder);
      const job = { contestant, folder, questions };
      const begun = performance.now();
      const built = await run({ ...job, task: 'race', sentences: file, budget: patience / 5 }, patience);
      const saved = built.disk !== undefined;
      const left = Math.max(patience - (performance.now() - begun), patience / 5);
      const loaded: Report = saved ? await run({ ...job, task: 'load' }, left) : {};
      rmSync(folder, { recursive: true });
      const differs = loaded.found && JSON.stringify(loaded.found) !== JSON.stringify(built.found);
      yield {
        contestant,
        sentences: sentences.length,
        build: built.build,
        load: loaded.load,
        p50: built.times && quantile(built.times, 0.5),
        p95: built.times && quantile(built.times, 0.95),
        cpu: built.cpu,
        memory: Math.max(0, loaded.memory ?? built.memory ?? Number.NaN) || undefined,
        disk: built.disk,
        asked: built.times?.length ?? 0,
        settings: built.settings ?? '',
        remarks: [
          built.failure,
          loaded.failure && `load: ${loaded.failure}`,
          differs ? 'finds other sentences after a load' : undefined,
          built.memory !== undefined && loaded.memory === undefined ? 'memory after building' : undefined,
        ].filter((remark) => remark !== undefined),
      };
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** nDCG@10 of a contestant on a retrieval set, or why there is none. */
export async function judge(contestant: string, set: string, patience: number): Promise<Score['score']> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'));
  try {
    const { ndcg, failure } = await run({ task: 'judge', contestant, folder, set }, patience);
    return ndcg ?? failure ?? 'no result';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a job in a process of its own and gathers what it reports until it ends or patience does. */
function run(job: Job, patience: number): Promise<Report> {
  const { package: name } = CONTESTANTS[job.contestant]!;
  if (name !== '' && versionOf(name) === '') return Promise.resolve({ failure: `${name} is not installed` });
  return new Promise((resolve) => {
    let gathered: Report = {};
    const child = fork(join(import.meta.dirname, 'run-contestant.ts'), {
      execArgv: ['--expose-gc', `--max-old-space-size=${HEAP}`],
      // What libraries print is no part of the table; the last line of it may say why one died.
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let said = '';
    child.stderr!.on('data', (chunk) => {
      said = (said + chunk).slice(-4_000);
    });
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill('SIGKILL');
    }, patience);
    child.on('message', (piece: Report) => {
      gathered = { ...gathered, ...piece };
    });
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (late)
        gathered = { failure: `stopped after ${Math.round(patience / 1000)} s ${stageOf(job, gathered)}`, ...gathered };
      else if (code !== 0) gathered = { failure: lastWords(said) ?? `ended by ${signal ?? code}`, ...gathered };
      resolve(gathered);
    });
    child.send(job);
  });
}

function stageOf({ task }: Job, { build, times, load }: Report): string {
  if (task === 'load') return load === undefined ? 'loading' : 'asking';
  if (build === undefined) return 'building';
  return times ? 'saving' : 'asking';
}

/** What a process that died said on its way. */
const lastWords = (said: string): string | undefined =>
  /heap out of memory|Allocation failed/.test(said)
    ? `out of memory (heap of ${HEAP / 1024} GB)`
    : said
        .trim()
        .split('\n')
        .find((line) => /Error/.test(line))
        ?.trim()
        .slice(0, 120);
