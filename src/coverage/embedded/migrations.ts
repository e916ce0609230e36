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
  `
  -- Every printing of an article is a row now; those of one article share a lineage (the key that the first one had).
  -- state: "current" is searched; "copy" holds the words of the article whose lineage copy_of names; "old" is what a
  -- later version replaced; "removed" waits for an undo or its end, since the time in removed. given_hash: SHA-256 of
  -- what came in, where described (JSON of corrected metadata) makes it differ from what is kept; null: no difference.
  -- arrival: the key with which these words came in, null when they were no news. characters: UTF-16 units of text.
  ALTER TABLE articles ADD COLUMN lineage INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE articles ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE articles ADD COLUMN state TEXT NOT NULL DEFAULT 'current'
    CHECK (state IN ('current', 'copy', 'old', 'removed'));
  ALTER TABLE articles ADD COLUMN copy_of INTEGER;
  ALTER TABLE articles ADD COLUMN given_hash TEXT;
  ALTER TABLE articles ADD COLUMN described TEXT;
  ALTER TABLE articles ADD COLUMN arrival INTEGER;
  ALTER TABLE articles ADD COLUMN characters INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE articles ADD COLUMN added TEXT NOT NULL DEFAULT '';
  ALTER TABLE articles ADD COLUMN removed TEXT;
  UPDATE articles SET lineage = key, arrival = key, added = strftime('%Y-%m-%dT%H:%M:%fZ'),
    characters = coalesce((SELECT length(text) FROM bodies WHERE bodies.key = articles.key), 0),
    -- The proofs and signatures below come with a new analysis.
    analysis_version = '';
  DROP INDEX article_of_server;
  CREATE UNIQUE INDEX article_of_server ON articles (coalesce(server, ''), id) WHERE state IN ('current', 'copy');
  CREATE INDEX printing ON articles (lineage, version);
  CREATE INDEX arrived ON articles (arrival) WHERE state = 'current' AND arrival IS NOT NULL;
  CREATE INDEX waiting ON articles (removed) WHERE state = 'removed';

  -- SHA-256 of each paragraph, 32 bytes one after the other.
  CREATE TABLE proofs (
    key INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
    hashes BLOB NOT NULL
  ) STRICT;

  -- What near-duplicates.ts compares texts by.
  CREATE TABLE signatures (
    key INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
    shingles INTEGER NOT NULL,
    minima BLOB NOT NULL
  ) STRICT;

  -- What was changed of a server's own coverage ("": of the shared one), by whom, and how to take it back: metadata
  -- before a description as JSON.
  CREATE TABLE changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    server TEXT NOT NULL,
    what TEXT NOT NULL,
    lineage INTEGER NOT NULL,
    article TEXT NOT NULL,
    title TEXT NOT NULL,
    by TEXT,
    at TEXT NOT NULL,
    before TEXT,
    undone INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX changed ON changes (server, number);

  -- Durable notes of servers; values are JSON.
  CREATE TABLE records (
    kind TEXT NOT NULL,
    server TEXT NOT NULL,
    id TEXT NOT NULL,
    value TEXT NOT NULL,
    PRIMARY KEY (kind, server, id)
  ) STRICT, WITHOUT ROWID;

  -- Settings of servers; since_left: when the bot was taken out of it.
  CREATE TABLE servers (
    server TEXT PRIMARY KEY,
    hides_shared INTEGER NOT NULL DEFAULT 0,
    since_left TEXT
  ) STRICT, WITHOUT ROWID;

  -- Files of the shared folder as they were read: what need not be opened again while its stamp is the same.
  CREATE TABLE files (
    id TEXT PRIMARY KEY,
    stamp TEXT NOT NULL,
    hash TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  `,
  `
  -- What a server keeps besides what it sees, latest last.
  CREATE INDEX past ON articles (server, key) WHERE state IN ('old', 'removed');
  `,
  `
  -- The greatest number that a version of the article has had, whether it was taken back or not.
  ALTER TABLE articles ADD COLUMN last_version INTEGER NOT NULL DEFAULT 1;
  UPDATE articles SET last_version = version;
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
