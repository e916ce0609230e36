import { stringify } from 'csv-stringify/sync';
import type { Statement } from '../../domain/answer.ts';
import type { Format } from './write.ts';

const COLUMNS: Readonly<Record<string, (statement: Statement) => string | number | null | undefined>> = {
  text: ({ text }) => text,
  speaker: ({ attribution }) => attribution?.speaker,
  mention: ({ attribution }) => attribution?.mention,
  kind: ({ attribution }) => attribution?.kind,
  cue: ({ attribution }) => attribution?.cue,
  via: ({ attribution }) => attribution?.via.join('; '),
  hedge: ({ attribution }) => attribution?.hedge,
  stance: ({ attribution }) => attribution?.stance,
  addressee: ({ attribution }) => attribution?.addressee,
  unattributed: ({ attribution }) => attribution?.unattributed,
  outlet: ({ citation }) => citation.outlet,
  date: ({ citation }) => citation.date,
  title: ({ citation }) => citation.title,
  paragraph: ({ citation }) => citation.paragraph,
  url: ({ citation }) => citation.url,
  also_in: ({ citation }) => citation.alsoIn?.flatMap(({ outlet }) => outlet ?? []).join('; '),
  article: ({ citation }) => citation.article,
  version: ({ citation }) => citation.version ?? 1,
  start: ({ citation }) => citation.start,
  end: ({ citation }) => citation.end,
  confidence: ({ score }) => Math.round(score * 1_000) / 1_000,
};

/** What a spreadsheet would take for a formula, whatever white space and apostrophes stand before it. */
const FORMULA = /^(?=['\s]*[=+\-@＝＋－＠\t\r\n])/u;

/**
 * A cell that no spreadsheet runs (OWASP, CSV injection): an apostrophe goes before it. Nothing is lost: whatever
 * begins like this and has an apostrophe was given it here, so taking off the first gives the words back.
 */
export const defused = (cell: string): string => cell.replace(FORMULA, "'");

const LAYOUT = { record_delimiter: 'windows' } as const;

/** RFC 4180 with a byte order mark, without which spreadsheets misread everything but English letters. */
export const asCsv = (): Format => ({
  head: `\uFEFF${stringify([Object.keys(COLUMNS)], LAYOUT)}`,
  between: '',
  tail: '',
  write(statements) {
    let altered = 0;
    const cell = (value: string | number | null | undefined) => {
      if (typeof value !== 'string') return value;
      const safe = defused(value);
      if (safe !== value) altered++;
      return safe;
    };
    const rows = statements.map((statement) => Object.values(COLUMNS).map((column) => cell(column(statement))));
    return { text: stringify(rows, LAYOUT), altered };
  },
});
