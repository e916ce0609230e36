import { say } from '../locales/say.ts';

/** Characters that no font shows or that change the direction of what follows: no picture needs them. */
const UNSHOWABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
/** Scripts whose letters the font that comes with the project holds. */
const SHOWN =
  /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Devanagari}\p{Script=Common}\p{Script=Inherited}]*$/u;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * A name as a picture shows it, at most `most` letters. One in letters that the font lacks is shown by its number
 * instead, which the text beside the picture explains.
 */
export function label(name: string, number: number, most = 20): string {
  const plain = name.replace(/\s+/gu, ' ').replace(UNSHOWABLE, '').trim();
  if (plain === '' || !SHOWN.test(plain) || /\p{Extended_Pictographic}/u.test(plain)) return `(${number})`;
  const letters = [...graphemes.segment(plain)].map(({ segment }) => segment);
  return letters.length <= most
    ? plain
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** Colours of the card a picture is printed on, so that it reads the same on a dark and on a light page. */
export const CARD = '#faf9f6';
export const INK = '#1f2328';
export const FAINT_INK = '#57606a';
export const RULE = '#d8d5cc';

/**
 * How a statement reached the reader, in the order in which it is drawn: from the speaker's own words to hearsay. The
 * colours differ in lightness too and stay apart for the colour-blind.
 */
export const HOW = {
  direct: { label: () => say`quoted`, figure: (count: number) => say`${count} quoted`, colour: '#123f7a' },
  mixed: { label: () => say`partly quoted`, figure: (count: number) => say`${count} partly quoted`, colour: '#3f8fd2' },
  indirect: { label: () => say`paraphrased`, figure: (count: number) => say`${count} paraphrased`, colour: '#ab5c00' },
  relayed: { label: () => say`relayed`, figure: (count: number) => say`${count} relayed`, colour: '#7b1e5b' },
} as const;
export type How = keyof typeof HOW;
export const HOWS = Object.keys(HOW) as readonly How[];

/** Width of a picture in its own units; drawn at twice that, and shown at about four fifths of it on a phone. */
export const WIDTH = 440;
export const PADDING = 18;
export const FONT = 'Noto Sans';

/** What all pictures have in common, as Vega's configuration. */
export const LOOK = {
  background: 'transparent',
  padding: PADDING,
  config: {
    font: FONT,
    title: {
      anchor: 'start',
      frame: 'bounds',
      font: FONT,
      fontSize: 19,
      fontWeight: 700,
      color: INK,
      subtitleFont: FONT,
      subtitleFontSize: 13,
      subtitleColor: FAINT_INK,
      subtitlePadding: 6,
      offset: 14,
    },
    view: { stroke: null },
    axis: {
      labelFont: FONT,
      labelFontSize: 13,
      labelColor: INK,
      labelLimit: 0,
      titleFont: FONT,
      titleFontSize: 12,
      titleFontWeight: 400,
      titleColor: FAINT_INK,
      domainColor: RULE,
      gridColor: RULE,
      tickColor: RULE,
    },
    header: { labelFont: FONT, labelFontSize: 13, labelFontWeight: 700, labelColor: INK, labelLimit: 0, title: null },
    legend: {
      labelFont: FONT,
      labelFontSize: 13,
      labelColor: INK,
      labelLimit: 0,
      symbolType: 'square',
      symbolSize: 130,
      title: null,
      orient: 'top',
      direction: 'horizontal',
      columnPadding: 12,
      offset: 10,
    },
    text: { font: FONT, fontSize: 12, color: INK },
  },
} as const;

/** Lines of at most about `most` letters, broken at spaces. */
export function lines(text: string, most = 62): readonly string[] {
  const wrapped: string[] = [];
  for (const word of text.split(' ')) {
    const last = wrapped.at(-1);
    if (last !== undefined && last.length + word.length < most) wrapped[wrapped.length - 1] = `${last} ${word}`;
    else wrapped.push(word);
  }
  return wrapped;
}
