import type Database from 'better-sqlite3';
import type { Article } from '../../domain/article.ts';
import type { Analysis } from '../../domain/attribution.ts';
import type { Signature } from '../near-duplicates.ts';
import { type PackedArticle, unpackAnalysis, unpackEntity, unpackParagraphs } from './article-codec.ts';
import {
  type ArticleColumns,
  type ArticleRow,
  COLUMNS,
  givenOf,
  type Origin,
  rowOf,
  type State,
} from './article-row.ts';
import { DamageError, guardFor } from './database-error.ts';
import type { EntityColumns } from './party-store.ts';
import { StoredArticle } from './stored-article.ts';
import { hashOf, type ValidArticle } from './validate-article.ts';

/** Versions of an article that are kept, its current one included: a live page is printed anew all day. */
const VERSIONS = 20;

/** A version to be written. */
export type Written = {
  readonly server: string | null;
  readonly origin: Origin;
  /** As it is to be kept. */
  readonly given: ValidArticle;
  readonly givenHash: string | null;
  readonly described: string | null;
  /** With the parties' keys scoped to the server. */
  readonly packed: PackedArticle;
  readonly analysisVersion: string;
  /** The lineage whose words it holds; null: it is an article of its own. */
  readonly copyOf: number | null;
  /** The version it comes after (`version`) or in the place of (`renewal`: the same words); null for a new article. */
  readonly before: { readonly row: ArticleRow; readonly as: 'version' | 'renewal' } | null;
  readonly now: string;
};

export type ArticleStore = ReturnType<typeof createArticleStore>;

