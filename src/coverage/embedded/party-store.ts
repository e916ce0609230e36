import type Database from 'better-sqlite3';
import type { PackedEntity } from './article-codec.ts';
import type { Guard } from './database-error.ts';
import type { LinkCount } from './entity-directory.ts';
import { ALONE } from './linking/link-key.ts';

/** A party of one article. */
export type EntityColumns = PackedEntity & { readonly key: number };

/** Reads who is named in which article. */
export function createPartyStore(database: Database.Database, guarded: Guard) {
  const ofArticle = database.prepare<[number], EntityColumns>('SELECT * FROM entities WHERE key = ? ORDER BY place');
  const between = database.prepare<[number, number], EntityColumns>(
    'SELECT * FROM entities WHERE key >= ? AND key < ? ORDER BY key, place',
  );
  const named = `entities.id NOT LIKE '${ALONE}%'`;
  const all = database.prepare<[], LinkCount>(
    `SELECT NULL AS server, id, count(*) AS parties FROM entities WHERE ${named} GROUP BY id`,
  );
  const apart = database.prepare<[], LinkCount & { readonly state: string }>(
    `SELECT server, state, entities.id, count(*) AS parties FROM articles CROSS JOIN entities USING (key)
      WHERE (server IS NOT NULL OR state <> 'current') AND ${named} GROUP BY server, state, entities.id`,
  );
  const ofServer = database.prepare<[string], LinkCount>(
    `SELECT server, entities.id, count(*) AS parties FROM articles CROSS JOIN entities USING (key)
      WHERE server = ? AND state = 'current' AND ${named} GROUP BY entities.id`,
  );

  return {
    ofArticle: guarded((key: number): readonly EntityColumns[] => ofArticle.all(key)),
    /** The parties of the articles whose keys are at least `from` and below `to`, article by article. */
    between: guarded((from: number, to: number): readonly EntityColumns[] => between.all(from, to)),
    /** How many parties have each link key, in the shared articles and in each server's own, as they are now. */
    linkCounts: guarded((): readonly LinkCount[] => {
      const other = apart.all();
      // Counted without a join, by the index alone: as shared whatever is neither a server's own nor past.
      const less = other.map(({ id, parties }) => ({ server: null, id, parties: -parties }));
      const own = other.filter(({ server, state }) => server !== null && state === 'current');
      return [...all.all(), ...less, ...own];
    }),
    linkCountsOf: guarded((server: string): readonly LinkCount[] => ofServer.all(server)),
  };
}
