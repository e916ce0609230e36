import { writeFileSync } from 'node:fs';
import { peer } from '../peer.ts';
import { OURS } from './contestant.ts';
import type { Row, Score } from './race.ts';
import { figure, MEASURES } from './table.ts';

type Compile = { compile(spec: object): { spec: object } };
type Vega = {
  parse(spec: object): object;
  View: new (runtime: object, options: object) => { toSVG(): Promise<string> };
};
type Resvg = { Resvg: new (svg: string, options: object) => { render(): { asPng(): Uint8Array } } };

/** Colours by the name of what they stand for, the same in every panel. */
type Key = Readonly<Record<string, string>>;
type Dot = { readonly contestant: string; readonly of: string; readonly value: number; readonly label: string };

const COLUMNS = 3;
const SIZES = ['#9ecae1', '#4292c6', '#08306b', '#d94801'];
const SETS = ['#1b9e77', '#d95f02', '#7570b3', '#e7298a', '#66a61e'];

/**
 * Draws a race as a PNG file: a panel a measure, a line a contestant, a dot a size, on logarithmic scales; the largest
 * size is labelled with its figure and how many times ours it is. Scores, if any, have a panel of their own.
 */
export async function drawRace(rows: readonly Row[], scores: readonly Score[], file: string): Promise<void> {
  const [{ compile }, vega, { Resvg }] = await Promise.all([
    peer<Compile>('vega-lite'),
    peer<Vega>('vega'),
    peer<Resvg>('@resvg/resvg-js'),
  ]);
  const contestants = [...new Set(rows.map(({ contestant }) => contestant))];
  const sizes = key([...new Set(rows.map(nameOfSize))], SIZES);
  const panels = MEASURES.map(({ name, unit, of }) => panel(`${name} (${unit})`, dots(rows, of), contestants, sizes));
  if (scores.length > 0) {
    const judged = scores.flatMap(({ contestant, set, score }) =>
      typeof score === 'number' ? [{ contestant, of: set, value: score, label: '' }] : [],
    );
    const sets = key([...new Set(scores.map(({ set }) => set))], SETS);
    panels.push(panel('nDCG@10 (larger is better)', judged, contestants, sets, { zero: false, padding: 12 }));
  }
  const spec = compile({
    title: {
      text: 'Finding ten sentences: smaller is better',
      subtitle: 'Dots: corpus sizes; labels: the largest, and how many times ours. A missing dot did not finish.',
      anchor: 'start',
      fontSize: 16,
      offset: 16,
    },
    background: 'white',
    padding: 16,
    columns: COLUMNS,
    concat: panels,
    resolve: { scale: { color: 'independent' } },
    config: { font: 'DejaVu Sans, Arial, sans-serif', view: { stroke: '#ddd' } },
  }).spec;
  const svg = await new vega.View(vega.parse(spec), { renderer: 'none' }).toSVG();
  writeFileSync(file, new Resvg(svg, { fitTo: { mode: 'zoom', value: 2 } }).render().asPng());
}

const nameOfSize = ({ sentences }: Row): string => sentences.toLocaleString('en');

const key = (names: readonly string[], colours: readonly string[]): Key =>
  Object.fromEntries(names.map((name, i) => [name, colours[i % colours.length]!]));

function dots(rows: readonly Row[], of: (row: Row) => number | undefined): Dot[] {
  const largest = Math.max(...rows.map(({ sentences }) => sentences));
  const own = rows.find(({ contestant, sentences }) => contestant === OURS && sentences === largest);
  const ours = own && of(own);
  return rows.flatMap((row) => {
    const value = of(row);
    if (value === undefined || value <= 0) return [];
    const times = ours && row !== own ? ` · ${figure(value / ours)}×` : '';
    const label = row.sentences === largest ? figure(value) + times : '';
    return [{ contestant: row.contestant, of: nameOfSize(row), value, label }];
  });
}

/** Room on both sides for labels. */
const LOGARITHMIC = { type: 'log', nice: false, padding: 34 };

function panel(
  title: string,
  values: readonly Dot[],
  contestants: readonly string[],
  colours: Key,
  scale: object = LOGARITHMIC,
) {
  const isOurs = `indexof(datum.value, 'Verbatim') === 0`;
  const y = {
    field: 'contestant',
    type: 'nominal',
    scale: { domain: contestants },
    axis: {
      title: null,
      grid: true,
      labelLimit: 200,
      labelFontWeight: { condition: { test: isOurs, value: 'bold' }, value: 'normal' },
    },
  };
  const x = {
    field: 'value',
    type: 'quantitative',
    scale,
    axis: { title: null, tickCount: 5, format: ',~g', gridOpacity: 0.5, labelOverlap: 'greedy' },
  };
  const color = {
    field: 'of',
    type: 'nominal',
    sort: null,
    scale: { domain: Object.keys(colours), range: Object.values(colours) },
    legend: { title: null, orient: 'bottom', columns: 3, offset: 4 },
  };
  return {
    title: { text: title, fontSize: 13 },
    width: 270,
    height: { step: 24 },
    data: { values },
    layer: [
      { mark: { type: 'line', color: '#bbb', strokeWidth: 1 }, encoding: { x, y, detail: { field: 'contestant' } } },
      { mark: { type: 'point', filled: true, size: 60, opacity: 1 }, encoding: { x, y, color } },
      { mark: { type: 'text', dy: -9, fontSize: 9 }, encoding: { x, y, text: { field: 'label' } } },
    ],
  };
}
