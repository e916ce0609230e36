const dcg = (gains: readonly number[]) => gains.slice(0, 10).reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);

/** nDCG@10 with linear gain, as trec_eval has it. */
export const ndcg = (gains: readonly number[], ideal: readonly number[]): number => dcg(gains) / (dcg(ideal) || 1);

/** Probability that a positive is scored above a negative; ties count half. */
export function auroc(scored: readonly { readonly score: number; readonly positive: boolean }[]): number {
  const sorted = scored.toSorted((a, b) => a.score - b.score);
  let ranks = 0;
  for (let i = 0; i < sorted.length; ) {
    let j = i + 1;
    while (j < sorted.length && sorted[j]!.score === sorted[i]!.score) j++;
    for (let k = i; k < j; k++) if (sorted[k]!.positive) ranks += (i + j + 1) / 2;
    i = j;
  }
  const positives = sorted.filter(({ positive }) => positive).length;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * (sorted.length - positives));
}
