import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, firstDay, isoDay, isoWeek } from '../../src/answers/dates/calendar.ts';
import { findDates } from '../../src/answers/dates/find-dates.ts';

/** All counted from Tuesday 13 February 2024. */
const ANCHOR = '2024-02-13';

describe('date expressions', () => {
  test.each([
    ['It was shut on Monday.', 'on Monday', '2024-02-12'],
    ['It was shut on Tuesday.', 'on Tuesday', '2024-02-13'],
    ['It was shut on Wednesday.', 'on Wednesday', '2024-02-07'],
    ['She will speak on Wednesday.', 'on Wednesday', '2024-02-14'],
    ['It is due to open on Friday.', 'on Friday', '2024-02-16'],
    ['It would not open again before June', 'June', '2024-06'],
    ['Voters expect her to win Thursday’s debate', 'Thursday', '2024-02-15'],
    ['After Thursday’s debate he was silent', 'Thursday', '2024-02-08'],
    ['last Tuesday', 'last Tuesday', '2024-02-06'],
    ['next Friday', 'next Friday', '2024-02-16'],
    ['The mayor yesterday shut it', 'yesterday', '2024-02-12'],
    ['yesterday afternoon', 'yesterday afternoon', '2024-02-12'],
    ['He said last night', 'last night', '2024-02-12'],
    ['from tomorrow', 'tomorrow', '2024-02-14'],
    ['earlier today', 'earlier today', '2024-02-13'],
    ['the day before yesterday', 'the day before yesterday', '2024-02-11'],
    ['the decision last week to close', 'last week', '2024-W06'],
    ['earlier this month', 'earlier this month', '2024-02'],
    ['later this year', 'later this year', '2024'],
    ['last month', 'last month', '2024-01'],
    ['next month', 'next month', '2024-03'],
    ['last year', 'last year', '2023'],
    ['three days ago', 'three days ago', '2024-02-10'],
    ['two weeks ago', 'two weeks ago', '2024-W05'],
    ['a year ago', 'a year ago', '2023'],
    ['six months ago', 'six months ago', '2023-08'],
    ['It opened on 3 May 1974.', '3 May 1974', '1974-05-03'],
    ['on May 3, 1974', 'May 3, 1974', '1974-05-03'],
    ['on Friday, 9 February 2024', 'Friday, 9 February 2024', '2024-02-09'],
    ['the meeting of 9 February', '9 February', '2024-02-09'],
    ['on 20 December', '20 December', '2023-12-20'],
    ['in March 2025', 'March 2025', '2025-03'],
    ['It happened in November', 'November', '2023-11'],
    ['It will last until March', 'March', '2024-03'],
    ['She wrote to the board on 20 March', '20 March', '2023-03-20'],
    ['The report is due on 20 December', '20 December', '2024-12-20'],
    ['a minister who was told in May', 'May', '2023-05'],
    ['The play opens in May', 'May', '2024-05'],
    ['Quay Street opens on Friday', 'on Friday', '2024-02-16'],
    ['He has not slept since Tuesday', 'since Tuesday', '2024-02-06'],
    ['The bell, which was moved by hand, told of it on Thursday', 'on Thursday', '2024-02-08'],
    ['by 2027', '2027', '2027'],
    ['It was opened in 1974.', '1974', '1974'],
    ['by the end of the year', 'the end of the year', '2024'],
    ['The walkout will begin on Thursday week.', 'on Thursday week', '2024-02-22'],
    ['Ballots go out on Tuesday week', 'on Tuesday week', '2024-02-20'],
    ['The depot reopens a week on Friday.', 'a week on Friday', '2024-02-23'],
    ['They will meet a fortnight on Monday', 'a fortnight on Monday', '2024-03-04'],
    ['The kiln was shut a week last Friday.', 'a week last Friday', '2024-02-02'],
    ['on Monday, week three of the course began', 'on Monday', '2024-02-12'],
    ['On Monday week two of the course began', 'Monday', '2024-02-12'],
    ['A survey of the pier due in October had been postponed', 'October', '2023-10'],
    ['A survey of the pier due in April has been postponed', 'April', '2024-04'],
    ['The hearing scheduled for 20 December never took place', '20 December', '2023-12-20'],
    ['The gala planned for Friday was called off', 'Friday', '2024-02-16'],
    ['A survey of the pier is due in October', 'October', '2024-10'],
    ['The lift due in May was praised by visitors', 'May', '2024-05'],
    ['2024-01-05', '2024-01-05', '2024-01-05'],
  ])('GIVEN “%s” THEN “%s” is %s', (text, expression, resolved) => {
    expect(findDates(text, ANCHOR).map((date) => [date.text, date.resolved])).toEqual([[expression, resolved]]);
  });

  test.each([
    'Theresa May said so.',
    'the Mail on Sunday',
    'The Saturday Kitchen presenter',
    'He told the Today programme',
    'The Sunday Times reported it.',
    'Black Friday sales',
    'on City News Sunday',
    'It may march on.',
    'some 2000 people came',
    'for 3 years',
    'the second tower',
    'in the last week of talks',
    'between 2019-20',
    '31 February 2024',
  ])('GIVEN “%s” THEN no date', (text) => expect(findDates(text, ANCHOR)).toEqual([]));

  test('GIVEN two months named together THEN both', () => {
    expect(findDates('She was told in October and December', ANCHOR).map(({ resolved }) => resolved)).toEqual([
      '2023-10',
      '2023-12',
    ]);
  });

  test('GIVEN no anchor THEN a relative date stays unresolved and a full one does not', () => {
    expect(findDates('shut yesterday, opened on 3 May 1974', null).map(({ resolved }) => resolved)).toEqual([
      null,
      '1974-05-03',
    ]);
  });

  test('GIVEN any text THEN what is found are its own slices, in order, without overlap', () => {
    const bits = fc.constantFrom(
      'on Monday ',
      'last week',
      ' in 1974',
      'May ',
      '3 May ',
      'yesterday',
      ' , ',
      'next ',
      '2024-13-45 ',
      '€ü ',
      '\u0000',
      'ago two days ago ',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 20 }), (parts) => {
        const text = parts.join('');
        let end = 0;
        for (const date of findDates(text, ANCHOR)) {
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(end);
          end = date.end;
        }
      }),
    );
  });

  test('GIVEN a megabyte without dates THEN it is read in well under a second', () => {
    const begun = performance.now();
    findDates('the end of the middle of the one two three '.repeat(25_000), ANCHOR);
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe('the calendar', () => {
  test('GIVEN any day THEN its week begins on the Monday on or before it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 40_000 }), (offset) => {
        const day = addDays(dayOf('1970-01-01'), offset);
        const monday = firstDay(isoWeek(day));
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7 * 86_400_000);
        expect(new Date(monday).getUTCDay()).toBe(1);
      }),
    );
  });

  test.each([
    ['2020-12-31', '2020-W53'],
    ['2021-01-03', '2020-W53'],
    ['2021-01-04', '2021-W01'],
    ['2024-12-30', '2025-W01'],
  ])('GIVEN %s THEN its week is %s', (day, week) => {
    expect(isoWeek(dayOf(day))).toBe(week);
    expect(isoDay(dayOf(day))).toBe(day);
  });
});
