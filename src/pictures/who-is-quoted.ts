import type { Drawing } from './draw.ts';
import { CARD, HOW, HOWS, type How, INK, LOOK, lines, WIDTH } from './look.ts';

/** A row of the picture in one of its columns. */
export type Bar = {
  readonly row: string;
  readonly column: string;
  readonly how: How;
  readonly statements: number;
};

export type WhoIsQuoted = {
  readonly title: string;
  readonly subtitle: string;
  /** From top to bottom and from left to right, as labelled. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly bars: readonly Bar[];
};

/** Units for the names on the left, and between columns. */
const NAMES = 150;
const GAP = 14;

/** Letters of a column's head; longer ones go on in a second line. */
export const columnLetters = (columns: number): number => Math.floor(widthOf(columns) / 4.2);

const widthOf = (columns: number): number => Math.floor((WIDTH - NAMES - GAP * (columns - 1)) / columns);

/** One bar a speaker and outlet, in the colours of how the words reached the reader. */
export function whoIsQuoted({ title, subtitle, rows, columns, bars }: WhoIsQuoted): Drawing {
  const width = widthOf(columns.length);
  const heads = new Map(columns.map((column) => [column, lines(column, Math.floor(width / 7.8))]));
  const headLines = Math.max(...[...heads.values()].map((head) => head.length));
  const headOf = (column: string) => heads.get(column)!.join('\n');
  const totals = [...Map.groupBy(bars, ({ row, column }) => JSON.stringify([row, column])).values()].map((cell) =>
    cell.reduce((sum, { statements }) => sum + statements, 0),
  );
  const most = Math.max(...totals);
  const row = { field: 'row', type: 'nominal', sort: rows };
  // Room for the figure at the end of the longest bar.
  const x = { type: 'quantitative', axis: null, scale: { domain: [0, most * (1 + 34 / width)], nice: false } };
  return {
    language: 'vega-lite',
    spec: {
      ...LOOK,
      title: { text: lines(title, 42), subtitle: lines(subtitle) },
      data: { values: bars.map((bar) => ({ ...bar, column: headOf(bar.column) })) },
      facet: {
        column: {
          field: 'column',
          type: 'nominal',
          sort: columns.map(headOf),
          header: {
            labelAnchor: 'start',
            labelPadding: 8,
            labelExpr: "split(datum.value, '\\n')",
          },
        },
      },
      spacing: GAP,
      spec: {
        width,
        height: { step: 27 },
        encoding: {
          y: {
            ...row,
            scale: { domain: rows, paddingInner: 0.32, paddingOuter: 0.1 },
            axis: {
              title: null,
              domain: false,
              ticks: false,
              minExtent: NAMES,
              maxExtent: NAMES,
              labelPadding: 8,
              grid: true,
              gridDash: [1, 4],
            },
          },
        },
        layer: [
          {
            mark: { type: 'bar', stroke: CARD, strokeWidth: 1, cornerRadius: 1.5 },
            encoding: {
              x: { field: 'statements', stack: 'zero', ...x },
              color: {
                field: 'how',
                type: 'nominal',
                scale: { domain: HOWS, range: HOWS.map((how) => HOW[how].colour) },
                legend: {
                  labelExpr: labelOf(),
                  columns: 4,
                  orient: 'none',
                  legendX: -NAMES,
                  legendY: -44 - 18 * headLines,
                },
              },
              order: { field: 'order' },
            },
            transform: [{ calculate: `indexof(${JSON.stringify(HOWS)}, datum.how)`, as: 'order' }],
          },
          {
            transform: [{ aggregate: [{ op: 'sum', field: 'statements', as: 'total' }], groupby: ['row', 'column'] }],
            mark: { type: 'text', align: 'left', dx: 5, baseline: 'middle', color: INK, fontWeight: 700 },
            encoding: { x: { field: 'total', ...x }, text: { field: 'total', format: ',d' } },
          },
        ],
      },
    },
  };
}

/** A kind's label, as an expression of Vega. */
export const labelOf = () =>
  `${JSON.stringify(Object.fromEntries(HOWS.map((how) => [how, HOW[how].label()])))}[datum.value]`;
