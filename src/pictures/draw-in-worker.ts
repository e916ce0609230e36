import { fileURLToPath } from 'node:url';
import { Resvg } from '@resvg/resvg-js';
import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { Drawing } from './draw.ts';
import { CARD, FONT } from './look.ts';

/** Pixels a unit: sharp on a phone's screen. */
const SCALE = 2;
const RADIUS = 14;

const FONT_FILES = ['400Regular/NotoSans_400Regular.ttf', '700Bold/NotoSans_700Bold.ttf'].map((file) =>
  fileURLToPath(import.meta.resolve(`@expo-google-fonts/noto-sans/${file}`)),
);

/** Share of a letter's height that it is wide, on average, in the project's font. */
const BROAD = { regular: 0.55, bold: 0.6 } as const;

// Vega takes letters for wider than they are here, which tears legends apart; this is how it is told (types lack it).
const { textMetrics } = vega as unknown as {
  textMetrics: { width(item: { fontSize: number; fontWeight?: string | number }, text: unknown): number };
};
textMetrics.width = ({ fontSize, fontWeight }, text) =>
  [...String(text)].length * fontSize * (Number(fontWeight) > 500 ? BROAD.bold : BROAD.regular);

/** Vega tells its log what went wrong and draws on; here that is the end of it. */
const strict: vega.LoggerInterface = {
  level: () => strict,
  error: (...args) => {
    throw args.find((arg) => arg instanceof Error) ?? new Error(args.join(' '));
  },
  warn: () => strict,
  info: () => strict,
  debug: () => strict,
} as vega.LoggerInterface;

/**
 * What a worker does with a drawing: Vega makes an SVG of it, resvg a PNG, with the project's own font only. Throws an
 * Error for a drawing that these libraries do not understand.
 */
export default async function drawInWorker({ language, spec }: Drawing): Promise<Uint8Array> {
  const plain =
    language === 'vega' ? (spec as vega.Spec) : (compile(spec as unknown as TopLevelSpec).spec as vega.Spec);
  const view = new vega.View(vega.parse(plain), { renderer: 'none', logger: strict });
  const svg = await view.toSVG();
  view.finalize();
  const image = new Resvg(onCard(svg), {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { loadSystemFonts: false, fontFiles: FONT_FILES, defaultFontFamily: FONT, sansSerifFamily: FONT },
  });
  return image.render().asPng();
}

/** The picture on a card with round corners. */
const onCard = (svg: string): string =>
  svg.replace(/<svg[^>]*>/u, (open) => `${open}<rect width="100%" height="100%" rx="${RADIUS}" fill="${CARD}"/>`);
