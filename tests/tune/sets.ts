import { readFileSync } from 'node:fs';
import { readCorpus } from '../../src/cli/search.ts';
import { Catalogue } from '../../src/coverage/embedded/index/catalogue.ts';
import { Segments } from '../../src/coverage/embedded/index/segments.ts';
import { type Judgement, Ranker } from '../../src/coverage/embedded/ranking/rank.ts';

/** A question with its judged candidates and which of them answer it. */
export type Example = Judgement & {
  readonly id: string;
  readonly text: string;
  readonly unanswerable: boolean;
  /** Per candidate in `judged`. */
  readonly relevance: readonly number[];
  /** Ideal gains, best first. */
  readonly ideal: readonly number[];
};

const lines = (file: string) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Every question of a set directory (corpus.jsonl, queries.jsonl, qrels.jsonl) run through the first stage and judged. */
export async function examplesOf(directory: string): Promise<Example[]> {
  const segments = new Segments();
  const catalogue = new Catalogue(segments.vocabulary);
  const ranker = new Ranker(segments, (key) => catalogue.titleOf(key));
  const units = await readCorpus(`${directory}/corpus.jsonl`, (article) => {
    catalogue.set(article);
    segments.add(article);
  });
  const relevant = new Map<string, Map<string, number>>();
  for (const { qid, did, rel } of lines(`${directory}/qrels.jsonl`)) {
    relevant.set(qid, (relevant.get(qid) ?? new Map()).set(did, rel));
  }
  return lines(`${directory}/queries.jsonl`).map(({ _id, text, unanswerable = false }) => {
    const judgement = ranker.judge(text, 100, () => true);
    const gains = relevant.get(_id) ?? new Map<string, number>();
    return {
      ...judgement,
      id: _id,
      text,
      unanswerable,
      relevance: judgement.judged.map(({ candidate: { segment, document } }) => {
        const article = segment.articleOf[document]!;
        return gains.get(units[segment.articles[article]!]![document - segment.firsts[article]!]!._id) ?? 0;
      }),
      ideal: [...gains.values()].sort((a, b) => b - a),
    };
  });
}
