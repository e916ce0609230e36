import type { Passage } from './passage-in-sentence.ts';

/** The parties that each article names where somebody speaks. */
export type Stories = ReadonlyMap<string, ReadonlySet<string>>;

/** Parties that articles on one story have in common at least. */
const IN_COMMON = 2;
/** With one party in common, a claim shares so many terms with a denial, and this much of its matter. */
const SHARED = 3;
const SHARE = 0.6;

export function storiesOf(passages: readonly Passage[]): Stories {
  const parties = new Map<string, Set<string>>();
  for (const { article, names } of passages) {
    const known = parties.get(article.id) ?? new Set();
    for (const name of names) known.add(name);
    parties.set(article.id, known);
  }
  return parties;
}

/**
 * Whether a claim and a denial may be on one story: a denial in one article answers nothing in an article about
 * something else. One party in common is enough when it stands in both sentences, or when it is whoever denies.
 */
export function sameStory(claim: Passage, answer: Passage, shared: number, share: number, parties: Stories): boolean {
  if (claim.article.id === answer.article.id) return true;
  const theirs = parties.get(claim.article.id);
  const common = [...(parties.get(answer.article.id) ?? [])].filter((name) => theirs?.has(name));
  const denier = answer.attribution.source?.entity;
  return (
    common.length >= IN_COMMON ||
    common.some((name) => name === denier || (claim.names.has(name) && answer.names.has(name))) ||
    (common.length > 0 && shared >= SHARED && share >= SHARE)
  );
}
