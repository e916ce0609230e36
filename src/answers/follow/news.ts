import type { Coverage, Version } from '../../coverage/coverage.ts';
import type { SourceArticle } from '../source-article.ts';
import { unprintedIn } from './fresh.ts';

/** An article that has come in, and which of its words are new. */
export type NewArticle = {
  readonly source: SourceArticle;
  readonly isNews: (text: string) => boolean;
  /** When this version of it came in. */
  readonly at: Date;
};

/**
 * The article as it is now, against the version that was known: of one printed anew only what is new in it is news.
 * Null when it is gone, or nothing of it is new.
 * @param known which of its versions was known before: the last one that fits
 */
export async function newArticle(
  id: string,
  coverage: Coverage,
  known: (version: Version) => boolean,
): Promise<NewArticle | null> {
  const source = await coverage.article(id);
  const versions = await coverage.versions(id);
  const latest = versions.at(-1);
  if (!source || !latest) return null;
  const before = versions.findLast(known);
  if (before?.version === latest.version) return null;
  const earlier = before && (await coverage.article(id, before.version));
  return {
    source,
    isNews: earlier ? unprintedIn(earlier.article) : () => true,
    at: new Date(latest.since),
  };
}
