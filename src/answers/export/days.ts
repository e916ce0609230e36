import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { say } from '../../locales/say.ts';

const WRITTEN = /^\d{4}(?:-\d{2}){0,2}$/u;

function check(name: string, asked: string): string {
  const date = new Date(asked);
  if (!WRITTEN.test(asked) || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(asked))
    throw new InputError(
      say`${name} “${oneLine(asked)}”: write a day as 2020-07-21, a month as 2020-07 or a year as 2020`,
    );
  return asked;
}

/** The days from the first of `since` to the last of `until`, both a day, a month or a year. Throws InputError. */
export function daysAsked(
  since: string | undefined,
  until: string | undefined,
): { readonly since?: string; readonly until?: string } {
  const first = since === undefined ? undefined : `${check('since', since)}-01-01`.slice(0, 10);
  // A month's last day is at most the 31st, and days are compared as text.
  const last = until === undefined ? undefined : check('until', until) + '-12-31'.slice(until.length - 4);
  if (first !== undefined && last !== undefined && first > last)
    throw new InputError(say`since ${since!} is later than until ${until!}: nothing lies between them`);
  return { ...(first !== undefined && { since: first }), ...(last !== undefined && { until: last }) };
}
