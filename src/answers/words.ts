import { say } from '../locales/say.ts';
import { termOf } from '../text/terms.ts';
import { wordsOf } from '../text/words.ts';
import { lately } from './lately.ts';

/** “once”, “twice”, “3 times” */
export const times = (count: number): string =>
  count === 1 ? say`once` : count === 2 ? say`twice` : say`${count} times`;

/** Letters that are no plain letter with an accent, as they are typed where a keyboard lacks them. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/** Lower case, without accents, every apostrophe the same: what makes two spellings of one word equal. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øæœłßđðþħı]/gi, (letter) => PLAIN[letter.toLowerCase()] ?? letter)
    .replace(/[‘’ʼ`´]/g, "'")
    .toLowerCase();

/** The words of a text as they are compared, in order: marks and white space make no difference. */
export const formsOf = (text: string): readonly string[] => wordsOf(text).map(({ form }) => form);

/** Texts of a sentence's length, and how many of them: some 10 MB at most. */
const SHORT = 500;
const READ_LATELY = 20_000;

const readTerms = (text: string): readonly string[] => [
  ...new Set(formsOf(text).flatMap((form) => termOf(form) ?? [])),
];
const termsLately = lately(readTerms, READ_LATELY);

/** The distinct terms of the words that say what a text is about (function words have none), in order. */
export const termsOf = (text: string): readonly string[] =>
  text.length <= SHORT ? termsLately(text) : readTerms(text);

/** Letters to insert, delete, change or swap to get from one word to the other (restricted Damerau–Levenshtein). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      row[j] = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length]!;
}

/** Shorter words ("the", "Mr") make two names alike by chance. */
const TELLING = 4;
/** Share of a name's letters that may differ in one that is offered instead. */
const ALIKE = 0.4;

/** At most `limit` of the names that are spelled like the asked one, whole or word by word, nearest first. */
export function nearestNames(asked: string, names: readonly string[], limit = 3): readonly string[] {
  const parts = (name: string): readonly string[] => {
    const whole = fold(name).slice(0, 60);
    return [whole, ...formsOf(whole).filter((form) => form.length >= TELLING && form !== whole)];
  };
  const wanted = parts(asked);
  const apart = (a: string, b: string): number => {
    const longer = Math.max(a.length, b.length);
    // Words whose lengths differ more than that need not be compared letter by letter.
    return Math.abs(a.length - b.length) > longer * ALIKE ? 1 : editDistance(a, b) / longer;
  };
  return names
    .map((name) => ({
      name,
      apart: Math.min(...parts(name).flatMap((part) => wanted.map((word) => apart(word, part)))),
    }))
    .filter((candidate) => candidate.apart <= ALIKE)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, limit)
    .map(({ name }) => name);
}
