import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peer } from '../../peer.ts';
import { type Contestant, type Searcher, textOf } from '../contestant.ts';

type Engine = {
  defineConfig(config: object): void;
  definePrepTasks(tasks: readonly unknown[]): void;
  addDoc(document: { text: string }, id: number): void;
  consolidate(): void;
  search(question: string, limit: number): [id: string, score: number][];
  exportJSON(): string;
  importJSON(json: string): void;
};
const { default: createEngine } = await peer<{ default: () => Engine }>('wink-bm25-text-search');
const { default: utils } = await peer<{
  default: { string: Record<string, unknown>; tokens: Record<string, unknown> };
}>('wink-nlp-utils');

function empty(): Engine {
  const engine = createEngine();
  engine.defineConfig({ fldWeights: { text: 1 } });
  const { string, tokens } = utils;
  engine.definePrepTasks([string.lowerCase, string.tokenize0, tokens.removeWords, tokens.stem]);
  return engine;
}

const searcher = (engine: Engine, folder: string): Searcher => ({
  search: (question, limit) => engine.search(question, limit).map(([id]) => Number(id)),
  save: () => writeFileSync(join(folder, 'wink-bm25.json'), engine.exportJSON()),
});

export const winkBm25: Contestant = {
  settings: 'lower case, stop words, stemmer',
  build(units, folder) {
    const engine = empty();
    for (const [ordinal, unit] of units.entries()) engine.addDoc({ text: textOf(unit) }, ordinal);
    engine.consolidate();
    return searcher(engine, folder);
  },
  load(folder) {
    const engine = createEngine();
    engine.importJSON(readFileSync(join(folder, 'wink-bm25.json'), 'utf8'));
    const { string, tokens } = utils;
    engine.definePrepTasks([string.lowerCase, string.tokenize0, tokens.removeWords, tokens.stem]);
    return searcher(engine, folder);
  },
};
