import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Coverage } from '../../../src/coverage/coverage.ts';
import type { Coverages } from '../../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';
import { articlesOfFirstPolls, FEED, feedAt, keepFeed, newFeed } from '../../../src/coverage/feeds/feed-record.ts';
import { createPoller } from '../../../src/coverage/feeds/poll.ts';
import { unfollow } from '../../../src/coverage/feeds/unfollow.ts';
import type { Fetcher } from '../../../src/coverage/fetch/create-fetcher.ts';
import { FullError } from '../../../src/coverage/full-error.ts';
import type { RawArticle } from '../../../src/domain/article.ts';
import { InputError } from '../../../src/domain/input-error.ts';
import { type NewsSite, newsSite, rss, story } from './news-site.ts';

// The first document starts the process that reads them, the first article those that analyse.
vi.setConfig({ testTimeout: 30_000 });

const [ONE, TWO] = ['100000000000000001', '100000000000000002'] as const;
const MINUTE = 60_000;
const BEGUN = Date.UTC(2026, 4, 10, 12);

let site: NewsSite;
let folder: string;
let coverages: Coverages;
let now: number;
let troubles: string[];
let faults: unknown[];
const open = () => openEmbeddedCoverage({ databaseFile: join(folder, 'verbatim.sqlite') });

beforeEach(async () => {
  site = await newsSite();
  folder = mkdtempSync(join(tmpdir(), 'verbatim-feeds-'));
  coverages = open();
  now = BEGUN;
  troubles = [];
  faults = [];
});
afterEach(async () => {
  expect(faults).toEqual([]);
  await site.close();
  await coverages.close();
  rmSync(folder, { recursive: true, force: true });
});

const address = () => site.address('/feed');
const follow = (server: string | null, at = address(), outlet: string | null = null) =>
  keepFeed(
    coverages.forServer(server),
    at,
    newFeed({ title: null, outlet, by: null, channel: null }, new Date(now), now),
  );
const poll = (fetcher: Fetcher = site.fetcher) =>
  createPoller(
    coverages,
    { fetcher, now: () => now, onTrouble: ({ server }, _, line) => void troubles.push(`${server}: ${line}`) },
    (_, error) => void faults.push(error),
  ).poll();
/** Some minutes later. */
const pollAfter = (minutes: number, fetcher?: Fetcher) => {
  now += minutes * MINUTE;
  return poll(fetcher);
};
const day = (n: number) => new Date(Date.UTC(2026, 3, n, 8)).toUTCString();
const entry = (n: number, more: { date?: string } = {}) => ({
  id: `${n}`,
  link: site.address(`/${n}`),
  date: day(n),
  ...more,
});
const publish = (numbers: readonly number[], headers: Record<string, string> = {}) => {
  for (const n of numbers) site.pages.set(`/${n}`, story(n));
  site.pages.set('/feed', { ...rss(numbers.map((n) => entry(n))), headers });
};
const titles = async (server: string | null) =>
  (await coverages.forServer(server).articles()).map(({ title }) => title).sort();
const asked = (path: string) => site.asked().filter((other) => other === path).length;
const feed = (server: string | null) => feedAt(coverages.forServer(server), address());

