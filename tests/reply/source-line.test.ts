import { describe, expect, test } from 'vitest';
import { dateInWords } from '../../src/reply/source-line.ts';

describe('dateInWords', () => {
  test.each([
    ['2031-05-06', '6 May 2031'],
    ['2031-05', 'May 2031'],
    ['2031', '2031'],
    ['2020-W29', 'week of 13 July 2020'],
    ['2026-W01', 'week of 29 December 2025'],
    ['2031-13-01', '2031-13-01'],
    ['some day', 'some day'],
  ])('GIVEN %s THEN %s', (iso, words) => {
    expect(dateInWords(iso)).toBe(words);
  });
});
