import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backUp } from '../../src/coverage/embedded/back-up.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { restore } from '../../src/coverage/embedded/restore.ts';
import { prove, verify } from '../../src/coverage/embedded/verify.ts';
import { FERRY, HARBOUR, LEAFLET } from './articles.ts';

// Files and processes of their own, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

describe('what keeps a database safe', () => {
  let folder: string;
  let databaseFile: string;
  let backup: string;
  const open = () => openEmbeddedCoverage({ databaseFile });
  const ids = async (coverages: ReturnType<typeof open>) =>
    (await coverages.forServer('1').articles()).map(({ id }) => id);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    databaseFile = join(folder, 'verbatim.sqlite');
    backup = join(folder, 'backup.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('GIVEN a running bot THEN a backup holds all that was acknowledged, and restores when the bot has ended', async () => {
    const first = open();
    const coverage = first.forServer('1');
    await coverage.add(HARBOUR, '42');
    await coverage.add({ ...HARBOUR, text: `${HARBOUR.text}\n\nIt rained.` });
    coverage.records.put('follow', 'a', { channel: '7' });
    expect(backUp(databaseFile, backup).bytes).toBeGreaterThan(4096);
    await coverage.add(FERRY);
    await coverage.remove('harbour.txt');
    expect(() => restore(backup, databaseFile)).toThrow(/verbatim\.sqlite: is in use by another process/);
    expect(await ids(first)).toEqual(['ferry.txt']);
    await first.close();

    const { previous } = restore(backup, databaseFile);
    const second = open();
    expect(await ids(second)).toEqual(['harbour.txt']);
    expect(await second.forServer('1').versions('harbour.txt')).toHaveLength(2);
    expect(second.forServer('1').records.list('follow')).toHaveLength(1);
    expect((await second.forServer('1').changes(5)).at(-1)).toMatchObject({ what: 'added', by: '42' });
    expect(
      (await second.forServer('1').search({ text: 'ferry every ten minutes', limit: 5 })).hits.map(
        ({ article }) => article.id,
      ),
    ).not.toContain('ferry.txt');
    await second.forServer('1').add(LEAFLET);
    expect((await second.forServer('1').search({ text: 'lamp needs oil', limit: 1 })).hits[0]!.article.id).toBe(
      'leaflet.txt',
    );
    await second.close();

    // Nothing is lost by a restore: what was there is kept, and can be restored in turn.
    restore(previous!, databaseFile);
    const third = open();
    expect(await ids(third)).toEqual(['ferry.txt']);
    await third.close();
  }, 20_000);

  test('GIVEN no database yet THEN a restore makes it', async () => {
    const first = open();
    await first.forServer('1').add(HARBOUR);
    await first.close();
    backUp(databaseFile, backup);
    const elsewhere = join(folder, 'new', 'verbatim.sqlite');
    expect(restore(backup, elsewhere)).toEqual({ previous: null });
    databaseFile = elsewhere;
    const second = open();
    expect(await ids(second)).toEqual(['harbour.txt']);
    await second.close();
  });

  test.each([
    ['is missing', () => {}, /backup\.sqlite: there is no such database/],
    [
      'is a text',
      (file: string) => writeFileSync(file, 'Minutes of a meeting. '.repeat(999)),
      /is no database of Verbatim/,
    ],
    ['is empty', (file: string) => writeFileSync(file, ''), /is no database of Verbatim/],
    [
      'is a database of something else',
      (file: string) => new Database(file).exec('CREATE TABLE t (a)').close(),
      /is no database of Verbatim/,
    ],
    [
      'is newer',
      (file: string) => {
        const database = new Database(file);
        database.exec('CREATE TABLE bodies (a); PRAGMA user_version = 999');
        database.close();
      },
      /was made by a newer Verbatim/,
    ],
  ])('GIVEN a backup that %s THEN one line says so and the database stays', async (_, make, message) => {
    const first = open();
    await first.forServer('1').add(HARBOUR);
    await first.close();
    make(backup);
    for (const action of [
      () => restore(backup, databaseFile),
      () => verify(backup),
      () => backUp(backup, join(folder, 'b')),
    ])
      expect(action).toThrow(message);
    const second = open();
    expect(await ids(second)).toEqual(['harbour.txt']);
    await second.close();
    expect(readdirSync(folder).filter((name) => /restoring|part|before/.test(name))).toEqual([]);
  });

  test('GIVEN a damaged backup THEN it is not restored', async () => {
    const first = open();
    for (const article of [HARBOUR, FERRY, LEAFLET]) await first.forServer('1').add(article);
    await first.close();
    backUp(databaseFile, backup);
    const bytes = readFileSync(backup);
    bytes.fill(0xa5, 3 * 4096, bytes.length - 4096);
    writeFileSync(backup, bytes);
    expect(() => restore(backup, databaseFile)).toThrow(/damaged/);
    const second = open();
    expect(await ids(second)).toHaveLength(3);
    await second.close();
  });

  test('GIVEN a file of that name or a folder that is not there THEN no backup is written', async () => {
    const first = open();
    writeFileSync(backup, 'precious');
    expect(() => backUp(databaseFile, backup)).toThrow(/backup\.sqlite: is there already; name a file that is not/);
    expect(readFileSync(backup, 'utf8')).toBe('precious');
    expect(() => backUp(databaseFile, join(folder, 'nowhere', 'b'))).toThrow(/nowhere\/b: cannot be opened/);
    await first.close();
  });

  test('GIVEN whole articles THEN every paragraph is proven by the hash it came with', async () => {
    const first = open();
    await first.forServer('1').add(HARBOUR);
    await first.forServer('1').add({ ...HARBOUR, text: `${HARBOUR.text}\n\nIt rained.` });
    expect(verify(databaseFile)).toEqual({
      file: databaseFile,
      versions: 2,
      paragraphs: 9,
      unproven: 0,
      problems: [],
    });
    const versions = prove(databaseFile, 'harbour.txt');
    expect(versions.map(({ version, state }) => [version, state])).toEqual([
      [1, 'old'],
      [2, 'current'],
    ]);
    for (const { paragraphs } of versions) {
      for (const { sha256, kept, text } of paragraphs) {
        expect(kept).toBe(sha256);
        expect(createHash('sha256').update(text).digest('hex')).toBe(sha256);
      }
    }
    expect(versions[0]!.paragraphs.map(({ text }) => text)).toEqual(HARBOUR.text.split('\n\n'));
    await first.close();
  });

  test('GIVEN a file of an older schema that has hashes already THEN it is proven by them', async () => {
    const first = open();
    await first.forServer('1').add(HARBOUR);
    await first.close();
    const database = new Database(databaseFile);
    database.exec('ALTER TABLE articles DROP COLUMN last_version; DROP INDEX past; PRAGMA user_version = 5');
    expect(verify(databaseFile)).toMatchObject({ versions: 1, unproven: 0, problems: [] });
    database.exec("UPDATE bodies SET text = replace(text, 'cannot patch', 'can patch')");
    expect(verify(databaseFile).problems.join('\n')).toMatch(/paragraph 3 has changed/);
    database.exec('DROP TABLE proofs');
    expect(verify(databaseFile)).toMatchObject({ versions: 1, unproven: 4 });
    database.close();
  });

  test.each([
    [
      'its words',
      "UPDATE bodies SET text = replace(text, 'cannot patch', 'can patch')",
      [/its words or metadata have changed/, /paragraph 3 has changed/],
    ],
    ['its outlet', "UPDATE articles SET outlet = 'The Forger'", [/its words or metadata have changed/]],
    ['its analysis', "UPDATE bodies SET analysis = '{'", [/its analysis does not read back/]],
    ['its paragraphs', "UPDATE bodies SET paragraphs = '[]'", [/it has other paragraphs/]],
    ['no words', 'DELETE FROM bodies', [/its words are missing/]],
    ['a part of nothing', "INSERT INTO proofs VALUES (99, x'00')", [/1 rows belong to an article that is not there/]],
  ])('GIVEN an article with %s changed in the file THEN verify says so', async (_, forgery, expected) => {
    const first = open();
    await first.forServer('1').add(HARBOUR);
    await first.close();
    const database = new Database(databaseFile);
    database.pragma('foreign_keys = OFF');
    database.exec(forgery);
    database.close();
    const { problems } = verify(databaseFile);
    for (const problem of expected) expect(problems.join('\n')).toMatch(problem);
  });

  test('GIVEN a server that forgets THEN none of its words is left in any file', async () => {
    const coverages = open();
    await coverages.forServer('2').add(LEAFLET);
    const coverage = coverages.forServer('1');
    await coverage.add({ ...HARBOUR, id: 'secret.txt', text: HARBOUR.text.replaceAll('trawlers', 'zyzzyvatrawlers') });
    await coverage.add({ ...HARBOUR, id: 'secret.txt', text: `${HARBOUR.text}\n\nA quokkalike crane fell.` });
    await coverage.add({ ...FERRY, text: `${FERRY.text}\n\nIts xylopyrograph hums.` }, 'member-4711');
    await coverage.remove('ferry.txt');
    coverage.records.put('follow', 'a', 'gnomonicmarker');
    await coverages.close();
    const words = /zyzzyvatrawlers|quokkalike|xylopyrograph|gnomonicmarker|member-4711/i;
    const places = () =>
      readdirSync(folder).filter((name) => words.test(readFileSync(join(folder, name)).toString('latin1')));
    const notices: string[] = [];
    const again = openEmbeddedCoverage({ databaseFile, onNotice: (line) => notices.push(line) });
    // A copy that a migration would have kept, and what SQLite keeps beside one that was in use.
    backUp(databaseFile, `${databaseFile}.version-1-2031`);
    writeFileSync(`${databaseFile}.damaged-2031-wal`, '');
    writeFileSync(`${databaseFile}.damaged-2031-shm`, 'in use');
    expect(places().length).toBeGreaterThanOrEqual(2);
    await again.forServer('1').forget();
    expect(places()).toEqual([]);
    expect(notices).toEqual([]);
    // The index is made again in the background.
    while (!existsSync(`${databaseFile}.index`)) await setTimeout(10);
    await again.close();
    expect(places()).toEqual([]);
    expect(existsSync(`${databaseFile}.index`)).toBe(true);
    const third = open();
    expect((await third.forServer('2').search({ text: 'lamp needs oil', limit: 1 })).hits).toHaveLength(1);
    await third.close();
  }, 20_000);
});
