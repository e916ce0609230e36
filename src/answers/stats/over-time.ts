import { dateFormat, say } from '../../locales/say.ts';
import { HOWS } from '../../pictures/look.ts';
import { overTime } from '../../pictures/over-time.ts';
import { printings } from '../compare-notes.ts';
import type { Utterance } from '../utterances.ts';
import { dayOf, type Figures, inFigures, NONE, plus, totalOf } from './figures.ts';
import type { Pictured } from './pictured.ts';
import { howOf, type Said } from './what-is-said.ts';

const DAY = 86_400_000;
/** Most periods that a picture shows; the oldest are left out beyond. */
const MOST = 60;
/** Most periods whose figures are given in words: the others are those of fewer statements. */
const IN_WORDS = 20;

type Unit = {
  readonly start: (day: number) => number;
  readonly next: (start: number) => number;
  readonly format: () => Intl.DateTimeFormat;
  /** What the picture is called. */
  readonly title: () => string;
  /** Told when more than so many of them are not all in the text. */
  readonly busiest: (shown: number, of: number) => string;
};

const format = (options: Intl.DateTimeFormatOptions) => dateFormat({ ...options, timeZone: 'UTC' });
const month = (day: number, ahead = 0) => Date.UTC(new Date(day).getUTCFullYear(), new Date(day).getUTCMonth() + ahead);
const year = (day: number, ahead = 0) => Date.UTC(new Date(day).getUTCFullYear() + ahead, 0);

const UNITS: readonly [Unit, ...Unit[]] = [
  {
    start: (day) => day,
    next: (day) => day + DAY,
    format: format({ day: 'numeric', month: 'short' }),
    title: () => say`Statements by day`,
    busiest: (shown, of) => say`The ${shown} busiest of ${of} days are in the text.`,
  },
  // The first day of the epoch was a Thursday; weeks begin on Monday.
  {
    start: (day) => day - ((((day / DAY + 3) % 7) + 7) % 7) * DAY,
    next: (day) => day + 7 * DAY,
    format: format({ day: 'numeric', month: 'short' }),
    title: () => say`Statements by week`,
    busiest: (shown, of) => say`The ${shown} busiest of ${of} weeks are in the text.`,
  },
  {
    start: (day) => month(day),
    next: (day) => month(day, 1),
    format: format({ month: 'short', year: 'numeric' }),
    title: () => say`Statements by month`,
    busiest: (shown, of) => say`The ${shown} busiest of ${of} months are in the text.`,
  },
  {
    start: (day) => year(day),
    next: (day) => year(day, 1),
    format: format({ year: 'numeric' }),
    title: () => say`Statements by year`,
    busiest: (shown, of) => say`The ${shown} busiest of ${of} years are in the text.`,
  },
];
const WEEK = 1;

/** Statements by the day, week, month or year of their first printing; null when no article has a date. */
export function overTimePicture({ utterances }: Said, subtitle: string): Pictured | null {
  const dated = utterances.flatMap((utterance) => firstPrinted(utterance));
  if (dated.length === 0) return null;
  const days = dated.map(({ day }) => day);
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  const at = UNITS.findIndex((unit) => periodsBetween(unit, first, last).length <= MOST);
  const unit = UNITS[at] ?? UNITS.at(-1)!;
  const periods = periodsBetween(unit, first, last).slice(-MOST);
  const figures = new Map<number, Figures>(periods.map((start) => [start, NONE]));
  for (const { day, how } of dated) {
    const known = figures.get(unit.start(day));
    if (known !== undefined) figures.set(unit.start(day), plus(known, how));
  }
  const shown = [...figures.values()].reduce((sum, one) => sum + totalOf(one), 0);
  const busiest = [...figures].filter(([, one]) => totalOf(one) > 0).toSorted((a, b) => totalOf(b[1]) - totalOf(a[1]));
  const inWords = new Set(busiest.slice(0, IN_WORDS).map(([start]) => start));
  const title = unit.title();
  const inPeriod = (start: number) => unit.format().format(start);
  return {
    name: 'statements-over-time',
    title,
    drawing: overTime({
      title,
      subtitle,
      periods: periods.map(inPeriod),
      bars: [...figures].flatMap(([start, one]) =>
        HOWS.filter((how) => one[how] > 0).map((how) => ({
          period: inPeriod(start),
          how,
          statements: one[how],
        })),
      ),
    }),
    figures: [...figures]
      .filter(([start]) => inWords.has(start))
      .map(
        ([start, one]) => say`${at === WEEK ? say`Week of ${inPeriod(start)}` : inPeriod(start)}: ${inFigures(one)}.`,
      ),
    notes: [
      ...(busiest.length > IN_WORDS ? [unit.busiest(IN_WORDS, busiest.length)] : []),
      ...(shown < dated.length ? [say`${dated.length - shown} older {0:statement|statements} left out.`] : []),
      ...(dated.length < utterances.length
        ? [say`${utterances.length - dated.length} {0:statement|statements} in articles without a date left out.`]
        : []),
    ],
  };
}

/** When an utterance was first printed and how; nothing when no printing has a date. */
function firstPrinted(utterance: Utterance) {
  const days = printings(utterance).flatMap((printing) =>
    dayOf(printing.article.date ?? '').map((day) => ({ day, how: howOf(printing) })),
  );
  return days.toSorted((a, b) => a.day - b.day).slice(0, 1);
}

/** The starts of the periods from one day's to another's; stops when there are too many to be shown as they are. */
function periodsBetween(unit: Unit, first: number, last: number): readonly number[] {
  const starts: number[] = [];
  for (let start = unit.start(first); start <= last; start = unit.next(start)) starts.push(start);
  return starts;
}
