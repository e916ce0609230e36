import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Coverages } from '../../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';
import { feedAt, keepFeed, newFeed } from '../../../src/coverage/feeds/feed-record.ts';
import { startFeeds } from '../../../src/coverage/feeds/start-feeds.ts';
import { FetchError } from '../../../src/coverage/fetch/fetch-error.ts';
import { type NewsSite, newsSite, rss, story } from './news-site.ts';

vi.setConfig({ testTimeout: 30_000 });

const SERVER = '100000000000000001';
const PACE = { soon: 10, often: 50 };

let site: NewsSite;
let coverages: Coverages;
let faults: unknown[];
const told = { onTrouble: () => {}, onFault: (_: string, error: unknown) => void faults.push(error) };
beforeEach(async () => {
  site = await newsSite();
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  faults = [];
  const now = new Date();
  const nobody = { title: null, outlet: null, by: null, channel: null };
  keepFeed(coverages.forServer(SERVER), site.address('/feed'), newFeed(nobody, now, now.getTime()));
});
afterEach(async () => {
  await site.close();
  await coverages.close();
});

describe('feeds of a bot that runs', () => {
  test('GIVEN a feed THEN it is polled by itself, until the close', async () => {
    site.pages.set('/1', story(1));
    site.pages.set('/feed', rss([{ id: '1', link: site.address('/1') }]));
    const feeds = startFeeds(coverages, site.fetcher, told, PACE);
    await vi.waitFor(async () => expect(await coverages.forServer(SERVER).articles()).toHaveLength(1), 15_000);
    await feeds.close();
    expect(faults).toEqual([]);
    expect(site.asked()).toEqual(['/feed', '/1']);
  });

  test('GIVEN a site that never answers THEN the close does not wait for it, and nothing is noted', async () => {
    let asked = 0;
    const feeds = startFeeds(
      coverages,
      (address, { signal }) =>
        new Promise((_, reject) => {
          asked++;
          signal?.addEventListener('abort', () =>
            reject(new FetchError(address, 'takes too long', { temporary: true })),
          );
        }),
      told,
      PACE,
    );
    await vi.waitFor(() => expect(asked).toBe(1), 5_000);
    const begun = performance.now();
    await feeds.close();
    expect(performance.now() - begun).toBeLessThan(2_000);
    expect(faults).toEqual([]);
    expect(feedAt(coverages.forServer(SERVER), site.address('/feed'))).toMatchObject({ failures: 0, polled: null });
  });
});
