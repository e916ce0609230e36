import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Coverages } from '../../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';
import { ingest, type NewArticle } from '../../../src/coverage/ingestion/ingest.ts';
import { ingestAll } from '../../../src/coverage/ingestion/ingest-all.ts';
import { readAddress } from '../../../src/coverage/ingestion/read-source.ts';
import { InputError } from '../../../src/domain/input-error.ts';
import { StoreError } from '../../../src/domain/store-error.ts';
import { type NewsSite, newsSite, story } from '../feeds/news-site.ts';

vi.setConfig({ testTimeout: 30_000 });

const SERVER = '100000000000000001';
const MILL = `Mill to stay open\n\nThe mill will stay open until spring, its owners decided.\n\n“We owe the town one more winter,” said Greta Dunmore, who runs it.`;
const KILN = `Kiln to be lit\n\nThe old kiln will be lit for one night in June.\n\n“It has been cold for forty years,” said Iris Castell, who keeps it.`;
const file = (name: string, text: string): NewArticle => ({ file: name, text });
const page = (url: string, text: string): NewArticle => ({ file: null, url, text });

let coverages: Coverages;
beforeEach(() => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
});
afterEach(() => coverages.close());

describe('a server beside the shared coverage', () => {
  const ids = async (server: string | null) =>
    (await coverages.forServer(server).articles()).map(({ id }) => id).sort();

  test('GIVEN the same words under a shared id THEN they are there already', async () => {
    await ingest(coverages.forServer(null), file('mill.txt', MILL), null);
    const { outcome, article } = await ingest(coverages.forServer(SERVER), file('mill.txt', MILL), '7');
    expect([outcome, article.id]).toEqual(['unchanged', 'mill.txt']);
    expect(await ids(SERVER)).toEqual(['mill.txt']);
  });

  test('GIVEN other words under a shared name or address THEN the server has them under an id of its own', async () => {
    const address = 'https://pennant.example/mill';
    await ingest(coverages.forServer(null), file('mill.txt', MILL), null);
    await ingest(coverages.forServer(null), page(address, MILL.replace('spring', 'May')), null);
    const own = coverages.forServer(SERVER);
    expect(await ingest(own, file('mill.txt', KILN), '7')).toMatchObject({
      outcome: 'added',
      article: { id: 'mill-2.txt' },
    });
    expect(await ingest(own, page(address, KILN.replace('June', 'July 2031')), '7')).toMatchObject({
      outcome: 'added',
    });
    // Once more, it is known.
    expect(await ingest(own, file('mill.txt', KILN), '7')).toMatchObject({
      outcome: 'unchanged',
      article: { id: 'mill-2.txt' },
    });
    expect((await coverages.forServer(null).article('mill.txt'))!.article.text).toBe(MILL);
    expect(await ids(null)).toHaveLength(2);
  });

  test('GIVEN a hidden shared coverage THEN a server may have the same under an id of its own', async () => {
    await ingest(coverages.forServer(null), file('mill.txt', MILL), null);
    const own = coverages.forServer(SERVER);
    await own.showShared(false);
    await ingest(own, file('mill.txt', MILL), '7');
    expect(await ids(SERVER)).toHaveLength(1);
    expect((await own.search({ text: 'mill winter', limit: 1 })).hits).toHaveLength(1);
  });
});

describe('an article that comes again', () => {
  test('GIVEN less said about it than before THEN what was known stays known', async () => {
    const coverage = coverages.forServer(SERVER);
    await ingest(coverage, { ...file('mill.txt', MILL), outlet: 'The Pennant', date: '2031-05-06' }, '7');
    expect(await ingest(coverage, file('mill.txt', MILL), '7')).toMatchObject({ outcome: 'unchanged' });
    const more = `${MILL}\n\nThe union had asked for three years.`;
    const { outcome, article } = await ingest(coverage, { ...file('mill.txt', more), author: 'Vic Oduya' }, '7');
    expect([outcome, article]).toMatchObject([
      'updated',
      { outlet: 'The Pennant', date: '2031-05-06', author: 'Vic Oduya' },
    ]);
  });

  test('GIVEN a file of the folder THEN it stays as the folder has it, and other words get a name of their own', async () => {
    const shared = coverages.forServer(null);
    await coverages.sync('tests/fixtures/selwick');
    const { text } = (await shared.article('herald-update.txt'))!.article;
    expect(await ingest(shared, file('herald-update.txt', text), null)).toMatchObject({
      outcome: 'unchanged',
      article: { outlet: 'Northern Herald' },
    });
    const more = `${text}\n\nThe mayor, Nell Varga, said: “I have never heard of that bridge in my life, 9 times out of 10.”`;
    await ingest(shared, file('herald-update.txt', more), null);
    expect((await shared.article('herald-update.txt'))!.article.text).toBe(text);
  });
});

describe('many at once', () => {
  test('GIVEN one that fails THEN it costs no other, and the report keeps the order', async () => {
    const coverage = coverages.forServer(SERVER);
    const done: number[] = [];
    const { taken, refused } = await ingestAll(
      [
        {
          name: 'slow.txt',
          ingest: () => sleep(50).then(() => ingest(coverage, file('slow.txt', MILL), null)),
        },
        { name: 'bad.txt', ingest: async () => Promise.reject(new InputError('is broken')) },
        { name: 'kiln.txt', ingest: () => ingest(coverage, file('kiln.txt', KILN), null) },
      ],
      (count) => done.push(count),
    );
    expect(taken.map(({ article }) => article.id)).toEqual(['slow.txt', 'kiln.txt']);
    expect(refused).toEqual(['bad.txt: is broken']);
    expect(done).toEqual([0, 1, 2, 3]);
  });

  test('GIVEN a store that fails THEN that is no fault of an article', async () => {
    const failing = { name: 'a.txt', ingest: () => Promise.reject(new StoreError('the disk is full')) };
    await expect(ingestAll([failing], () => {})).rejects.toThrow(StoreError);
  });
});

describe('the address of a page', () => {
  let site: NewsSite;
  beforeEach(async () => {
    site = await newsSite('www.pennant.example');
  });
  afterEach(() => site.close());

  test.each([
    ['its own site', 'https://pennant.example/stories/1', 'https://pennant.example/stories/1'],
    ['another part of it', 'https://news.pennant.example/1', 'https://news.pennant.example/1'],
    ['another site', 'https://post.example/famous-story', null],
    ['another site that ends alike', 'https://notpennant.example/1', null],
  ])('GIVEN a page that names an address of %s as its own THEN it is known as that, or as where it was found', async (_, named, expected) => {
    site.pages.set('/x', story(1, `<link rel="canonical" href="${named}">`));
    expect((await readAddress(site.fetcher, site.address('/x'))).url).toBe(expected ?? site.address('/x'));
  });
});
