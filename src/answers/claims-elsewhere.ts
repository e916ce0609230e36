import type { AttributedPassage, Coverage } from '../coverage/coverage.ts';
import { attributionsIn } from './source-article.ts';

/** Denials whose claim is looked for in other articles, and sentences looked at for each. */
const LOOKED_FOR = 12;
const NEAREST = 8;

/**
 * What is said in the articles whose sentences are nearest to what the first dozen denials deny, beyond those already
 * read: one paper prints the claim, another the denial.
 */
export async function claimsElsewhere(
  denials: readonly AttributedPassage[],
  read: readonly AttributedPassage[],
  coverage: Coverage,
): Promise<readonly AttributedPassage[]> {
  const known = new Set(read.map(({ article }) => article.id));
  const found = new Set<string>();
  for (const { passage } of denials.slice(0, LOOKED_FOR)) {
    const { hits } = await coverage.search({ text: passage.text, limit: NEAREST });
    for (const { article } of hits) if (!known.has(article.id)) found.add(article.id);
  }
  return attributionsIn([...found], coverage);
}
