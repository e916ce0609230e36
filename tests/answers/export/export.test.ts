import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { defused } from '../../../src/answers/export/csv.ts';
import { daysAsked } from '../../../src/answers/export/days.ts';
import { type ExportAsked, exportAttributions } from '../../../src/answers/export/export.ts';
import { escaped } from '../../../src/answers/export/markdown.ts';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';
import type { Statement } from '../../../src/domain/answer.ts';
import { OCCASION } from '../../occasion.ts';
import { coverageOf, found, notFound } from '../fixture.ts';

const coverage = coverageOf('selwick');
const MEMBER = { ...OCCASION, member: '1' };

async function file(asked: ExportAsked, of = coverage()) {
  const answer = found(await exportAttributions(asked, of, OCCASION));
  const [first, ...more] = answer.files!;
  expect(more).toEqual([]);
  return { ...first!, text: Buffer.from(first!.bytes).toString('utf8'), notes: answer.notes };
}

const statements = async (asked: ExportAsked = {}, of = coverage()): Promise<readonly Statement[]> =>
  JSON.parse((await file({ ...asked, format: 'json' }, of)).text);

/** RFC 4180, read back. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const record of csv
    .replace(/^\uFEFF/u, '')
    .matchAll(/((?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,(?:"(?:[^"]|"")*"|[^",\r\n]*))*)\r\n/gu))
    rows.push(
      [...record[1]!.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
        (cell) => cell[1]?.replaceAll('""', '"') ?? cell[2]!,
      ),
    );
  return rows;
}

describe('an export', () => {
  test('GIVEN each format THEN all attributions are in it, verbatim and cited', async () => {
    const all = await statements();
    expect(all).toHaveLength((await coverage().attributions()).length);
    for (const { text, citation } of all) {
      const { article } = (await coverage().article(citation.article))!;
      expect(article.text.slice(citation.start, citation.end)).toBe(text);
    }
    const csv = await file({});
    expect(csv.name).toBe('attributions.csv');
    expect([...csv.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...rows] = rowsOf(csv.text);
    expect(rows.map((row) => row[head!.indexOf('text')])).toEqual(all.map(({ text }) => text));
    expect(rows.map((row) => row[head!.indexOf('speaker')])).toEqual(
      all.map(({ attribution }) => attribution!.speaker ?? ''),
    );
    const { text } = await file({ format: 'md' });
    expect(text.match(/^— \*\*/gmu)).toHaveLength(all.length);
  });

  test.each<[ExportAsked, (statement: Statement) => boolean]>([
    [{ kind: 'direct' }, ({ attribution }) => attribution!.kind === 'direct'],
    [{ outlet: 'Northern Herald' }, ({ citation }) => citation.outlet === 'Northern Herald'],
    [{ article: 'courier-ferry-strike' }, ({ citation }) => citation.article === 'courier-ferry-strike.txt'],
  ])('GIVEN %j THEN just those', async (asked, fits) => {
    const all = await statements();
    const some = await statements(asked);
    expect(some.length).toBeGreaterThan(0);
    expect(some.length).toBeLessThan(all.length);
    expect(some).toEqual(all.filter(fits));
  });

  test('GIVEN a speaker and days THEN just those', async () => {
    const all = await statements();
    const people = (await coverage().entities()).filter(({ kind }) => kind === 'person').map(({ name }) => name);
    const { speaker } = all.find(({ attribution }) => people.includes(attribution!.speaker ?? ''))!.attribution!;
    const said = await statements({ speaker: speaker! });
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(said.map(({ attribution }) => attribution!.speaker))).toEqual(new Set([speaker]));
    const dates = all.flatMap(({ citation }) => citation.date ?? []).toSorted();
    const day = await statements({ since: dates[0]!, until: dates[0]! });
    expect(new Set(day.map(({ citation }) => citation.date))).toEqual(new Set([dates[0]]));
    expect(await statements({ since: dates[0]!.slice(0, 4) })).toEqual(
      all.filter(({ citation }) => citation.date !== null),
    );
  });

  test('GIVEN a topic of which more is said than any answer shows THEN all of it, and nothing else', async () => {
    const coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
    const wide = coverages.forServer(null);
    const said = (n: number, i: number) =>
      `“The harbour at pier ${n} needs ${i + 2} cranes,” said Ada Bell.\n\n“My dog ate ${i + 2} bones,” said Tom Ford.`;
    for (let n = 1; n <= 10; n++) {
      const text = ['Two voices', ...Array.from({ length: 45 }, (_, i) => said(n, i))].join('\n\n');
      await wide.add({ id: `${n}.txt`, text });
    }
    const about = await statements({ about: 'harbour' }, wide);
    await coverages.close();
    expect(about).toHaveLength(450);
    expect(about.every(({ text }) => text.includes('harbour'))).toBe(true);
  });

  test('GIVEN what nothing fits THEN a receipt', async () => {
    notFound(await exportAttributions({ since: '1900', until: '1901' }, coverage(), OCCASION));
    notFound(await exportAttributions({ speaker: 'Nobody Atall' }, coverage(), OCCASION));
  });

  test('GIVEN a hundred thousand attributions THEN a member gets what fits one file, and the event loop goes on', async () => {
    const coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
    const of = coverages.forServer(null);
    await of.add({
      id: 'a',
      outlet: 'Echo',
      text: 'Well dug\n\n“It is as deep as it is wide,” said Tom Bell, a digger.',
    });
    const [one] = await of.attributions();
    const many = { ...of, attributions: async () => Array.from({ length: 100_000 }, () => one!) };
    let last = performance.now();
    let longest = 0;
    const beat = setInterval(() => {
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }, 5);
    const answer = found(await exportAttributions({ format: 'json' }, many, MEMBER));
    clearInterval(beat);
    expect(longest).toBeLessThan(500);
    const { bytes } = answer.files![0]!;
    expect(bytes.length).toBeLessThanOrEqual(8 * 1024 * 1024);
    const rows = JSON.parse(Buffer.from(bytes).toString()) as unknown[];
    expect(rows.length).toBeGreaterThan(10_000);
    expect(answer.notes[1]).toBe(
      `${(100_000 - rows.length).toLocaleString('en-GB')} older ones had no room in one file: narrow it down by speaker, outlet or date.`,
    );
    expect(
      JSON.parse(
        Buffer.from(found(await exportAttributions({ format: 'json' }, many, OCCASION)).files![0]!.bytes).toString(),
      ),
    ).toHaveLength(100_000);
    await coverages.close();
  }, 30_000);
});

