import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peer } from '../../peer.ts';
import { type Contestant, type Searcher, textOf } from '../contestant.ts';

type Orama = object;
type Hits = { hits: { id: string }[] };
const { create, insert, search, save, load } = await peer<{
  create(options: object): Orama;
  insert(index: Orama, document: { id: string; text: string }): unknown;
  search(index: Orama, question: { term: string; limit: number }): Hits | Promise<Hits>;
  save(index: Orama): unknown;
  load(index: Orama, saved: unknown): void;
}>('@orama/orama');

const { stopwords } = await peer<{ stopwords: readonly string[] }>('@orama/stopwords/english');

const empty = (): Orama =>
  create({
    schema: { text: 'string' },
    components: { tokenizer: { language: 'english', stemming: true, stopWords: stopwords } },
  });

const searcher = (index: Orama, folder: string): Searcher => ({
  search: async (question, limit) => (await search(index, { term: question, limit })).hits.map(({ id }) => Number(id)),
  save: () => writeFileSync(join(folder, 'orama.json'), JSON.stringify(save(index))),
});

export const orama: Contestant = {
  settings: 'stemming, stop words; keeps the text too',
  async build(units, folder) {
    const index = empty();
    for (const [ordinal, unit] of units.entries()) await insert(index, { id: String(ordinal), text: textOf(unit) });
    return searcher(index, folder);
  },
  load(folder) {
    const index = empty();
    load(index, JSON.parse(readFileSync(join(folder, 'orama.json'), 'utf8')));
    return searcher(index, folder);
  },
};
