// Chooses the weights of ranking and writes them to weights.json. usage: node tests/tune/tune.ts DIR [--dry]
// DIR holds a folder a set (corpus.jsonl, queries.jsonl, qrels.jsonl): the sets named in GROUPS.
import { writeFileSync } from 'node:fs';
import { rawConfidence, SIGNS, signsOf } from '../../src/coverage/embedded/ranking/confidence.ts';
import { dot } from '../../src/coverage/embedded/ranking/dot.ts';
import { FEATURES } from '../../src/coverage/embedded/ranking/features.ts';
import { balanced, fitLogistic, type Point } from './confidence-weights.ts';
import { auroc } from './metrics.ts';
import { fitRanker, type Group, meanNdcg } from './rank-weights.ts';
import { type Example, examplesOf, examplesPerArticle, readSet } from './sets.ts';

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
/** Questions that share the words of a text which does not answer them, and questions about something else. */
const ADVERSARIAL = 'squad-dev';
const OFF_TOPIC = 'squad-dev-oot';
/** What is expected of the questions readers ask, for calibration. */
const MIXTURE = { answerable: 0.6, onTopic: 0.3, answered: 0.1 };
/** One question in so many is asked of every small coverage that cannot answer it. */
const STRANGERS = 8;

const [directory, flag] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: node tests/tune/tune.ts DIR [--dry]');
  process.exit(2);
}

