import { POS } from '../text/tokens.ts';
import { ROLE_NOUNS } from './lexicon/name-words.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { POSSESSIVES } from './lexicon/words.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';
import { simpleLeft } from './simple-phrases.ts';

/** Whether nothing but a mark, a quotation or a verb follows, so that what was named before it is closed. */
function isClosed(r: Reading, at: number, hi: number): boolean {
  return at >= hi || r.word[at] === 0 || isQuotation(r, at) || r.pos[at] === POS.VERB || r.pos[at] === POS.AUX;
}

const describes = (r: Reading, { first, head }: NounPhrase, opening = -1): boolean =>
  (r.capital[head] === 0 || head === opening) && isPersonNoun(r.lower[head]!) && isDefinite(r, first, head);

/** "The Prime Minister, | Ann Poe, will", "A spokesman for the office, | Ann Poe, did": opens its clause, and a verb follows. */
const opens = (r: Reading, { first, head }: NounPhrase, last: number, { from, to }: Frame): boolean =>
  first === from &&
  ROLE_NOUNS.has(r.lower[head]!) &&
  /^(?:the|an?)$/.test(r.lower[first]!) &&
  r.lower[last + 1] === ',' &&
  last + 2 < to &&
  (r.pos[last + 2] === POS.VERB || r.pos[last + 2] === POS.AUX);

/** "its head", "the chair", "Brightwell’s chief executive", "counsel": one that is known, unlike "a reporter". */
export const isDefinite = (r: Reading, first: number, head: number): boolean => {
  if (r.lower[first] === 'the' || POSSESSIVES.has(r.lower[first]!) || r.lower[first] === 'counsel') return true;
  for (let i = first; i < head; i++) if (r.lower[i] === "'s" || r.lower[i] === "'") return true;
  return false;
};

/** The description that a name between commas explains: "Its director, | Ann Poe", "the words of the coach, | Bo Lee:". */
export function explainedBy(r: Reading, name: number, last: number, frame: Frame): NounPhrase | null {
  const { from, to } = frame;
  if (name - 2 < from || r.lower[name - 1] !== ',' || !isClosed(r, last + 1, to)) return null;
  const phrase = nounPhraseEndingAt(r, name - 2, from);
  if (phrase === null) return null;
  if (opens(r, phrase, last, frame)) return phrase;
  if (describes(r, phrase, from)) return r.pos[phrase.first - 1] === POS.ADP && !after(r, phrase.first) ? null : phrase;
  const first = simpleLeft(r, name - 2, from);
  const inner = { first, last: name - 2, head: name - 2 };
  // "A report by its director, Ann Poe, says"; "the son of its director, Ann Poe" may be either.
  const written =
    r.lower[phrase.head] === 'words' ||
    (r.lower[first - 1] === 'by' && r.lower[last + 1] === ',' && !isPersonNoun(r.lower[phrase.head]!));
  return first > phrase.first && written && describes(r, inner) ? inner : null;
}

/** "With the coach, Ann Poe …" explains nothing; "according to the coach, Ann Poe" and "sold by its owner, Ann Poe" do. */
const after = (r: Reading, first: number): boolean => /^(?:to|by|from|of|for)$/.test(r.lower[first - 1]!);

/** "Ann Poe is the director of the gallery", "became chief executive": what a name is said to be. */
export function predicate(r: Reading, last: number, { to }: Frame): NounPhrase | null {
  if (!/^(?:is|was|became|remains)$/.test(r.lower[last + 1] ?? '') || last + 2 >= to) return null;
  const phrase = nounPhraseStartingAt(r, last + 2, to);
  return phrase !== null &&
    r.capital[phrase.head] === 0 &&
    isPersonNoun(r.lower[phrase.head]!) &&
    (r.pos[phrase.first] === POS.DET || r.lower[last + 1] === 'became')
    ? phrase
    : null;
}

/** The item of the age after a name or a description ("Ann Poe, 38, …"); −1 when none is printed. */
export function ageAfter(r: Reading, last: number, hi: number): number {
  const at = last + 2;
  return r.lower[last + 1] === ',' && at < hi && /^\d{1,3}$/.test(r.lower[at]!) && r.word[at + 1] !== 1 ? at : -1;
}
