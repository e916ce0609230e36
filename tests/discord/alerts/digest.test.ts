import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { RawArticle } from '../../../src/domain/article.ts';
import { type Running, startRunning } from '../running.ts';
import { textOf } from '../shown.ts';

/** Milliseconds after which a digest that is due would have been posted. */
const WHILE = 400;
const HOUR = 60 * 60 * 1_000;

/** Hours are added to the real clock, in which articles come in. */
let ahead = 0;
const now = () => new Date(Date.now() + ahead * HOUR);
let running: Running;
beforeAll(async () => {
  running = await startRunning({ alerts: { quiet: 20, often: 40 }, now });
}, 30_000);
afterAll(() => running.stop());
beforeEach(() => {
  ahead = 0;
});

const newsroom = () => [...running.discord.world.guilds.values()].find(({ name }) => name === 'The Newsroom')!;
let rooms = 0;
function room() {
  const channel = running.discord.admin.addChannel(newsroom(), { name: `digest-${++rooms}` });
  const ada = running.discord.user('Ada').in(channel.id);
  const digests = () =>
    [...channel.messages.values()]
      .map(({ data }) => data)
      .filter(({ interaction_metadata }) => !interaction_metadata)
      .map(textOf)
      .filter((text) => text.startsWith('Daily digest'));
  return { channel, ada, digests };
}

/** The hour from now at which a digest is to be due, as one types it in UTC. */
const inHours = (hours: number) => new Date(now().getTime() + hours * HOUR).toISOString().slice(11, 16);

let articles = 0;
const quoting = (name: string, words: string): RawArticle => ({
  id: `digest-${++articles}.txt`,
  outlet: 'The Pennant',
  text: `${name} speaks in Corran\n\n“${words},” said ${name}, who keeps the lighthouse at Corran.`,
});
const add = (article: RawArticle) => running.coverages.forServer(newsroom().id).add(article);

test('GIVEN a digest THEN once a day what is new, nothing on a day without news, and the same after a restart', async () => {
  const here = room();
  await here.ada.slash('follow speaker', { speaker: 'Sunniva Dahl' });
  const told = await here.ada.slash('follow digest', { time: inHours(2), zone: 'UTC' });
  expect(textOf(told.message)).toContain(`every day at ${inHours(2).replace(':', '\\:')} (UTC)`);
  await sleep(100);
  await add(quoting('Sunniva Dahl', 'Every day has its herring'));
  await add(quoting('Torvald Ness', 'I am not followed by anybody'));
  await sleep(WHILE);
  expect(here.digests()).toEqual([]);

  ahead += 2.5;
  await vi.waitFor(() => expect(here.digests()).toHaveLength(1), 5_000);
  expect(here.digests()[0]).toContain('Every day has its herring');
  expect(here.digests()[0]).toContain('Said by Sunniva Dahl');
  expect(here.digests()[0]).toContain('2 new articles since');
  await running.restart();
  await sleep(WHILE);
  expect(here.digests()).toHaveLength(1);

  ahead += 24;
  await sleep(WHILE);
  expect(here.digests()).toHaveLength(1);
}, 20_000);

test('GIVEN nothing followed THEN the digest holds the chief sentences of what is new', async () => {
  const here = room();
  await here.ada.slash('follow digest', { time: inHours(1), zone: 'UTC' });
  await sleep(100);
  await add(quoting('Ulla Fisk', 'The chief sentence of the day is mine'));
  ahead += 1.5;
  await vi.waitFor(() => expect(here.digests()).toHaveLength(1), 5_000);
  expect(here.digests()[0]).toContain('who keeps the lighthouse at Corran');
}, 20_000);

test('GIVEN a bot that was down at the time THEN the digest comes late, or with the next one after three hours', async () => {
  const here = room();
  await here.ada.slash('follow digest', { time: inHours(1), zone: 'UTC' });
  await sleep(100);
  await add(quoting('Vera Holt', 'Late is better than never for me'));
  await running.bot.close();
  ahead += 5;
  await running.restart();
  await sleep(WHILE);
  expect(here.digests()).toEqual([]);
  await running.bot.close();
  ahead += 22;
  await running.restart();
  await vi.waitFor(() => expect(here.digests()).toHaveLength(1), 5_000);
  expect(here.digests()[0]).toContain('Late is better than never');
}, 20_000);

test('GIVEN a digest that is turned off THEN none comes', async () => {
  const here = room();
  await here.ada.slash('follow digest', { time: inHours(1), zone: 'UTC' });
  await sleep(100);
  await add(quoting('Wanda Ek', 'Nobody will read this in the morning'));
  expect(textOf((await here.ada.slash('follow digest', { off: true })).message)).toContain('The daily digest is off.');
  ahead += 1.5;
  await sleep(WHILE);
  expect(here.digests()).toEqual([]);
});
