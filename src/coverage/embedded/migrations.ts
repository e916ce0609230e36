import type Database from 'better-sqlite3';
import { oneLine } from '../../domain/one-line.ts';
import { StoreError } from '../../domain/store-error.ts';

/**
 * The steps that make the schema, by number: step n brings `user_version` from n-1 to n. A step that has been
 * released is never edited; a change is a new step.
 */
export const MIGRATIONS: readonly string[] = [
  `
  -- One row an article. server: null when every server sees it. origin: "folder" rows follow COVERAGE_DIR, "added"
  -- rows stay until removed. hash: SHA-256 of text and metadata. analysis_version: the code that analysed it.
  CREATE TABLE articles (
    key INTEGER PRIMARY KEY AUTOINCREMENT,
    server TEXT,
    id TEXT NOT NULL,
    title TEXT NOT NULL,
    given_title TEXT,
    outlet TEXT,
    date TEXT,
    author TEXT,
    url TEXT,
    origin TEXT NOT NULL CHECK (origin IN ('folder', 'added')),
    hash TEXT NOT NULL,
    analysis_version TEXT NOT NULL,
    sentences INTEGER NOT NULL
  ) STRICT;
  CREATE UNIQUE INDEX article_of_server ON articles (coalesce(server, ''), id);

  -- What is large and read on demand; paragraphs and analysis as article-codec.ts packs them.
  CREATE TABLE bodies (
    key INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
    text TEXT NOT NULL,
    paragraphs TEXT NOT NULL,
    analysis TEXT NOT NULL
  ) STRICT;

  -- The parties of each article, in the analysis's order; id is the one the whole coverage knows a party by. aliases:
  -- JSON list of names; roles: JSON list of [start, end, text]; mentions and attributions: how many there are in the article.
  CREATE TABLE entities (
    key INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    id TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    roles TEXT NOT NULL,
    mentions INTEGER NOT NULL,
    attributions INTEGER NOT NULL,
    PRIMARY KEY (key, place)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX quoted_in ON entities (id, key) WHERE attributions > 0;
  `,
  `
  -- entities.id is now a link key (linking/link-key.ts), which only a new analysis can make.
  UPDATE articles SET analysis_version = '';
  `,
  `
  -- One row: what tells this database from any other, so that a saved index is not taken for another's.
  CREATE TABLE identity (id TEXT NOT NULL) STRICT;
  INSERT INTO identity VALUES (lower(hex(randomblob(16))));
  `,
  `
  -- Who is named where, and who is quoted there, without a look at the table.
  DROP INDEX quoted_in;
  CREATE INDEX named_in ON entities (id, key, attributions);
  `,
];

/** Brings the schema up to date, one transaction a step; before changing a schema that holds data, keeps a copy. */
export function migrate(database: Database.Database, file: string, steps: readonly string[] = MIGRATIONS): void {
  const version = database.pragma('user_version', { simple: true }) as number;
  if (version > steps.length) {
    throw new StoreError(`${oneLine(file)}: was made by a newer Verbatim; update, or choose another DATA_DIR`);
  }
  if (version > 0 && version < steps.length && file !== ':memory:') {
    database.prepare('VACUUM INTO ?').run(`${file}.version-${version}-${stamp()}`);
  }
  steps.slice(version).forEach((step, index) => {
    database.transaction(() => {
      database.exec(step);
      database.pragma(`user_version = ${version + index + 1}`);
    })();
  });
}

/** Now, to the millisecond, fit for a file's name on every system. */
export const stamp = () => new Date().toISOString().replace(/[:.]/g, '-');
