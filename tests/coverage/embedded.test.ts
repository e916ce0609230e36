import { chmodSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Analyser } from '../../src/coverage/embedded/analyse-article.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { prepareInThread } from '../../src/coverage/embedded/prepare-article.ts';
import { FERRY, HARBOUR, inventArticle, LEAFLET } from './articles.ts';
import { describeCoverage } from './coverage-contract.ts';
import { describeGrowing } from './growing-contract.ts';

// Files and processes of their own, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

describeCoverage('the embedded coverage', () => openEmbeddedCoverage({ databaseFile: ':memory:' }));
describeGrowing('the embedded coverage', (quota) =>
  openEmbeddedCoverage({ databaseFile: ':memory:', ...(quota && { quota }) }),
);

describe('the embedded coverage over restarts', () => {
  let folder: string;
  let databaseFile: string;
  let analysed: string[];
  const counting: Analyser = (articles) => {
    analysed.push(...articles.map(({ id }) => id));
    return prepareInThread(articles);
  };
  const open = (analyser = counting) => openEmbeddedCoverage({ databaseFile, analyser });

  const makeOutdated = () => {
    const database = new Database(databaseFile);
    database.exec("UPDATE articles SET analysis_version = 'older'");
    database.close();
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    databaseFile = join(folder, 'data', 'verbatim.db');
    analysed = [];
    for (const { id, text } of [HARBOUR, FERRY]) writeFileSync(join(folder, id), text);
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  test('GIVEN a past version that older code has analysed THEN it is analysed once, where others are', async () => {
    const first = open();
    const coverage = first.forServer('1');
    await coverage.add(HARBOUR);
    await coverage.add({ ...HARBOUR, text: FERRY.text });
    const { analysis } = (await coverage.article('harbour.txt', 1))!;
    await first.close();
    makeOutdated();
    analysed = [];
    const second = open();
    for (const _ of [1, 2, 3])
      expect((await second.forServer('1').article('harbour.txt', 1))!.analysis).toEqual(analysis);
    expect(analysed).toEqual(['harbour.txt']);
    await second.close();
  });

  test('GIVEN unchanged articles WHEN it is opened again THEN none is analysed and all is as before', async () => {
    const first = open();
    await first.sync(folder);
    await first.forServer('1').add(LEAFLET);
    const before = await everything(first.forServer('1'));
    await first.close();
    expect(analysed.splice(0)).toEqual(['ferry.txt', 'harbour.txt', 'leaflet.txt']);

    const second = open();
    expect(await everything(second.forServer('1'))).toEqual(before);
    expect(await second.sync(folder)).toMatchObject({ added: 0, updated: 0, reanalysed: 0, unchanged: 2, removed: 0 });
    expect(await everything(second.forServer('1'))).toEqual(before);
    await second.close();
    expect(analysed).toEqual([]);
  });

  test('GIVEN files that have rested THEN they are not opened again until they, or what the manifest says, change', async () => {
    const rest = (file: string) => utimesSync(join(folder, file), new Date(2001, 0), new Date(2001, 0));
    const page = (words: string) =>
      `<html><body><article><h1>Ferry to run at night</h1><p>${words} The council said so on Tuesday, to everyone’s surprise.</p></article></body></html>`;
    writeFileSync(join(folder, 'page.html'), page('The ferry will run at night.'));
    for (const file of ['ferry.txt', 'harbour.txt', 'page.html']) rest(file);
    // The time of a change of the file's own record cannot be set.
    await setTimeout(2_100);
    const first = open();
    expect(await first.sync(folder)).toMatchObject({ added: 3 });
    chmodSync(join(folder, 'harbour.txt'), 0o000);
    expect(await first.sync(folder)).toMatchObject({ unchanged: process.getuid?.() === 0 ? 3 : 2 });
    chmodSync(join(folder, 'harbour.txt'), 0o644);
    const database = new Database(databaseFile, { readonly: true });
    const kept = database.prepare('SELECT id FROM files ORDER BY id').pluck().all();
    database.close();
    expect(kept).toEqual(['ferry.txt', 'harbour.txt', 'page.html']);
    // The same length and the same time of writing as before.
    writeFileSync(join(folder, 'page.html'), page('The ferry will run at eight.'));
    rest('page.html');
    expect(await first.sync(folder)).toMatchObject({ updated: 1, unchanged: 2 });
    const manifest = { articles: [{ file: 'ferry.txt', outlet: 'Coast Daily' }] };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    expect(await first.sync(folder)).toMatchObject({ updated: 1, unchanged: 2 });
    await first.close();
  }, 20_000);

  test('GIVEN changed metadata alone THEN only that article is analysed again', async () => {
    const first = open();
    await first.sync(folder);
    await first.close();
    analysed = [];
    const manifest = { articles: [{ file: 'ferry.txt', outlet: 'Coast Daily', date: '2031-03-05' }] };
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
    const second = open();
    expect(await second.sync(folder)).toMatchObject({ updated: 1, unchanged: 1 });
    expect(await second.forServer(null).articles()).toMatchObject([{ outlet: 'Coast Daily' }, { outlet: null }]);
    await second.close();
    expect(analysed).toEqual(['ferry.txt']);
  });

  test('GIVEN analyses by older code THEN a sync renews them, added articles included', async () => {
    const first = open();
    await first.sync(folder);
    await first.forServer('1').add(LEAFLET);
    await first.close();
    makeOutdated();
    analysed = [];
    const second = open();
    expect(await second.sync(folder)).toMatchObject({ reanalysed: 3, updated: 0, unchanged: 0 });
    expect(await second.sync(folder)).toMatchObject({ reanalysed: 0, unchanged: 2 });
    await second.close();
    expect(analysed.sort()).toEqual(['ferry.txt', 'harbour.txt', 'leaflet.txt']);
  });

  test('GIVEN articles removed or changed while their analyses are renewed THEN they are not brought back', async () => {
    const first = open();
    await first.sync(folder);
    for (const article of [LEAFLET, HARBOUR]) await first.forServer('1').add({ ...article, id: `own-${article.id}` });
    await first.close();
    makeOutdated();
    let meanwhile = async () => {};
    const second = open(async (articles) => {
      if (articles.some(({ id }) => id.startsWith('own-'))) await meanwhile();
      return prepareInThread(articles);
    });
    const own = second.forServer('1');
    meanwhile = async () => {
      meanwhile = async () => {};
      await own.remove('own-leaflet.txt');
      await own.add({ ...FERRY, id: 'own-harbour.txt' });
    };
    expect(await second.sync(folder)).toMatchObject({ reanalysed: 2, problems: [] });
    expect(await own.article('own-leaflet.txt')).toBeNull();
    expect((await own.article('own-harbour.txt'))!.article.text).toBe(FERRY.text);
    await second.close();
  });

  test('GIVEN an article whose analysis fails THEN it is named and costs no other', async () => {
    const coverages = open(async (articles) => {
      const outcomes = await prepareInThread(articles);
      return outcomes.map((outcome, i) => (articles[i]!.id === 'ferry.txt' ? { fault: 'too odd' } : outcome));
    });
    const report = await coverages.sync(folder);
    expect(report.problems).toEqual(['ferry.txt: cannot be analysed (too odd)']);
    expect((await coverages.forServer(null).articles()).map(({ id }) => id)).toEqual(['harbour.txt']);
    await coverages.close();
  });

  test('GIVEN two versions of one article at once, the first slow to analyse, THEN the second stays', async () => {
    let delay = 50;
    const coverages = open(async (articles) => {
      await setTimeout(delay);
      return prepareInThread(articles);
    });
    const coverage = coverages.forServer('1');
    const first = coverage.add(HARBOUR);
    const second = coverage.add({ ...HARBOUR, text: FERRY.text });
    delay = 0;
    expect([await first, await second].map(({ outcome }) => outcome)).toEqual(['added', 'updated']);
    expect((await coverage.article(HARBOUR.id))!.article.text).toBe(FERRY.text);
    await coverages.close();
  });

  test('GIVEN a close in the middle of a sync THEN it ends soon and what was done is kept', async () => {
    for (let i = 0; i < 98; i++) writeFileSync(join(folder, `${i}.txt`), inventArticle(i).text);
    let closing: Promise<void> | undefined;
    const first = open();
    await first.sync(folder, (done) => {
      if (done === 64) closing = first.close();
    });
    await closing;
    expect(analysed.length).toBeLessThan(100);
    const second = open();
    const { articles } = await second.forServer(null).size();
    expect(articles).toBeGreaterThan(0);
    expect(await second.sync(folder)).toMatchObject({ added: 100 - articles, unchanged: articles });
    await second.close();
  });

  test('GIVEN a sync THEN its progress rises to the number of files', async () => {
    const coverages = open();
    const seen: [number, number][] = [];
    await coverages.sync(folder, (done, total) => seen.push([done, total]));
    expect(seen).toEqual([
      [0, 2],
      [2, 2],
    ]);
    await coverages.close();
  });
});

async function everything(coverage: ReturnType<ReturnType<typeof openEmbeddedCoverage>['forServer']>) {
  const articles = await coverage.articles();
  return {
    articles,
    bodies: await Promise.all(articles.map(({ id }) => coverage.article(id))),
    entities: await coverage.entities(),
    attributions: await coverage.attributions(),
    size: await coverage.size(),
    search: await coverage.search({ text: 'When will the bridge close?', limit: 10 }),
    align: await coverage.align('patch the bridge for ever', 10),
  };
}
