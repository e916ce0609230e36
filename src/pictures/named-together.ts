import type { Drawing } from './draw.ts';
import { CARD, FONT, HOW, INK, LOOK, lines, WIDTH } from './look.ts';

export type NamedTogether = {
  readonly title: string;
  readonly subtitle: string;
  /** In the order in which they stand around the map. */
  readonly people: readonly { readonly name: string; readonly paragraphs: number }[];
  readonly pairs: readonly { readonly a: string; readonly b: string; readonly paragraphs: number }[];
};

/** Half the map's width, names apart. */
const BROAD = 86;
/** Half its height, for each person on it. */
const HIGH = 13;
const LOWEST = 60;
/** How far a line bends towards the middle: 0 is straight. */
const BEND = 0.55;

/** Who is named together with whom: people on an oval, the lines the broader the more paragraphs name both. */
export function namedTogether({ title, subtitle, people, pairs }: NamedTogether): Drawing {
  const centre = { x: WIDTH / 2, y: Math.max(LOWEST, HIGH * people.length) };
  const nodes = people.map(({ name, paragraphs }, at) => {
    const angle = (2 * Math.PI * (at + 0.5)) / people.length - Math.PI / 2;
    const x = centre.x + BROAD * Math.cos(angle);
    return { name, paragraphs, x, y: centre.y + centre.y * Math.sin(angle), right: x >= centre.x };
  });
  const at = new Map(nodes.map((node) => [node.name, node]));
  const links = pairs.flatMap(({ a, b, paragraphs }) => {
    const [from, to] = [at.get(a), at.get(b)];
    if (!from || !to) return [];
    const bent = (one: number, other: number, middle: number) => (one + other) * 0.5 * (1 - BEND) + middle * BEND;
    const bend = `${bent(from.x, to.x, centre.x)} ${bent(from.y, to.y, centre.y)}`;
    return [{ path: `M${from.x} ${from.y}Q${bend} ${to.x} ${to.y}`, paragraphs }];
  });
  return {
    language: 'vega',
    spec: {
      ...LOOK,
      width: WIDTH,
      height: 2 * centre.y,
      title: { text: lines(title, 42), subtitle: lines(subtitle), offset: 26 },
      data: [
        { name: 'nodes', values: nodes },
        // The strongest are drawn last, over the others.
        { name: 'links', values: links.toSorted((a, b) => a.paragraphs - b.paragraphs) },
      ],
      scales: [
        { name: 'breadth', type: 'sqrt', domain: { data: 'links', field: 'paragraphs' }, zero: true, range: [0, 9] },
        {
          name: 'strength',
          type: 'sqrt',
          domain: { data: 'links', field: 'paragraphs' },
          zero: true,
          range: [0.25, 0.8],
        },
        { name: 'area', type: 'linear', domain: { data: 'nodes', field: 'paragraphs' }, zero: true, range: [40, 420] },
      ],
      marks: [
        {
          type: 'path',
          from: { data: 'links' },
          encode: {
            enter: {
              path: { field: 'path' },
              stroke: { value: HOW.mixed.colour },
              strokeWidth: { scale: 'breadth', field: 'paragraphs' },
              strokeOpacity: { scale: 'strength', field: 'paragraphs' },
            },
          },
        },
        {
          type: 'symbol',
          from: { data: 'nodes' },
          encode: {
            enter: {
              x: { field: 'x' },
              y: { field: 'y' },
              size: { scale: 'area', field: 'paragraphs' },
              fill: { value: HOW.direct.colour },
              stroke: { value: CARD },
              strokeWidth: { value: 1.5 },
            },
          },
        },
        {
          type: 'text',
          from: { data: 'nodes' },
          encode: {
            enter: {
              x: { field: 'x' },
              y: { field: 'y' },
              dx: { signal: 'datum.right ? 15 : -15' },
              align: { signal: "datum.right ? 'left' : 'right'" },
              baseline: { value: 'middle' },
              text: { field: 'name' },
              font: { value: FONT },
              fontSize: { value: 13 },
              fill: { value: INK },
            },
          },
        },
      ],
    },
  };
}
