import { wordsOf } from '../text/words.ts';

export const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
export const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ADDED: ReadonlyMap<string, number> = new Map([
  ...ONES.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, at): [string, number] => [word, (at + 2) * 10]),
]);
const TIMES: ReadonlyMap<string, number> = new Map(
  Object.entries({ dozen: 12, hundred: 1e2, thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, billion: 1e9, bn: 1e9 }),
);
const PARTS = 'half third quarter fifth sixth seventh eighth ninth tenth';
/** Words that tell a number without being one; shares of a whole, and places in an order with them. */
const TELL: ReadonlyMap<string, number> = new Map([
  ...PARTS.split(' ').flatMap((word, at): [string, number][] => [
    [word, 1 / (at + 2)],
    [`${word}s`, 1 / (at + 2)],
  ]),
  ['halves', 1 / 2],
  ['fourth', 1 / 4],
  ['both', 2],
  ['pair', 2],
  ['couple', 2],
  ['twice', 2],
]);

const DIGITS = /^(?<digits>\d+(?:[.,]\d+)*)(?<unit>k|m|bn)?(?=$|\D)/u;

/** The values of the numbers that a text prints, in figures or words ("1.5m", "two hundred and six", "a fifth"); "one" is none. */
export function numbersIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  let whole: number | null = null;
  let part: number | null = null;
  const end = () => {
    const value = (whole ?? 0) + (part ?? 0);
    if ((whole !== null || part !== null) && value !== 1) found.add(value);
    whole = part = null;
  };
  const multiply = (factor: number) => {
    if (factor <= 100) part = (part ?? 1) * factor;
    else [whole, part] = [(whole ?? 0) + (part ?? 1) * factor, null];
  };
  for (const { form } of wordsOf(text)) {
    const figure = DIGITS.exec(form)?.groups;
    const [plus, times, told] = [ADDED.get(form), TIMES.get(form), TELL.get(form)];
    if (figure) {
      end();
      part = Number(figure.digits!.replace(/,(?=\d{3})/gu, '').replaceAll(',', '.'));
      if (Number.isNaN(part)) part = null;
      if (figure.unit && part !== null) multiply(TIMES.get(figure.unit)!);
    } else if (plus !== undefined) {
      // "twenty six" is one number, "two three" are two.
      if (part !== null && !(part % 100 === 0 || (part % 100 >= 20 && part % 10 === 0 && plus < 10))) end();
      part = (part ?? 0) + plus;
    } else if (times !== undefined && (part !== null || form.length > 2)) multiply(times);
    else if (form !== 'and' || (part ?? 0) % 100 !== 0) {
      end();
      if (told !== undefined) found.add(told);
    }
  }
  end();
  return found;
}
