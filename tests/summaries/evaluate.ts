import { readFileSync } from 'node:fs';
import { candidatesOf } from '../../src/answers/summarise/candidates.ts';
import { summarise } from '../../src/answers/summarise/summarise.ts';
import { parseArticle } from '../../src/text/parse-article.ts';
import { lead, lexRank, type Summariser, textRank } from './baselines.ts';
import { type Rouge, rouge } from './rouge.ts';

/**
 * Scores summaries of three sentences against human ones: `node tests/summaries/evaluate.ts FILE.jsonl`, each line
 * `{"id","text","reference"}`. Prints ROUGE-1/2/L for ours and the usual baselines, and how sure the difference is
 * (paired bootstrap over the articles, Koehn 2004).
 */
const SENTENCES = 3;
const RESAMPLES = 10_000;

const SUMMARISERS: Readonly<Record<string, Summariser>> = { ours: summarise, lead, textRank, lexRank };
const MEASURES = ['one', 'two', 'longest'] as const;

type Document = { readonly id: string; readonly text: string; readonly reference: string };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Share of resamples of the articles in which the first scores are not above the second. */
function bootstrap(a: readonly number[], b: readonly number[]): number {
  let seed = 42;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  let lost = 0;
  for (let round = 0; round < RESAMPLES; round++) {
    let difference = 0;
    for (let draw = 0; draw < a.length; draw++) {
      const at = Math.floor(random() * a.length);
      difference += a[at]! - b[at]!;
    }
    if (difference <= 0) lost++;
  }
  return lost / RESAMPLES;
}

const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('usage: node tests/summaries/evaluate.ts FILE.jsonl');
  process.exit(2);
}
const documents = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line): Document => JSON.parse(line));
const candidates = documents.map((document) => candidatesOf(parseArticle(document).article));
const scores = new Map(
  Object.entries(SUMMARISERS).map(([name, summariser]): [string, readonly Rouge[]] => [
    name,
    documents.map(({ reference }, at) =>
      rouge(
        summariser(candidates[at]!, SENTENCES)
          .map(({ text }) => text)
          .join(' '),
        reference,
      ),
    ),
  ]),
);
const ours = scores.get('ours')!;
console.log(
  `${documents.length} articles, ${SENTENCES} sentences: ROUGE-1/2/L, then the chance that ours is not better`,
);
for (const [name, own] of scores) {
  const figures = MEASURES.map((measure) => (100 * mean(own.map((score) => score[measure]))).toFixed(2));
  const chances = MEASURES.map((measure) =>
    bootstrap(
      ours.map((score) => score[measure]),
      own.map((score) => score[measure]),
    ).toFixed(4),
  );
  console.log(`${name.padEnd(9)} ${figures.join('  ')}${name === 'ours' ? '' : `   p ${chances.join('  ')}`}`);
}
