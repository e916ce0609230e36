/** ISO 8601, to the day at least; the time is not needed. */
const ISO = /^\s*([12]\d{3})-?(\d\d)-?(\d\d)(?:$|[T\s])/i;
/** RFC 5322, section 3.3: "Tue, 21 Jul 2020 23:30:00 +0100". */
const MAIL = /^\s*(?:[a-z]{3},\s*)?(\d{1,2})\s+([a-z]{3})\s+([12]\d{3})(?:\s|$)/i;
/** "July 21, 2020", "21 July 2020": a month in words leaves no doubt about the day. */
const MONTH_FIRST = /^\s*([a-z]{3,9})\.?\s+(\d{1,2}),?\s+([12]\d{3})(?:\s|,|$)/i;
const DAY_FIRST = /^\s*(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+([12]\d{3})(?:\s|,|$)/i;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

const monthNumber = (name: string): number =>
  MONTHS.findIndex((month) => month === name.toLowerCase() || month.slice(0, 3) === name.toLowerCase()) + 1;

/**
 * The calendar date of a written date, YYYY-MM-DD, as its writer's clock had it (no conversion to another zone); null
 * for anything else. 03/04/2020 is null: which number is the month would be a guess.
 */
export function calendarDate(written: unknown): string | null {
  if (typeof written !== 'string' || written.length > 100) return null;
  const iso = ISO.exec(written);
  if (iso) return ifReal(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const named = MAIL.exec(written) ?? DAY_FIRST.exec(written);
  if (named) return ifReal(Number(named[3]), monthNumber(named[2]!), Number(named[1]));
  const american = MONTH_FIRST.exec(written);
  return american && ifReal(Number(american[3]), monthNumber(american[1]!), Number(american[2]));
}

function ifReal(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
}
