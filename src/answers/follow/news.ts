import type { Coverage, Version } from '../../coverage/coverage.ts';
import type { SourceArticle } from '../source-article.ts';
import { unprintedIn } from './fresh.ts';

/** Tells of a text in an article whether it is news. */
export type IsNews = (text: string) => boolean;

/** An article that has come in, as it is now. */
export type CameIn = {
  readonly source: SourceArticle;
  /**
   * What of it is news to who knows the last of its versions that fits: of one printed anew only what is new in it, all
   * of it where none fits, null when that is the version of now.
   */
  newsTo(known: (version: Version) => boolean): Promise<IsNews | null>;
};

/** Null when it is gone by now. */
export async function cameIn(id: string, coverage: Coverage): Promise<CameIn | null> {
  const source = await coverage.article(id);
  const versions = await coverage.versions(id);
  if (!source) return null;
  const told = new Map<number, Promise<IsNews>>();
  const newsAfter = async (version: number): Promise<IsNews> => {
    const earlier = await coverage.article(id, version);
    return earlier ? unprintedIn(earlier.article) : () => true;
  };
  return {
    source,
    async newsTo(known) {
      const before = versions.findLast(known);
      if (before === undefined) return () => true;
      if (before.current) return null;
      const isNews = told.get(before.version) ?? newsAfter(before.version);
      told.set(before.version, isNews);
      return isNews;
    },
  };
}
