import { describe, expect, test } from 'vitest';
import { draw } from '../../src/pictures/draw.ts';
import { CARD, HOW, HOWS, label, lines } from '../../src/pictures/look.ts';
import { namedTogether } from '../../src/pictures/named-together.ts';
import { overTime } from '../../src/pictures/over-time.ts';
import { whoIsQuoted } from '../../src/pictures/who-is-quoted.ts';

/** Width and height of a PNG, in pixels; fails for anything else. */
function sizeOf(png: Uint8Array): { readonly width: number; readonly height: number } {
  const bytes = Buffer.from(png);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

const quoted = (rows: readonly string[], columns: readonly string[] = ['The Post']) =>
  whoIsQuoted({
    title: 'Who is quoted, and how',
    subtitle: '4 statements',
    rows,
    columns,
    bars: rows.flatMap((row) => columns.map((column) => ({ row, column, how: 'direct' as const, statements: 2 }))),
  });

describe('a drawing', { timeout: 30_000 }, () => {
  test.each([
    [1, 1],
    [13, 2],
    [13, 3],
  ])('GIVEN %i rows and %i columns THEN the picture is about as broad as every other', async (rows, columns) => {
    const names = Array.from({ length: rows }, (_, at) => `Speaker ${at}`);
    const outlets = Array.from({ length: columns }, (_, at) => `Outlet ${at}`);
    const { width, height } = sizeOf(await draw(quoted(names, outlets)));
    expect(width).toBeGreaterThan(850);
    expect(width).toBeLessThan(1_050);
    expect(height).toBeGreaterThan(200 + rows * 40);
  });

  test.each([
    ['markup', '<script>alert(1)</script>&amp;]]>'],
    ['an expression', "' + datum.x + '"],
    ['an object’s own word', '__proto__'],
    ['a backslash', 'C:\\new\\n"'],
  ])('GIVEN %s as a name THEN it is drawn, as text', async (_, name) => {
    const rows = [label(name, 1, 60)];
    const [plain, hostile] = await Promise.all([draw(quoted(['x'], ['The Post'])), draw(quoted(rows, rows))]);
    expect(sizeOf(hostile).width).toBeGreaterThan(800);
    expect(hostile).not.toEqual(plain);
  });

  test('GIVEN names in Greek, Cyrillic, Devanagari or with accents THEN each is drawn in its own letters', async () => {
    const names = ['Ανδρέας', 'Андреас', 'आंद्रेयास', 'Andréas', 'Ångström', 'Nguyễn'];
    const pictures = await Promise.all(names.map((name) => draw(quoted([label(name, 1)]))));
    const different = new Set(pictures.map((png) => Buffer.from(png).toString('base64')));
    expect(different.size).toBe(names.length);
  });

  test('GIVEN a single period, and many THEN both are drawn', async () => {
    const periods = Array.from({ length: 60 }, (_, at) => `${at + 1}`);
    for (const shown of [periods.slice(0, 1), periods]) {
      const bars = shown.map((period) => ({ period, how: 'indirect' as const, statements: 1 }));
      const { width } = sizeOf(
        await draw(overTime({ title: 'Statements by day', subtitle: '', periods: shown, bars })),
      );
      expect(width).toBeGreaterThan(850);
      expect(width).toBeLessThan(1_050);
    }
  });

  test('GIVEN two people and a pair THEN they are drawn', async () => {
    const people = ['Ann', 'Ben'].map((name) => ({ name, paragraphs: 1 }));
    const pairs = [{ a: 'Ann', b: 'Ben', paragraphs: 1 }];
    const png = await draw(namedTogether({ title: 'Who is named together', subtitle: '2 people', people, pairs }));
    expect(sizeOf(png).height).toBeGreaterThan(300);
  });

  test.each([
    ['vega', { marks: [{ type: 'nonsense' }] }],
    ['vega', { data: [{ name: 'a', values: [{}], transform: [{ type: 'formula', as: 'b', expr: 'split(1)' }] }] }],
    ['vega-lite', { mark: 'bar', encoding: { x: { field: 'a', type: 'nonsense' } } }],
  ] as const)('GIVEN a drawing in %s that makes no sense THEN an Error', async (language, spec) => {
    await expect(draw({ language, spec })).rejects.toThrow();
  });

  test('GIVEN several drawings at once THEN the event loop goes round', async () => {
    let turns = 0;
    const beat = setInterval(() => turns++, 5);
    await Promise.all(Array.from({ length: 4 }, () => draw(quoted(['Ann', 'Ben']))));
    clearInterval(beat);
    expect(turns).toBeGreaterThan(10);
  });
});

describe('a label', () => {
  test.each([
    ['Maria Okafor', 'Maria Okafor'],
    ['  two\n\nlines ', 'two lines'],
    ['The Right Honourable Member for Selwick', 'The Right Honourabl…'],
    ['習近平', '(7)'],
    ['محمد', '(7)'],
    ['Tom 🎉', '(7)'],
    ['', '(7)'],
    ['\u202Elleb\u0000\uD800', 'lleb'],
  ])('GIVEN %j THEN it reads %j', (name, expected) => {
    expect(label(name, 7).normalize('NFC')).toBe(expected);
  });

  test('GIVEN letters of several characters THEN they are never cut apart', () => {
    const cut = label('é'.normalize('NFD').repeat(30), 1);
    expect(cut.normalize('NFC')).toBe(`${'é'.repeat(19)}…`);
  });

  test('GIVEN a long sentence THEN it is broken at spaces and nothing is lost', () => {
    const sentence = 'one two three four five six seven eight nine ten';
    expect(lines(sentence, 12).join(' ')).toBe(sentence);
    expect(Math.max(...lines(sentence, 12).map((line) => line.length))).toBeLessThanOrEqual(12);
  });
});

describe('the colours', () => {
  const channel = (hex: string) => {
    const value = Number.parseInt(hex, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  /** Relative luminance (WCAG 2.2). */
  const luminance = (colour: string) => {
    const [r, g, b] = [1, 3, 5].map((at) => channel(colour.slice(at, at + 2)));
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (a: string, b: string) => {
    const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
    return (light! + 0.05) / (dark! + 0.05);
  };

  test('GIVEN each kind THEN it stands out from the card as WCAG asks of graphics', () => {
    for (const how of HOWS) expect(contrast(HOW[how].colour, CARD), how).toBeGreaterThan(3);
  });

  test('GIVEN neighbours in a bar THEN they differ in lightness too', () => {
    for (const [at, how] of HOWS.slice(1).entries())
      expect(contrast(HOW[how].colour, HOW[HOWS[at]!].colour), how).toBeGreaterThan(1.15);
  });
});