describe('polls', () => {
  test('GIVEN new entries THEN their pages come in, oldest first, once, by the feed', async () => {
    follow(ONE);
    publish([2, 1]);
    await poll();
    expect(await titles(ONE)).toEqual(['Stage 1 to be mended', 'Stage 2 to be mended']);
    expect(coverages.arrivals(0, 9).map(({ article }) => article.title)).toEqual([
      'Stage 1 to be mended',
      'Stage 2 to be mended',
    ]);
    expect(await coverages.forServer(ONE).changes(1)).toMatchObject([{ by: address(), what: 'added' }]);
    publish([3, 2, 1]);
    await pollAfter(15);
    expect(await titles(ONE)).toHaveLength(3);
    expect([1, 2, 3].map((n) => asked(`/${n}`))).toEqual([1, 1, 1]);
    expect(feed(ONE)).toMatchObject({ title: 'The Pennant', articles: 3, failures: 0, trouble: null });
  });

  test('GIVEN a feed that is not due THEN it is left alone; one that wishes more rest gets it', async () => {
    follow(ONE);
    publish([1]);
    await poll();
    await pollAfter(14);
    expect(asked('/feed')).toBe(1);
    site.pages.set('/feed', { ...rss([]), body: rss([]).body.replace('<channel>', '<channel><ttl>120</ttl>') });
    await pollAfter(1);
    await pollAfter(60);
    expect(asked('/feed')).toBe(2);
    await pollAfter(60);
    expect(asked('/feed')).toBe(3);
  });

  test('GIVEN a feed that has not changed THEN it is asked with its validators and nothing is read', async () => {
    follow(ONE);
    publish([1], { etag: '"1"', 'last-modified': day(1) });
    await poll();
    expect(feed(ONE)).toMatchObject({ etag: '"1"', lastModified: day(1) });
    await pollAfter(15);
    expect(feed(ONE)).toMatchObject({ polled: new Date(now).toISOString(), articles: 1 });
    expect(asked('/1')).toBe(1);
  });

  test('GIVEN two servers with one feed THEN feed and pages are asked for once, and each server has its own', async () => {
    follow(ONE);
    follow(TWO, address(), 'The Other Pennant');
    publish([1, 2]);
    await poll();
    expect([asked('/feed'), asked('/1'), asked('/2')]).toEqual([1, 1, 1]);
    expect(await titles(ONE)).toEqual(await titles(TWO));
    const outlets = async (server: string) =>
      (await coverages.forServer(server).articles()).map(({ outlet }) => outlet);
    expect([...(await outlets(ONE)), ...(await outlets(TWO))]).toEqual([
      'The Pennant',
      'The Pennant',
      'The Other Pennant',
      'The Other Pennant',
    ]);
    expect(await titles('100000000000000003')).toEqual([]);
  });

  test('GIVEN feeds of the shared coverage THEN they are polled too', async () => {
    follow(null);
    publish([1]);
    await poll();
    expect(await titles(null)).toEqual(['Stage 1 to be mended']);
  });

  test('GIVEN an entry that was changed THEN its page is asked for again and becomes a version; one that was not, never', async () => {
    follow(ONE);
    publish([1, 2]);
    await poll();
    site.pages.set('/1', story(1, '', 'We shall not mend it after all, the money is gone.'));
    site.pages.set('/2', story(2, '', 'Nobody says that this page has changed.'));
    site.pages.set('/feed', rss([entry(1, { date: day(9) }), entry(2)]));
    await pollAfter(15);
    expect([asked('/1'), asked('/2')]).toEqual([2, 1]);
    const versions = (await coverages.forServer(ONE).articles()).map(({ version = 1 }) => version).sort();
    expect(versions).toEqual([1, 2]);
  });
});

describe('the first poll', () => {
  test('GIVEN fifty entries THEN the newest twenty come in, marked as no news, and the others never do', async () => {
    follow(ONE);
    publish(Array.from({ length: 50 }, (_, i) => i + 1));
    site.pages.set(
      '/feed',
      rss(
        Array.from({ length: 50 }, (_, i) =>
          entry(i + 1, { date: new Date(BEGUN - (50 - i) * 3_600_000).toUTCString() }),
        ),
      ),
    );
    await poll();
    const coverage = coverages.forServer(ONE);
    const ids = (await coverage.articles()).map(({ id }) => id);
    expect(ids).toHaveLength(20);
    expect(await titles(ONE)).toContain('Stage 50 to be mended');
    expect(await titles(ONE)).not.toContain('Stage 30 to be mended');
    expect([...articlesOfFirstPolls(coverage)].sort()).toEqual(ids.sort());
    publish([51]);
    site.pages.set(
      '/feed',
      rss([
        entry(51),
        ...Array.from({ length: 50 }, (_, i) =>
          entry(i + 1, { date: new Date(BEGUN - (50 - i) * 3_600_000).toUTCString() }),
        ),
      ]),
    );
    await pollAfter(15);
    expect(await titles(ONE)).toHaveLength(21);
    expect(articlesOfFirstPolls(coverage).size).toBe(20);
  });

  test('GIVEN more than twenty at a later poll THEN the rest come with the next, though the feed has not changed', async () => {
    follow(ONE);
    publish([1], { etag: '"1"' });
    await poll();
    const numbers = Array.from({ length: 26 }, (_, i) => i + 1);
    publish(numbers, { etag: '"2"' });
    await pollAfter(15);
    expect(await titles(ONE)).toHaveLength(21);
    await pollAfter(15);
    expect(await titles(ONE)).toHaveLength(26);
  });
});

