import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate } from '../../../src/text/readers/dates.ts';

test.each([
  ['2031-05-04', '2031-05-04'],
  ['2031-05-04T23:59:59-11:00', '2031-05-04'],
  ['2031-05-04 08:00', '2031-05-04'],
  ['20310504', '2031-05-04'],
  ['20310504T080000Z', '2031-05-04'],
  ['Sun, 4 May 2031 23:30:00 +0100', '2031-05-04'],
  ['4 May 2031 23:30 GMT', '2031-05-04'],
  ['May 4, 2031', '2031-05-04'],
  ['Sept 4 2031', null],
  ['Sep. 4, 2031', '2031-09-04'],
  ['Sunday, 4 May 2031', '2031-05-04'],
  ['29 February 2032', '2032-02-29'],
  ['29 February 2031', null],
  ['2031-13-01', null],
  ['2031-00-10', null],
  ['03/04/2031', null],
  ['04.05.2031', null],
  ['2031', null],
  ['2031-05', null],
  ['yesterday', null],
  ['4 Brumaire 2031', null],
  ['', null],
  [20310504, null],
  [null, null],
])('GIVEN the written date %j THEN the day is %j', (written, date) => {
  expect(calendarDate(written)).toBe(date);
});

test('GIVEN any day THEN its ISO form is itself, at any hour', () => {
  const days = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      expect(calendarDate(day.toISOString())).toBe(day.toISOString().slice(0, 10));
      expect(calendarDate(day.toUTCString())).toBe(day.toISOString().slice(0, 10));
    }),
  );
});
