// The parts of wink-nlp that tagging is made of: its types name only the whole.

declare module 'wink-nlp/src/cache.js' {
  /** The lexicon of the model, and the words met since. */
  export type Cache = {
    value(lexeme: number): string;
    property(lexeme: number, feature: 'posHint' | 'lexemeCID'): number;
    normal(lexeme: number): number;
    nox(packed: number): number;
    posOf(lexeme: number): number;
    mappedSpelling(lexeme: number): number;
  };
  export default function createCache(core: unknown, features: unknown): Cache;
}

declare module 'wink-nlp/src/compile-trex.js' {
  export default function compile(trex: unknown): unknown;
}

declare module 'wink-nlp/src/dd-wrapper.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';
  /** `tokens`: four numbers a token (lexeme; expansion and spaces; lemma and part of speech; negation). */
  export type RawDocument = { readonly cache: Cache; readonly tokens: number[]; readonly nonBreakingSpaces: object };
  export type Document = { readonly _: unique symbol };
  export default function wrap(raw: RawDocument): Document;
}

declare module 'wink-nlp/src/tokenizer.js' {
  import type { Document } from 'wink-nlp/src/dd-wrapper.js';
  export default function createTokenizer(
    trex: unknown,
    categories: unknown,
    preserve: unknown,
  ): (document: Document, text: string) => void;
}

declare module 'wink-nlp/src/automaton.js' {
  import type { Cache } from 'wink-nlp/src/cache.js';
  export type Automaton = {
    importJSON(machine: string): void;
    /** Patterns found: first and last token, and what the pattern says. */
    recognize(tokens: Int32Array): readonly (readonly [first: number, last: number, pos: number])[];
  };
  export default function createAutomaton(cache: Cache, ignored: string): Automaton;
}