describe('a file that ends before the attributions do', () => {
  test.each([
    'csv',
    'json',
    'md',
  ] as const)('GIVEN long ones as %s THEN as many are in it as have room', async (format) => {
    const coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
    const of = coverages.forServer(null);
    await of.add({ id: 'a', text: 'Well dug\n\n“=It is as deep as it is wide,” said Tom Bell, a digger.' });
    const [one] = await of.attributions();
    await coverages.close();
    const long = { ...one!, passage: { ...one!.passage, text: `=${'deep '.repeat(200_000)}` } };
    const some = { ...of, attributions: async () => Array.from({ length: 100 }, () => long) };
    const { notes, files } = found(await exportAttributions({ format }, some, MEMBER));
    expect(notes.slice(0, 2)).toEqual([
      `8 attributions in attributions.${format}.`,
      expect.stringMatching(/^92 older ones had no room/),
    ]);
    if (format === 'csv') expect(notes[2]).toMatch(/^8 cells began as a formula does/);
    expect(Buffer.from(files![0]!.bytes).toString().split('deep deep deep ').length).toBeGreaterThan(8 * 60_000);
    const larger = { ...long, passage: { ...long.passage, text: 'deep '.repeat(2_000_000) } };
    await expect(exportAttributions({ format }, { ...of, attributions: async () => [larger] }, MEMBER)).rejects.toThrow(
      'larger than a file may be',
    );
  });
});

