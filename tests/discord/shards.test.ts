import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { command, type Running, startRunning } from './running.ts';
import { textOf } from './shown.ts';

const SERVERS = 3_000;
const SHARDS = 4;
const commands = new Map([
  ['quick', command(async () => ({ kind: 'found', statements: [], notes: ['here'] }))],
  ['help', command(async () => ({ kind: 'found', statements: [], notes: ['asked directly'] }))],
]);
const local = {
  shards: SHARDS,
  servers: Array.from({ length: SERVERS }, (_, i) => ({
    name: `Server ${i}`,
    channels: ['general'],
    admins: ['Ada'],
    members: ['Ben'],
  })),
};

let running: Running;
beforeAll(async () => {
  running = await startRunning({ local, commands, shards: SHARDS });
});
afterAll(() => running.stop());

/** Discord's rule for where a server's events go. */
const shardOf = (server: string) => Number((BigInt(server) >> 22n) % BigInt(SHARDS));

describe(`GIVEN ${SERVERS} servers and ${SHARDS} shards`, () => {
  afterEach(() => expect(running.discord.refusals).toEqual([]));

  /** One server of each shard. */
  const servers = () =>
    Array.from({ length: SHARDS }, (_, shard) =>
      [...running.discord.world.guilds.values()].find(({ id }) => shardOf(id) === shard),
    );
  const everyShardAnswers = async () => {
    for (const server of servers()) {
      const { message } = await running.discord.user('Ben').in(`${server!.name}/general`).slash('quick');
      expect(textOf(message)).toContain('here');
    }
  };

  test('WHEN the bot is ready THEN each shard has its connection and answers for its servers', async () => {
    expect(running.discord.connected).toBe(SHARDS);
    await everyShardAnswers();
  });

  test('WHEN somebody writes directly THEN they are answered once', async () => {
    const ben = running.discord.user('Ben').dm();
    expect(textOf(await ben.ask('help'))).toContain('asked directly');
    await pause(100);
    expect(ben.history.filter(({ author }) => author.bot)).toHaveLength(1);
  });

  test('WHEN every connection drops THEN each comes back and nothing asked meanwhile is lost', async () => {
    running.discord.dropSockets();
    await everyShardAnswers();
    expect(running.discord.connected).toBe(SHARDS);
  });
});

test('GIVEN too many servers for one connection WHEN the bot starts with one THEN one line says what to set', async () => {
  await expect(running.restart({ shards: 1 })).rejects.toThrow(
    /^SHARDS: Discord[^\n]+ says: Sharding is required; set another number$/u,
  );
  await running.restart({ shards: SHARDS });
});
