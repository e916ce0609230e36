import { peer } from '../../peer.ts';
import { type Contestant, type Searcher, textOf } from '../contestant.ts';

type Rows = readonly { id: number; text: string }[];
type Query = { limit(count: number): Query; select(columns: string[]): Query; toArray(): Promise<{ id: number }[]> };
type Table = {
  add(rows: Rows): Promise<unknown>;
  createIndex(column: string, options: { config: unknown }): Promise<void>;
  query(): { fullTextSearch(query: unknown): Query };
};
type Connection = { createTable(name: string, rows: Rows): Promise<Table>; openTable(name: string): Promise<Table> };
const { connect, Index, MatchQuery } = await peer<{
  connect(folder: string): Promise<Connection>;
  Index: { fts(options: object): unknown };
  MatchQuery: new (question: string, column: string) => unknown;
}>('@lancedb/lancedb');

const BATCH = 100_000;

const searcher = (table: Table): Searcher => ({
  async search(question, limit) {
    const query = table.query().fullTextSearch(new MatchQuery(question, 'text'));
    return (await query.select(['id', '_score']).limit(limit).toArray()).map(({ id }) => id);
  },
});

export const lancedb: Contestant = {
  settings: 'FTS, stemming, stop words; keeps the text too',
  async build(units, folder) {
    const connection = await connect(folder);
    const rows = units.map((unit, id) => ({ id, text: textOf(unit) }));
    const table = await connection.createTable('sentences', rows.slice(0, BATCH));
    for (let from = BATCH; from < rows.length; from += BATCH) await table.add(rows.slice(from, from + BATCH));
    const config = Index.fts({ stem: true, removeStopWords: true, withPosition: false });
    await table.createIndex('text', { config });
    return searcher(table);
  },
  load: async (folder) => searcher(await (await connect(folder)).openTable('sentences')),
};
