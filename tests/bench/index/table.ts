import { versionOf } from '../peer.ts';
import { CONTESTANTS, OURS } from './contestant.ts';
import type { Row, Score } from './race.ts';

/** What is measured: its name, unit and place in a row; a smaller value is better. */
export const MEASURES = [
  { name: 'build', unit: 's', of: ({ build }: Row) => build && build / 1000 },
  { name: 'load', unit: 's', of: ({ load }: Row) => load && load / 1000 },
  { name: 'p50', unit: 'ms', of: ({ p50 }: Row) => p50 },
  { name: 'p95', unit: 'ms', of: ({ p95 }: Row) => p95 },
  { name: 'cpu', unit: 'ms', of: ({ cpu }: Row) => cpu },
  { name: 'memory', unit: 'MB', of: ({ memory }: Row) => memory && memory / 1e6 },
  { name: 'disk', unit: 'MB', of: ({ disk }: Row) => disk && disk / 1e6 },
] as const;

/** Three figures. */
export function figure(value: number): string {
  if (!Number.isFinite(value)) return '–';
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value) || 1)));
  return value.toFixed(Math.min(3, digits));
}

/** The rows of one size as text, each figure followed by how many times ours it is. */
export function raceTable(rows: readonly Row[]): string {
  const ours = rows.find(({ contestant }) => contestant === OURS);
  const cell = (row: Row, { of }: (typeof MEASURES)[number]) => {
    const value = of(row);
    if (value === undefined) return '–';
    const own = ours && of(ours);
    return own && row !== ours ? `${figure(value)} (${figure(value / own)}×)` : figure(value);
  };
  return aligned([
    ['', ...MEASURES.map(({ name, unit }) => `${name} ${unit}`), 'asked', 'remarks'],
    ...rows.map((row) => [
      named(row.contestant),
      ...MEASURES.map((measure) => cell(row, measure)),
      String(row.asked),
      row.remarks.join('; '),
    ]),
  ]);
}

/** How each contestant was set, a line each. */
export const settingsOf = (rows: readonly Row[]): string =>
  rows
    .filter(({ settings }) => settings !== '')
    .map(({ contestant, settings }) => `${contestant}: ${settings}`)
    .join('\n');

/** nDCG@10 of each contestant on each set. */
export function scoreTable(scores: readonly Score[]): string {
  const sets = [...new Set(scores.map(({ set }) => set))];
  const byContestant = Map.groupBy(scores, ({ contestant }) => contestant);
  return aligned([
    ['nDCG@10', ...sets],
    ...[...byContestant].map(([contestant, own]) => [
      named(contestant),
      ...own.map(({ score }) => (typeof score === 'number' ? score.toFixed(3) : score)),
    ]),
  ]);
}

function named(contestant: string): string {
  const { package: name } = CONTESTANTS[contestant]!;
  return name === '' ? contestant : `${contestant} ${versionOf(name)}`.trimEnd();
}

/** Names to the left, figures to the right; remarks, when there are any, run on at the end. */
function aligned(lines: readonly (readonly string[])[]): string {
  const remarks = lines[0]!.indexOf('remarks');
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  const pad = (cell: string, column: number) =>
    column === 0 || column === remarks ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!);
  return lines.map((line) => line.map(pad).join('  ').trimEnd()).join('\n');
}