describe('csv', () => {
  test('GIVEN any cell THEN no spreadsheet takes it for a formula, and taking the apostrophe off gives it back', () => {
    const cells = fc.string({
      unit: fc.constantFrom('=', '+', '-', '@', "'", ' ', '\t', '\r', '\n', 'a', '1', '"', ','),
    });
    fc.assert(
      fc.property(fc.oneof(cells, fc.string()), (cell) => {
        const safe = defused(cell);
        expect(safe).not.toMatch(/^\s*[=+\-@\t\r\n]/u);
        expect(safe.startsWith("'") && defused(safe.slice(1)) === safe ? safe.slice(1) : safe).toBe(cell);
      }),
    );
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    ' =1',
    "'=1",
    '＝1',
    '\t=1',
    '=HYPERLINK("http://x")',
  ])('GIVEN %j THEN it is defused', (cell) => {
    expect(defused(cell)).toBe(`'${cell}`);
  });

  test.each(['“We will,” she said', "'Tis so", 'a=b', '1-2', ''])('GIVEN %j THEN it stays as it is', (cell) => {
    expect(defused(cell)).toBe(cell);
  });

  test('GIVEN hostile words THEN rows and columns hold', async () => {
    const coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
    const of = coverages.forServer(null);
    await of.add({
      id: 'x.txt',
      title: "=cmd|' /C calc'!A0",
      outlet: '@SUM(1,2)',
      text: 'Quarry shut\n\n“=SUM(A1,"b"); it is -1 now,” said Tom Bell, a digger. “Next,\nline,” he said.',
    });
    const { text, notes } = await file({}, of);
    const [head, ...rows] = rowsOf(text);
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) {
      expect(row).toHaveLength(head!.length);
      expect(row[head!.indexOf('outlet')]).toBe("'@SUM(1,2)");
      expect(row[head!.indexOf('title')]).toMatch(/^'=cmd/);
    }
    expect(notes.at(-1)).toMatch(/began as a formula does/);
    await coverages.close();
  });
});

describe('markdown', () => {
  test('GIVEN any line THEN it reads back as exactly its characters', () => {
    const urls = fc.constantFrom(
      'see www.a.example/b?c=1',
      'https://a.example/x_y',
      'mail a.b@c.example',
      '1. one',
      '2) two',
      '- x',
      '+ x',
      '=== x',
      '---',
      '# x',
      '> x',
      '&copy;',
      '~~~',
      'a | b',
    );
    const texts = fc.stringMatching(/^[\w*_`~<>&[\]()#+\-.!|:/@\\ "']{1,60}$/u);
    fc.assert(
      fc.property(fc.oneof(texts, urls), (text) => {
        const line = text.trim().replace(/\s+/gu, ' ');
        if (line === '') return;
        const html = marked.parse(`> ${escaped(line)}`, { gfm: true, async: false });
        const read = html
          .replace(/^<blockquote>\s*<p>|<\/p>\s*<\/blockquote>\s*$/gu, '')
          .replace(
            /&(lt|gt|amp|quot|#39);/gu,
            (_, name: string) => ({ lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" })[name]!,
          );
        expect(read).toBe(line);
      }),
    );
  });
});

describe('daysAsked', () => {
  test.each([
    ['2020', '2020', { since: '2020-01-01', until: '2020-12-31' }],
    ['2020-02', '2020-02', { since: '2020-02-01', until: '2020-02-31' }],
    ['2020-02-29', undefined, { since: '2020-02-29' }],
    [undefined, undefined, {}],
  ])('GIVEN %s to %s THEN %j', (since, until, days) => {
    expect(daysAsked(since, until)).toEqual(days);
  });

  test.each([
    ['yesterday', undefined, /^since “yesterday”: write a day/],
    [undefined, '2021-02-30', /^until “2021-02-30”/],
    ['2020-13', undefined, /^since “2020-13”/],
    ['2021', '2020', /^since 2021 is later than until 2020/],
  ])('GIVEN %s to %s THEN one line says what is wrong', (since, until, message) => {
    expect(() => daysAsked(since, until)).toThrow(message);
  });
});
