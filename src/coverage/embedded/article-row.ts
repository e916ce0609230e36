import type { ArticleInfo } from '../../domain/article.ts';
import type { ValidArticle } from './validate-article.ts';

/** `folder`: follows the shared folder; `added`: stays until it is removed. */
export type Origin = 'folder' | 'added';

/**
 * What a version is: `current` is searched; `copy` holds the same words as another article; `old` is what a later
 * version replaced; `removed` waits for an undo.
 */
export type State = 'current' | 'copy' | 'old' | 'removed';

/** What is known of one version of an article without its body. */
export type ArticleRow = {
  /** Never used again for another article, version or analysis. */
  readonly key: number;
  /** Null: shared by all servers. */
  readonly server: string | null;
  readonly info: ArticleInfo;
  /** The title it came with; null when it was taken from the text. */
  readonly givenTitle: string | null;
  readonly origin: Origin;
  /** Of words and metadata as they are kept. */
  readonly hash: string;
  /** Of those that came in, when a correction makes a difference. */
  readonly givenHash: string | null;
  /** JSON of the corrected metadata. */
  readonly described: string | null;
  readonly analysisVersion: string;
  readonly sentences: number;
  readonly characters: number;
  /** The same for all versions of an article. */
  readonly lineage: number;
  readonly version: number;
  /** The greatest number that a version of this article has ever had: none is used again. */
  readonly lastVersion: number;
  readonly state: State;
  /** The lineage whose words a copy holds; of a past version, held. */
  readonly copyOf: number | null;
  /** When this version came in, ISO 8601. */
  readonly added: string;
  /** The key these words came in with; null when they were no news. */
  readonly arrival: number | null;
};

export type ArticleColumns = Omit<ArticleRow, 'info'> & Omit<ArticleInfo, 'version' | 'alsoIn'>;

/** The columns of table `articles` that make up a row. */
export const COLUMNS = `key, server, id, title, given_title AS givenTitle, outlet, date, author, url, origin, hash,
  given_hash AS givenHash, described, analysis_version AS analysisVersion, sentences, characters, lineage, version, state,
  last_version AS lastVersion, copy_of AS copyOf, added, arrival`;

export function rowOf({ id, title, outlet, date, author, url, ...rest }: ArticleColumns): ArticleRow {
  const { version } = rest;
  return { ...rest, info: { id, title, outlet, date, author, url, ...(version > 1 && { version }) } };
}

/** The version as it is kept, with its words: what its hash is of, and what is analysed again. */
export function givenOf({ info, givenTitle }: Pick<ArticleRow, 'info' | 'givenTitle'>, text: string): ValidArticle {
  const { id, outlet, date, author, url } = info;
  return { id, text, title: givenTitle, outlet, date, author, url };
}
