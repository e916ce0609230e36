import { dateFormat, say, written } from '../../locales/say.ts';
import { HOW, HOWS, type How } from '../../pictures/look.ts';

/** Statements by how they reached the reader. */
export type Figures = Readonly<Record<How, number>>;

export const NONE: Figures = { direct: 0, mixed: 0, indirect: 0, relayed: 0 };

export const plus = (figures: Figures, how: How, statements = 1): Figures => ({
  ...figures,
  [how]: figures[how] + statements,
});

export const sumOf = (all: readonly Figures[]): Figures =>
  all.reduce((sum, figures) => HOWS.reduce((so, how) => plus(so, how, figures[how]), sum), NONE);

export const totalOf = (figures: Figures): number => HOWS.reduce((sum, how) => sum + figures[how], 0);

/** "8 (2 quoted, 6 paraphrased)", "2 quoted" */
export const inFigures = (figures: Figures): string => {
  const kinds = HOWS.filter((how) => figures[how] > 0).map((how) => HOW[how].figure(figures[how]));
  return kinds.length === 1 ? kinds[0]! : `${written(totalOf(figures))} (${kinds.join(', ')})`;
};

/** Longest name in a line of figures. */
const NAME = 60;

export const shortly = (name: string): string =>
  name.length <= NAME
    ? name
    : `${name
        .slice(0, NAME - 1)
        .toWellFormed()
        .trimEnd()}…`;

/** Lines under each other in blocks of at most `most` characters, so that none is too long for a page. */
export function inBlocks(lines: readonly string[], most = 1_000): readonly string[] {
  const blocks: string[] = [];
  for (const line of lines) {
    const last = blocks.at(-1);
    if (last !== undefined && last.length + line.length < most) blocks[blocks.length - 1] = `${last}\n${line}`;
    else blocks.push(line);
  }
  return blocks;
}

const long = dateFormat({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** "21–22 July 2020", "30 June – 2 July 2020", "21 July 2020"; empty when no date is known. */
export function range(dates: readonly (string | null)[]): string {
  const days = dates.flatMap((date) => (date === null ? [] : dayOf(date))).sort((a, b) => a - b);
  if (days.length === 0) return '';
  return long()
    .formatRange(days[0]!, days.at(-1)!)
    .replace(/^(\d+)\s–\s/u, '$1–')
    .replace(/\s/gu, ' ');
}

/** The start of a day, in milliseconds; nothing when it is no day of the calendar. */
export function dayOf(date: string): readonly number[] {
  const day = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(day) ? [] : [day];
}

/** "in the newest 1,000 of 5,210 articles", "in 2 articles" */
export const articlesRead = ({ articles, of }: { readonly articles: number; readonly of: number }): string =>
  articles < of ? say`in the newest ${articles} of ${of} articles` : say`in ${of} {0:article|articles}`;

/** Longest description of a picture, as Discord takes it. */
const DESCRIPTION = 1_024;

/** A picture's figures in one text for those who do not see it; what does not fit is said to be in the text beside it. */
export function described(title: string, figures: readonly string[]): string {
  const REST = ` ${say`The rest is in the text.`}`;
  let text = `${title}.`.slice(0, DESCRIPTION - REST.length);
  for (const line of figures) {
    const longer = `${text} ${line}`;
    if (longer.length > DESCRIPTION - REST.length) return text + REST;
    text = longer;
  }
  return text;
}
