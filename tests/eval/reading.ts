// What ask makes of questions about articles written for this: half of them the articles answer, half they do not,
// though they are about the same matter. usage: node tests/eval/reading.ts [--errors] [SET…]
// A set is DIR/ with articles and a manifest, beside DIR.json with its questions.
import { readFileSync } from 'node:fs';
import { ANSWERS_FROM, ask } from '../../src/answers/ask.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { auroc } from '../tune/metrics.ts';

/** `answer`: words that stand in a sentence which answers; null when none does. */
export type Asked = { readonly ask: string; readonly answer: string | null };

const here = (name: string) => `${import.meta.dirname}/reading/${name}`;
export const SETS = {
  development: here('development'),
  keptAside: here('kept-aside'),
  unseen: here('unseen'),
} as const;

type Outcome = Asked & {
  readonly confidence: number;
  readonly shown: readonly string[];
  readonly verdict: 'right' | 'wrong' | 'refused';
};

/** Asks every question of a set. */
export async function read(set: string): Promise<Outcome[]> {
  const coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  try {
    await coverages.sync(set);
    const coverage = coverages.forServer(null);
    const outcomes: Outcome[] = [];
    for (const asked of JSON.parse(readFileSync(`${set}.json`, 'utf8')) as Asked[]) {
      const answer = await ask({ question: asked.ask }, coverage);
      const { confidence } = await coverage.search({ text: asked.ask, limit: 1 });
      const shown = (answer.kind === 'found' ? answer.statements : answer.nearest).map(({ text }) => text);
      const isRight = asked.answer !== null && shown.some((text) => text.includes(asked.answer!));
      const verdict = answer.kind === 'nothing' ? 'refused' : isRight ? 'right' : 'wrong';
      outcomes.push({ ...asked, confidence, shown, verdict });
    }
    return outcomes;
  } finally {
    coverages.close();
  }
}

export function figures(outcomes: readonly Outcome[]) {
  const answerable = outcomes.filter(({ answer }) => answer !== null);
  const silent = outcomes.filter(({ answer }) => answer === null);
  const count = (of: readonly Outcome[], verdict: Outcome['verdict']) =>
    of.filter((one) => one.verdict === verdict).length;
  return {
    answerable: answerable.length,
    right: count(answerable, 'right'),
    wrong: count(answerable, 'wrong'),
    unanswerable: silent.length,
    refused: count(silent, 'refused'),
    auroc: auroc(outcomes.map(({ confidence, answer }) => ({ score: confidence, positive: answer !== null }))),
  };
}

if (import.meta.main) {
  const sets = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  for (const set of sets.length > 0 ? sets : Object.values(SETS)) {
    const outcomes = await read(set);
    const { answerable, right, wrong, unanswerable, refused, auroc } = figures(outcomes);
    console.log(
      `${set.split('/').at(-1)}: answered rightly ${right} of ${answerable} (wrongly ${wrong}), refused ${refused} of ${unanswerable} unanswerable at ${ANSWERS_FROM}; AUROC ${auroc.toFixed(3)}`,
    );
    if (!process.argv.includes('--errors')) continue;
    for (const { ask, answer, verdict, confidence, shown } of outcomes) {
      if (verdict === (answer === null ? 'refused' : 'right')) continue;
      console.log(`  ${confidence.toFixed(2)} ${ask} [${answer}] ${verdict}: ${shown[0]?.slice(0, 90) ?? ''}`);
    }
  }
}
