// Chooses the weights of ranking and writes them to weights.json. usage: node tests/tune/tune.ts DIR [--dry]
// DIR holds a folder a set (corpus.jsonl, queries.jsonl, qrels.jsonl): the sets named in GROUPS.
import { writeFileSync } from 'node:fs';
import { rawConfidence, SIGNS, signsOf } from '../../src/coverage/embedded/ranking/confidence.ts';
import { dot } from '../../src/coverage/embedded/ranking/dot.ts';
import { FEATURES } from '../../src/coverage/embedded/ranking/features.ts';
import { balanced, fitLogistic, type Point } from './confidence-weights.ts';
import { auroc } from './metrics.ts';
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
/** Questions that share the words of a text which does not answer them, and questions about something else. */
const ADVERSARIAL = 'squad-dev';
const OFF_TOPIC = 'squad-dev-oot';
/** What is expected of the questions readers ask, for calibration. */
const MIXTURE = { answerable: 0.6, offTopic: 0.3, adversarial: 0.1 };

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

type Judged = Omit<Point, 'weight'> & { readonly article: string };

function pointsOf(
  examples: readonly Example[],
  weights: Float64Array,
  articleOf: ReadonlyMap<string, string>,
): Judged[] {
  const usable = examples.filter(
    ({ unanswerable, ideal, judged }) => (unanswerable || ideal.length > 0) && judged.length > 0,
  );
  return usable.map(({ id, question, judged, unanswerable }) => {
    const scored = judged.map((one) => ({ judged: one, logit: dot(one.features, weights) }));
    scored.sort((a, b) => b.logit - a.logit);
    const { segment, document } = scored[0]!.judged.candidate;
    const article = articleOf.get(id) ?? String(segment.articles[segment.articleOf[document]!]);
    return { signs: signsOf(question, scored), answerable: !unanswerable, article };
  });
}

/** Fits both models of confidence and prints what they do on articles they have not seen. */
function chooseConfidence(adversarial: readonly Judged[], offTopic: readonly Judged[]) {
  const fit = (keep: (point: Judged) => boolean) => ({
    onTopic: fitLogistic(balanced(offTopic.filter(keep))),
    answered: fitLogistic(balanced(adversarial.filter(keep))),
  });
  const unseen = [...new Set(adversarial.map(({ article }) => article))].flatMap((article) => {
    const { onTopic, answered } = fit((point) => point.article !== article);
    return [adversarial, offTopic].flatMap((points, set) =>
      points
        .filter((point) => point.article === article)
        .map(({ signs, answerable }) => ({
          set,
          positive: answerable,
          score: rawConfidence(signs, onTopic, answered),
        })),
    );
  });
  for (const [set, name] of [ADVERSARIAL, OFF_TOPIC].entries()) {
    const scored = unseen.filter((one) => one.set === set);
    const positives = scored
      .filter(({ positive }) => positive)
      .map(({ score }) => score)
      .sort((a, b) => a - b);
    const negatives = scored.filter(({ positive }) => !positive);
    const threshold = positives[Math.floor(0.05 * positives.length)]!;
    const refused = negatives.filter(({ score }) => score < threshold).length / negatives.length;
    console.log(
      `confidence ${name}, unseen articles: AUROC ${auroc(scored).toFixed(4)}, refuses ${refused.toFixed(3)} at 5% refused`,
    );
  }
  const { onTopic, answered } = fit(() => true);
  const calibration = calibrate(unseen);
  return { onTopic: named(SIGNS, onTopic), answered: named(SIGNS, answered), calibration };
}

/** Turns raw confidence into a probability under the mixture of questions (Platt 1999), from unseen articles. */
function calibrate(unseen: readonly { set: number; positive: boolean; score: number }[]) {
  const count = (set: number, positive: boolean) =>
    unseen.filter((one) => one.set === set && one.positive === positive).length;
  const points = unseen.map(({ set, positive, score }) => ({
    signs: Float64Array.of(1, Math.log(score / (1 - score))),
    answerable: positive,
    weight: positive
      ? MIXTURE.answerable / (count(0, true) + count(1, true))
      : (set === 0 ? MIXTURE.adversarial : MIXTURE.offTopic) / count(set, false),
  }));
  const [offset, slope] = fitLogistic(points, { l2: 0 });
  for (const share of [0.03, 0.05, 0.1]) {
    const scores = points
      .filter(({ answerable }) => answerable)
      .map(({ signs }) => 1 / (1 + Math.exp(-(offset! + slope! * signs[1]!))));
    scores.sort((a, b) => a - b);
    console.log(
      `confidence below which ${share * 100}% of the answerable lie: ${scores[Math.floor(share * scores.length)]!.toFixed(3)}`,
    );
  }
  return { slope: round(slope!), offset: round(offset!) };
}

const named = (names: readonly string[], weights: Float64Array) =>
  Object.fromEntries(names.map((name, i) => [name, round(weights[i]!)]));

const sentenceGroups = await load(SENTENCES);
const sentences = choose('sentences', answerable(sentenceGroups), () => true, 0.001);
const passages = choose('passages', answerable(await load(PASSAGES)), (feature) => PASSAGE_FEATURES.has(feature), 0.01);

const byName: Readonly<Record<string, number>> = sentences;
const ranker = Float64Array.from(FEATURES, (feature) => byName[feature]!);
const adversarial = sentenceGroups.get(ADVERSARIAL)!.examples;
const articleOf = new Map(
  adversarial.flatMap(({ id, relevance, judged }) => {
    const found = judged[relevance.findIndex((gain) => gain > 0)]?.candidate;
    return found ? [[id, String(found.segment.articles[found.segment.articleOf[found.document]!])] as const] : [];
  }),
);
const offTopic = await examplesOf(`${directory}/${OFF_TOPIC}`);
const confidence = chooseConfidence(pointsOf(adversarial, ranker, articleOf), pointsOf(offTopic, ranker, articleOf));

if (flag !== '--dry') {
  const file = new URL('../../src/coverage/embedded/ranking/weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify({ sentences, passages, confidence }, null, 2)}\n`);
}
