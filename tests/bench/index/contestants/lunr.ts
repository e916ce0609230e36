import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peer } from '../../peer.ts';
import { type Contestant, type Searcher, textOf } from '../contestant.ts';

type Builder = {
  ref(name: string): void;
  field(name: string): void;
  add(document: { id: number; text: string }): void;
};
type Index = { query(ask: (query: { term(terms: unknown, options: object): void }) => void): { ref: string }[] };
const { default: library } = await peer<{
  default: {
    (build: (this: Builder) => void): Index;
    Index: { load(saved: unknown): Index };
    tokenizer(text: string): unknown[];
  };
}>('lunr');

const searcher = (index: Index, folder: string): Searcher => ({
  search: (question, limit) =>
    index
      .query((query) => query.term(library.tokenizer(question), {}))
      .slice(0, limit)
      .map(({ ref }) => Number(ref)),
  save: () => writeFileSync(join(folder, 'lunr.json'), JSON.stringify(index)),
});

export const lunr: Contestant = {
  settings: 'as it comes: stop words, stemmer',
  build(units, folder) {
    const index = library(function () {
      this.ref('id');
      this.field('text');
      for (const [id, unit] of units.entries()) this.add({ id, text: textOf(unit) });
    });
    return searcher(index, folder);
  },
  load: (folder) => searcher(library.Index.load(JSON.parse(readFileSync(join(folder, 'lunr.json'), 'utf8'))), folder),
};
