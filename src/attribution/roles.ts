import { POS } from '../text/tokens.ts';
import { ROLE_NOUNS } from './lexicon/name-words.ts';
import type { PrintedName } from './names.ts';
import { nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { isQuotation, type Reading } from './reading.ts';
import { isNominal } from './simple-phrases.ts';

/** A description printed beside a name: items first … last, its words, and the item of its head noun. */
export type PrintedRole = {
  readonly party: number;
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
  readonly head: string;
};

/** Each makes another office of the one it stands before: the shadow foreign secretary is not the foreign secretary. */
const ANOTHER_OFFICE = new Set([
  'shadow',
  'former',
  'deputy',
  'vice',
  'assistant',
  'ex',
  'acting',
  'opposition',
  'junior',
  'co',
  'then',
  'late',
  'future',
  'incoming',
  'outgoing',
  'vice-president',
  'ex-president',
  'onetime',
  'one-time',
  'ex-wife',
]);

const NOT_DESCRIBING = new Set(['the', 'a', 'an', "'s", "'", 'his', 'her', 'their', 'its', ',', '-']);

export const describingWords = (r: Reading, first: number, last: number): readonly string[] => {
  const words: string[] = [];
  for (let i = first; i <= last; i++)
    if (r.word[i] === 1 && !NOT_DESCRIBING.has(r.lower[i]!)) words.push(r.lower[i]!.replace(/^u\.s\.$/, 'us'));
  return words;
};

/**
 * The roles the article gives its people: before the name ("foreign secretary Dominic Raab", "Secretary of State John
 * Kerry") and after it between commas ("Dominic Raab, the Foreign Secretary").
 */
export function findRoles(
  r: Reading,
  names: readonly PrintedName[],
  byName: Int32Array,
  itemOf: Int32Array,
): readonly PrintedRole[] {
  const roles: PrintedRole[] = [];
  const add = (party: number, first: number, last: number, head: number) => {
    const words = describingWords(r, first, last);
    if (words.length > 0 && words.length < 14) roles.push({ party, first, last, words, head: r.lower[head]! });
  };
  names.forEach((name, n) => {
    const party = byName[n]!;
    if (party < 0 || name.kind === 'place' || name.kind === 'organisation') return;
    const from = itemOf[name.from]!;
    const first = itemOf[name.first]!;
    const last = itemOf[name.last]!;
    if (isQuotation(r, last) || isQuotation(r, from)) return;
    const frame = r.frames[r.frame[last]!]!;
    if (from < first) {
      const phrase = HONORIFICS.has(r.lower[from]!) && from === first - 1 ? null : beforeName(r, first, frame.from);
      if (phrase !== null) add(party, phrase, first - 1, headOfTitle(r, phrase, first - 1));
    } else if (first - 1 >= frame.from && ROLE_NOUNS.has(r.lower[first - 1]!)) {
      const phrase = nounPhraseEndingAt(r, first - 1, frame.from);
      const begins = phrase === null ? first : afterAnd(r, phrase.first, first - 1);
      if (phrase !== null && phrase.last === first - 1) add(party, begins, first - 1, first - 1);
    }
    let comma = last + 1;
    if (r.lower[comma] === '(') while (comma < frame.to && r.lower[comma - 1] !== ')') comma++;
    if (r.lower[comma] !== ',' || comma + 1 >= frame.to) return;
    const phrase = nounPhraseStartingAt(r, comma + 1, frame.to);
    if (phrase === null) return;
    const closed =
      phrase.last + 1 >= frame.to ||
      r.word[phrase.last + 1] === 0 ||
      r.lower[phrase.last + 1] === 'and' ||
      r.lower[phrase.last + 1] === 'who' ||
      r.pos[phrase.last + 1] === POS.ADP;
    const head = r.lower[phrase.head]!;
    const describes =
      ROLE_NOUNS.has(head) ||
      (r.capital[phrase.head] === 0 && isNominal(r.pos[phrase.head]!) && r.pos[phrase.first] === POS.DET);
    if (closed && describes && !followedByVerb(r, phrase.last + 1)) add(party, phrase.first, phrase.last, phrase.head);
  });
  return roles;
}

const HONORIFICS = new Set('mr mr. mrs mrs. ms ms. miss sir dame lord lady dr dr. madam madame'.split(' '));

/** "Dominic Raab and Labour leader Keir Starmer": the role begins after the last "and". */
function afterAnd(r: Reading, first: number, last: number): number {
  for (let i = last; i > first; i--) if (r.lower[i] === 'and' || r.lower[i] === ',') return i + 1;
  return first;
}

/** The words before a titled name that belong to the title: "US defence | Secretary", "Labour’s shadow foreign secretary". */
function beforeName(r: Reading, first: number, lo: number): number | null {
  let at = first;
  while (at - 1 >= lo) {
    const before = at - 1;
    const modifies =
      isNominal(r.pos[before]!) ||
      r.pos[before] === POS.ADJ ||
      r.lower[before] === "'s" ||
      r.lower[before] === 'of' ||
      r.lower[before] === 'the';
    if (!modifies || isQuotation(r, before)) break;
    at = before;
  }
  return at < first ? at : null;
}

const headOfTitle = (r: Reading, first: number, last: number): number => {
  for (let i = first; i <= last; i++) if (r.lower[i] === 'of' && i > first) return i - 1;
  return last;
};

const followedByVerb = (r: Reading, i: number): boolean => r.pos[i] === POS.VERB && r.lower[i - 1] !== ',';

/** The party that a description means, by the roles printed so far, the latest first; −1 when none fits. */
export function partyDescribed(roles: readonly PrintedRole[], words: readonly string[], head: string): number {
  let best = -1;
  let bestScore = 0;
  const counts = new Set(words);
  for (const role of roles) {
    if (singular(role.head) !== singular(head)) continue;
    if (!words.every((word) => role.words.includes(word))) continue;
    if (role.words.some((word) => ANOTHER_OFFICE.has(word) && !counts.has(word))) continue;
    const score = 1 + words.length / role.words.length;
    if (score >= bestScore) {
      best = role.party;
      bestScore = score;
    }
  }
  return best;
}

const singular = (word: string): string => word.replace(/s$/, '');
