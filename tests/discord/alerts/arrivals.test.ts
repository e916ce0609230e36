import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Coverages } from '../../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';
import { feedAt, keepFeed, newFeed } from '../../../src/coverage/feeds/feed-record.ts';
import { unfollow } from '../../../src/coverage/feeds/unfollow.ts';
import { arrivalsFor, lastArrival } from '../../../src/discord/alerts/arrivals.ts';

let coverages: Coverages;
beforeEach(() => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
});
afterEach(() => coverages.close());

const add = (server: string | null, id: string, more = '') =>
  coverages
    .forServer(server)
    .add({ id, text: `Story ${id}\n\nThe story of ${id} is told here in full, ${id} alone.${more}` });
const ids = async (server: string, after = 0) =>
  (await arrivalsFor(server, after, coverages)).articles.map(({ article }) => article.id);

test('GIVEN shared articles, own ones and another server’s THEN its own and the shared, in order', async () => {
  await add('1', 'apples');
  await add(null, 'boats');
  await add('2', 'cider');
  await add('1', 'doors');
  expect(await ids('1')).toEqual(['apples', 'boats', 'doors']);
  const { cursor } = await arrivalsFor('1', 0, coverages);
  expect(cursor).toBe(lastArrival(0, coverages));
  await add('1', 'engines');
  expect(await ids('1', cursor)).toEqual(['engines']);
});

test('GIVEN a server that hides the shared coverage THEN its own only', async () => {
  await add(null, 'boats');
  await add('1', 'apples');
  await coverages.forServer('1').showShared(false);
  expect(await ids('1')).toEqual(['apples']);
});

test('GIVEN articles of a feed’s first poll THEN they are no news until they are printed anew', async () => {
  const coverage = coverages.forServer('1');
  const feed = newFeed({ title: 'Feed', outlet: null, by: null, channel: null }, new Date(), 0);
  keepFeed(coverage, 'https://feed.example/rss', { ...feed, first: { begun: true, articles: ['apples'] } });
  await add('1', 'apples');
  await add('1', 'doors');
  expect(await ids('1')).toEqual(['doors']);
  await add('1', 'apples', ' It was printed anew on Sunday with more in it.');
  expect(await ids('1')).toEqual(['doors', 'apples']);
});

test('GIVEN a feed that is ended before anybody was told THEN its past is still no news', async () => {
  const coverage = coverages.forServer('1');
  const feed = newFeed({ title: 'Feed', outlet: null, by: null, channel: null }, new Date(), 0);
  const address = 'https://feed.example/rss';
  keepFeed(coverage, address, { ...feed, first: { begun: true, articles: ['apples'] } });
  await add('1', 'apples');
  await add('1', 'doors');
  unfollow(coverage, address);
  expect(feedAt(coverage, address)).toBeNull();
  expect(await ids('1')).toEqual(['doors']);
});