async function load(sets: Readonly<Record<string, number>>): Promise<Map<string, Group>> {
  const groups = new Map<string, Group>();
  for (const [name, weight] of Object.entries(sets)) {
    groups.set(name, { examples: examplesOf(await readSet(`${directory}/${name}`)), weight });
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

type Judged = Omit<Point, 'weight'> & { readonly article: string };

function pointsOf(examples: readonly Example[], weights: Float64Array): Judged[] {
  const usable = examples.filter(
    ({ unanswerable, ideal, judged }) => (unanswerable || ideal.length > 0) && judged.length > 0,
  );
  return usable.map(({ question, judged, unanswerable, article }) => {
    const scored = judged.map((one) => ({ judged: one, logit: dot(one.features, weights) }));
    scored.sort((a, b) => b.logit - a.logit);
    return { signs: signsOf(question, scored), answerable: !unanswerable, article };
  });
}

type Kind = { readonly name: string; readonly model: 'onTopic' | 'answered'; readonly points: readonly Judged[] };
type Unseen = { readonly kind: Kind; readonly positive: boolean; readonly score: number };

/** Fits both models of confidence and prints what they do on articles they have not seen. */
function chooseConfidence(kinds: readonly Kind[]) {
  const bothModels = (keep: (point: Judged) => boolean) => {
    const points = (model: Kind['model']) =>
      kinds.filter((kind) => kind.model === model).flatMap((kind) => balanced(kind.points.filter(keep)));
    return { onTopic: fitLogistic(points('onTopic')), answered: fitLogistic(points('answered')) };
  };
  const articles = new Set(kinds.flatMap(({ points }) => points.map(({ article }) => article)));
  const unseen = [...articles].flatMap((article): Unseen[] => {
    const { onTopic, answered } = bothModels((point) => point.article !== article);
    return kinds.flatMap((kind) =>
      kind.points
        .filter((point) => point.article === article)
        .map(({ signs, answerable }) => ({
          kind,
          positive: answerable,
          score: rawConfidence(signs, onTopic, answered),
        })),
    );
  });
  for (const kind of kinds) {
    const scored = unseen.filter((one) => one.kind === kind);
    const positives = scored
      .filter(({ positive }) => positive)
      .map(({ score }) => score)
      .sort((a, b) => a - b);
    const negatives = scored.filter(({ positive }) => !positive);
    const threshold = positives[Math.floor(0.05 * positives.length)]!;
    const refused = negatives.filter(({ score }) => score < threshold).length / negatives.length;
    console.log(
      `confidence, ${kind.name}, unseen articles: AUROC ${auroc(scored).toFixed(4)}, refuses ${refused.toFixed(3)} at 5% refused`,
    );
  }
  const { onTopic, answered } = bothModels(() => true);
  return { onTopic: named(SIGNS, onTopic), answered: named(SIGNS, answered), calibration: calibrate(unseen) };
}

/** Turns raw confidence into a probability under the mixture of questions (Platt 1999), from unseen articles. */
function calibrate(unseen: readonly Unseen[]) {
  const share = ({ kind, positive }: Unseen) => (positive ? MIXTURE.answerable : MIXTURE[kind.model]);
  const group = ({ kind, positive }: Unseen) => (positive ? 'answerable' : kind.model);
  const counts = new Map<string, number>();
  for (const one of unseen) counts.set(group(one), (counts.get(group(one)) ?? 0) + 1);
  const points = unseen.map((one) => ({
    signs: Float64Array.of(1, Math.log(one.score / (1 - one.score))),
    answerable: one.positive,
    weight: share(one) / counts.get(group(one))!,
  }));
  const [offset, slope] = fitLogistic(points, { l2: 0 });
  const confidence = (score: number) => 1 / (1 + Math.exp(-(offset! + slope! * Math.log(score / (1 - score)))));
  for (const threshold of [0.3, 0.4, 0.5, 0.6]) {
    const below = (keep: (one: Unseen) => boolean) => {
      const kept = unseen.filter(keep);
      return (kept.filter(({ score }) => confidence(score) < threshold).length / kept.length).toFixed(3);
    };
    const figures = [
      below(({ positive }) => positive),
      below(({ positive, kind }) => !positive && kind.model === 'onTopic'),
      below(({ positive, kind }) => !positive && kind.model === 'answered'),
    ];
    console.log(
      `below ${threshold}: answerable ${figures[0]}, off the topic ${figures[1]}, beside the point ${figures[2]}`,
    );
  }
  return { slope: round(slope!), offset: round(offset!) };
}

const named = (names: readonly string[], weights: Float64Array) =>
  Object.fromEntries(names.map((name, i) => [name, round(weights[i]!)]));

const sentenceGroups = await load(SENTENCES);
const sentences: Record<string, number> = choose('sentences', answerable(sentenceGroups), () => true, 0.001);
const passages = choose('passages', answerable(await load(PASSAGES)), (feature) => PASSAGE_FEATURES.has(feature), 0.01);

/** No development set says who spoke: what a sentence gains by being somebody's words, when those are asked for, is set. */
sentences['said, as asked'] = 1;
const byName: Readonly<Record<string, number>> = sentences;
const ranker = Float64Array.from(FEATURES, (feature) => byName[feature]!);
const adversarial = sentenceGroups.get(ADVERSARIAL)!.examples;
const offTopic = examplesOf(await readSet(`${directory}/${OFF_TOPIC}`));
const small = examplesPerArticle(await readSet(`${directory}/${ADVERSARIAL}`), adversarial, STRANGERS);
const confidence = chooseConfidence([
  { name: ADVERSARIAL, model: 'answered', points: pointsOf(adversarial, ranker) },
  { name: OFF_TOPIC, model: 'onTopic', points: pointsOf(offTopic, ranker) },
  {
    name: 'one article, beside the point',
    model: 'answered',
    points: small.flatMap(({ own }) => pointsOf(own, ranker)),
  },
  {
    name: 'one article, off the topic',
    model: 'onTopic',
    points: small.flatMap(({ own, strangers }) =>
      pointsOf([...own.filter(({ unanswerable }) => !unanswerable), ...strangers], ranker),
    ),
  },
]);

if (flag !== '--dry') {
  const file = new URL('../../src/coverage/embedded/ranking/weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify({ sentences, passages, confidence }, null, 2)}\n`);
}
