import { once } from 'node:events';
import { type Client, DiscordAPIError, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import type { JsonObject } from '../../src/local-discord/wire.ts';
import { INTENTS, newClient, ready } from './client.ts';

const cleanups: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleanups.splice(0).reverse()) await clean();
});

async function start(options: Parameters<typeof startLocalDiscord>[0] = {}): Promise<LocalDiscord> {
  const discord = await startLocalDiscord({ rateLimits: null, ...options });
  cleanups.push(() => discord.close());
  return discord;
}

async function login(discord: LocalDiscord, client = newClient(discord)): Promise<Client> {
  cleanups.push(() => client.destroy());
  client.on(Events.Error, () => {});
  await ready(client, discord.token);
  return client;
}

/** A bare connection: what is sent and received, frame by frame. */
function connect(discord: LocalDiscord, query = '?v=10&encoding=json') {
  const socket = new WebSocket(discord.url.replace('http', 'ws').replace('/api', `/${query}`));
  cleanups.push(() => socket.terminate());
  socket.on('error', () => {});
  const frames: JsonObject[] = [];
  socket.on('message', (raw) => frames.push(JSON.parse(String(raw))));
  return {
    frames,
    socket,
    opened: once(socket, 'open'),
    closed: once(socket, 'close').then(([code]) => code as number),
    send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
    frame: (wanted: (frame: JsonObject) => boolean) =>
      vi.waitFor(() => frames.find(wanted) ?? Promise.reject(new Error('not yet'))),
  };
}
const identify = (discord: LocalDiscord, more: JsonObject = {}) => ({
  token: discord.token,
  intents: 1,
  properties: {},
  ...more,
});

