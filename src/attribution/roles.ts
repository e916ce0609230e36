import { POS } from '../text/tokens.ts';
import { ageAfter, explainedBy, predicate } from './apposition.ts';
import { ROLE_NOUNS } from './lexicon/name-words.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { HONORIFICS, RANKS_IN_CAPITALS } from './lexicon/words.ts';
import type { PrintedName } from './names.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { isQuotation, type Reading } from './reading.ts';
import { isNominal } from './simple-phrases.ts';

/** A description printed beside a name: items first … last, its words, and the item of its head noun. */
export type PrintedRole = {
  readonly party: number;
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
  readonly head: string;
  /** A title or an age, which resolves descriptions ("the 19-year-old") but says little by itself. */
  readonly slight: boolean;
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
    if (r.word[i] === 1 && !NOT_DESCRIBING.has(r.lower[i]!))
      words.push(...(r.lower[i] === 'pm' ? ['prime', 'minister'] : [inFull(r.lower[i]!)]));
  return words;
};

export const inFull = (word: string): string => (Object.hasOwn(IN_FULL, word) ? IN_FULL[word]! : word);

/**
 * The roles the article gives its people: before the name ("foreign secretary Dominic Raab", "Its director, Ann Poe"),
 * after it between commas ("Dominic Raab, the Foreign Secretary"), and as what they are said to be.
 */
export function findRoles(
  r: Reading,
  names: readonly PrintedName[],
  byName: Int32Array,
  itemOf: Int32Array,
): readonly PrintedRole[] {
  const roles: PrintedRole[] = [];
  names.forEach((name, n) => {
    const party = byName[n]!;
    if (party < 0 || name.kind === 'place' || name.kind === 'organisation') return;
    const add = (first: number, last: number, head: number) => {
      const words = describingWords(r, first, last);
      if (words.length > 0 && words.length < 14)
        roles.push({ party, first, last, words, head: inFull(r.lower[head]!), slight: isSlight(r, first, last) });
    };
    const from = itemOf[name.from]!;
    const first = itemOf[name.first]!;
    const last = itemOf[name.last]!;
    if (isQuotation(r, last) || isQuotation(r, from)) return;
    const frame = r.frames[r.frame[last]!]!;
    let noun: number | null = null;
    const courtesy = from === first - 1 && HONORIFICS.has(r.lower[from]!);
    if (from < first && !courtesy) {
      const phrase = beforeName(r, first, frame.from);
      if (phrase !== null) add(phrase, first - 1, headOfTitle(r, phrase, first - 1));
    } else {
      const at = from - 1;
      const phrase = at >= frame.from && callsPerson(r, at) ? nounPhraseEndingAt(r, at, frame.from) : null;
      if (phrase !== null && phrase.last === at) {
        noun = afterAnd(r, phrase.first, at);
        add(noun, at, at);
      }
      if (courtesy) add(from, from, from);
    }
    // "His friend of forty years, the composer Ann Poe, …"
    const begins = noun !== null && r.pos[noun] === POS.DET ? noun : from;
    const explained = explainedBy(r, begins, last, frame);
    if (explained !== null) add(explained.first, explained.last, explained.head);
    const said = predicate(r, last, frame);
    if (said !== null) add(said.first, said.last, said.head);
    const age = ageAfter(r, last, frame.to);
    if (age >= 0) {
      const years = `${r.lower[age]}-year-old`;
      roles.push({ party, first: age, last: age, words: [years], head: years, slight: true });
    }
    const aside = asideAfter(r, age >= 0 ? age : last, frame.to);
    if (aside !== null) add(aside.first, aside.last, aside.head);
  });
  return roles;
}

/** "the paediatrician | Ann Poe", "Labour leader | Ann Poe". */
const callsPerson = (r: Reading, i: number): boolean =>
  ROLE_NOUNS.has(r.lower[i]!) || (r.capital[i] === 0 && isNominal(r.pos[i]!) && isPersonNoun(r.lower[i]!));

/** "Dominic Raab, | the Foreign Secretary,": a description after the name. */
function asideAfter(r: Reading, last: number, hi: number): NounPhrase | null {
  let comma = last + 1;
  if (r.lower[comma] === '(') while (comma < hi && r.lower[comma - 1] !== ')') comma++;
  if (r.lower[comma] !== ',' || comma + 1 >= hi) return null;
  const phrase = nounPhraseStartingAt(r, comma + 1, hi);
  if (phrase === null || r.lower[phrase.first] === 'whose') return null;
  const closed =
    phrase.last + 1 >= hi ||
    r.word[phrase.last + 1] === 0 ||
    r.lower[phrase.last + 1] === 'and' ||
    r.lower[phrase.last + 1] === 'who' ||
    r.pos[phrase.last + 1] === POS.ADP;
  const head = r.lower[phrase.head]!;
  const describes =
    ROLE_NOUNS.has(head) ||
    (r.capital[phrase.head] === 0 &&
      isNominal(r.pos[phrase.head]!) &&
      !/\d/.test(head) &&
      r.pos[phrase.first] === POS.DET);
  return closed && describes && !followedByVerb(r, phrase.last + 1) ? phrase : null;
}

/** "Cllr", "Prof Dame", "Chief Supt": titles that are no role in words. */
function isSlight(r: Reading, first: number, last: number): boolean {
  for (let i = first; i <= last; i++) {
    const word = r.lower[i]!;
    if (!HONORIFICS.has(word) && !Object.hasOwn(IN_FULL, word) && !RANKS_IN_CAPITALS.has(word) && word !== 'chief')
      return false;
  }
  return true;
}

/** Titles cut short, so that "the governor" finds "Gov. Ann Poe". */
const IN_FULL: Readonly<Record<string, string>> = {
  'u.s.': 'us',
  gov: 'governor',
  'gov.': 'governor',
  sen: 'senator',
  'sen.': 'senator',
  rep: 'representative',
  'rep.': 'representative',
  prof: 'professor',
  'prof.': 'professor',
  cllr: 'councillor',
  'cllr.': 'councillor',
  det: 'detective',
  insp: 'inspector',
  supt: 'superintendent',
  sgt: 'sergeant',
  'sgt.': 'sergeant',
  lt: 'lieutenant',
  'lt.': 'lieutenant',
  'capt.': 'captain',
  'col.': 'colonel',
  gen: 'general',
  'gen.': 'general',
  rev: 'reverend',
  'rev.': 'reverend',
  dr: 'doctor',
  'dr.': 'doctor',
  pm: 'minister',
};

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
    const detective = head === 'detective' && role.words.includes(head);
    if (singular(role.head) !== singular(head) && !detective) continue;
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
