import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { placeOfJsonError } from '../../src/coverage/json-place.ts';
import { parseManifest } from '../../src/coverage/manifest.ts';
import { listFolder, readListed } from '../../src/coverage/read-folder.ts';
import { InputError } from '../../src/domain/input-error.ts';

/** A whole folder at once: every article that can be read, and what is wrong with the others. */
async function readFolder(folder: string) {
  const { files, problems, mentions } = listFolder(folder);
  const readings = await Promise.all(files.map(readListed));
  const articles = readings.flatMap((reading) => ('article' in reading ? [reading.article] : []));
  const faults = readings.flatMap((reading) => ('problem' in reading ? [reading.problem] : []));
  return { articles, problems: [...problems, ...faults], mentions };
}

describe('a folder of articles', () => {
  let folder: string;
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  const writeManifest = (...articles: unknown[]) => write('manifest.json', JSON.stringify({ articles }));

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    write('good.txt', 'A good title\n\nA good body.');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('GIVEN a manifest THEN its metadata is the article’s, blank and absent fields unknown', async () => {
    writeManifest({ file: 'good.txt', outlet: ' The Pennant ', date: '2032-02-29', author: '', unheard: 'of' });
    expect(await readFolder(folder)).toEqual({
      articles: [
        {
          id: 'good.txt',
          text: 'A good title\n\nA good body.',
          outlet: 'The Pennant',
          date: '2032-02-29',
          title: null,
          author: null,
          url: null,
        },
      ],
      problems: [],
      mentions: [],
    });
  });

  test('GIVEN no manifest THEN every .txt file loads, in order, and the unknown is mentioned once', async () => {
    write('B.TXT', 'B');
    write('notes.csv', 'Not an article.');
    const { articles, problems, mentions } = await readFolder(folder);
    expect(articles.map(({ id, outlet, date }) => [id, outlet, date])).toEqual([
      ['B.TXT', null, null],
      ['good.txt', null, null],
    ]);
    expect(problems).toEqual([]);
    expect(mentions).toEqual(['B.TXT, good.txt: there is no manifest.json, so outlet and date are unknown']);
  });

  test('GIVEN documents of other kinds THEN they load, with what they say about themselves where the manifest does not', async () => {
    writeManifest({ file: 'good.txt' }, { file: 'page.html', outlet: 'The Pennant' });
    write('note.md', '---\ndate: 2032-02-29\n---\n# A note\n\nIts *body*.');
    write('page.html', '<title>A page</title><meta property="og:site_name" content="Pennant Online"><p>Its body.</p>');
    write(
      'letter.eml',
      'From: Ada <a@b.example>\nSubject: A letter\nDate: 1 Mar 2032 09:00:00 +0000\nTo: all\n\nIts body.',
    );
    write('README.md', 'About this folder.');
    write('lost.pdf', 'No PDF.\0\0\0');
    const { articles, problems, mentions } = await readFolder(folder);
    const unknown = { title: null, outlet: null, author: null, date: null, url: null };
    expect(articles.slice(1)).toEqual([
      { ...unknown, id: 'letter.eml', title: 'A letter', author: 'Ada', date: '2032-03-01', text: 'Its body.' },
      { ...unknown, id: 'note.md', title: 'A note', date: '2032-02-29', text: 'A note\n\nIts body.' },
      { ...unknown, id: 'page.html', title: 'A page', outlet: 'The Pennant', text: 'A page\n\nIts body.' },
    ]);
    expect(problems).toEqual([expect.stringMatching(/^lost\.pdf: is not text, a web page, a PDF/)]);
    expect(mentions).toEqual([]);
  });

  test('GIVEN many files without an entry THEN the mention names some and counts the rest', () => {
    writeManifest({ file: 'good.txt' });
    for (let i = 10; i < 40; i++) write(`more-${i}.txt`, 'More');
    const { mentions } = listFolder(folder);
    expect(mentions).toHaveLength(1);
    expect(mentions[0]).toMatch(/^more-10\.txt, .*more-29\.txt and 10 more: not in manifest\.json, so outlet and date/);
  });

  const faults: readonly (readonly [string, () => void, RegExp])[] = [
    [
      'an entry without a file',
      () => writeManifest({ file: 'good.txt' }, { file: 'lost.txt' }),
      /^lost\.txt: .*not in the folder$/,
    ],
    [
      'a date that is none',
      () => writeManifest({ file: 'good.txt', date: '2031-02-29' }),
      /^good\.txt: .*"2031-02-29" must be a calendar date/,
    ],
    [
      'a date in another notation',
      () => writeManifest({ file: 'good.txt', date: '3/4/2031' }),
      /^good\.txt: .*YYYY-MM-DD/,
    ],
    [
      'an outlet that is no text',
      () => writeManifest({ file: 'good.txt', outlet: ['a'] }),
      /^good\.txt: .*outlet \["a"\] must be text/,
    ],
    [
      'a path out of the folder',
      () => writeManifest({ file: 'good.txt' }, { file: '../x.txt' }),
      /^\.\.\/x\.txt: .*leaves the folder/,
    ],
    [
      'an absolute path',
      () => writeManifest({ file: 'good.txt' }, { file: '/etc/hosts' }),
      /^\/etc\/hosts: .*leaves the folder/,
    ],
    [
      'a path of another system',
      () => writeManifest({ file: 'good.txt' }, { file: '..\\x.txt' }),
      /^\.\.\\x\.txt: .*leaves the folder/,
    ],
    [
      'two entries for one file',
      () => writeManifest({ file: 'good.txt' }, { file: 'good.txt' }),
      /^good\.txt: .*entry 2 repeats/,
    ],
    ['an entry that is none', () => writeManifest({ file: 'good.txt' }, 7), /^manifest\.json: entry 2: needs "file"/],
    ['a manifest of another shape', () => write('manifest.json', '[1, 2]'), /^manifest\.json: must hold \{"articles"/],
    [
      'a manifest that is no JSON',
      () => write('manifest.json', '{"articles": [\n  {"file" "good.txt"}\n]}'),
      /^manifest\.json: is not valid JSON at line 2, column 11;/,
    ],
    [
      'a manifest that is not UTF-8',
      () => write('manifest.json', Uint8Array.of(0x7b, 0xff)),
      /^manifest\.json: is not UTF-8/,
    ],
    [
      'a text that is not UTF-8',
      () => write('bad.txt', Uint8Array.of(0x41, 0xe9, 0x41)),
      /^bad\.txt: is not UTF-8 text \(save it as UTF-8\)$/,
    ],
    ['a text in UTF-16', () => write('bad.txt', Buffer.from('\uFEFFA title', 'utf16le')), /^bad\.txt: is not UTF-8/],
    ['an empty text', () => write('bad.txt', ' \r\n\uFEFF'), /^bad\.txt: is empty$/],
    [
      'a text too large',
      () => write('bad.txt', 'a'.repeat(5_000_001)),
      /^bad\.txt: is too large \(5000001 bytes; at most 5000000\)$/,
    ],
    ['a folder named like a text', () => mkdirSync(join(folder, 'bad.txt')), /^bad\.txt: is not a file$/],
    ['a link that leads nowhere', () => symlinkSync('nowhere', join(folder, 'bad.txt')), /^bad\.txt: does not exist$/],
    [
      'a link out of the folder',
      () => symlinkSync(import.meta.filename, join(folder, 'bad.txt')),
      /^bad\.txt: is a link that leaves/,
    ],
    [
      'a link to itself',
      () => symlinkSync('bad.txt', join(folder, 'bad.txt')),
      /^bad\.txt: is a link that leads nowhere$/,
    ],
    ['a name that plays tricks', () => write('bad\n\u202Etxt.txt', ''), /^bad\\u\{a\}\\u\{202e\}txt\.txt: is empty$/],
  ];

  test.each(faults)('GIVEN %s THEN one line says so and the other articles load', async (_, make, line) => {
    make();
    const { articles, problems } = await readFolder(folder);
    expect(articles.map(({ id }) => id)).toEqual(['good.txt']);
    expect(problems).toEqual([expect.stringMatching(line)]);
  });

  test.skipIf(process.platform === 'win32')(
    'GIVEN a pipe THEN it is refused without waiting for a writer',
    async () => {
      execFileSync('mkfifo', [join(folder, 'pipe.txt')]);
      expect((await readFolder(folder)).problems).toEqual(['pipe.txt: is not a file']);
    },
  );

  // Root may read anything.
  test.skipIf(process.getuid?.() === 0)(
    'GIVEN a file or a folder that may not be read THEN one line says so',
    async () => {
      write('bad.txt', 'A');
      chmodSync(join(folder, 'bad.txt'), 0o000);
      expect((await readFolder(folder)).problems).toEqual(['bad.txt: may not be read (check its permissions)']);
      chmodSync(folder, 0o000);
      try {
        await expect(readFolder(folder)).rejects.toThrow(/may not be read \(check its permissions\); COVERAGE_DIR/);
      } finally {
        chmodSync(folder, 0o755);
      }
    },
  );

  test('GIVEN a byte order mark THEN it is no part of the text and nothing else changes', async () => {
    write('good.txt', '\uFEFFA title\r\n\r\nA\u00A0body\u2009… \uFEFF');
    expect((await readFolder(folder)).articles[0]!.text).toBe('A title\r\n\r\nA\u00A0body\u2009… \uFEFF');
  });

  test.each([
    ['is missing', () => join(folder, 'nowhere'), /nowhere: does not exist; COVERAGE_DIR/],
    ['is a file', () => join(folder, 'good.txt'), /good\.txt: is not a folder; COVERAGE_DIR/],
    ['is empty', () => join(folder, 'empty'), /empty: holds no \.txt, \.md, .* file; COVERAGE_DIR/],
  ])('GIVEN a folder that %s THEN an InputError names it and the remedy', async (_, path, message) => {
    mkdirSync(join(folder, 'empty'));
    await expect(readFolder(path())).rejects.toThrow(InputError);
    await expect(readFolder(path())).rejects.toThrow(message);
  });
});

test.each([
  ['', 1, 1],
  ['{', 1, 2],
  ['[1,\n2,\n  x]', 3, 3],
  ['{"a":1,}', 1, 8],
  ['{"a":"b"} x', 1, 11],
  ['"two\nlines"', 1, 5],
])('GIVEN the broken JSON %j THEN its place is line %i, column %i', (text, line, column) => {
  expect(placeOfJsonError(text)).toBe(`line ${line}, column ${column}`);
});

test('GIVEN any text or JSON as a manifest THEN reading it never throws and every problem is one line', () => {
  const entry = fc.oneof(
    fc.jsonValue(),
    fc.record({ file: fc.string({ unit: 'binary' }), date: fc.jsonValue(), outlet: fc.jsonValue(), url: fc.webUrl() }),
  );
  const manifest = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.json(),
    fc.array(entry).map((articles) => JSON.stringify({ articles })),
  );
  fc.assert(
    fc.property(manifest, (text) => {
      const { entries, problems } = parseManifest(text);
      for (const problem of problems) expect(problem).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
      for (const [file, { date }] of entries) {
        expect(file).not.toMatch(/[/\\]|^\.\.?$/);
        if (date !== null) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
      }
    }),
    { numRuns: 200 },
  );
});