describe('GIVEN a bare connection', () => {
  test.each<[string, (discord: LocalDiscord) => [op: number, d: unknown][], number]>([
    ['an unknown opcode', () => [[99, null]], 4001],
    ['a frame without opcode', () => [[undefined as never, null]], 4001],
    ['an identify that is no object', () => [[2, 'x']], 4002],
    ['a resume without a sequence', () => [[6, {}]], 4002],
    ['a presence before identify', () => [[3, {}]], 4003],
    ['a wrong token', (d) => [[2, identify(d, { token: 'x' })]], 4004],
    ['a resume with a wrong token', () => [[6, { token: 'x', session_id: 'x', seq: 1 }]], 4004],
    [
      'two identifies',
      (d) => [
        [2, identify(d)],
        [2, identify(d)],
      ],
      4005,
    ],
    ['a shard beyond the count', (d) => [[2, identify(d, { shard: [2, 2] })]], 4010],
    ['an intent that does not exist', (d) => [[2, identify(d, { intents: 2 ** 29 })]], 4013],
    ['intents that are no number', (d) => [[2, identify(d, { intents: 'all' })]], 4013],
    ['a privileged intent that was not granted', (d) => [[2, identify(d, { intents: 1 << 15 })]], 4014],
    ['120 heartbeats and one more', () => Array.from({ length: 121 }, () => [1, null]), 4008],
  ])('WHEN it sends %s THEN it is closed with the code for it', async (_, sends, code) => {
    const discord = await start();
    const connection = connect(discord);
    await connection.opened;
    for (const [op, d] of sends(discord)) connection.send(op, d);
    expect(await connection.closed).toBe(code);
  });

  test.each([
    ['no JSON', 'nonsense'],
    ['a list', '[]'],
    ['5000 bytes', JSON.stringify({ op: 1, d: 'x'.repeat(5000) })],
    ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00])],
  ])('WHEN it sends %s THEN 4002', async (_, payload) => {
    const connection = connect(await start());
    await connection.opened;
    connection.socket.send(payload);
    expect(await connection.closed).toBe(4002);
  });

  test('WHEN it asks for another version THEN 4012', async () => {
    expect(await connect(await start(), '?v=9').closed).toBe(4012);
  });

  test('WHEN it comes from another site THEN it is not taken', async () => {
    const discord = await start();
    const socket = new WebSocket(discord.url.replace('http', 'ws').replace('/api', '/?v=10'), {
      origin: 'https://example.org',
    });
    await expect(once(socket, 'open')).rejects.toThrow();
  });

  test('WHEN it stops beating THEN 4009', async () => {
    const connection = connect(await start({ heartbeatMs: 30 }));
    expect(await connection.closed).toBe(4009);
  });

  test('WHEN it identifies THEN hello, ready and its servers arrive in order, heartbeats are acknowledged', async () => {
    const discord = await start();
    const connection = connect(discord);
    await connection.opened;
    connection.send(2, identify(discord));
    connection.send(1, 1);
    await connection.frame(({ op }) => op === 11);
    expect(connection.frames.map(({ op, t }) => t ?? op)).toEqual([10, 'READY', 'GUILD_CREATE', 'GUILD_CREATE', 11]);
  });

  test('WHEN two shards identify at once where one may THEN the second has to wait', async () => {
    const discord = await start({ maxConcurrency: 1, shards: 2 });
    const connections = [connect(discord), connect(discord)];
    for (const [id, connection] of connections.entries()) {
      await connection.opened;
      connection.send(2, identify(discord, { shard: [id, 2] }));
    }
    await connections[0]!.frame(({ t }) => t === 'READY');
    expect(await connections[1]!.frame(({ op }) => op === 9)).toMatchObject({ d: false });
    const told = await fetch(`${discord.url}/v10/gateway/bot`, { headers: { authorization: `Bot ${discord.token}` } });
    expect(await told.json()).toMatchObject({ shards: 2, session_start_limit: { remaining: 999, max_concurrency: 1 } });
  });

  test('WHEN it resumes a session that is unknown THEN it has to start anew; ahead of what was sent THEN 4007', async () => {
    const discord = await start();
    const first = connect(discord);
    await first.opened;
    first.send(6, { token: discord.token, session_id: 'x', seq: 1 });
    expect(await first.frame(({ op }) => op === 9)).toMatchObject({ d: false });
    first.send(2, identify(discord));
    const { d } = await first.frame(({ t }) => t === 'READY');
    first.socket.terminate();
    const second = connect(discord);
    await second.opened;
    second.send(6, { token: discord.token, session_id: (d as JsonObject).session_id, seq: 1000 });
    expect(await second.closed).toBe(4007);
  });
});

