import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dueBy } from '../../../src/answers/follow/schedule.ts';
import { localTime, timeZone } from '../../../src/answers/follow/time.ts';
import { InputError } from '../../../src/domain/input-error.ts';

describe('localTime', () => {
  test.each([
    ['8', '08:00'],
    ['8:00', '08:00'],
    ['08.30', '08:30'],
    ['8h30', '08:30'],
    ['17:05', '17:05'],
    ['8 pm', '20:00'],
    ['8:15PM', '20:15'],
    ['12 am', '00:00'],
    ['12pm', '12:00'],
    ['noon', '12:00'],
    ['Midnight', '00:00'],
    ['0:00', '00:00'],
    ['23:59', '23:59'],
    ['８', '08:00'],
  ])('GIVEN %s THEN %s', (asked, time) => {
    expect(localTime(asked)).toBe(time);
  });

  test.each([
    '24:00',
    '8:60',
    '13 pm',
    '0 am',
    'soon',
    '',
    '8:5',
    '-1',
  ])('GIVEN %j THEN one line says how to write it', (asked) => {
    expect(() => localTime(asked)).toThrow(/^time “.*”: write hours and minutes, such as 08:00 or 17:30$/);
  });
});

describe('timeZone', () => {
  test.each([
    ['Europe/London', 'Europe/London'],
    ['europe/london', 'Europe/London'],
    ['London', 'Europe/London'],
    ['new york', 'America/New_York'],
    ['America/New York', 'America/New_York'],
    ['utc', 'UTC'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['GB', 'Europe/London'],
    ['US/Eastern', 'America/New_York'],
    ['Asia/Kathmandu', 'Asia/Kathmandu'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['Kathmandu', 'Asia/Kathmandu'],
    ['kyiv', 'Europe/Kyiv'],
    ['Etc/GMT-5', 'Etc/GMT-5'],
  ])('GIVEN %s THEN %s', (asked, zone) => {
    expect(timeZone(asked)).toBe(zone);
  });

  test.each([
    ['Europe/Lodnon', /“Europe\/Lodnon” is not known: did you mean .*Europe\/London/],
    ['Parris', /did you mean .*Europe\/Paris/],
    ['+02:00', /is not known: name a city.*, or Etc\/GMT-2 for/],
    ['UTC+5', /name a city.*, or Etc\/GMT-5 for/],
    ['gmt -3', /or Etc\/GMT\+3 for/],
    ['UTC+5:30', /name a city, such as Europe\/London, whose clocks change with its summer time$/],
    ['UTC+20', /summer time$/],
    ['../../etc/passwd', /is not known/],
    ['\u202E', /is not known/],
    ['', /is not known/],
  ])('GIVEN %j, which is none, THEN the nearest are offered in one line', (asked, message) => {
    expect(() => timeZone(asked)).toThrow(message);
  });

  test('GIVEN any text THEN a zone that is known, or one line', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (asked) => {
        try {
          new Intl.DateTimeFormat('en', { timeZone: timeZone(asked) });
        } catch (error) {
          expect(error).toBeInstanceOf(InputError);
          expect((error as Error).message).not.toContain('\n');
        }
      }),
    );
  });
});

/** Every time a digest is due when one looks once a minute. */
function due(time: string, zone: string, from: string, to: string): readonly string[] {
  const found: string[] = [];
  let last = new Date(from);
  for (let now = Date.parse(from); now <= Date.parse(to); now += 60_000) {
    const next = dueBy(new Date(now), { time, zone }, last);
    if (!next) continue;
    found.push(next.at.toISOString().slice(0, 16));
    last = next.at;
  }
  return found;
}

describe('dueBy', () => {
  test.each([
    ['a plain day', '08:00', 'Europe/London', '2026-07-01T00:00Z', '2026-07-02T00:00Z', ['2026-07-01T07:00']],
    [
      'the clocks skip it',
      '01:30',
      'Europe/London',
      '2026-03-28T12:00Z',
      '2026-03-30T12:00Z',
      ['2026-03-29T01:00', '2026-03-30T00:30'],
    ],
    [
      'the clocks strike it twice',
      '01:30',
      'Europe/London',
      '2026-10-24T12:00Z',
      '2026-10-26T12:00Z',
      ['2026-10-25T00:30', '2026-10-26T01:30'],
    ],
    [
      'the clocks skip it',
      '02:30',
      'America/New_York',
      '2026-03-07T12:00Z',
      '2026-03-09T12:00Z',
      ['2026-03-08T07:00', '2026-03-09T06:30'],
    ],
    [
      'the clocks strike it twice',
      '01:30',
      'America/New_York',
      '2026-10-31T12:00Z',
      '2026-11-02T12:00Z',
      ['2026-11-01T05:30', '2026-11-02T06:30'],
    ],
    [
      'half an hour is struck twice',
      '01:45',
      'Australia/Lord_Howe',
      '2026-04-04T00:00Z',
      '2026-04-06T00:00Z',
      ['2026-04-04T14:45', '2026-04-05T15:15'],
    ],
    [
      'midnight is skipped',
      '00:00',
      'America/Santiago',
      '2026-09-05T12:00Z',
      '2026-09-07T12:00Z',
      ['2026-09-06T04:00', '2026-09-07T03:00'],
    ],
  ])('GIVEN %s (%s in %s) THEN it is due once a day', (_, time, zone, from, to, times) => {
    expect(due(time, zone, from, to)).toEqual(times);
  });

  test.each([
    ['two hours', '2026-07-01T09:00Z', { at: new Date('2026-07-01T07:00Z'), late: false }],
    ['four hours', '2026-07-01T11:00Z', { at: new Date('2026-07-01T07:00Z'), late: true }],
    ['a year', '2027-07-01T08:00Z', { at: new Date('2027-07-01T07:00Z'), late: false }],
  ])('GIVEN a bot that was down for %s THEN the digest is late or left out', (_, now, expected) => {
    const last = new Date('2026-06-30T07:00Z');
    expect(dueBy(new Date(now), { time: '08:00', zone: 'Europe/London' }, last)).toEqual(expected);
  });
});
