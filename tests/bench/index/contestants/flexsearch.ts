import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peer } from '../../peer.ts';
import { type Contestant, type Searcher, textOf } from '../contestant.ts';

type Index = {
  add(id: number, text: string): void;
  search(question: string, options: { limit: number; suggest: boolean }): number[];
  export(write: (key: string, data: string | undefined) => void): Promise<void> | undefined;
  import(key: string, data: string): void;
};
const { Index, Encoder } = await peer<{
  Index: new (options: { tokenize: string; encoder: unknown }) => Index;
  Encoder: new (preset: unknown) => unknown;
}>('flexsearch');
const { default: english } = await peer<{ default: unknown }>('flexsearch/lang/en');

const empty = (): Index => new Index({ tokenize: 'strict', encoder: new Encoder(english) });
const PREFIX = 'flexsearch-';

const searcher = (index: Index, folder: string): Searcher => ({
  search: (question, limit) => index.search(question, { limit, suggest: true }),
  save: () =>
    index.export((key, data) => {
      if (data !== undefined) writeFileSync(join(folder, PREFIX + key), data);
    }),
});

export const flexsearch: Contestant = {
  settings: 'English preset, suggest: true (any word)',
  build(units, folder) {
    const index = empty();
    for (const [ordinal, unit] of units.entries()) index.add(ordinal, textOf(unit));
    return searcher(index, folder);
  },
  load(folder) {
    const index = empty();
    for (const file of readdirSync(folder).filter((name) => name.startsWith(PREFIX))) {
      index.import(file.slice(PREFIX.length), readFileSync(join(folder, file), 'utf8'));
    }
    return searcher(index, folder);
  },
};
