import { describe, expect, test } from 'vitest';
import { rouge } from './rouge.ts';

describe('ROUGE', () => {
  test.each([
    ['the bridge was shut', 'the bridge was shut', 1, 1, 1],
    ['the bridge was shut', 'a ferry sails', 0, 0, 0],
    ['the cat sat on the mat', 'the cat lay on the mat', 10 / 12, 6 / 10, 10 / 12],
    ['', 'the bridge', 0, 0, 0],
  ])('GIVEN “%s” against “%s” THEN %d, %d, %d', (summary, reference, one, two, longest) => {
    const score = rouge(summary, reference);
    expect(score.one).toBeCloseTo(one);
    expect(score.two).toBeCloseTo(two);
    expect(score.longest).toBeCloseTo(longest);
  });
});
