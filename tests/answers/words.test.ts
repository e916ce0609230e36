import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, nearestNames, termsOf } from '../../src/answers/words.ts';

const word = fc.string({ maxLength: 12, unit: fc.constantFrom('a', 'b', 'c', 'é') });

describe('edit distance', () => {
  test('GIVEN any two words THEN it is symmetric, at most the longer length, and zero only for equal words', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).toBe(editDistance(b, a));
        expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
        expect(distance === 0).toBe(a === b);
      }),
    );
  });

  test.each([
    ['okafor', 'okafro', 1],
    ['okafor', 'okafr', 1],
    ['strand', 'strnad', 1],
    ['bell', 'ball', 1],
    ['', 'abc', 3],
  ])('GIVEN %s and %s THEN the distance is %i', (a, b, distance) => expect(editDistance(a, b)).toBe(distance));
});

describe('nearest names', () => {
  const names = ['Maria Okafor', 'Tom Bell', 'Lena Strand', 'Harbour Board'];
  test.each([
    ['Okafro', ['Maria Okafor']],
    ['lena strnad', ['Lena Strand']],
    ['Harbor Board', ['Harbour Board']],
    ['Zebediah Quux', []],
  ])('GIVEN “%s” THEN %j are offered', (asked, offered) => expect(nearestNames(asked, names, 1)).toEqual(offered));

  test('GIVEN 10,000 characters THEN it answers at once', () => {
    const begun = performance.now();
    nearestNames('x'.repeat(10_000), names);
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

test('GIVEN a topic THEN its terms leave out grammar and endings', () =>
  expect(termsOf('What about the bridges and the bridge’s towers?')).toEqual(termsOf('bridge tower')));
