import type { Coverage, Filter, Hit } from '../../coverage/coverage.ts';
import type { Plain } from './plain.ts';
import { plainly } from './plain-kinds.ts';

/** So many sentences are looked through for one that answers plainly, and so many wordings are searched. */
export const DEPTH_PLAIN = 40;
const WORDINGS = 4;

/** The sentences that tell plainly who has a role: "the mayor of Lundvik". None for what names no role. */
export async function holdersOf(role: string, coverage: Coverage): Promise<readonly Hit[]> {
  const text = `Who is ${role}?`;
  const plain = plainly(text);
  if (!plain) return [];
  const { hits } = await coverage.search({ text, limit: DEPTH_PLAIN });
  return answeringPlainly(plain, hits, coverage, {});
}

/** The sentences that answer a question plainly, found by its own wording or by another. */
export async function answeringPlainly(
  plain: Plain,
  hits: readonly Hit[],
  coverage: Coverage,
  within: Filter,
): Promise<readonly Hit[]> {
  const found = distinct(hits).filter((hit) => plain.answers(hit));
  if (found.length > 0) return found;
  const others: Hit[] = [];
  for (const text of plain.wordings.slice(0, WORDINGS))
    others.push(
      ...(await coverage.search({ ...within, text, limit: DEPTH_PLAIN })).hits.filter((hit) => plain.answers(hit)),
    );
  return distinct(others);
}

/** Without the sentences that an article prints again word for word, as under a picture or in a summary point. */
export function distinct(hits: readonly Hit[]): readonly Hit[] {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const words = `${hit.article.id} ${hit.text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()}`;
    return !seen.has(words) && seen.add(words);
  });
}
