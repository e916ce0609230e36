// Chooses the weights of ranking and writes them to weights.json. usage: node tests/tune/tune.ts DIR [--dry] [--confidence | --words]
// DIR holds a folder a set (corpus.jsonl, queries.jsonl, qrels.jsonl): the sets named below.
// --dry writes nothing; --confidence keeps the weights of ranking; --words chooses only those for words with vectors.
import { writeFileSync } from 'node:fs';
import { rawConfidence, SIGNS, signsOf } from '../../src/coverage/embedded/ranking/confidence.ts';
import { dot } from '../../src/coverage/embedded/ranking/dot.ts';
import { FEATURES } from '../../src/coverage/embedded/ranking/features.ts';
import weights from '../../src/coverage/embedded/ranking/weights.json' with { type: 'json' };
import { useWordVectors } from '../../src/coverage/embedded/semantic/use-word-vectors.ts';
import { SETS } from '../eval/reading.ts';
import { balanced, fitLogistic, type Point } from './confidence-weights.ts';
import { auroc } from './metrics.ts';
import { fitRanker, type Group, meanNdcg } from './rank-weights.ts';
import { readArticles, readingExamples } from './reading.ts';
import { type Example, examplesOf, examplesPerArticle, examplesWithheld, readSet } from './sets.ts';

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
const MIXTURE = {
  answerable: 0.6,
  'off the topic': 0.15,
  withheld: 0.1,
  'beside the point': 0.05,
  reading: 0.05,
  'reading off': 0.05,
};
/** What the kinds of unanswerable question weigh where the second model is fitted. */
const SHARES = { 'off the topic': 1, withheld: 0.2, 'beside the point': 1, reading: 1, 'reading off': 0.3 };
/** The coverage without the answers to so many shares of the questions, and a small one without those to so few. */
const PARTS = 8;
const FEW = 3;
const CONFIDENCE_FOLDS = 8;
/** One question in so many is asked of every small coverage that cannot answer it. */
const STRANGERS = 8;

const [directory, ...flags] = process.argv.slice(2);
if (directory === undefined) {
  console.error('usage: node tests/tune/tune.ts DIR [--dry] [--confidence | --words]');
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
  return usable.map(({ question, judged, vocabulary, unanswerable, article }) => {
    const scored = judged.map((one) => ({ judged: one, logit: dot(one.features, weights) }));
    scored.sort((a, b) => b.logit - a.logit);
    return { signs: signsOf(question, scored, vocabulary), answerable: !unanswerable, article };
  });
}

type Kind = {
  readonly name: string;
  readonly model: 'onTopic' | 'answered';
  readonly of: keyof typeof SHARES;
  readonly points: readonly Judged[];
};
type Unseen = { readonly kind: Kind; readonly positive: boolean; readonly score: number };

/** Fits both models of confidence and prints what they do on articles they have not seen. */
function chooseConfidence(kinds: readonly Kind[]) {
  const bothModels = (keep: (point: Judged) => boolean) => {
    const points = (model: Kind['model']) =>
      kinds
        .filter((kind) => kind.model === model)
        .flatMap((kind) => balanced(kind.points.filter(keep), SHARES[kind.of]));
    return { onTopic: fitLogistic(points('onTopic')), answered: fitLogistic(points('answered')) };
  };
  const articles = [...new Set(kinds.flatMap(({ points }) => points.map(({ article }) => article)))];
  const unseen = Array.from({ length: CONFIDENCE_FOLDS }, (_, fold): Unseen[] => {
    const held = new Set(articles.filter((_, i) => i % CONFIDENCE_FOLDS === fold));
    const { onTopic, answered } = bothModels(({ article }) => !held.has(article));
    return kinds.flatMap((kind) =>
      kind.points
        .filter(({ article }) => held.has(article))
        .map(({ signs, answerable }) => ({
          kind,
          positive: answerable,
          score: rawConfidence(signs, onTopic, answered),
        })),
    );
  }).flat();
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
  const share = ({ kind, positive }: Unseen) => (positive ? MIXTURE.answerable : MIXTURE[kind.of]);
  const group = ({ kind, positive }: Unseen) => (positive ? 'answerable' : kind.of);
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
      `answerable ${below(({ positive }) => positive)}`,
      ...Object.keys(SHARES).map((of) => `${of} ${below(({ positive, kind }) => !positive && kind.of === of)}`),
    ];
    console.log(`below ${threshold}: ${figures.join(', ')}`);
  }
  return { slope: round(slope!), offset: round(offset!) };
}

