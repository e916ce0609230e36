import { oneLine } from '../../domain/one-line.ts';
import { unpackAnalysis, unpackEntity, unpackParagraphs } from './article-codec.ts';
import { type ArticleColumns, givenOf, rowOf } from './article-row.ts';
import { guardFor } from './database-error.ts';
import { openKept } from './kept-file.ts';
import type { EntityColumns } from './party-store.ts';
import { PROOF, proofOf } from './proofs.ts';
import { hashOf } from './validate-article.ts';

/** A paragraph and the hash by which it was known when it came in. */
export type Proof = {
  readonly number: number;
  readonly sha256: string;
  readonly kept: string | null;
  readonly text: string;
};

/** One version of an article, looked at again. */
export type Verified = {
  readonly article: string;
  readonly server: string | null;
  readonly version: number;
  readonly state: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly since: string;
  /** SHA-256 of words and metadata. */
  readonly sha256: string;
  readonly paragraphs: readonly Proof[];
  readonly problems: readonly string[];
};

export type Verification = {
  readonly file: string;
  /** Versions: articles, copies, past versions and what waits for an undo. */
  readonly versions: number;
  readonly paragraphs: number;
  /** Paragraphs that came in before hashes of paragraphs were kept. */
  readonly unproven: number;
  /** Faults of the file and of what it holds, one line each; empty: all is as it was written. */
  readonly problems: readonly string[];
};

type Row = ArticleColumns & { text: string | null; paragraphs: string; analysis: string; hashes: Buffer | null };

/** Most faults told of. */
const TOLD = 100;

/** Proves a database, beside a running bot or not: the file itself, and every article and paragraph by its hash. */
export function verify(file: string): Verification {
  const problems: string[] = [];
  const sum = { versions: 0, paragraphs: 0, unproven: 0 };
  const database = openKept(file);
  try {
    return guardFor(file)(() => {
      for (const found of database.pragma('integrity_check(100)') as { integrity_check: string }[])
        if (found.integrity_check !== 'ok') problems.push(oneLine(found.integrity_check));
      const orphans = (database.pragma('foreign_key_check') as { table: string }[]).length;
      if (orphans > 0) problems.push(`${orphans} rows belong to an article that is not there`);
      for (const one of versions(database)) {
        sum.versions++;
        sum.paragraphs += one.paragraphs.length;
        sum.unproven += one.paragraphs.filter(({ kept }) => kept === null).length;
        for (const problem of one.problems)
          problems.push(`${oneLine(one.article)}, version ${one.version}: ${problem}`);
      }
      return { file, ...sum, problems: problems.slice(0, TOLD) };
    })();
  } finally {
    database.close();
  }
}

/** Every version of the articles with an id, paragraph by paragraph. */
export function prove(file: string, id: string): readonly Verified[] {
  const database = openKept(file);
  try {
    return guardFor(file)(() => [...versions(database, id)])();
  } finally {
    database.close();
  }
}

function* versions(database: ReturnType<typeof openKept>, id?: string): Generator<Verified> {
  // Of one instant, whatever is written meanwhile.
  database.exec('BEGIN');
  const isProven = database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'proofs'").get() !== undefined;
  // Versions came with the proofs; schemas before them have their articles' hashes and nothing else of this.
  const known = isProven
    ? 'version, state, added, hashes'
    : "1 AS version, 'current' AS state, '' AS added, NULL AS hashes";
  const keys = database
    .prepare<string[], number>(`SELECT key FROM articles ${id === undefined ? '' : 'WHERE id = ?'} ORDER BY key`)
    .pluck();
  const row = database.prepare<[number], Row>(
    `SELECT key, server, id, title, given_title AS givenTitle, outlet, date, author, url, hash, ${known},
      text, paragraphs, analysis FROM articles LEFT JOIN bodies USING (key)
      ${isProven ? 'LEFT JOIN proofs USING (key)' : ''} WHERE key = ?`,
  );
  const parties = database.prepare<[number], EntityColumns>('SELECT * FROM entities WHERE key = ? ORDER BY place');
  for (const key of keys.all(...(id === undefined ? [] : [id]))) yield verified(row.get(key)!, () => parties.all(key));
}

function verified(columns: Row, parties: () => readonly EntityColumns[]): Verified {
  const { text, paragraphs: packed, analysis, hashes, ...rest } = columns;
  const row = rowOf(rest);
  const { id, title, outlet, date } = row.info;
  const problems: string[] = [];
  const attempt = <T>(what: string, action: () => T): T | null => {
    try {
      return action();
    } catch {
      problems.push(`its ${what} does not read back`);
      return null;
    }
  };
  const words = text ?? '';
  if (text === null) problems.push('its words are missing');
  else if (hashOf(givenOf(row, text)) !== row.hash) problems.push('its words or metadata have changed');
  const spans = (text !== null && attempt('paragraphs', () => unpackParagraphs(packed))) || [];
  if (text !== null)
    attempt('analysis', () =>
      unpackAnalysis(
        analysis,
        words,
        parties().map((party) => unpackEntity(party, id)),
      ),
    );
  if (hashes && hashes.length !== spans.length * PROOF) problems.push('it has other paragraphs than it came with');
  const paragraphs = spans.map((span, place): Proof => {
    const sha256 = proofOf(words, span).toString('hex');
    const kept = hashes ? hashes.subarray(place * PROOF, (place + 1) * PROOF).toString('hex') : null;
    if (kept !== null && kept !== sha256) problems.push(`paragraph ${span.number} has changed`);
    return { number: span.number, sha256, kept, text: words.slice(span.start, span.end) };
  });
  const { server, version, state, added: since, hash } = row;
  return { article: id, server, version, state, title, outlet, date, since, sha256: hash, paragraphs, problems };
}
