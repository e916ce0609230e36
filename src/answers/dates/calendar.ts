/** A day of the Gregorian calendar as milliseconds of its midnight, UTC: no clock and no time zone is involved. */
export type Day = number;

const DAY = 86_400_000;

/** The day of YYYY-MM-DD. */
export const dayOf = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`);
export const addDays = (day: Day, days: number): Day => day + days * DAY;
export const daysBetween = (a: Day, b: Day): number => Math.round((b - a) / DAY);

export const yearOf = (day: Day): number => new Date(day).getUTCFullYear();
/** 1–12 */
export const monthOf = (day: Day): number => new Date(day).getUTCMonth() + 1;
/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(day).getUTCDay();

const two = (value: number): string => String(value).padStart(2, '0');

/** ISO 8601 to the precision in the name. */
export const isoDay = (day: Day): string => new Date(day).toISOString().slice(0, 10);
export const isoYear = (year: number): string => String(year).padStart(4, '0');
export const isoMonth = (year: number, month: number): string => {
  const months = year * 12 + month - 1;
  return `${isoYear(Math.floor(months / 12))}-${two((((months % 12) + 12) % 12) + 1)}`;
};
/** The week of a day, "2020-W30"; it begins on Monday and belongs to the year of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 3 - ((weekdayOf(day) + 6) % 7));
  const first = Date.UTC(yearOf(thursday), 0, 1);
  return `${isoYear(yearOf(thursday))}-W${two(Math.floor(daysBetween(first, thursday) / 7) + 1)}`;
}

/** The given day of a month, or null when the month has no such day. */
export function dayIn(year: number, month: number, day: number): string | null {
  const iso = `${isoYear(year)}-${two(month)}-${two(day)}`;
  const made = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(made.getTime()) && made.toISOString().startsWith(iso) ? iso : null;
}

/** The first day of a date of any precision, to sort by. */
export function firstDay(resolved: string): Day {
  const week = /^(\d{4})-W(\d\d)$/.exec(resolved);
  if (!week)
    return dayOf(resolved.length === 4 ? `${resolved}-01-01` : resolved.length === 7 ? `${resolved}-01` : resolved);
  const fourth = dayOf(`${week[1]}-01-04`);
  return addDays(fourth, (Number(week[2]) - 1) * 7 - ((weekdayOf(fourth) + 6) % 7));
}
