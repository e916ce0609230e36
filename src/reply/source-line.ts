import type { Citation, ResolvedDate } from '../domain/answer.ts';
import { clip } from './clip.ts';
import type { Block, Quote } from './reply.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const DAY = 86_400_000;

/** The Monday of an ISO 8601 week: week 1 holds 4 January. */
function mondayOf(year: number, week: number): string {
  const fourth = Date.UTC(year, 0, 4);
  const firstMonday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  return new Date(firstMonday + (week - 1) * 7 * DAY).toISOString().slice(0, 10);
}

/** "21 July 2020", "July 2020", "2020" or "week of 13 July 2020", as precise as the ISO date is; anything else as it came. */
export function dateInWords(iso: string): string {
  const weekly = /^(\d{4})-W(\d\d)$/u.exec(iso);
  if (weekly) return `week of ${dateInWords(mondayOf(Number(weekly[1]), Number(weekly[2])))}`;
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(iso) ?? [];
  const name = month && MONTHS[Number(month) - 1];
  return year && (!month || name) ? [day && String(Number(day)), name, year].filter(Boolean).join(' ') : clip(iso, 20);
}

/** "Financial Times, 21 July 2020, paragraph 9"; what is not known is said to be unknown. */
export function sourceOf({ outlet, date, paragraph }: Citation): string {
  const when = date === null ? 'date unknown' : dateInWords(date);
  return `${outlet === null ? 'outlet unknown' : clip(outlet, 50)}, ${when}, paragraph ${paragraph}`;
}

/** "20 July 2020 (“yesterday”, counted from 21 July 2020)" */
export function whenOf({ resolved, expression, anchor }: ResolvedDate): string {
  const counted = anchor === null ? '' : `, counted from ${dateInWords(anchor)}`;
  return `${dateInWords(resolved)} (“${clip(expression, 40)}”${counted})`;
}

/**
 * The line under a quotation, in its parts. When an article is read paragraph by paragraph, the first one on a page
 * names the article and those after it only their paragraph; a headline does not repeat itself as its title.
 */
export function citationLine(
  quote: Quote,
  before: Block | undefined,
): { readonly source: string; readonly title: string | null } {
  const readingOn =
    before?.kind === 'quote' &&
    before.byline === null &&
    quote.byline === null &&
    before.citation.article === quote.citation.article &&
    before.citation.paragraph + 1 === quote.citation.paragraph;
  if (readingOn) return { source: `paragraph ${quote.citation.paragraph}`, title: null };
  return { source: quote.source, title: quote.title === quote.text ? null : quote.title };
}
