import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { termOf } from '../../../../src/text/terms.ts';
import { peer } from '../../peer.ts';
import { type Contestant, type Searcher, textOf } from '../contestant.ts';

type Options = { readonly fields: string[]; readonly processTerm?: (term: string) => string | null };
type MiniSearch = {
  addAll(documents: readonly { id: number; text: string }[]): void;
  search(question: string): { id: number }[];
};
const { default: MiniSearch } = await peer<{
  default: { new (options: Options): MiniSearch; loadJSON(json: string, options: Options): MiniSearch };
}>('minisearch');

function contestant(settings: string, options: Options): Contestant {
  const searcher = (index: MiniSearch, folder: string): Searcher => ({
    search: (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .map(({ id }) => id),
    save: () => writeFileSync(join(folder, 'minisearch.json'), JSON.stringify(index)),
  });
  return {
    settings,
    build(units, folder) {
      const index = new MiniSearch(options);
      index.addAll(units.map((unit, id) => ({ id, text: textOf(unit) })));
      return searcher(index, folder);
    },
    load: (folder) =>
      searcher(MiniSearch.loadJSON(readFileSync(join(folder, 'minisearch.json'), 'utf8'), options), folder),
  };
}

export const asIs = contestant('as it comes', { fields: ['text'] });
export const ourWords = contestant('our stems, without function words', {
  fields: ['text'],
  processTerm: (term) => termOf(term.toLowerCase()),
});
