import { readFileSync } from 'node:fs';
import { articlesOf, readUnits, type Unit } from '../../src/cli/search.ts';
import { Catalogue } from '../../src/coverage/embedded/index/catalogue.ts';
import { Segments } from '../../src/coverage/embedded/index/segments.ts';
import { type Judgement, Ranker } from '../../src/coverage/embedded/ranking/rank.ts';

/** A question with its judged candidates and which of them answer it. */
export type Example = Judgement & {
  readonly id: string;
  readonly unanswerable: boolean;
  /** Title of the article that answers it or, failing that, of the first candidate's. */
  readonly article: string;
  /** Per candidate in `judged`. */
  readonly relevance: readonly number[];
  /** Ideal gains, best first. */
  readonly ideal: readonly number[];
};

type Asked = { readonly _id: string; readonly text: string; readonly unanswerable?: boolean };
type Gains = ReadonlyMap<string, ReadonlyMap<string, number>>;
export type QuestionSet = {
  readonly units: readonly Unit[];
  readonly questions: readonly Asked[];
  readonly gains: Gains;
};

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** A set directory: corpus.jsonl, queries.jsonl, qrels.jsonl. */
export async function readSet(directory: string): Promise<QuestionSet> {
  const gains = new Map<string, Map<string, number>>();
  for (const { qid, did, rel } of lines(`${directory}/qrels.jsonl`)) {
    gains.set(qid, (gains.get(qid) ?? new Map()).set(did, rel));
  }
  const units = await readUnits(`${directory}/corpus.jsonl`);
  return { units, questions: lines(`${directory}/queries.jsonl`), gains };
}

/** Every question of a set run through the first stage and judged. */
export function examplesOf({ units, questions, gains }: QuestionSet): Example[] {
  const segments = new Segments();
  const catalogue = new Catalogue(segments.vocabulary);
  const ranker = new Ranker(segments, (key) => catalogue.titleOf(key));
  const articles = [...articlesOf(units)];
  for (const { article } of articles) {
    catalogue.set(article);
    segments.add(article);
  }
  const titles = new Map(units.map(({ _id, title }) => [_id, title ?? '']));
  return questions.map(({ _id, text, unanswerable = false }) => {
    const judgement = ranker.judge(text, 100, () => true);
    const wanted = gains.get(_id) ?? new Map<string, number>();
    const found = judgement.judged.map(({ candidate: { segment, document } }) => {
      const article = segment.articleOf[document]!;
      return articles[segment.articles[article]! - 1]!.units[document - segment.firsts[article]!]!;
    });
    const [answer] = wanted.keys();
    return {
      ...judgement,
      id: _id,
      unanswerable,
      article: (answer === undefined ? found[0]?.title : titles.get(answer)) ?? '',
      relevance: found.map((unit) => wanted.get(unit._id) ?? 0),
      ideal: [...wanted.values()].sort((a, b) => b - a),
    };
  });
}

/**
 * The set as small coverages of one article each: all its questions asked of the article that answers them or comes
 * nearest, and a share of the answerable ones of every other article, which it cannot answer.
 */
export function examplesPerArticle(set: QuestionSet, whole: readonly Example[], strangers: number) {
  const home = new Map(whole.map(({ id, article }) => [id, article]));
  return [...new Set(set.units.map(({ title }) => title ?? ''))].map((title) => {
    const units = set.units.filter((unit) => (unit.title ?? '') === title);
    const own = set.questions.filter(({ _id }) => home.get(_id) === title);
    const others = set.questions
      .filter(({ _id, unanswerable }) => !unanswerable && home.get(_id) !== title)
      .filter((_, i) => i % strangers === 0)
      .map((question) => ({ ...question, unanswerable: true }));
    const none: Gains = new Map();
    return {
      set: { units, questions: own, gains: set.gains },
      own: examplesOf({ units, questions: own, gains: set.gains }),
      strangers: examplesOf({ units, questions: others, gains: none }).map((one) => ({ ...one, article: title })),
    };
  });
}

/**
 * The answerable questions asked of the set without the sentences that answer them: about the same matter, and no
 * answer. `parts`: into how many coverages to divide so many questions, each without the answers to its share.
 */
export function examplesWithheld({ units, questions, gains }: QuestionSet, parts: (questions: number) => number) {
  const none: Gains = new Map();
  const answerable = questions.filter(({ _id }) => gains.has(_id));
  const count = parts(answerable.length);
  return Array.from({ length: count }, (_, part) => {
    const own = answerable.filter((_, i) => i % count === part);
    const withheld = new Set(own.flatMap(({ _id }) => [...gains.get(_id)!.keys()]));
    return examplesOf({
      units: units.filter(({ _id }) => !withheld.has(_id)),
      questions: own.map((question) => ({ ...question, unanswerable: true })),
      gains: none,
    });
  }).flat();
}