/** Reads and writes articles. Every change is on disk when it, or the transaction it is part of, returns. */
export function createArticleStore(database: Database.Database, file: string) {
  const guarded = guardFor(file);
  const listed = (where: string) => `SELECT ${COLUMNS} FROM articles WHERE ${where}`;
  const identity = database.prepare<[], string>('SELECT id FROM identity').pluck();
  const list = database.prepare<[], ArticleColumns>(`${listed("state IN ('current', 'copy')")} ORDER BY key`);
  const find = database.prepare<[number], ArticleColumns>(listed('key = ?'));
  const ofLineage = database.prepare<[number], ArticleColumns>(`${listed('lineage = ?')} ORDER BY version`);
  const arrived = database.prepare<[number, number], ArticleColumns>(
    `${listed("arrival > ? AND state = 'current'")} ORDER BY arrival LIMIT ?`,
  );
  const body = database.prepare<[number], { text: string; paragraphs: string }>(
    'SELECT text, paragraphs FROM bodies WHERE key = ?',
  );
  const textOf = database.prepare<[number], string>('SELECT text FROM bodies WHERE key = ?').pluck();
  const analysisOf = database.prepare<[number], string>('SELECT analysis FROM bodies WHERE key = ?').pluck();
  const entities = database.prepare<[number], EntityColumns>('SELECT * FROM entities WHERE key = ? ORDER BY place');
  const signatures = database.prepare<[number, number], { key: number; shingles: number; minima: Buffer }>(
    'SELECT key, shingles, minima FROM signatures WHERE key >= ? ORDER BY key LIMIT ?',
  );
  const insert = database.prepare<[Omit<ArticleColumns, 'key'>]>(
    `INSERT INTO articles (server, id, title, given_title, outlet, date, author, url, origin, hash, given_hash, described,
      analysis_version, sentences, characters, lineage, version, last_version, state, copy_of, added, arrival)
      VALUES (@server, @id, @title, @givenTitle, @outlet, @date, @author, @url, @origin, @hash, @givenHash, @described,
      @analysisVersion, @sentences, @characters, @lineage, @version, @lastVersion, @state, @copyOf, @added, @arrival)`,
  );
  const begin = database.prepare<[number, number | null, number]>(
    'UPDATE articles SET lineage = ?, arrival = ? WHERE key = ?',
  );
  const insertBody = database.prepare<[number, string, string, string]>(
    'INSERT INTO bodies (key, text, paragraphs, analysis) VALUES (?, ?, ?, ?)',
  );
  // By position: there are forty to an article, and names take a third longer to bind.
  const insertEntity = database.prepare<[number, number, string, string, string, string, string, number, number]>(
    'INSERT INTO entities VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  const insertProofs = database.prepare<[number, Uint8Array]>('INSERT INTO proofs VALUES (?, ?)');
  const insertSignature = database.prepare<[number, number, Uint8Array]>('INSERT INTO signatures VALUES (?, ?, ?)');
  const setState = database.prepare<[State, number | null, string | null, number]>(
    'UPDATE articles SET state = ?, copy_of = ?, removed = ? WHERE key = ?',
  );
  const standAgain = database.prepare<[number, number]>(
    "UPDATE articles SET state = 'current', copy_of = NULL, last_version = ? WHERE key = ?",
  );
  const usage = database.prepare<[string], { articles: number; characters: number }>(
    `SELECT count(*) AS articles, coalesce(sum(characters), 0) AS characters FROM articles
      WHERE coalesce(server, '') = ? AND state IN ('current', 'copy')`,
  );
  const remove = database.prepare<[number]>('DELETE FROM articles WHERE key = ?');
  const removeLineage = database.prepare<[number]>('DELETE FROM articles WHERE lineage = ?');
  const trimPast = database.prepare<[string, number]>(
    `DELETE FROM articles WHERE key IN (
      SELECT key FROM (SELECT key, sum(characters) OVER (ORDER BY key DESC) AS total FROM articles
        WHERE server = ? AND state IN ('old', 'removed'))
      WHERE total > ?)`,
  );
  const purge = database.prepare<[string]>(
    "DELETE FROM articles WHERE lineage IN (SELECT lineage FROM articles WHERE state = 'removed' AND removed < ?)",
  );
  const removeNamed = database.prepare<[string | null, string]>(
    `DELETE FROM articles WHERE coalesce(server, '') = coalesce(?, '') AND id = ? AND state IN ('current', 'copy')`,
  );
  const removeOld = database.prepare<[number, number]>(
    "DELETE FROM articles WHERE lineage = ? AND version <= ? AND state = 'old'",
  );

  const write = (article: Written): ArticleRow => {
    const { given, packed, server, origin, givenHash, described, analysisVersion, copyOf, before, now } = article;
    const { id, text, title: givenTitle, ...metadata } = given;
    const renewed = before?.as === 'renewal' ? before.row : null;
    // In its place, so it makes room first.
    if (renewed) remove.run(renewed.key);
    else if (before) setState.run('old', before.row.copyOf, null, before.row.key);
    // One that turned out to be damaged.
    else removeNamed.run(server, id);
    const version = renewed?.version ?? (before?.row.lastVersion ?? 0) + 1;
    const state: State = copyOf === null ? 'current' : 'copy';
    const columns = {
      ...{
        ...metadata,
        id,
        title: packed.title,
        givenTitle,
        server,
        origin,
        hash: hashOf(given),
        givenHash,
        described,
      },
      ...{ analysisVersion, sentences: packed.sentences, characters: text.length, state, copyOf },
      lineage: before?.row.lineage ?? 0,
      version,
      lastVersion: renewed?.lastVersion ?? version,
      added: renewed?.added ?? now,
      arrival: null,
    };
    const key = Number(insert.run(columns).lastInsertRowid);
    const lineage = before?.row.lineage ?? key;
    const arrival = renewed ? renewed.arrival : state === 'current' ? key : null;
    begin.run(lineage, arrival, key);
    if (before?.as === 'version') removeOld.run(lineage, columns.version - VERSIONS);
    insertBody.run(key, text, packed.paragraphs, packed.analysis);
    insertProofs.run(key, packed.proofs);
    insertSignature.run(key, packed.signature.shingles, bytesOf(packed.signature.minima));
    packed.entities.forEach((entity, place) => {
      const { id, kind, name, aliases, roles, mentions, attributions } = entity;
      insertEntity.run(key, place, id, kind, name, aliases, roles, mentions, attributions);
    });
    return rowOf({ ...columns, key, lineage, arrival });
  };

  const readArticle = guarded((row: ArticleRow): Article => {
    const { text, paragraphs } = body.get(row.key) ?? { text: '', paragraphs: '[]' };
    if (hashOf(givenOf(row, text)) !== row.hash) throw new DamageError(`article ${row.key} has changed`);
    return { ...row.info, text, paragraphs: undamaged(() => unpackParagraphs(paragraphs)) };
  });

  const readAnalysis = guarded(({ key, info }: ArticleRow, text: string): Analysis => {
    return undamaged(() => {
      const parties = entities.all(key).map((entity) => unpackEntity(entity, info.id));
      return unpackAnalysis(analysisOf.get(key)!, text, parties);
    });
  });

  const signaturesFrom = (from: number, limit: number) =>
    signatures.all(from, limit).map(({ key, shingles, minima }) => ({
      key,
      signature: { shingles, minima: new Uint32Array(new Uint8Array(minima).buffer) },
    }));

  return {
    /** Names this database: never the same for two, or for one begun anew. */
    identity: guarded((): string => identity.get()!),
    /** Current articles and copies. */
    list: guarded((): ArticleRow[] => list.all().map(rowOf)),
    /** There must be one with this key. */
    row: guarded((key: number): ArticleRow => rowOf(find.get(key)!)),
    /** Every version of an article that is kept, oldest first. */
    lineage: guarded((lineage: number): readonly ArticleRow[] => ofLineage.all(lineage).map(rowOf)),
    /** Current articles that came in after that arrival, in order. */
    arrivals: guarded((after: number, limit: number): readonly ArticleRow[] => arrived.all(after, limit).map(rowOf)),
    /** The words of a version that is there, unchecked. */
    text: guarded((key: number): string => textOf.get(key)!),
    write: guarded(write),
    setState: guarded(
      (key: number, state: State, copyOf: number | null = null, removed: string | null = null): void => {
        setState.run(state, copyOf, removed, key);
      },
    ),
    /** A past version is the current one again, of an article of which `lastVersion` has come in since. */
    standAgain: guarded((key: number, lastVersion: number): void => void standAgain.run(lastVersion, key)),
    remove: guarded((key: number): void => void remove.run(key)),
    /** Every version of an article. */
    removeLineage: guarded((lineage: number): void => void removeLineage.run(lineage)),
    /** Deletes for good what was removed before a time. */
    purge: guarded((before: string): void => void purge.run(before)),
    /** Deletes the oldest of a server's past versions and removed articles, until they have at most so many characters. */
    trimPast: guarded((server: string, characters: number): void => void trimPast.run(server, characters)),
    /** What a server keeps of its own, past versions and removed articles left out. */
    usage: guarded((server: string | null) => usage.get(server ?? '')!),
    /** Throws when the article is no longer what was written; `watch` runs each reading, now and later. */
    read(row: ArticleRow, watch = <T>(reading: () => T): T => reading()): StoredArticle {
      const article = watch(() => readArticle(row));
      return new StoredArticle(article, () => watch(() => readAnalysis(row, article.text)));
    },
    /** Signatures of versions from a key on, in order of their keys. */
    signatures: guarded(signaturesFrom),
    /** Null for what an older program has written. */
    signature: guarded((key: number): Signature | null => {
      const [found] = signaturesFrom(key, 1);
      return found?.key === key ? found.signature : null;
    }),
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array) => new Uint8Array(buffer, byteOffset, byteLength);

function undamaged<T>(unpack: () => T): T {
  try {
    return unpack();
  } catch (error) {
    throw new DamageError('a stored article does not read back', { cause: error });
  }
}
