import type Database from 'better-sqlite3';
import type { Article, ArticleInfo } from '../../domain/article.ts';
import type { Analysis } from '../../domain/attribution.ts';
import {
  type PackedArticle,
  type PackedEntity,
  unpackAnalysis,
  unpackEntity,
  unpackParagraphs,
} from './article-codec.ts';
import { DamageError, databaseError } from './database-error.ts';
import type { LinkCount } from './entity-directory.ts';
import { ALONE, scopedKey } from './linking/link-key.ts';
import { StoredArticle } from './stored-article.ts';
import { hashOf, type ValidArticle } from './validate-article.ts';

/** `folder`: follows the shared folder; `added`: stays until it is removed. */
export type Origin = 'folder' | 'added';

/** What is known of an article without its body. */
export type ArticleRow = {
  /** Never used again for another article or version. */
  readonly key: number;
  /** Null: shared by all servers. */
  readonly server: string | null;
  readonly info: ArticleInfo;
  /** The title it came with; null when it was taken from the text. */
  readonly givenTitle: string | null;
  readonly origin: Origin;
  readonly hash: string;
  readonly analysisVersion: string;
  readonly sentences: number;
};

type Columns = Omit<ArticleRow, 'info'> & ArticleInfo;
/** A party of one article. */
export type EntityColumns = PackedEntity & { readonly key: number };

/** An article to be written. */
export type Written = Pick<ArticleRow, 'server' | 'origin' | 'analysisVersion'> & {
  readonly given: ValidArticle;
  readonly packed: PackedArticle;
};

const LISTED = `key, server, id, title, given_title AS givenTitle, outlet, date, author, url, origin, hash,
  analysis_version AS analysisVersion, sentences`;

const rowOf = ({ id, title, outlet, date, author, url, ...rest }: Columns): ArticleRow => ({
  ...rest,
  info: { id, title, outlet, date, author, url },
});

export type ArticleStore = ReturnType<typeof createArticleStore>;

