import {
  addDays,
  type Day,
  dayIn,
  dayOf,
  daysBetween,
  isoDay,
  isoMonth,
  isoWeek,
  isoYear,
  monthOf,
  weekdayOf,
  yearOf,
} from './calendar.ts';

type Groups = Readonly<Record<string, string | undefined>>;
/**
 * Where the expression stands: the day it is counted from, and whether its clause speaks of what is to come, of what has
 * been, or of what was to come and did not ("the talks due in May were put off").
 */
export type Standpoint = { readonly anchor: Day; readonly tense: 'ahead' | 'past' | 'undone' | null };

/** A kind of date expression. `absolute` ones are read without a standpoint; the others give null without one. */
export type Expression = {
  readonly pattern: RegExp;
  /** Stands in every text in which the pattern does, and is much sooner looked for. */
  readonly hint: RegExp;
  readonly absolute?: (groups: Groups) => string | null;
  readonly relative?: (groups: Groups, from: Standpoint) => string | null;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const SHORT_MONTHS = 'Jan Feb Mar Apr Jun Jul Aug Sept? Oct Nov Dec'.split(' ');
const NUMBERS = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

const month = `(?<month>${[...MONTHS, ...SHORT_MONTHS.map((short) => `${short}\\b\\.?`)].join('|')})`;
const weekday = `(?<weekday>${WEEKDAYS.join('|')})`;
const day = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d\\d)';
const dayPart = '(?: (?:morning|afternoon|evening|night|lunchtime))?';

const HINTS = {
  month: new RegExp(MONTHS.map((name) => name.slice(0, 3)).join('|')),
  year: /(?:19|20)\d\d/,
  weekday: new RegExp(WEEKDAYS.join('|')),
  day: /day|night|tomorrow|morning|afternoon|evening/i,
  unit: /week|month|year|decade/i,
  ago: /ago/i,
} as const;

/** 1–12 */
const monthNumber = (name: string): number => MONTHS.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
const amount = (words: string): number =>
  /^\d+$/.test(words) ? Number(words) : /^an?$/i.test(words) ? 1 : NUMBERS.indexOf(words.toLowerCase()) + 1;

/** A day and month without a year is the one nearest to the standpoint, on the side that the tense tells. */
function nearestYear(name: string, date: string, { anchor, tense }: Standpoint): string | null {
  const candidates = [-1, 0, 1].flatMap(
    (offset) => dayIn(yearOf(anchor) + offset, monthNumber(name), Number(date)) ?? [],
  );
  const distance = (iso: string) => {
    const days = daysBetween(anchor, dayOf(iso));
    const wrong = (tense === 'past' && days > 0) || (tense === 'ahead' && days < 0);
    return Math.abs(days) + (wrong ? 1_000 : 0);
  };
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/**
 * A month without a year is the latest that has begun, or the next one where the clause looks ahead; what did not come to
 * pass was due in the nearer of the two.
 */
function nearestMonth(name: string, { anchor, tense }: Standpoint): string {
  const asked = monthNumber(name);
  const now = monthOf(anchor);
  const ahead = tense === 'ahead' || (tense === 'undone' && (asked - now + 12) % 12 < 6);
  const offset = ahead && asked < now ? 1 : !ahead && asked > now ? -1 : 0;
  return isoMonth(yearOf(anchor) + offset, asked);
}

/** A weekday is the latest such day up to the standpoint, or the coming one where the clause looks ahead. */
function nearestWeekday(name: string, word: string | undefined, { anchor, tense }: Standpoint): string {
  const asked = WEEKDAYS.indexOf(name);
  const back = (weekdayOf(anchor) - asked + 7) % 7;
  const forward = (asked - weekdayOf(anchor) + 7) % 7;
  if (word === 'last' || word === 'since') return isoDay(addDays(anchor, -(back || 7)));
  if (word === 'next') return isoDay(addDays(anchor, forward || 7));
  return isoDay(addDays(anchor, tense === 'ahead' || tense === 'undone' || word === 'this' ? forward : -back));
}

/** "Monday week" and "a week on Monday" are a week after the coming Monday, "a week last Monday" one before the last. */
function weekOff(name: string, word: string | undefined, days: number, { anchor }: Standpoint): string {
  const last = word === 'last';
  const base = nearestWeekday(name, last ? 'last' : 'this', { anchor, tense: null });
  return isoDay(addDays(dayOf(base), last ? -days : days));
}

const OFFSETS: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1, coming: 1 };

