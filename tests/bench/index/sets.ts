import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InputError } from '../../../src/domain/input-error.ts';

/** A question of a retrieval set and what each unit is worth as its answer. */
export type JudgedQuestion = { readonly text: string; readonly gains: ReadonlyMap<string, number> };

function jsonLines<T>(file: string): T[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as T);
  } catch (cause) {
    throw new InputError(`${file}: cannot be read (${cause instanceof Error ? cause.message : cause})`, { cause });
  }
}

/** The answerable questions of a set: a folder with corpus.jsonl, queries.jsonl `{"_id","text"}` and qrels.jsonl `{"qid","did","rel"}`. */
export function judgedQuestions(folder: string): JudgedQuestion[] {
  const gains = new Map<string, Map<string, number>>();
  for (const { qid, did, rel } of jsonLines<{ qid: string; did: string; rel: number }>(join(folder, 'qrels.jsonl'))) {
    if (rel > 0) gains.set(String(qid), (gains.get(String(qid)) ?? new Map()).set(String(did), rel));
  }
  return jsonLines<{ _id: string; text: string }>(join(folder, 'queries.jsonl')).flatMap(({ _id, text }) => {
    const own = gains.get(String(_id));
    return own ? [{ text, gains: own }] : [];
  });
}

const discounted = (gains: readonly number[]) =>
  gains.slice(0, 10).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);

/** nDCG@10 with linear gain, as trec_eval has it, of the ids found for a question. */
export function ndcg(found: readonly string[], gains: ReadonlyMap<string, number>): number {
  const ideal = [...gains.values()].sort((a, b) => b - a);
  return discounted(found.map((id) => gains.get(id) ?? 0)) / discounted(ideal);
}
