import model from 'wink-eng-lite-web-model';
import createAutomaton from 'wink-nlp/src/automaton.js';
import createCache from 'wink-nlp/src/cache.js';
import compileExpressions from 'wink-nlp/src/compile-trex.js';
import wrap from 'wink-nlp/src/dd-wrapper.js';
import createTokenizer from 'wink-nlp/src/tokenizer.js';
import { POS } from './tokens.ts';

/*
 * wink's tagger, put together from its parts as its readDoc does. That one tokenises every text anew, one regular
 * expression after another, and what it makes of a word hangs on all that it has met before: the same article read twice
 * can come out differently. Here wink is asked once about a word, as if it had met no other, and only the tagging itself,
 * which hangs on a word's neighbours, is done each time.
 */

type Core = {
  readonly packing: { efList: readonly string[] };
  readonly trex: unknown;
  readonly tcat: { readonly hash: unknown };
  readonly preserve: unknown;
  readonly features: {
    readonly pos: { readonly list: readonly string[] };
    readonly posClusters: { readonly list: readonly ReadonlySet<number>[] };
    readonly lexeme: {
      readonly list: string[];
      readonly hash: Record<string, number>;
      readonly intrinsicSize: number;
      index: number;
    };
  };
};
type Model = { core(): Core; readonly featureFn: unknown; pos(): { readonly machines: readonly string[] } };

const { core: loadCore, featureFn, pos: loadTagger } = model as unknown as Model;
const core = loadCore();
const { lexeme: lexemes, posClusters } = core.features;
// Of a word that it does not know, wink also works out what only other annotations ask for.
core.packing.efList = ['pos'];
const cache = createCache(core, featureFn);
const tokenise = createTokenizer(compileExpressions(core.trex), core.tcat.hash, core.preserve);
const machines = loadTagger().machines.map((json) => {
  const machine = createAutomaton(cache, cache.value(0));
  machine.importJSON(json);
  return machine;
});

/** Codes of POS by wink's own. */
const CODES = Uint8Array.from(
  core.features.pos.list,
  (name) => (POS as Readonly<Record<string, number>>)[name] ?? POS.X,
);
/** wink's own code of a noun: what a word is that it knows nothing of. */
const NOUN = 8;

/** Four numbers a token, the third holding a lemma and, above its bits, a part of speech. */
const SIZE = 4;
const POS_MASK = 0x3f0_0000;
const POS_SHIFT = 20;
/** From here on the second number of a token points to what a contraction stands for. */
const EXPANDED = 0xffff;
/** Hints, for the automata, are numbers beyond those of the parts of speech. */
const HINTS = 1_080_000;

/** A token of wink's. */
export type WinkToken = {
  /** Where it begins in what was asked about; −1 when its letters are not there. */
  readonly offset: number;
  /** Whether a hyphen stands right before it. */
  readonly hyphenated: boolean;
  /** wink's most likely part of speech, the hint for its neighbours (0: none), and the cluster of parts it can be. */
  readonly tag: number;
  readonly hint: number;
  readonly cluster: number;
  /** Code of POS when it is always the same, else 0. */
  readonly fixed: number;
};

/** As much as is remembered, and the longest of it; strange words cannot fill the memory. */
const KNOWN = 60_000;
const LONGEST_KNOWN = 40;
const known = new Map<string, readonly WinkToken[]>();

/** What wink makes of characters without space between them. */
export function winkTokens(text: string): readonly WinkToken[] {
  const found = known.get(text);
  if (found !== undefined) return found;
  const tokens = readTokens(text);
  if (text.length > LONGEST_KNOWN) return tokens;
  if (known.size >= KNOWN) known.clear();
  known.set(text, tokens);
  return tokens;
}

function readTokens(text: string): readonly WinkToken[] {
  const met = createCache(core, featureFn);
  const raw = { cache: met, tokens: [] as number[], nonBreakingSpaces: {} };
  tokenise(wrap(raw), text);
  const tokens: WinkToken[] = [];
  let at = 0;
  for (let i = 0; i < raw.tokens.length; i += SIZE) {
    const [lexeme, expansion, packed] = raw.tokens.slice(i, i + SIZE) as [number, number, number];
    const value = met.value(lexeme);
    const offset = text.indexOf(value, at);
    if (offset >= 0) at = offset + value.length;
    const given = (packed & POS_MASK) >>> POS_SHIFT;
    tokens.push({
      offset,
      hyphenated: text[offset - 1] === '-',
      tag: packed === 0 ? met.posOf(met.mappedSpelling(lexeme)) || NOUN : given,
      hint: met.property(lexeme, 'posHint'),
      cluster: met.property(expansion > EXPANDED ? met.nox(expansion) : met.normal(lexeme), 'lexemeCID'),
      fixed: packed === 0 ? 0 : CODES[given]!,
    });
  }
  forgetStrangers();
  return tokens;
}

/** Takes the words that are not wink's own out of its lexicon again. */
function forgetStrangers(): void {
  const { list, hash, intrinsicSize } = lexemes;
  for (const word of list.splice(intrinsicSize)) delete hash[word];
  lexemes.index = intrinsicSize;
}

/** Codes of POS of a text's tokens. Linear. */
export function tagTokens(tokens: readonly WinkToken[]): Uint8Array {
  const tags = new Uint8Array(tokens.length);
  // What the automata see: the hint, or the part of speech as it is by now.
  const seen = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const { tag, hint } = tokens[i]!;
    tags[i] = tag;
    seen[i] = hint === 0 || tag === 0 ? tag : hint + HINTS;
  }
  for (const machine of machines) {
    for (const [i, , pattern] of machine.recognize(seen)) {
      const { cluster, hint } = tokens[i]!;
      const tag = +pattern;
      if (tag >= 0 && !posClusters.list[cluster]!.has(tag)) continue;
      tags[i] = Math.abs(tag);
      if (hint === 0) seen[i] = tags[i]!;
    }
  }
  for (let i = 0; i < tokens.length; i++) tags[i] = tokens[i]!.fixed || CODES[tags[i]!]!;
  return tags;
}