function unit(name: string, steps: number, anchor: Day): string {
  if (name === 'day') return isoDay(addDays(anchor, steps));
  if (name === 'week') return isoWeek(addDays(anchor, steps * 7));
  if (name === 'fortnight') return isoWeek(addDays(anchor, steps * 14));
  if (name === 'weekend') return isoWeek(addDays(anchor, steps * 7));
  if (name === 'month') return isoMonth(yearOf(anchor), monthOf(anchor) + steps);
  return isoYear(yearOf(anchor) + steps * (name === 'decade' ? 10 : 1));
}

/** "Sunday" in the name of a paper or of a feast is no date; "the Friday before" is counted from something else. */
const noName =
  '(?<!\\b[Tt]he )' +
  '(?<!\\b(?:News|Black|Good|Super|Ash|Cyber|Easter|Palm|Bloody|Shrove|Maundy|(?:Mail|Independent|Scotland|Wales|Ireland|Star|Sun)(?: on)?) )';

/** In the order they are tried where several begin at one place: the most telling first. */
export const EXPRESSIONS: readonly Expression[] = [
  {
    hint: HINTS.year,
    pattern: /\b(?<iso>(?:19|20)\d\d-\d\d-\d\d)\b/,
    absolute: ({ iso }) => (Number.isNaN(dayOf(iso!)) ? null : iso!),
  },
  {
    hint: HINTS.month,
    pattern: new RegExp(`\\b(?:(?:${WEEKDAYS.join('|')}),? )?${day} (?:of )?${month},? ${year}\\b`),
    absolute: ({ day, month, year }) => dayIn(Number(year), monthNumber(month!), Number(day)),
  },
  {
    hint: HINTS.month,
    pattern: new RegExp(`\\b(?:(?:${WEEKDAYS.join('|')}),? )?${month} ${day},? ${year}\\b`),
    absolute: ({ day, month, year }) => dayIn(Number(year), monthNumber(month!), Number(day)),
  },
  {
    hint: HINTS.month,
    pattern: new RegExp(`\\b${month},? ${year}\\b`),
    absolute: ({ month, year }) => isoMonth(Number(year), monthNumber(month!)),
  },
  {
    hint: HINTS.month,
    pattern: new RegExp(
      `\\b(?:(?:${WEEKDAYS.join('|')}),? )?(?:${day} (?:of )?${month}\\b|${month.replace('<month>', '<monthFirst>')} ${day.replace('<day>', '<dayAfter>')}(?! ?(?:per cent|percent|million|billion|people|years|days|hours|%))\\b)`,
    ),
    relative: ({ day, month, monthFirst, dayAfter }, from) =>
      nearestYear((month ?? monthFirst)!, (day ?? dayAfter)!, from),
  },
  {
    hint: HINTS.month,
    pattern: new RegExp(
      `(?<=\\b(?:in|by|since|until|till|before|after|from|during|of|late|early|mid|next|last|this|end of|(?:${MONTHS.join('|')}),?(?: and| or| to)?)[ -])${month}\\b(?! ${day}\\b)`,
    ),
    relative: ({ month }, from) => nearestMonth(month!, from),
  },
  {
    hint: HINTS.year,
    pattern: new RegExp(
      `(?<=\\b(?:in|by|since|until|till|before|after|from|during|of|late|early|mid|to|end of|year|spring|summer|autumn|fall|winter|between|and)[ -])${year}\\b(?![-–/]\\d|[.,]\\d|%| (?:people|men|women|children|jobs|homes|cases|deaths|votes))`,
    ),
    absolute: ({ year }) => year!,
  },
  {
    hint: HINTS.day,
    pattern: /\b(?:the )?day before yesterday\b/i,
    relative: (_, { anchor }) => isoDay(addDays(anchor, -2)),
  },
  {
    hint: HINTS.day,
    pattern: new RegExp(`\\b(?:yesterday${dayPart}|last night)\\b`, 'i'),
    relative: (_, { anchor }) => isoDay(addDays(anchor, -1)),
  },
  {
    hint: HINTS.day,
    pattern: /(?<!\bthe )\b(?:(?:earlier|later) today|today|tonight|this (?:morning|afternoon|evening))\b/i,
    relative: (_, { anchor }) => isoDay(anchor),
  },
  {
    hint: HINTS.day,
    pattern: new RegExp(`\\btomorrow${dayPart}\\b`, 'i'),
    relative: (_, { anchor }) => isoDay(addDays(anchor, 1)),
  },
  {
    hint: HINTS.weekday,
    pattern: new RegExp(
      `${noName}\\b(?:(?:on|from|until|by|before|after) )?(?:(?<word>[Ll]ast) )?${weekday} (?<unit>week|fortnight)\\b(?! (?:\\d|(?:${NUMBERS.join('|')})\\b))(?!['’-])`,
      'u',
    ),
    relative: ({ word, weekday, unit: name }, from) =>
      weekOff(weekday!, word?.toLowerCase(), name === 'week' ? 7 : 14, from),
  },
  {
    hint: HINTS.weekday,
    pattern: new RegExp(`\\b[Aa] (?<unit>week|fortnight) (?:on|from|(?<word>last|next|this)) ${weekday}\\b`, 'u'),
    relative: ({ word, weekday, unit: name }, from) => weekOff(weekday!, word, name === 'week' ? 7 : 14, from),
  },
  {
    hint: HINTS.weekday,
    pattern: new RegExp(
      `${noName}\\b(?:(?:on|from|(?<since>since)|until|by|before|after) )?(?:(?<word>[Ll]ast|[Nn]ext|[Tt]his|[Ee]arlier|late) )?${weekday}${dayPart}\\b(?! (?:Times|Telegraph|Mirror|Express|People|Post|Herald|Mail|World|Star|Sun|Independent|Night|School|Club)\\b|,? \\d|,? (?:${MONTHS.join('|')}))(?:,? (?:last|next) week\\b)?`,
      'u',
    ),
    relative: ({ since, word, weekday }, from) => nearestWeekday(weekday!, (word ?? since)?.toLowerCase(), from),
  },
  {
    hint: HINTS.unit,
    pattern:
      /(?<!\bthe )\b(?:(?:earlier|later|late|early) )?(?<which>last|this|next) (?<unit>week(?:end)?|month|year|decade)\b/i,
    relative: ({ which, unit: name }, { anchor }) => unit(name!.toLowerCase(), OFFSETS[which!.toLowerCase()]!, anchor),
  },
  {
    hint: HINTS.unit,
    pattern: /\bthe (?:end|start|beginning|middle) of (?<which>the|this|last|next) (?<unit>week|month|year)\b/i,
    relative: ({ which, unit: name }, { anchor }) => unit(name!, OFFSETS[which!.toLowerCase()] ?? 0, anchor),
  },
  {
    hint: HINTS.ago,
    pattern: new RegExp(
      `\\b(?<amount>an?|\\d{1,3}|${NUMBERS.join('|')}) (?<unit>day|week|fortnight|month|year|decade)s? ago\\b`,
      'i',
    ),
    relative: ({ amount: words, unit: name }, { anchor }) => unit(name!.toLowerCase(), -amount(words!), anchor),
  },
];
