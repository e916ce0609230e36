import { getGender } from 'gender-detection-from-name';
import { UNISEX } from './lexicon/name-words.ts';
import { SURNAME_LINKS, TITLES, TITLES_AS_SURNAMES } from './lexicon/words.ts';

export type Gender = 'm' | 'f' | '';

const known = new Map<string, Gender>();

/** What a forename tells of he or she; '' for those given to both and for those not listed. */
export function genderOf(forename: string): Gender {
  const name = forename.toLowerCase();
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  if (WOMEN.has(name)) return 'f';
  const listed = UNISEX.has(name) || isFunctionWord(name) ? 'unknown' : lookUp(name);
  const gender: Gender = listed === 'male' ? 'm' : listed === 'female' ? 'f' : '';
  if (known.size < 10_000) known.set(name, gender);
  return gender;
}

/** Women's names in English that the list gives to men or does not know. */
const WOMEN = new Set('joan mair morag mhairi grainne dervla femke'.split(' '));

/** Also without its accents: "Siân" as "Sian". */
function lookUp(name: string): string {
  const listed = getGender(name, 'en');
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '');
  return listed === 'unknown' && plain !== name ? getGender(plain, 'en') : listed;
}

const ORDINARY = new Set(
  'boss ace star champion hero legend tory rebel the late new old big young early first last two best great royal general united'.split(
    ' ',
  ),
);

/** Lists of forenames hold "General", "Lady", "Van" and "The" too. */
const isFunctionWord = (word: string): boolean =>
  ORDINARY.has(word) || SURNAME_LINKS.has(word) || (TITLES.has(word) && !TITLES_AS_SURNAMES.has(word));

/** Whether the word is used as a forename at all. */
export const isForename = (word: string): boolean => UNISEX.has(word) || genderOf(word) !== '';
