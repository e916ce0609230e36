import { describe, expect, test } from 'vitest';
import type { Printing } from '../../src/domain/article.ts';
import { german } from '../../src/locales/german.ts';
import { dateInWords, sourceOf } from '../../src/reply/source-line.ts';

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

describe('sourceOf', () => {
  const citation = { article: 'a', outlet: 'The Pennant', title: 'A', date: '2031-05-06', paragraph: 2 };
  const places = { start: 0, end: 1, url: null };
  const printing = (outlet: string | null): Printing => ({ outlet, date: null, url: null });

  test.each([
    [[], 'The Pennant, 6 May 2031, paragraph 2'],
    [['Coast Daily'], 'The Pennant, 6 May 2031, paragraph 2, also in Coast Daily'],
    [['Coast Daily', 'Inland Post'], 'The Pennant, 6 May 2031, paragraph 2, also in Coast Daily and Inland Post'],
    [
      ['Coast Daily', 'Inland Post', 'A', 'B'],
      'The Pennant, 6 May 2031, paragraph 2, also in Coast Daily, Inland Post and +2',
    ],
    [['The Pennant'], 'The Pennant, 6 May 2031, paragraph 2'],
    [[null], 'The Pennant, 6 May 2031, paragraph 2, also in outlet unknown'],
  ])('GIVEN copies in %j THEN the line is “%s”', (outlets, line) => {
    expect(sourceOf({ ...citation, ...places, alsoIn: outlets.map(printing) })).toBe(line);
  });

  test('GIVEN another language THEN the line is in it', () => {
    const line = sourceOf({ ...citation, ...places, alsoIn: [printing('A'), printing('B')] }, german);
    expect(line).toBe('The Pennant, 6. Mai 2031, Absatz 2, auch in A und B');
  });
});
