import { POS, SHAPE } from '../text/tokens.ts';
import { isForename } from './forenames.ts';
import { speechVerb } from './lexicon/speech-verbs.ts';
import { HONORIFICS } from './lexicon/words.ts';
import type { PrintedName } from './names.ts';
import type { Reading } from './reading.ts';
import { isMisread } from './repair-tags.ts';

/** How the article prints its words: those it prints small, those with a capital that opens nothing, those after “Ms”. */
export type Capitals = {
  readonly small: ReadonlySet<string>;
  readonly inside: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
};

export function countCapitals(r: Reading): Capitals {
  const { tokens } = r.parsed;
  const small = new Set<string>();
  const inside = new Set<string>();
  const surnames = new Set<string>();
  for (let i = 0; i < tokens.length; i++) {
    if (tokens.shape[i] !== SHAPE.WORD) continue;
    if (tokens.capital[i] === 0) small.add(tokens.lower[i]!);
    else if (r.titleCase[i] === 0 && !opens(r, i)) inside.add(tokens.lower[i]!);
    if (tokens.capital[i] === 1 && HONORIFICS.has(tokens.lower[i - 1] ?? '')) surnames.add(tokens.lower[i]!);
  }
  return { small, inside, surnames };
}

/** Whether a capital is due at the token whatever the word: it begins a sentence, a quotation, a label’s words. */
function opens(r: Reading, i: number): boolean {
  const { tokens } = r.parsed;
  return i === 0 || tokens.sentence[i - 1] !== tokens.sentence[i] || /^[“‘"'(•:—–*-]/.test(tokens.lower[i - 1]!);
}

/** A single word whose capital only opens its sentence: printed small elsewhere, no noun, or not doing what names do. */
export function opensOnly(r: Reading, i: number, { small, inside }: Capitals): boolean {
  const { tokens } = r.parsed;
  const word = tokens.lower[i]!;
  if (!opens(r, i) || isMisread(r.text.slice(tokens.start[i], tokens.end[i]))) return false;
  const pos = tokens.pos[i];
  if (small.has(word) || (/(?:ing|ed|ly)$/.test(word) && !inside.has(word))) return true;
  if (pos !== POS.NOUN && pos !== POS.VERB && pos !== POS.PROPN && pos !== POS.X) return true;
  if (inside.has(word) || isForename(word) || isLabel(r, i)) return false;
  return !beforeVerb(r, i) || /[^s]s$/.test(word);
}

/** "KEANE: Good evening." */
const isLabel = (r: Reading, i: number): boolean => {
  const { tokens, article } = r.parsed;
  const printed = article.text.slice(tokens.start[i], tokens.end[i]);
  const shouts = printed.length > 1 && printed === printed.toUpperCase();
  return shouts || (tokens.lower[i + 1] === ':' && article.paragraphs[tokens.paragraph[i]!]!.kind === 'body');
};

const beforeVerb = (r: Reading, i: number): boolean => {
  const next = r.parsed.tokens.lower[i + 1] ?? '';
  const explained = next === ',' && /^(?:\d+|who|whose|a|an|the)$/.test(r.parsed.tokens.lower[i + 2] ?? '');
  return explained || speechVerb(next)?.clause === true || /^(?:has|had|was|is|will|would)$/.test(next);
};

/** "Said van der Meulen:": a verb of saying that opens its sentence before the name. */
export function opensWithVerb(r: Reading, first: number, last: number): boolean {
  const { lower } = r.parsed.tokens;
  return (
    last > first && opens(r, first) && /^(?:said|says|added|adds|asked|wrote|replied|tweeted)$/.test(lower[first]!)
  );
}

/** Several words all in capitals in a headline are shouted, not named: "MY GIRL NEARLY DIED". */
export function shouted(r: Reading, first: number, last: number): boolean {
  const { tokens, article } = r.parsed;
  const { kind } = article.paragraphs[tokens.paragraph[first]!]!;
  if (last === first || kind === 'body') return false;
  const printed = article.text.slice(tokens.start[first], tokens.end[last]);
  return printed === printed.toUpperCase();
}

/**
 * Takes off a first word that is no part of the name: "Late Mbeki" where the article names a Jonas Mbeki, "Substitute
 * Jonas Mbeki". Such a word opens a sentence and is not used as a name itself.
 */
export function withoutOpeners(r: Reading, names: readonly PrintedName[], { small, inside }: Capitals): PrintedName[] {
  const { tokens } = r.parsed;
  const full = new Set(names.filter(({ words }) => words.length > 1).map(({ words }) => words.join(' ')));
  const surnames = new Map<string, Set<string>>();
  for (const { words } of names) {
    if (words.length < 2) continue;
    const forenames = surnames.get(words.at(-1)!) ?? new Set();
    surnames.set(words.at(-1)!, forenames.add(words[0]!));
  }
  return names.map((name) => {
    const [word, ...rest] = name.words;
    if (name.kind !== 'person' || rest.length === 0 || !opens(r, name.first) || name.titled) return name;
    if (isForename(word!) || tokens.lower[name.first] !== word) return name;
    const { kind } = r.parsed.article.paragraphs[tokens.paragraph[name.first]!]!;
    const ordinary = small.has(word!) || (kind !== 'body' && !inside.has(word!));
    const another = rest.length === 1 && (surnames.get(rest[0]!)?.size ?? 0) > 1;
    if (!(ordinary && another) && !(rest.length > 1 && (full.has(rest.join(' ')) || isForename(rest[0]!)))) return name;
    return { ...name, from: name.first + 1, first: name.first + 1, words: rest };
  });
}

const LONGEST_DATELINE = 16;

/** "AVERY LAKE, Minn. —": whether the token stands in capitals and a dash that open a paragraph, where places are named. */
export function inDateline(r: Reading, token: number): boolean {
  const { lower, paragraph, start, end } = r.parsed.tokens;
  let first = token;
  while (first > 0 && token - first < LONGEST_DATELINE && paragraph[first - 1] === paragraph[token]) first--;
  const printed = r.text.slice(start[first], end[first]);
  if ((first > 0 && paragraph[first - 1] === paragraph[token]) || printed.length < 3) return false;
  if (printed !== printed.toUpperCase() || !/^\p{L}+$/u.test(printed)) return false;
  for (let i = token + 1; i < first + LONGEST_DATELINE && paragraph[i] === paragraph[token]; i++)
    if (/^(?:[—–―-]|--)$/.test(lower[i]!)) return true;
  return false;
}
