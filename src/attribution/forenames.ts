import { getGender } from 'gender-detection-from-name';
import { UNISEX } from './lexicon/name-words.ts';

export type Gender = 'm' | 'f' | '';

const known = new Map<string, Gender>();

/** What a forename tells of he or she; '' for those given to both and for those not listed. */
export function genderOf(forename: string): Gender {
  const name = forename.toLowerCase();
  const cached = known.get(name);
  if (cached !== undefined) return cached;
  const listed = UNISEX.has(name) ? 'unknown' : getGender(name, 'en');
  const gender: Gender = listed === 'male' ? 'm' : listed === 'female' ? 'f' : '';
  if (known.size < 10_000) known.set(name, gender);
  return gender;
}

/** Whether the word is used as a forename at all. */
export const isForename = (word: string): boolean => UNISEX.has(word) || genderOf(word) !== '';
