import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { InputError } from '../../../src/domain/input-error.ts';
import { peersInstalled } from '../peer.ts';
import { createRandom, shuffled } from '../random.ts';
import { drawRace } from './chart.ts';
import { CONTESTANTS, WHOLE_ASK } from './contestant.ts';
import { judge, type Row, race, type Score } from './race.ts';
import { generated, readSentences, sampledQuestions, spliced } from './sentences.ts';
import { judgedQuestions } from './sets.ts';
import { raceTable, scoreTable, settingsOf } from './table.ts';

export type IndexBench = {
  /** Text file of sentences; made-up ones without it. */
  readonly sentences: string | undefined;
  /** Folders of retrieval sets; their questions are asked in the race too. */
  readonly sets: readonly string[];
  readonly sizes: readonly number[];
  readonly contestants: readonly string[];
  /** Seconds a contestant is given at each size. */
  readonly patience: number;
  readonly out: string;
};

const QUESTIONS = 1_000;

/** Races all contestants at each size, judges them on each set, prints both as tables and draws them in `out`. */
export async function benchIndex({
  sentences: file,
  sets,
  sizes,
  contestants,
  patience,
  out,
}: IndexBench): Promise<void> {
  const real = file === undefined ? undefined : readSentences(file);
  if (!peersInstalled())
    throw new InputError('the contestants are not installed; type: npm install --prefix tests/bench');
  const asked = shuffled(sets.flatMap(judgedQuestions), createRandom(4)).map(({ text }) => text);
  mkdirSync(out, { recursive: true });
  const keep = (rows: readonly Row[]) => writeFileSync(join(out, 'race.json'), JSON.stringify(rows, null, 1));

  const rows: Row[] = [];
  for (const size of sizes) {
    const sentences = real ? spliced(real, size) : generated(size);
    const questions = asked.length > 0 ? asked.slice(0, QUESTIONS) : sampledQuestions(sentences, QUESTIONS);
    const kind = real ? `sentences of ${basename(file!)}${size > real.length ? ', spliced' : ''}` : 'made-up sentences';
    console.log(`\n${size.toLocaleString('en')} ${kind}; ${questions.length} questions; top 10`);
    for await (const row of race({ contestants, sentences, questions, patience: patience * 1000 })) {
      rows.push(row);
      keep(rows);
      console.error(`  ${row.contestant}: ${row.remarks.join('; ') || 'done'}`);
    }
    console.log(raceTable(rows.filter((row) => row.sentences === size)));
  }
  console.log(`\n${settingsOf(rows.filter(({ sentences }) => sentences === sizes.at(-1)))}`);
  const picture = join(out, 'race.png');
  await drawRace(rows, [], picture);

  if (sets.length > 0) {
    const scores = await judgeAll(contestants, sets, patience);
    await drawRace(rows, scores, picture);
    console.log(`\n${scoreTable(scores)}`);
  }
  console.log(`\ndrawn in ${picture}`);
}

async function judgeAll(contestants: readonly string[], sets: readonly string[], patience: number) {
  const scores: Score[] = [];
  for (const contestant of contestants) {
    if (contestant === WHOLE_ASK) continue;
    for (const set of sets) {
      scores.push({ contestant, set: basename(set), score: await judge(contestant, set, patience * 1000) });
    }
  }
  return scores;
}

/** Names of contestants that begin with one of the given beginnings, whatever their case; all without any. */
export const contestantsNamed = (beginnings: readonly string[]): string[] =>
  Object.keys(CONTESTANTS).filter(
    (name) =>
      beginnings.length === 0 || beginnings.some((beginning) => name.toLowerCase().startsWith(beginning.toLowerCase())),
  );