/** Reads and writes articles. Every change is one transaction, on disk when it returns. */
export function createArticleStore(database: Database.Database, file: string) {
  const identity = database.prepare<[], string>('SELECT id FROM identity').pluck();
  const list = database.prepare<[], Columns>(`SELECT ${LISTED} FROM articles ORDER BY key`);
  const find = database.prepare<[number], Columns>(`SELECT ${LISTED} FROM articles WHERE key = ?`);
  const body = database.prepare<[number], { text: string; paragraphs: string }>(
    'SELECT text, paragraphs FROM bodies WHERE key = ?',
  );
  const analysisOf = database.prepare<[number], string>('SELECT analysis FROM bodies WHERE key = ?').pluck();
  const entities = database.prepare<[number], EntityColumns>('SELECT * FROM entities WHERE key = ? ORDER BY place');
  const entitiesBetween = database.prepare<[number, number], EntityColumns>(
    'SELECT * FROM entities WHERE key >= ? AND key < ? ORDER BY key, place',
  );
  const named = `entities.id NOT LIKE '${ALONE}%'`;
  const linkCounts = database.prepare<[], LinkCount>(
    `SELECT NULL AS server, id, count(*) AS parties FROM entities WHERE ${named} GROUP BY id`,
  );
  const ownLinkCounts = database.prepare<[], LinkCount>(
    `SELECT server, entities.id, count(*) AS parties FROM articles CROSS JOIN entities USING (key)
      WHERE server IS NOT NULL AND ${named} GROUP BY server, entities.id`,
  );
  const quoting = database
    .prepare<[string], number>(
      'SELECT key FROM entities WHERE id IN (SELECT value FROM json_each(?)) AND attributions > 0',
    )
    .pluck();
  const insert = database.prepare<[Omit<Columns, 'key'>]>(
    `INSERT INTO articles (server, id, title, given_title, outlet, date, author, url, origin, hash, analysis_version,
      sentences) VALUES (@server, @id, @title, @givenTitle, @outlet, @date, @author, @url, @origin, @hash,
      @analysisVersion, @sentences)`,
  );
  const insertBody = database.prepare<[number, string, string, string]>('INSERT INTO bodies VALUES (?, ?, ?, ?)');
  const insertEntity = database.prepare<[EntityColumns & { place: number }]>(
    'INSERT INTO entities VALUES (@key, @place, @id, @kind, @name, @aliases, @roles, @mentions, @attributions)',
  );
  const remove = database.prepare<[number]>('DELETE FROM articles WHERE key = ?');
  const removeNamed = database.prepare<[string | null, string]>(
    "DELETE FROM articles WHERE coalesce(server, '') = coalesce(?, '') AND id = ?",
  );

  const put = database.transaction((arrivals: readonly Written[]): ArticleRow[] =>
    arrivals.map(({ given, packed, server, origin, analysisVersion }) => {
      const { id, text, title: givenTitle, ...metadata } = given;
      removeNamed.run(server, id);
      const { title, sentences } = packed;
      const hash = hashOf(given);
      const columns = { ...metadata, id, title, givenTitle, server, origin, hash, analysisVersion, sentences };
      const key = Number(insert.run(columns).lastInsertRowid);
      insertBody.run(key, text, packed.paragraphs, packed.analysis);
      packed.entities.forEach((entity, place) => {
        insertEntity.run({ ...entity, key, place, id: scopedKey(entity.id, server) });
      });
      return rowOf({ ...columns, key });
    }),
  );

  /** Turns what SQLite reports into what its operator can act on. */
  const guarded =
    <A extends unknown[], R>(action: (...given: A) => R) =>
    (...given: A): R => {
      try {
        return action(...given);
      } catch (error) {
        throw databaseError(file, error);
      }
    };

  const readArticle = guarded(({ key, info, givenTitle: title, hash }: ArticleRow): Article => {
    const { text, paragraphs } = body.get(key) ?? { text: '', paragraphs: '[]' };
    if (hashOf({ ...info, title, text }) !== hash) throw new DamageError(`article ${key} has changed`);
    return { ...info, text, paragraphs: undamaged(() => unpackParagraphs(paragraphs)) };
  });

  const readAnalysis = guarded(({ key, info }: ArticleRow, text: string): Analysis => {
    return undamaged(() => {
      const parties = entities.all(key).map((entity) => unpackEntity(entity, info.id));
      return unpackAnalysis(analysisOf.get(key)!, text, parties);
    });
  });

  return {
    /** Names this database: never the same for two, or for one begun anew. */
    identity: guarded((): string => identity.get()!),
    list: guarded((): ArticleRow[] => list.all().map(rowOf)),
    /** There must be one with this key. */
    row: guarded((key: number): ArticleRow => rowOf(find.get(key)!)),
    /** Writes articles, all or none, each in place of the server's own with the same id. */
    put: guarded(put),
    remove: guarded((key: number): void => void remove.run(key)),
    /** Throws when the article is no longer what was written; `watch` runs each reading, now and later. */
    read(row: ArticleRow, watch = <T>(reading: () => T): T => reading()): StoredArticle {
      const article = watch(() => readArticle(row));
      return new StoredArticle(article, () => watch(() => readAnalysis(row, article.text)));
    },
    /** The parties of the articles whose keys are at least `from` and below `to`, article by article. */
    entitiesBetween: guarded((from: number, to: number): readonly EntityColumns[] => entitiesBetween.all(from, to)),
    entitiesOf: guarded((key: number): readonly EntityColumns[] => entities.all(key)),
    /** How many parties have each link key, in the shared articles and in each server's own. */
    linkCounts: guarded((): readonly LinkCount[] => {
      const own = ownLinkCounts.all();
      // Counted without a join, by the index alone: as shared whatever no server owns.
      const less = own.map((count) => ({ ...count, server: null, parties: -count.parties }));
      return [...linkCounts.all(), ...less, ...own];
    }),
    /** Keys of the articles that attribute something to parties with these link keys. */
    keysQuoting: guarded((ids: readonly string[]): ReadonlySet<number> => new Set(quoting.all(JSON.stringify(ids)))),
  };
}

function undamaged<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    throw new DamageError('a stored article does not read back', { cause: error });
  }
}
