import * as lists from './shape-lists.ts';

/** What kind of word a form is, as bits: what could be (part of) the answer to when, how many, where, who, why. */
export type Shape = number;

export const Shapes = {
  number: 1,
  year: 2,
  calendar: 4,
  timeUnit: 8,
  moneyUnit: 16,
  percent: 32,
  measure: 64,
  givenName: 128,
  title: 256,
  place: 512,
  body: 1024,
  nationality: 2048,
  cause: 4096,
  preposition: 8192,
  pronoun: 16384,
  negation: 32768,
} as const;

const BY_FORM = new Map<string, Shape>();
for (const [shape, words] of [
  [Shapes.number, lists.NUMBERS],
  [Shapes.calendar, lists.CALENDAR],
  [Shapes.timeUnit, lists.TIME_UNITS],
  [Shapes.moneyUnit, lists.MONEY_UNITS],
  [Shapes.percent, lists.PERCENT],
  [Shapes.measure, lists.MEASURES],
  [Shapes.givenName, lists.GIVEN_NAMES],
  [Shapes.title, lists.TITLES],
  [Shapes.place, lists.PLACES],
  [Shapes.body, lists.BODIES],
  [Shapes.nationality, lists.NATIONALITIES],
  [Shapes.cause, lists.CAUSES],
  [Shapes.preposition, lists.PLACE_PREPOSITIONS],
  [Shapes.pronoun, lists.PRONOUNS],
  [Shapes.negation, lists.NEGATIONS],
] as const) {
  for (const word of words.split(/\s+/)) BY_FORM.set(word, (BY_FORM.get(word) ?? 0) | shape);
}

export function shapeOf(form: string): Shape {
  const bare = form.endsWith("'s") ? form.slice(0, -2) : form;
  let shape = BY_FORM.get(bare) ?? 0;
  if (/^\d/.test(bare)) {
    if (/^(1[0-9]|20)\d\ds?$|^\d0s$/.test(bare)) shape |= Shapes.year;
    if (!/^\d+(s|th|st|nd|rd)$/.test(bare)) shape |= Shapes.number;
    if (/^\d+(bn|m|k|tn)$/.test(bare)) shape |= Shapes.moneyUnit;
  } else if (bare.endsWith("n't")) shape |= Shapes.negation;
  return shape;
}
