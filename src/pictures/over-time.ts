import { say } from '../locales/say.ts';
import type { Drawing } from './draw.ts';
import { CARD, HOW, HOWS, type How, LOOK, lines, WIDTH } from './look.ts';
import { labelOf } from './who-is-quoted.ts';

export type OverTime = {
  readonly title: string;
  readonly subtitle: string;
  /** Days, weeks, months or years as labelled, from left to right, those without a statement too. */
  readonly periods: readonly string[];
  readonly bars: readonly { readonly period: string; readonly how: How; readonly statements: number }[];
};

const HEIGHT = 190;
const AXIS = 34;
/** Room for the half of the last label that stands beyond its bar. */
const FLUSH = 20;

/** One bar a period, in the colours of how the words reached the reader. */
export const overTime = ({ title, subtitle, periods, bars }: OverTime): Drawing => ({
  language: 'vega-lite',
  spec: {
    ...LOOK,
    title: { text: lines(title, 42), subtitle: lines(subtitle) },
    width: WIDTH - AXIS - FLUSH,
    height: HEIGHT,
    data: { values: bars },
    transform: [{ calculate: `indexof(${JSON.stringify(HOWS)}, datum.how)`, as: 'order' }],
    // A bar that fills the whole width tells nothing of time.
    mark: {
      type: 'bar',
      stroke: CARD,
      strokeWidth: periods.length > 40 ? 0.5 : 1,
      width: { band: Math.min(0.8, periods.length / 8) },
    },
    encoding: {
      x: {
        field: 'period',
        type: 'ordinal',
        scale: { domain: periods },
        axis: {
          title: null,
          labelAngle: 0,
          labelOverlap: 'greedy',
          labelSeparation: 12,
          labelFlush: false,
          ticks: false,
          labelPadding: 6,
        },
      },
      y: {
        field: 'statements',
        type: 'quantitative',
        stack: 'zero',
        axis: {
          title: say`statements`,
          titleAlign: 'left',
          titleAngle: 0,
          titleX: 0,
          titleY: -10,
          tickMinStep: 1,
          tickCount: 4,
          format: ',d',
          domain: false,
          ticks: false,
          minExtent: AXIS,
          maxExtent: AXIS,
        },
      },
      color: {
        field: 'how',
        type: 'nominal',
        scale: { domain: HOWS, range: HOWS.map((how) => HOW[how].colour) },
        legend: { labelExpr: labelOf(), columns: 4, orient: 'none', legendX: -AXIS, legendY: -58 },
      },
      order: { field: 'order' },
    },
  },
});