const named = (names: readonly string[], weights: Float64Array) =>
  Object.fromEntries(names.map((name, i) => [name, round(weights[i]!)]));

if (flags.includes('--words')) {
  await useWordVectors({ semantic: 'words', dataDir: 'data' }, (line) => {
    throw new Error(line);
  });
}
const sentenceGroups = await load(SENTENCES);
const readings = [SETS.development, SETS.keptAside].map(readArticles);
sentenceGroups.set('reading', {
  examples: readings.flatMap((articles) => readingExamples(articles, articles)),
  weight: 0.4,
});
const write = (chosen: object) => {
  if (flags.includes('--dry')) return;
  const file = new URL('../../src/coverage/embedded/ranking/weights.json', import.meta.url);
  writeFileSync(file, `${JSON.stringify(chosen, null, 2)}\n`);
};
/** No development set says who spoke: what a sentence gains by being somebody's words, when those are asked for, is set. */
const chooseForSentences = (title: string) => ({
  ...choose(title, answerable(sentenceGroups), () => true, 0.001),
  'said, as asked': 1,
});
if (flags.includes('--words')) {
  write({ ...weights, semantic: chooseForSentences('semantic') });
  process.exit();
}
const kept = flags.includes('--confidence');
const sentences: Record<string, number> = kept ? weights.sentences : chooseForSentences('sentences');
const passages = kept
  ? weights.passages
  : choose('passages', answerable(await load(PASSAGES)), (feature) => PASSAGE_FEATURES.has(feature), 0.01);

const byName: Readonly<Record<string, number>> = sentences;
const ranker = Float64Array.from(FEATURES, (feature) => byName[feature] ?? 0);
const adversarial = sentenceGroups.get(ADVERSARIAL)!.examples;
const offTopic = examplesOf(await readSet(`${directory}/${OFF_TOPIC}`));
const whole = await readSet(`${directory}/${ADVERSARIAL}`);
const small = examplesPerArticle(whole, adversarial, STRANGERS);
const home = new Map(adversarial.map(({ id, article }) => [id, article]));
const atHome = (examples: readonly Example[]) => examples.map((one) => ({ ...one, article: home.get(one.id)! }));
const withheld = examplesWithheld(whole, (questions) => Math.min(PARTS, questions));
const answered = (examples: readonly Example[]) => examples.filter(({ unanswerable }) => !unanswerable);
const confidence = chooseConfidence([
  { name: ADVERSARIAL, model: 'answered', of: 'beside the point', points: pointsOf(adversarial, ranker) },
  { name: OFF_TOPIC, model: 'onTopic', of: 'off the topic', points: pointsOf(offTopic, ranker) },
  {
    name: 'answer withheld',
    model: 'answered',
    of: 'withheld',
    points: pointsOf([...answered(adversarial), ...atHome(withheld)], ranker),
  },
  {
    name: 'one article, beside the point',
    model: 'answered',
    of: 'beside the point',
    points: small.flatMap(({ own }) => pointsOf(own, ranker)),
  },
  {
    name: 'one article, off the topic',
    model: 'onTopic',
    of: 'off the topic',
    points: small.flatMap(({ own, strangers }) => pointsOf([...answered(own), ...strangers], ranker)),
  },
  {
    name: 'one article, answer withheld',
    model: 'answered',
    of: 'withheld',
    points: small.flatMap(({ set, own }) =>
      pointsOf([...answered(own), ...atHome(examplesWithheld(set, (questions) => Math.ceil(questions / FEW)))], ranker),
    ),
  },
  {
    name: 'reading',
    model: 'answered',
    of: 'reading',
    points: readings.flatMap((articles) => pointsOf(readingExamples(articles, articles), ranker)),
  },
  {
    name: 'reading, off the topic',
    model: 'onTopic',
    of: 'reading off',
    points: readings.flatMap((articles) =>
      articles.flatMap((one) => {
        const strangers = articles.filter((other) => other !== one);
        return pointsOf([...answered(readingExamples([one], [one])), ...readingExamples(strangers, [one])], ranker);
      }),
    ),
  },
]);

write({ sentences, semantic: weights.semantic, passages, confidence });
