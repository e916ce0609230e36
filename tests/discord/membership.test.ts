import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ORCHARD, type Running, startRunning } from './running.ts';
import { textOf } from './shown.ts';

const SOON = { timeout: 5_000 };
const inDays = (days: number) => new Date(Date.now() + days * 24 * 60 * 60 * 1_000);

let running: Running;
beforeAll(async () => {
  running = await startRunning();
});
afterAll(async () => {
  expect(running.discord.refusals).toEqual([]);
  await running.stop();
});

const newsroom = () => [...running.discord.world.guilds.values()].find(({ name }) => name === 'The Newsroom')!;
const known = () => running.coverages.servers().includes(newsroom().id);
const orchardThere = async () => (await running.coverages.forServer(newsroom().id).article(ORCHARD.id)) !== null;

describe('GIVEN a server with coverage of its own', () => {
  test('WHEN it is away for a while THEN the bot has not left it', async () => {
    const end = running.discord.admin.outage(newsroom());
    // The gateway keeps the order: what is answered after it was heard after it.
    await running.discord.user('Cleo').in('Politics Society/general').slash('help');
    expect(known()).toBe(true);
    end();
    const { message } = await running.discord.user('Ada').in('The Newsroom/general').slash('articles');
    expect(textOf(message)).toContain('Orchard thieves');
  });

  test('WHEN the bot is taken out and comes back within thirty days THEN everything is there', async () => {
    running.discord.admin.expelBot(newsroom());
    await expect.poll(known, SOON).toBe(false);
    running.discord.admin.inviteBot(newsroom());
    await expect.poll(known, SOON).toBe(true);
    expect(running.coverages.expire(inDays(31))).toEqual([]);
    expect(await orchardThere()).toBe(true);
  });

  test('WHEN it is taken out while it is not running THEN that is noted at the next start', async () => {
    await running.bot.close();
    running.discord.admin.expelBot(newsroom());
    await running.restart();
    expect(known()).toBe(false);
    await running.bot.close();
    running.discord.admin.inviteBot(newsroom());
    await running.restart();
    expect(known()).toBe(true);
  });

  test('WHEN the servers of a Discord are new in every run THEN those that are not there are kept', async () => {
    await running.bot.close();
    running.discord.admin.expelBot(newsroom());
    await running.restart({ keepAbsent: true });
    expect(known()).toBe(true);
  });

  test('WHEN thirty days have passed THEN nothing of it is left, and others keep theirs', async () => {
    await running.restart();
    expect(running.coverages.expire(inDays(29))).toEqual([]);
    expect(running.coverages.expire(inDays(31))).toEqual([newsroom().id]);
    expect(await orchardThere()).toBe(false);
    const { message } = await running.discord.user('Ben').in('Politics Society/general').slash('articles');
    expect(textOf(message)).toContain('Lantern parade');
  });
});
