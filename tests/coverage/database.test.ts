import { execFile } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { analyseArticle } from '../../src/coverage/embedded/analyse-article.ts';
import { createArticleStore } from '../../src/coverage/embedded/article-store.ts';
import { MIGRATIONS, migrate } from '../../src/coverage/embedded/migrations.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { hashOf, validateArticle } from '../../src/coverage/embedded/validate-article.ts';
import { verify } from '../../src/coverage/embedded/verify.ts';
import { StoreError } from '../../src/domain/store-error.ts';
import { FERRY, HARBOUR, inventArticle, LEAFLET } from './articles.ts';

// Files and processes of their own, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

describe('the database file', () => {
  let folder: string;
  let databaseFile: string;
  let notices: string[];
  const open = () => openEmbeddedCoverage({ databaseFile, onNotice: (line) => notices.push(line) });
  const names = () => readdirSync(folder).sort();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    databaseFile = join(folder, 'verbatim.db');
    notices = [];
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  /** A database closed in good order, with two added articles in it. */
  const fill = async () => {
    const coverages = open();
    for (const article of [HARBOUR, FERRY]) await coverages.forServer('1').add(article);
    await coverages.close();
  };

  test('GIVEN a database that is open THEN opening it again is refused at once, and works after a close', async () => {
    const first = open();
    await first.forServer('1').add(HARBOUR);
    const start = performance.now();
    expect(open).toThrow(StoreError);
    expect(open).toThrow(`${databaseFile}: is in use by another process; stop that one or choose another DATA_DIR`);
    expect(performance.now() - start).toBeLessThan(3_000);
    await first.forServer('1').add(FERRY);
    await first.close();
    const second = open();
    expect(await second.forServer('1').size()).toMatchObject({ articles: 2 });
    await second.close();
    expect(notices).toEqual([]);
  });

  test('GIVEN a file that is no database THEN it is moved aside, said so, and the coverage begun anew', async () => {
    writeFileSync(databaseFile, 'These are minutes of a meeting, not a database.\n'.repeat(100));
    const coverages = open();
    await coverages.forServer('1').add(HARBOUR);
    await coverages.close();
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatch(
      /verbatim\.db: was damaged; moved aside to .*verbatim\.db\.damaged-\S+ and rebuilt from the articles \(0 saved/,
    );
    const aside = names().find((name) => name.includes('.damaged-'))!;
    expect(readFileSync(join(folder, aside), 'utf8')).toMatch(/^These are minutes/);
    const again = open();
    expect(await again.forServer('1').size()).toMatchObject({ articles: 1 });
    await again.close();
    expect(notices).toHaveLength(1);
  });

  test('GIVEN stored words that have changed THEN that article is not quoted and the others are saved', async () => {
    await fill();
    const database = new Database(databaseFile);
    database.exec("UPDATE bodies SET text = replace(text, 'cannot patch', 'can patch')");
    database.close();
    const first = open();
    const coverage = first.forServer('1');
    const { hits } = await coverage.search({ text: 'patch the bridge for ever', limit: 5 });
    expect(hits.map(({ article }) => article.id)).not.toContain('harbour.txt');
    expect(notices.splice(0)).toEqual([
      'harbour.txt: is damaged in the database and left out; start again to have it rebuilt',
    ]);
    expect((await coverage.articles()).map(({ id }) => id)).toEqual(['ferry.txt']);
    expect((await coverage.entities()).map(({ name }) => name)).not.toContain('Tom Okafor');
    await first.close();

    const second = open();
    expect((await second.forServer('1').articles()).map(({ id }) => id)).toEqual(['ferry.txt']);
    const passages = await second.forServer('1').attributions();
    expect(new Set(passages.map(({ article }) => article.id))).toEqual(new Set(['ferry.txt']));
    await second.close();
    expect(notices.at(-1)).toMatch(/rebuilt from the articles \(1 saved from it\)/);
  });

  test('GIVEN a damaged article WHEN it is added again THEN it is whole at once', async () => {
    await fill();
    const database = new Database(databaseFile);
    database.exec("UPDATE bodies SET text = replace(text, 'cannot patch', 'can patch')");
    database.close();
    const coverages = open();
    const coverage = coverages.forServer('1');
    expect(await coverage.article('harbour.txt')).toBeNull();
    expect(await coverage.add(HARBOUR)).toMatchObject({ outcome: 'added' });
    expect((await coverage.article('harbour.txt'))!.article.text).toBe(HARBOUR.text);
    await coverages.close();
  });

  test('GIVEN a damaged article THEN a copy of it, and a copy there already, come in and are found', async () => {
    const notice = 'harbour.txt: is damaged in the database and left out; start again to have it rebuilt';
    const copyOf = (id: string) => ({
      ...HARBOUR,
      id,
      url: null,
      outlet: id,
      text: `${HARBOUR.text} “Never,” he said.`,
    });
    const first = open();
    await first.forServer('1').add(HARBOUR);
    await first.forServer('1').add({ ...HARBOUR, id: 'old copy', url: null, outlet: 'Coast Daily' });
    await first.close();
    const database = new Database(databaseFile);
    database.exec("UPDATE bodies SET text = replace(text, 'cannot patch', 'can patch') WHERE key = 1");
    database.close();
    const coverages = open();
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    writeFileSync(join(articles, 'shared.txt'), HARBOUR.text);
    expect(await coverages.forServer('1').add(copyOf('new'))).toEqual({ id: 'new', outcome: 'added' });
    expect(notices).toEqual([notice]);
    expect(await coverages.sync(articles)).toMatchObject({ added: 1, problems: [] });
    const ids = (await coverages.forServer('1').articles()).map(({ id }) => id).sort();
    expect(ids).toEqual(['new', 'shared.txt']);
    expect((await coverages.forServer('1').article('old copy'))!.article.text).toBe(HARBOUR.text);
    await coverages.close();
  });

  test('GIVEN a write that fails after another THEN neither leaves a trace in memory', async () => {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    for (const { id, text } of [HARBOUR, FERRY, LEAFLET]) writeFileSync(join(articles, id), text);
    const coverages = open();
    const shared = coverages.forServer(null);
    expect(await shared.entities()).toEqual([]);
    const database = new Database(databaseFile);
    database.exec(
      `CREATE TRIGGER full BEFORE INSERT ON articles WHEN new.id = 'leaflet.txt'
        BEGIN SELECT raise(ABORT, 'no room'); END`,
    );
    await expect(coverages.sync(articles)).rejects.toThrow('no room');
    expect(await shared.articles()).toEqual([]);
    expect(await shared.entities()).toEqual([]);
    expect((await shared.search({ text: 'patch the bridge for ever', limit: 5 })).hits).toEqual([]);
    database.exec('DROP TRIGGER full');
    database.close();
    expect(await coverages.sync(articles)).toMatchObject({ added: 3 });
    const seen = await shared.entities();
    expect(seen.map(({ name }) => name)).toContain('Tom Okafor');
    const other = openEmbeddedCoverage({ databaseFile: ':memory:' });
    await other.sync(articles);
    expect(await other.forServer(null).entities()).toEqual(seen);
    await other.close();
    for (const { id } of [HARBOUR, FERRY, LEAFLET]) rmSync(join(articles, id));
    writeFileSync(join(articles, 'last.txt'), 'Nothing here\n\nNobody is named.');
    await coverages.sync(articles);
    expect((await shared.entities()).map(({ name }) => name)).not.toContain('Jane Carter');
    await coverages.close();
  });

  test('GIVEN an analysis that does not read back THEN the article is taken from its folder again', async () => {
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    for (const { id, text } of [HARBOUR, FERRY]) writeFileSync(join(articles, id), text);
    const first = open();
    await first.sync(articles);
    await first.close();
    const database = new Database(databaseFile);
    database.exec(`UPDATE bodies SET analysis = '{"attributions":[{' WHERE key = 1`);
    database.close();
    const second = open();
    expect(await second.sync(articles)).toMatchObject({ unchanged: 2 });
    const passages = await second.forServer(null).attributions();
    expect(new Set(passages.map(({ article }) => article.id)).size).toBe(1);
    expect(notices.splice(0)).toEqual([expect.stringMatching(/is damaged in the database and left out/)]);
    await second.close();
    const third = open();
    expect(notices.at(-1)).toMatch(/1 saved from it/);
    expect(await third.sync(articles)).toMatchObject({ added: 1, unchanged: 1 });
    await third.close();
  });

  test('GIVEN pages overwritten anywhere THEN it opens, answers, and every article left is whole', async () => {
    const first = open();
    const originals = new Map<string, string>();
    for (let i = 0; i < 40; i++) {
      const article = inventArticle(i);
      originals.set(article.id, article.text);
      await first.forServer('1').add(article);
    }
    await first.close();
    const whole = readFileSync(databaseFile);
    for (let round = 0; round < 12; round++) {
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
      const damaged = Buffer.from(whole);
      const page = Math.floor((whole.length / 4096) * ((round * 0.618) % 1));
      damaged.fill(round % 2 ? 0xa5 : 0, page * 4096, (page + 1 + (round % 3)) * 4096);
      writeFileSync(databaseFile, damaged);
      notices = [];
      const coverages = open();
      const coverage = coverages.forServer('1');
      const left = await coverage.articles();
      if (notices.length === 0) expect(left).toHaveLength(40);
      for (const { id } of left) expect((await coverage.article(id))!.article.text).toBe(originals.get(id));
      for (const hit of (await coverage.search({ text: 'flood wall', limit: 10 })).hits) {
        expect(originals.get(hit.article.id)!.slice(hit.start, hit.end)).toBe(hit.text);
      }
      await coverage.add(LEAFLET);
      await coverages.close();
    }
  }, 30_000);

  test('GIVEN a database cut short THEN it opens with what is left', async () => {
    await fill();
    const whole = readFileSync(databaseFile);
    writeFileSync(databaseFile, whole.subarray(0, whole.length - 3 * 4096));
    const coverages = open();
    expect(notices).toHaveLength(1);
    await coverages.forServer('1').add(HARBOUR);
    expect(await coverages.forServer('1').article('harbour.txt')).not.toBeNull();
    await coverages.close();
  });

  test('GIVEN a database of a newer version THEN it is refused and untouched', async () => {
    await fill();
    const database = new Database(databaseFile);
    database.pragma('user_version = 999');
    database.close();
    const before = readFileSync(databaseFile);
    const files = names();
    expect(open).toThrow(/was made by a newer Verbatim/);
    expect(readFileSync(databaseFile)).toEqual(before);
    expect(names()).toEqual(files);
  });

  test('GIVEN a folder where the file should be, or a file where its folder should be THEN one line says so', () => {
    mkdirSync(databaseFile);
    expect(open).toThrow(/cannot be opened as a database file; choose another DATA_DIR/);
    writeFileSync(join(folder, 'file'), '');
    databaseFile = join(folder, 'file', 'verbatim.db');
    expect(open).toThrow(/cannot be opened as a database file; choose another DATA_DIR/);
  });

  test.skipIf(process.platform !== 'linux')('GIVEN a file system that takes no folder THEN one line says so', () => {
    databaseFile = '/proc/verbatim/data/verbatim.db';
    expect(open).toThrow(/^\/proc\/verbatim\/data\/verbatim\.db: cannot be opened .* choose another DATA_DIR$/);
  });

  // Root may write anywhere.
  test.skipIf(process.getuid?.() === 0).each([
    ['a file', 0o444, 0o755],
    ['a folder', 0o644, 0o555],
    ['a file that may not even be read', 0o000, 0o755],
  ])('GIVEN %s that may not be written THEN one line says so', async (_, fileMode, folderMode) => {
    await fill();
    chmodSync(databaseFile, fileMode);
    chmodSync(folder, folderMode);
    try {
      expect(open).toThrow(`${databaseFile}: may not be written; check its permissions or choose another DATA_DIR`);
    } finally {
      chmodSync(folder, 0o755);
    }
    expect(notices).toEqual([]);
  });

  test('GIVEN a disk that fills up THEN one line says so and what was acknowledged stays', () => {
    const database = new Database(databaseFile);
    migrate(database, databaseFile);
    const store = createArticleStore(database, databaseFile);
    const write = (number: number) => {
      const given = validateArticle(inventArticle(number));
      const packed = analyseArticle(given);
      if ('fault' in packed) throw new Error(packed.fault);
      database.transaction(() =>
        store.write({
          ...{ server: '1', origin: 'added', analysisVersion: '1', given, packed },
          ...{ givenHash: null, described: null, copyOf: null, before: null, now: '2031-03-04T00:00:00.000Z' },
        }),
      )();
    };
    write(0);
    database.pragma(`max_page_count = ${Number(database.pragma('page_count', { simple: true })) + 2}`);
    const writeOn = () => {
      for (let number = 1; number < 100; number++) write(number);
    };
    expect(writeOn).toThrow(`${databaseFile}: cannot grow: the disk is full`);
    // Nobody's input is at fault.
    expect(writeOn).toThrow(StoreError);
    for (const row of store.list()) expect(() => store.read(row).analysis).not.toThrow();
    expect(store.list().length).toBeGreaterThan(0);
    database.close();
  });

  test('GIVEN a file that may not grow THEN one line says so, what was acknowledged stays, and it answers on', async () => {
    const script = join(import.meta.dirname, 'ingest-until-full.ts');
    const { stdout } = await promisify(execFile)('bash', [
      ...['-c', 'ulimit -f 700; exec "$0" "$@"', process.execPath, script, databaseFile],
    ]);
    const { acknowledged, name, message, ids, hits } = JSON.parse(stdout);
    expect([name, message]).toEqual([
      'StoreError',
      expect.stringMatching(/verbatim\.db: cannot (grow|be read or written)/),
    ]);
    expect(acknowledged.length).toBeGreaterThan(2);
    expect(ids.sort()).toEqual(acknowledged.sort());
    expect(hits).toBeGreaterThan(0);
    expect(verify(databaseFile).problems).toEqual([]);
    const coverages = open();
    expect((await coverages.forServer('1').articles()).map(({ id }) => id).sort()).toEqual(acknowledged);
    await coverages.forServer('1').add({ ...LEAFLET, id: 'after' });
    await coverages.close();
  }, 20_000);

  test('GIVEN a page of the articles lost THEN records, settings, changes and the other articles are saved', async () => {
    const first = open();
    const coverage = first.forServer('1');
    for (let i = 0; i < 20; i++) await coverage.add(inventArticle(i), `member-${i}`);
    await coverage.add({ ...inventArticle(3), text: HARBOUR.text });
    for (let i = 0; i < 50; i++) coverage.records.put('follow', `${i}`, { i });
    await coverage.showShared(false);
    await first.close();
    const database = new Database(databaseFile);
    const tables = database.prepare("SELECT name, rootpage FROM sqlite_schema WHERE name IN ('bodies')").all();
    const leaf = database
      .prepare("SELECT max(pageno) FROM dbstat WHERE name = 'bodies' AND pagetype = 'overflow'")
      .pluck();
    const page = Number(leaf.get());
    database.close();
    expect(tables).toHaveLength(1);
    const bytes = readFileSync(databaseFile);
    bytes.fill(0xa5, (page - 1) * 4096, page * 4096);
    writeFileSync(databaseFile, bytes);
    rmSync(`${databaseFile}.index`);
    const second = open();
    expect(notices.at(-1)).toMatch(/was damaged; moved aside/);
    const saved = second.forServer('1');
    expect((await saved.articles()).length).toBe(19);
    expect(saved.records.list('follow')).toHaveLength(50);
    expect(await saved.seesShared()).toBe(false);
    expect(await saved.changes(100)).toHaveLength(21);
    await second.close();
    expect(verify(databaseFile).problems).toEqual([]);
  }, 20_000);

  test('GIVEN a database of the first schema THEN it opens with all its articles, and a sync proves them', async () => {
    const database = new Database(databaseFile);
    migrate(database, databaseFile, MIGRATIONS.slice(0, 4));
    for (const [place, article] of [HARBOUR, FERRY, { ...HARBOUR, id: 'twice.txt', outlet: 'Coast Daily' }].entries()) {
      const given = validateArticle(article);
      const packed = analyseArticle(given);
      if ('fault' in packed) throw new Error(packed.fault);
      const { id, outlet, date, author, url } = given;
      database
        .prepare("INSERT INTO articles VALUES (?, '1', ?, ?, NULL, ?, ?, ?, ?, 'added', ?, 'older', ?)")
        .run(place + 1, id, packed.title, outlet, date, author, url, hashOf(given), packed.sentences);
      const { paragraphs, analysis } = packed;
      database.prepare('INSERT INTO bodies VALUES (?, ?, ?, ?)').run(place + 1, given.text, paragraphs, analysis);
      for (const [order, party] of packed.entities.entries()) {
        database
          .prepare(
            'INSERT INTO entities VALUES (@key, @order, @id, @kind, @name, @aliases, @roles, @mentions, @attributions)',
          )
          .run({ ...party, key: place + 1, order });
      }
    }
    database.close();
    expect(verify(databaseFile)).toMatchObject({ versions: 3, unproven: 11, problems: [] });
    const coverages = open();
    const coverage = coverages.forServer('1');
    expect(await coverage.articles()).toHaveLength(3);
    expect(await coverage.versions('harbour.txt')).toMatchObject([{ version: 1, current: true }]);
    expect(coverages.arrivals(0, 10)).toHaveLength(3);
    const articles = join(folder, 'articles');
    mkdirSync(articles);
    writeFileSync(join(articles, 'leaflet.txt'), LEAFLET.text);
    expect(await coverages.sync(articles)).toMatchObject({ added: 1, reanalysed: 3 });
    // Printed twice, which older code did not see.
    expect(await coverage.articles()).toHaveLength(3);
    expect(coverages.arrivals(0, 10).map(({ article }) => article.id)).toEqual([
      'harbour.txt',
      'ferry.txt',
      'leaflet.txt',
    ]);
    expect(verify(databaseFile)).toMatchObject({ versions: 4, unproven: 0, problems: [] });
    await coverages.close();
    expect(names().some((name) => name.startsWith('verbatim.db.version-4-'))).toBe(true);
  });

  test('GIVEN a schema with data WHEN it is migrated THEN a copy is kept first and a failing step changes nothing', async () => {
    await fill();
    const database = new Database(databaseFile);
    const broken = [...MIGRATIONS, 'ALTER TABLE articles ADD COLUMN tone TEXT; SELECT nonsense;'];
    expect(() => migrate(database, databaseFile, broken)).toThrow();
    expect(database.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length);
    migrate(database, databaseFile, [...MIGRATIONS, 'ALTER TABLE articles ADD COLUMN tone TEXT']);
    expect(database.pragma('user_version', { simple: true })).toBe(MIGRATIONS.length + 1);
    database.close();
    const copy = names().filter((name) => name.startsWith(`verbatim.db.version-${MIGRATIONS.length}-`));
    expect(copy.length).toBeGreaterThan(0);
    copyFileSync(join(folder, copy[0]!), databaseFile);
    const coverages = open();
    expect(await coverages.forServer('1').size()).toMatchObject({ articles: 2 });
    await coverages.close();
  });
});