describe('articles, not teasers', () => {
  const LONG = `<p>“The boats will run on Sunday,” said Tom Reed, who owns them.</p><p>${'The harbour board heard of it at its meeting on the quay. '.repeat(12)}</p>`;
  test.each<readonly [string, { content?: string; summary?: string; link?: boolean; page?: string }, RegExp | null]>([
    ['a page that is gone and a whole article in the feed', { content: LONG, link: true }, /boats will run/],
    ['no address and a whole article in the feed', { content: LONG }, /boats will run/],
    ['a page that is gone and a teaser', { summary: 'Boats to run. Read more.', link: true }, null],
    ['no address and a teaser', { summary: 'Boats to run.' }, null],
    [
      'a page that is but a notice',
      { link: true, page: '<html><body><p>Subscribe to read on.</p></body></html>' },
      null,
    ],
    [
      'such a page and a whole article in the feed',
      { content: LONG, link: true, page: '<html><body><p>Subscribe.</p></body></html>' },
      /boats will run/,
    ],
  ])('GIVEN %s THEN what comes in is %s', async (_, { link, page, ...words }, expected) => {
    follow(ONE);
    if (page !== undefined) site.pages.set('/x', { body: page });
    site.pages.set('/feed', rss([{ id: 'x', date: day(1), ...words, ...(link && { link: site.address('/x') }) }]));
    await poll();
    const [article] = await coverages.forServer(ONE).articles();
    if (expected === null) {
      expect(article).toBeUndefined();
      expect(feed(ONE)?.leftOut).toMatch(/teaser|404/);
    } else expect((await coverages.forServer(ONE).article(article!.id))!.article.text).toMatch(expected);
  });

  test('GIVEN a page that is busy THEN it is tried three times, though the feed has not changed, and then left out', async () => {
    follow(ONE);
    publish([1], { etag: '"1"' });
    site.pages.set('/1', { body: '', status: 503 });
    for (let n = 0; n < 5; n++) await pollAfter(15);
    expect(asked('/1')).toBe(3);
    expect(feed(ONE)).toMatchObject({ leftOut: expect.stringContaining('503'), failures: 0 });
  });

  test('GIVEN a page that is busy once THEN it comes in with the next poll', async () => {
    follow(ONE);
    publish([1], { etag: '"1"' });
    site.pages.set('/1', { body: '', status: 503 });
    await poll();
    site.pages.set('/1', story(1));
    await pollAfter(15);
    expect(await titles(ONE)).toEqual(['Stage 1 to be mended']);
  });
});

