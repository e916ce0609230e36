import { afterEach, beforeEach, expect, test } from 'vitest';
import { follow } from '../../../src/answers/follow/settings.ts';
import type { Coverages } from '../../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../../src/coverage/embedded/open-embedded-coverage.ts';
import { keepFeed, newFeed } from '../../../src/coverage/feeds/feed-record.ts';
import { createFetcher } from '../../../src/coverage/fetch/create-fetcher.ts';
import { arrivalsFor } from '../../../src/discord/alerts/arrivals.ts';
import { makeAlerts } from '../../../src/discord/alerts/make-alerts.ts';

const FIRST =
  'Weir to be mended\n\nThe weir at Tolmer leaks.\n\n“It has leaked since May,” said Runa Beck, the miller.';
const SECOND = `${FIRST}\n\n“I shall swim there until then,” Beck said on Tuesday.`;
const THIRD = `${SECOND}\n\nThe mill opens at nine.`;

let coverages: Coverages;
let cursor = 0;
beforeEach(() => {
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  cursor = 0;
});
afterEach(() => coverages.close());
const coverage = () => coverages.forServer('1');

/** Adds a version of the article; time passes between any two. */
async function print(text: string): Promise<void> {
  await coverage().add({ id: 'weir.txt', text });
  await new Promise((resolve) => setTimeout(resolve, 3));
}

async function followBeck(): Promise<void> {
  const fetcher = createFetcher();
  const occasion = { server: '1', channel: '5', member: '9', now: () => new Date(), fetcher, onProgress: () => {} };
  await follow('speaker', 'Runa Beck', coverage(), occasion);
  await new Promise((resolve) => setTimeout(resolve, 3));
}

/** What the next round tells of. */
async function round(): Promise<readonly string[]> {
  const { articles, cursor: seen } = await arrivalsFor('1', cursor, coverages);
  const alerts = await makeAlerts('1', articles, cursor, coverage(), new Date());
  cursor = seen;
  return alerts.flatMap(({ answer }) =>
    (answer.groups ?? []).flatMap(({ statements }) => statements.map((s) => s.text)),
  );
}

const MAY = expect.stringContaining('since May');
const SWIM = expect.stringContaining('swim');

test('GIVEN an article printed anew twice before a round THEN all that is new since the last round is told', async () => {
  await followBeck();
  await print(FIRST);
  expect(await round()).toEqual([MAY]);
  await print(SECOND);
  await print(THIRD);
  expect(await round()).toEqual([SWIM]);
  expect(await round()).toEqual([]);
});

test('GIVEN an article that came in twice before the first round THEN all of it is told', async () => {
  await followBeck();
  await print(FIRST);
  await print(SECOND);
  expect(await round()).toEqual([MAY, SWIM]);
});

test('GIVEN a follow that began between two versions of one round THEN only what came after it is told', async () => {
  await print(FIRST);
  await followBeck();
  await print(SECOND);
  await print(THIRD);
  expect(await round()).toEqual([SWIM]);
});

test('GIVEN an article of a feed’s past that is printed anew before a round THEN only what is new in it is told', async () => {
  const feed = newFeed({ title: 'Feed', outlet: null, by: null, channel: null }, new Date(), 0);
  keepFeed(coverage(), 'https://feed.example/rss', { ...feed, first: { begun: true, articles: ['weir.txt'] } });
  await followBeck();
  await print(FIRST);
  await print(SECOND);
  expect(await round()).toEqual([SWIM]);
});
