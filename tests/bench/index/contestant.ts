import type { Unit } from '../../../src/cli/search.ts';

/** What a contestant has built or loaded. */
export type Searcher = {
  /** Ordinals of the units found, best first, at most `limit`. */
  readonly search: (question: string, limit: number) => readonly number[] | Promise<readonly number[]>;
  /** Writes what `load` needs into the folder it was built with. Absent when it already stands there, or cannot be written. */
  readonly save?: () => void | Promise<void>;
};

/** A way to index sentences and to find the best ten for a question. */
export type Contestant = {
  /** One line: how it was set. */
  readonly settings: string;
  /** Returns when everything is searchable and no work goes on in the background. */
  readonly build: (units: readonly Unit[], folder: string) => Searcher | Promise<Searcher>;
  /** Reads back what was saved, in another process. */
  readonly load?: (folder: string) => Searcher | Promise<Searcher>;
};

/** A unit as those read it that know no titles: one that stands alone begins with its title. */
export const textOf = ({ title, para, text }: Unit): string =>
  para == null && title && !text.startsWith(title) ? `${title}. ${text}` : text;

export const OURS = 'Verbatim index';
/** Answers with places in articles, so it cannot be judged on a set's units. */
export const WHOLE_ASK = 'Verbatim /ask';

/** Contestants by name; each in a module of its own, so that one that cannot be loaded costs no other. */
export const CONTESTANTS: Readonly<
  Record<string, { readonly package: string; readonly contestant: () => Promise<Contestant> }>
> = {
  [OURS]: { package: '', contestant: async () => (await import('./contestants/verbatim.ts')).firstStage },
  'Verbatim reranked': { package: '', contestant: async () => (await import('./contestants/verbatim.ts')).reranked },
  [WHOLE_ASK]: { package: '', contestant: async () => (await import('./contestants/ask.ts')).wholeAsk },
  'SQLite FTS5': { package: 'better-sqlite3', contestant: async () => (await import('./contestants/fts5.ts')).asAsked },
  'FTS5, our words': {
    package: 'better-sqlite3',
    contestant: async () => (await import('./contestants/fts5.ts')).ourWords,
  },
  LanceDB: { package: '@lancedb/lancedb', contestant: async () => (await import('./contestants/lancedb.ts')).lancedb },
  MiniSearch: { package: 'minisearch', contestant: async () => (await import('./contestants/minisearch.ts')).asIs },
  'MiniSearch, our words': {
    package: 'minisearch',
    contestant: async () => (await import('./contestants/minisearch.ts')).ourWords,
  },
  FlexSearch: {
    package: 'flexsearch',
    contestant: async () => (await import('./contestants/flexsearch.ts')).flexsearch,
  },
  Orama: { package: '@orama/orama', contestant: async () => (await import('./contestants/orama.ts')).orama },
  lunr: { package: 'lunr', contestant: async () => (await import('./contestants/lunr.ts')).lunr },
  'wink-bm25': {
    package: 'wink-bm25-text-search',
    contestant: async () => (await import('./contestants/wink-bm25.ts')).winkBm25,
  },
};