describe('GIVEN the real client', () => {
  const bens = (discord: LocalDiscord) => discord.user('Ben').in('The Newsroom/general');
  const heard = (client: Client) => {
    const contents: string[] = [];
    client.on(Events.MessageCreate, ({ content }) => contents.push(content));
    return contents;
  };

  test.each<[string, (discord: LocalDiscord) => void]>([
    ['the network drops', (discord) => discord.dropSockets()],
    ['Discord asks it to reconnect', (discord) => discord.askReconnect()],
    ['Discord closes with 4000', (discord) => discord.closeSockets(4000)],
  ])('WHEN %s THEN it resumes and hears what it missed', async (_, fault) => {
    const discord = await start();
    const client = await login(discord);
    const contents = heard(client);
    const resumed = once(client, Events.ShardResume);
    fault(discord);
    bens(discord).say('@Verbatim while you were away');
    await resumed;
    await vi.waitFor(() => expect(contents).toEqual([`<@${discord.applicationId}> while you were away`]));
    expect(discord.connected).toBe(1);
  });

  test('WHEN the network drops again and again THEN every message is heard once, in order', async () => {
    const discord = await start();
    const client = await login(discord);
    const contents = heard(client);
    const said = Array.from({ length: 12 }, (_, i) => `<@${discord.applicationId}> ${i}`);
    for (const [index, content] of said.entries()) {
      bens(discord).say(content);
      if (index % 4 !== 1) continue;
      const resumed = once(client, Events.ShardResume);
      discord.dropSockets();
      await resumed;
    }
    await vi.waitFor(() => expect(contents).toHaveLength(12));
    expect(contents).toEqual(said);
  });

  test('WHEN its session is invalidated THEN it identifies again and goes on', async () => {
    const discord = await start();
    const client = await login(discord);
    const contents = heard(client);
    const again = once(client, Events.ShardReady);
    discord.invalidateSessions();
    await again;
    bens(discord).say('@Verbatim again');
    await vi.waitFor(() => expect(contents).toHaveLength(1));
  }, 10_000);

  test('WHEN the gateway is away for a while THEN it comes back by itself', async () => {
    const discord = await start();
    const client = await login(discord);
    const contents = heard(client);
    discord.pause();
    bens(discord).say('@Verbatim are you there?');
    setTimeout(() => discord.unpause(), 300);
    await vi.waitFor(() => expect(contents).toHaveLength(1), { timeout: 8_000 });
  }, 10_000);

  test('WHEN its token is wrong THEN login fails', async () => {
    const discord = await start();
    const client = newClient(discord);
    await expect(client.login('a.b.c')).rejects.toThrow(/token/i);
  });

  test('WHEN its token is revoked THEN it is told, and requests are refused', async () => {
    const discord = await start();
    const client = await login(discord);
    const ended = once(client, Events.Invalidated).catch(() => {});
    const disconnected = once(client, Events.ShardDisconnect);
    discord.revokeToken();
    const [{ code }] = await disconnected;
    expect(code).toBe(4004);
    await expect(client.users.fetch('1')).rejects.toMatchObject({ status: 401 });
    client.removeAllListeners();
    void ended;
  });

  test('WHEN it asks for message contents without the grant THEN it cannot log in; with it, it reads all', async () => {
    const intents = [...INTENTS, GatewayIntentBits.MessageContent];
    const strict = await start();
    const refused = newClient(strict, intents);
    cleanups.push(() => refused.destroy());
    await expect(refused.login(strict.token)).rejects.toThrow(/intents/i);
    const granting = await start({ privilegedIntents: ['MessageContent'] });
    const client = await login(granting, newClient(granting, intents));
    const contents = heard(client);
    bens(granting).say('not for you');
    await vi.waitFor(() => expect(contents).toEqual(['not for you']));
  });

  test('WHEN it runs several shards THEN each has its servers and all of them are served', async () => {
    const servers = Array.from({ length: 8 }, (_, i) => ({
      name: `S${i}`,
      channels: ['general'],
      admins: ['Ada'],
      members: [],
    }));
    const discord = await start({ servers });
    const client = await login(discord, newClient(discord, INTENTS, 2));
    const contents = heard(client);
    await vi.waitFor(() => expect(client.guilds.cache.size).toBe(8));
    for (const { name } of servers) discord.user('Ada').in(`${name}/general`).say(`@Verbatim from ${name}`);
    await vi.waitFor(() => expect(contents.length).toBe(8));
    expect(discord.connected).toBe(2);
  });

  test('WHEN requests fail THEN it sees the status, as often as was planned', async () => {
    const discord = await start();
    const client = await login(discord);
    discord.failRest(500, 1, '/users/');
    discord.failRest('reset', 1, '/guilds/');
    const id = discord.user('Ben').user.id;
    await expect(client.users.fetch(id)).rejects.toMatchObject({ status: 500 });
    await expect(
      client.guilds.fetch({ guild: discord.world.guilds.keys().next().value!, force: true }),
    ).rejects.not.toBeInstanceOf(DiscordAPIError);
    discord.failRest(429, 1, '/users/');
    expect((await client.users.fetch(id)).globalName).toBe('Ben');
    expect(discord.refusals.map(({ status }) => status)).toEqual([500, 429]);
  });
});
