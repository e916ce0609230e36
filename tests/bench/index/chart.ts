import { writeFileSync } from 'node:fs';
import { peer } from '../peer.ts';
import type { Row } from './race.ts';
import { figure, MEASURES } from './table.ts';

type Compile = { compile(spec: object): { spec: object } };
type Vega = {
  parse(spec: object): object;
  View: new (runtime: object, options: object) => { toSVG(): Promise<string> };
};
type Resvg = { Resvg: new (svg: string, options: object) => { render(): { asPng(): Uint8Array } } };

const PANEL = { width: 250, columns: 3 };

/** Draws the rows as a PNG file: a panel a measure, a line a contestant, a dot a size, on logarithmic scales. */
export async function drawRace(rows: readonly Row[], file: string): Promise<void> {
  const [{ compile }, vega, { Resvg }] = await Promise.all([
    peer<Compile>('vega-lite'),
    peer<Vega>('vega'),
    peer<Resvg>('@resvg/resvg-js'),
  ]);
  const contestants = [...new Set(rows.map(({ contestant }) => contestant))];
  const largest = Math.max(...rows.map(({ sentences }) => sentences));
  const panels = MEASURES.map(({ name, unit, of }, place) => {
    const values = rows.flatMap((row) => {
      const value = of(row);
      if (value === undefined || value <= 0) return [];
      const label = row.sentences === largest ? figure(value) : '';
      return [{ contestant: row.contestant, sentences: row.sentences.toLocaleString('en'), value, label }];
    });
    return panel(`${name} (${unit})`, values, contestants, place % PANEL.columns === 0);
  });
  const spec = compile({
    title: { text: 'Finding ten sentences: smaller is better', anchor: 'start', fontSize: 16, offset: 16 },
    background: 'white',
    padding: 16,
    columns: PANEL.columns,
    concat: panels,
    config: { font: 'DejaVu Sans, Arial, sans-serif', view: { stroke: '#ddd' } },
  }).spec;
  const svg = await new vega.View(vega.parse(spec), { renderer: 'none' }).toSVG();
  writeFileSync(file, new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 } }).render().asPng());
}

function panel(title: string, values: readonly object[], contestants: readonly string[], named: boolean): object {
  const y = {
    field: 'contestant',
    type: 'nominal',
    scale: { domain: contestants },
    axis: { title: null, labels: named, ticks: named, grid: true, labelLimit: 200 },
  };
  const x = {
    field: 'value',
    type: 'quantitative',
    scale: { type: 'log', nice: true },
    axis: { title: null, tickCount: 5, format: '~s' },
  };
  const colour = {
    field: 'sentences',
    type: 'nominal',
    sort: null,
    title: 'sentences',
    scale: { range: ['#9ecae1', '#4292c6', '#08306b', '#d94801'] },
  };
  return {
    title: { text: title, fontSize: 13 },
    width: PANEL.width,
    height: { step: 22 },
    data: { values },
    layer: [
      { mark: { type: 'point', filled: true, size: 70, opacity: 1 }, encoding: { x, y, color: colour } },
      { mark: { type: 'text', dy: -9, fontSize: 9 }, encoding: { x, y, text: { field: 'label' } } },
    ],
  };
}