describe('trouble', () => {
  /** A poller over coverages that add articles in their own way. */
  function polling(add: (article: RawArticle, coverage: Coverage, by: string | null) => ReturnType<Coverage['add']>) {
    const others: Pick<Coverages, 'forServer' | 'serversWith'> = {
      serversWith: (kind) => coverages.serversWith(kind),
      forServer(server) {
        const coverage = coverages.forServer(server);
        return { ...coverage, add: async (article, by = null) => add(article, coverage, by) };
      },
    };
    const onTrouble = ({ server }: { server: string | null }, _: unknown, line: string) =>
      void troubles.push(`${server}: ${line}`);
    const means = { fetcher: site.fetcher, now: () => now, onTrouble };
    return createPoller(others, means, (_, error) => void faults.push(error));
  }

  test('GIVEN a feed that is gone THEN it is told once, asked ever more seldom up to a day, and told again after it recovered', async () => {
    follow(ONE);
    follow(TWO);
    const pauses: number[] = [];
    await poll();
    for (let n = 0; n < 9; n++) {
      pauses.push((feed(ONE)!.next - now) / MINUTE);
      now = feed(ONE)!.next;
      await poll();
    }
    expect(pauses).toEqual([30, 60, 120, 240, 480, 960, 1440, 1440, 1440]);
    expect(troubles).toEqual([ONE, TWO].map((server) => `${server}: ${address()}: the site answers 404`));
    publish([1]);
    now = feed(ONE)!.next;
    await poll();
    expect(feed(ONE)).toMatchObject({ failures: 0, trouble: null, told: false });
    site.pages.delete('/feed');
    await pollAfter(15);
    expect(troubles).toHaveLength(4);
  });

  test('GIVEN a fault that may pass THEN it is told only when it has come three times', async () => {
    follow(ONE);
    site.pages.set('/feed', { body: '', status: 502 });
    await poll();
    await pollAfter(30);
    expect(troubles).toEqual([]);
    await pollAfter(60);
    expect(troubles).toHaveLength(1);
  });

  test('GIVEN a site that asks to wait THEN it is waited for', async () => {
    follow(ONE);
    site.pages.set('/feed', { body: '', status: 429, headers: { 'retry-after': '7200' } });
    await poll();
    expect((feed(ONE)!.next - now) / MINUTE).toBe(120);
  });

  test('GIVEN a feed that is none THEN the trouble says so', async () => {
    follow(ONE);
    site.pages.set('/feed', { body: 'The ferry is late.' });
    await poll();
    expect(troubles[0]).toMatch(/is no feed/);
  });

  test('GIVEN a coverage that takes no more THEN that is told once, and nothing is lost once there is room', async () => {
    follow(ONE);
    publish([1, 2]);
    let isFull = true;
    const poller = polling((article, coverage, by) => {
      if (isFull) throw new FullError('this server has as many articles as it may');
      return coverage.add(article, by);
    });
    await poller.poll();
    now += 60 * MINUTE;
    await poller.poll();
    expect(troubles).toEqual([`${ONE}: this server has as many articles as it may`]);
    isFull = false;
    now = feed(ONE)!.next;
    await poller.poll();
    expect(await titles(ONE)).toHaveLength(2);
    expect(feed(ONE)).toMatchObject({ trouble: null, failures: 0 });
  });

  test('GIVEN an article that is refused THEN it is left out, which the feed tells, and those after it come in', async () => {
    follow(ONE);
    publish([1]);
    await poll();
    publish([3, 2, 1]);
    const poller = polling((article, coverage, by) => {
      if (article.text.includes('stage 2')) throw new InputError('2: cannot be analysed (took too long)');
      return coverage.add(article, by);
    });
    now += 15 * MINUTE;
    await poller.poll();
    expect(await titles(ONE)).toEqual(['Stage 1 to be mended', 'Stage 3 to be mended']);
    expect(feed(ONE)).toMatchObject({ trouble: null, failures: 0, leftOut: '2: cannot be analysed (took too long)' });
    now += 15 * MINUTE;
    await poller.poll();
    expect(troubles).toEqual([]);
    expect(asked('/2')).toBe(1);
  });

  test('GIVEN a server that ends a feed while it is polled THEN it stays ended', async () => {
    follow(ONE);
    publish([1, 2]);
    await poll(async (wanted, request) => {
      const fetched = await site.fetcher(wanted, request);
      if (wanted.endsWith('/2')) coverages.forServer(ONE).records.remove(FEED, address());
      return fetched;
    });
    expect(feed(ONE)).toBeNull();
    expect(coverages.forServer(ONE).records.list(FEED)).toEqual([]);
  });

  test.each<readonly [string, (coverage: Coverage) => unknown]>([
    ['ends a feed', (coverage) => unfollow(coverage, address())],
    ['deletes everything', (coverage) => coverage.forget()],
  ])('GIVEN a server that %s while an article comes in THEN nothing is kept of the feed', async (_, end) => {
    follow(ONE);
    publish([1, 2]);
    const poller = polling(async (article, coverage, by) => {
      const added = coverage.add(article, by);
      await end(coverage);
      return added;
    });
    await poller.poll();
    for (const kind of [FEED, 'feed-entries']) expect(coverages.forServer(ONE).records.list(kind)).toEqual([]);
  });

  test('GIVEN a record that is none THEN it is passed over', async () => {
    coverages.forServer(ONE).records.put(FEED, address(), { next: 'soon' });
    await poll();
    expect(site.asked()).toEqual([]);
  });
});

describe('restarts', () => {
  test('GIVEN a restart after any request of a poll THEN every article comes in, and none twice', async () => {
    publish([1, 2, 3]);
    for (let stopAt = 1; stopAt <= 4; stopAt++) {
      const server = `10000000000000010${stopAt}`;
      follow(server);
      let requests = 0;
      const stopped = new AbortController();
      const ended = createPoller(
        coverages,
        {
          fetcher: async (wanted, request) => {
            if (++requests === stopAt) stopped.abort();
            return site.fetcher(wanted, request);
          },
          now: () => now,
          onTrouble: () => {},
          signal: stopped.signal,
        },
        (_, error) => void faults.push(error),
      ).poll();
      await ended;
      await coverages.close();
      coverages = open();
      await poll();
      await pollAfter(15);
      expect(await titles(server), `stopped at request ${stopAt}`).toHaveLength(3);
      const changes = await coverages.forServer(server).changes(99);
      expect(
        changes.map(({ what }) => what),
        `stopped at request ${stopAt}`,
      ).toEqual(['added', 'added', 'added']);
      expect(articlesOfFirstPolls(coverages.forServer(server)).size).toBe(3);
    }
  });
});
