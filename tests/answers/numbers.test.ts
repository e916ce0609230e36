import { expect, test } from 'vitest';
import { numbersIn } from '../../src/answers/numbers.ts';

test.each<[string, readonly number[]]>([
  ['pump three of the pier', [3]],
  ['at 2.40pm', [2.4]],
  ['£1.5m, then $75 million and 2bn', [1_500_000, 75_000_000, 2_000_000_000]],
  ['two hundred and six homes', [206]],
  ['twenty-six or thirty six', [26, 36]],
  ['two, three and four', [2, 3, 4]],
  ['one of the three', [3]],
  ['10,000 people in 2026', [10_000, 2026]],
  ['a dozen, and both of them', [12, 2]],
  ['three thousand four hundred and fifty', [3450]],
  ['one hundred and one', [101]],
  ['half of it, two thirds or a quarter', [1 / 2, 2, 1 / 3, 1 / 4]],
  ['hundreds of people, and I m not sure', []],
])('GIVEN “%s” THEN its numbers by value', (text, values) => {
  expect([...numbersIn(text)]).toEqual(values);
});
