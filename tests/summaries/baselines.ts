import type { Candidate } from '../../src/answers/summarise/candidates.ts';

export type Summariser = (candidates: readonly Candidate[], count: number) => readonly Candidate[];

const inOrder = (candidates: readonly Candidate[], scores: readonly number[], count: number): readonly Candidate[] =>
  candidates
    .map((candidate, at) => ({ candidate, at, score: scores[at]! }))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .sort((a, b) => a.at - b.at)
    .map(({ candidate }) => candidate);

/** The first sentences: the baseline that news is hard to beat on. */
export const lead: Summariser = (candidates, count) => candidates.slice(0, count);

const terms = ({ concepts }: Candidate): readonly string[] => concepts.filter((concept) => !concept.includes(' '));

/** PageRank over a graph of sentences, damping 0.85, thirty rounds. */
function pageRank(weights: readonly (readonly number[])[]): readonly number[] {
  const out = weights.map((row) => row.reduce((sum, weight) => sum + weight, 0));
  let ranks: readonly number[] = weights.map(() => 1 / weights.length);
  for (let round = 0; round < 30; round++)
    ranks = ranks.map(
      (_, i) =>
        0.15 / weights.length +
        0.85 * ranks.reduce((sum, rank, j) => sum + (out[j]! > 0 ? (rank * weights[j]![i]!) / out[j]! : 0), 0),
    );
  return ranks;
}

/** TextRank (Mihalcea and Tarau 2004): shared terms over the logarithms of the lengths. */
export const textRank: Summariser = (candidates, count) => {
  const own = candidates.map((candidate) => new Set(terms(candidate)));
  const weights = own.map((a, i) =>
    own.map((b, j) =>
      i === j || a.size < 2 || b.size < 2
        ? 0
        : [...a].filter((term) => b.has(term)).length / (Math.log(a.size) + Math.log(b.size)),
    ),
  );
  return inOrder(candidates, pageRank(weights), count);
};

/** LexRank (Erkan and Radev 2004): cosine of tf·idf within the article, edges from 0.1 on. */
export const lexRank: Summariser = (candidates, count) => {
  const frequency = new Map<string, number>();
  for (const candidate of candidates)
    for (const term of terms(candidate)) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  const idf = (term: string) => Math.log(1 + candidates.length / frequency.get(term)!);
  const vectors = candidates.map((candidate) => new Map(terms(candidate).map((term) => [term, idf(term)])));
  const norm = vectors.map(
    (vector) => Math.sqrt([...vector.values()].reduce((sum, value) => sum + value ** 2, 0)) || 1,
  );
  const weights = vectors.map((a, i) =>
    vectors.map((b, j) => {
      if (i === j) return 0;
      let dot = 0;
      for (const [term, value] of a) dot += value * (b.get(term) ?? 0);
      const cosine = dot / (norm[i]! * norm[j]!);
      return cosine >= 0.1 ? cosine : 0;
    }),
  );
  return inOrder(candidates, pageRank(weights), count);
};
