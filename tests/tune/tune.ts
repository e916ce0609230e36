// Chooses the weights of ranking and writes them to weights.json. usage: node tests/tune/tune.ts DIR [--dry]
// DIR holds a folder a set (corpus.jsonl, queries.jsonl, qrels.jsonl): the sets named in GROUPS.
import { writeFileSync } from 'node:fs';
import { FEATURES } from '../../src/coverage/embedded/ranking/features.ts';
import { fitRanker, type Group, meanNdcg } from './rank-weights.ts';
import { type Example, examplesOf } from './sets.ts';

/** Sets and their share in the loss. */
const SENTENCES = { 'trecqa-train': 0.5, 'trecqa-dev': 0.5, 'squad-dev': 1 };
const PASSAGES = { cranfield: 1 };
/** What long units are ranked by; the rest is noise there. */
const PASSAGE_FEATURES = new Set([
  'bm25',
  'bm25 / best',
  'coverage',
  'coverage of title',
  'proximity',
  'feedback',
  'added by family',
]);
const FOLDS = 4;

const [directory, flag] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: node tests/tune/tune.ts DIR [--dry]');
  process.exit(2);
}

async function load(sets: Readonly<Record<string, number>>): Promise<Map<string, Group>> {
  const groups = new Map<string, Group>();
  for (const [name, weight] of Object.entries(sets)) {
    groups.set(name, { examples: await examplesOf(`${directory}/${name}`), weight });
  }
  return groups;
}

const answerable = (groups: Map<string, Group>): Map<string, Group> =>
  new Map(
    [...groups].map(([name, { examples, weight }]) => [
      name,
      { examples: examples.filter(({ ideal }) => ideal.length > 0), weight },
    ]),
  );

/** Fits on everything; prints nDCG@10 of the fit and of each question judged by weights that have not seen its fold. */
function choose(title: string, groups: Map<string, Group>, keep: (feature: string) => boolean, l2: number) {
  const masked = new Map(
    [...groups].map(([name, group]) => [name, { ...group, examples: group.examples.map((e) => only(e, keep)) }]),
  );
  const fold = (examples: readonly Example[], k: number, inside: boolean) =>
    examples.filter((_, i) => (Math.floor((i * FOLDS) / examples.length) === k) === inside);
  const unseen = new Map<string, number>();
  for (let k = 0; k < FOLDS; k++) {
    const rest = [...masked.values()].map(({ examples, weight }) => ({ weight, examples: fold(examples, k, false) }));
    const weights = fitRanker(rest, FEATURES.length, { l2 });
    for (const [name, { examples }] of masked) {
      const held = fold(examples, k, true);
      unseen.set(name, (unseen.get(name) ?? 0) + (meanNdcg(held, weights) * held.length) / examples.length);
    }
  }
  const weights = fitRanker([...masked.values()], FEATURES.length, { l2 });
  const first = FEATURES.map((feature) => (feature === 'bm25 / best' ? 1 : 0));
  for (const [name, { examples }] of groups) {
    const figures = [meanNdcg(examples, Float64Array.from(first)), meanNdcg(examples, weights), unseen.get(name)!];
    const [bm25, fitted, crossed] = figures.map((figure) => figure.toFixed(4));
    console.log(`${title} ${name}: nDCG@10 BM25 ${bm25}, fitted ${fitted}, cross-validated ${crossed}`);
  }
  return Object.fromEntries(FEATURES.flatMap((feature, i) => (keep(feature) ? [[feature, round(weights[i]!)]] : [])));
}

const only = (example: Example, keep: (feature: string) => boolean): Example => ({
  ...example,
  judged: example.judged.map((one) => ({ ...one, features: one.features.map((x, i) => (keep(FEATURES[i]!) ? x : 0)) })),
});

const round = (weight: number) => Math.round(weight * 1_000) / 1_000;

const sentenceGroups = await load(SENTENCES);
const sentences = choose('sentences', answerable(sentenceGroups), () => true, 0.001);
const passages = choose('passages', answerable(await load(PASSAGES)), (feature) => PASSAGE_FEATURES.has(feature), 0.01);
if (flag !== '--dry') {
  const file = new URL('../../src/coverage/embedded/ranking/weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify({ sentences, passages }, null, 2)}\n`);
}
