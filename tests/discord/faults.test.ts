import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { Gauge, Registry } from 'prom-client';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startBot } from '../../src/discord/bot.ts';
import { lossyProxy } from './lossy-proxy.ts';
import { command, type Running, startRunning } from './running.ts';
import { buttonId, textOf } from './shown.ts';

const long = 'and more '.repeat(400);
const COMMANDS = new Map([
  ['quick', command(async () => ({ kind: 'found', statements: [], notes: ['here'] }))],
  ['help', command(async () => pause(150, { kind: 'found', statements: [], notes: ['what can be asked'] }))],
  ['paged', command(async () => pause(150, { kind: 'found', statements: [], notes: [long] }))],
]);

let running: Running;
beforeAll(async () => {
  running = await startRunning({ commands: COMMANDS });
});
afterAll(() => running.stop());

const ben = () => running.discord.user('Ben').in('The Newsroom/general');
const answers = async () => textOf((await ben().slash('quick')).message);

async function reconnected(): Promise<void> {
  for (let waited = 0; running.discord.connected === 0 && waited < 8_000; waited += 20) await pause(20);
}

describe('GIVEN faults of the gateway', () => {
  afterEach(async () => {
    await reconnected();
    expect(await answers()).toContain('here');
  });

  test('WHEN the connection drops THEN the bot resumes', () => running.discord.dropSockets());
  test('WHEN Discord asks to reconnect THEN it does', () => running.discord.askReconnect());
  test('WHEN the session is invalidated THEN it identifies again', () => running.discord.invalidateSessions());
  test('WHEN the socket is closed with an error THEN it comes back', () => running.discord.closeSockets(4000));

  test('WHEN the gateway is away for a while THEN the bot waits and comes back', async () => {
    running.discord.pause();
    running.discord.invalidateSessions();
    running.discord.dropSockets();
    await pause(1_500);
    running.discord.unpause();
  });

  test.each([
    ['MESSAGE_CREATE', { content: 7 }],
    ['MESSAGE_CREATE', null],
    ['INTERACTION_CREATE', { type: 2, id: 'x', data: null }],
    ['INTERACTION_CREATE', {}],
    ['GUILD_CREATE', { id: '1' }],
    ['CHANNEL_UPDATE', { id: [] }],
    ['GUILD_DELETE', { id: '222222222222222222' }],
    ['MESSAGE_CREATE', { id: '1', channel_id: '2', guild_id: '222222222222222222', content: 'x', author: { id: '3' } }],
    ['MESSAGE_DELETE', { id: '1', channel_id: '2', guild_id: '222222222222222222' }],
    ['NO_SUCH_EVENT', { anything: 1 }],
  ])('WHEN a malformed %s (%j) arrives THEN it is skipped', async (event, data) => {
    running.discord.dispatchRaw(event, data);
    await pause(20);
  });
});

describe('GIVEN faults of the REST API', () => {
  test('WHEN a first response meets a 500 THEN it is sent again', async () => {
    running.discord.failRest(500, 1, '/callback');
    expect(await answers()).toContain('here');
  });

  test('WHEN a first response meets a 429 THEN it is sent again when it may be', async () => {
    running.discord.failRest(429, 2, '/callback');
    expect(await answers()).toContain('here');
  });

  test('WHEN the answer to a mention meets a 500 THEN it is sent again, and once', async () => {
    running.discord.failRest(500, 1, '/messages');
    expect(textOf(await ben().ask('@Verbatim help'))).toContain('what can be asked');
    await pause(100);
    const last = ben().history.at(-2)!;
    expect(last.content).toContain('help');
  });

  test('WHEN none of its responses goes through THEN that one is lost and the next is answered', async () => {
    running.discord.failRest(500, 8, '/callback');
    await expect(ben().slash('quick')).rejects.toThrow('did not respond');
    expect(await answers()).toContain('here');
  });
});

describe('GIVEN things that vanish while they are answered', () => {
  test('WHEN a mention is deleted THEN its answer stands without it, and the next is answered', async () => {
    const answer = running.discord.next('messageCreate', ({ author }) => author.bot === true);
    ben().delete(ben().say('@Verbatim help'));
    expect(textOf(await answer)).toContain('what can be asked');
    expect(await answers()).toContain('here');
  });

  test('WHEN the message of a button is deleted THEN nothing is lost but that page', async () => {
    const { message } = await ben().slash('paged');
    const pressed = ben().click(message, buttonId(message, 'Next'));
    ben().channel.messages.delete(message.id);
    await Promise.race([pressed.catch(() => undefined), pause(600)]);
    expect(await answers()).toContain('here');
  });

  test('WHEN the channel is deleted THEN the bot goes on elsewhere', async () => {
    const [server] = [...running.discord.world.guilds.values()];
    const doomed = running.discord.admin.addChannel(server!, { name: 'doomed' });
    running.discord.user('Ben').in('doomed').say('@Verbatim help');
    running.discord.admin.removeChannel(doomed);
    expect(await answers()).toContain('here');
  });

  test('WHEN the bot is thrown out of the server THEN it goes on elsewhere', async () => {
    const left = running.discord.admin.addServer({
      name: 'Short-lived',
      channels: ['hall'],
      admins: ['Ada'],
      members: [],
    });
    const asked = running.discord.user('Ada').in('Short-lived/hall').slash('help');
    running.discord.admin.removeServer(left);
    await Promise.race([asked.catch(() => undefined), pause(500)]);
    expect(await answers()).toContain('here');
  });
});

describe('GIVEN a server that the bot is not in', () => {
  test('WHEN a member who installed it asks there THEN they are answered', async () => {
    const { world } = running.discord;
    const server = world.addGuild({
      name: 'Elsewhere',
      channels: ['hall'],
      admins: ['Eve'],
      members: [],
      withoutBot: true,
    });
    world.addMember(server, world.addUser('Fay', { installed: true }));
    expect(textOf((await running.discord.user('Fay').in('Elsewhere/hall').slash('quick')).message)).toContain('here');
  });
});

describe('GIVEN a network that loses receipts', () => {
  let lossy: Awaited<ReturnType<typeof lossyProxy>>;
  let through: Running;
  beforeAll(async () => {
    const slow = command(async () => pause(300, { kind: 'found', statements: [], notes: ['at last'] }));
    through = await startRunning({ commands: new Map([...COMMANDS, ['slow', slow]]), patience: 100 });
    lossy = await lossyProxy(through.discord.url);
    await through.restart({ apiUrl: lossy.url });
  });
  afterAll(async () => {
    await through.stop();
    lossy.close();
  });

  test.each([
    ['an answer', 'quick', 'here'],
    ['a deferral', 'slow', 'at last'],
  ])('WHEN that of %s is lost THEN the member sees one answer all the same', async (_, name, words) => {
    lossy.lose('/callback');
    const place = through.discord.user('Ben').in('The Newsroom/general');
    const { message, followUps } = await place.slash(name);
    expect(textOf(message)).toContain(words);
    expect(followUps).toEqual([]);
  });
});

describe('GIVEN a start that cannot succeed', () => {
  const start = (
    apiUrl: string,
    token = running.discord.token,
    guildId: string | null = null,
    registry = new Registry(),
  ) =>
    startBot({
      token,
      apiUrl,
      guildId,
      registry,
      commands: COMMANDS,
      coverages: running.coverages,
      storeFile: null,
      log: pino({ level: 'silent' }),
    });

  test.each([
    ['a wrong token', 'MTIzNDU2.abc.def', 'DISCORD_TOKEN: Discord does not accept this token'],
    ['a token that is none', 'not a token', 'DISCORD_TOKEN: Discord does not accept this token'],
  ])('WHEN it has %s THEN one line says so, without the token', async (_, token, line) => {
    const failure = await start(running.discord.url, token).catch((error: Error) => error);
    expect(failure).toMatchObject({ name: 'InputError', message: expect.stringContaining(line) });
    expect(String(failure)).not.toContain(token);
  });

  test('WHEN the bot is not in the server it is to register in THEN one line says so, with the way in', async () => {
    await expect(start(running.discord.url, running.discord.token, '123456789012345678')).rejects.toThrow(
      /^DISCORD_GUILD_ID: the bot is not in the server 123456789012345678; add it there first: https:\/\/discord\.com\/oauth2/u,
    );
  });

  test('WHEN something fails once it is logged in THEN it leaves again', async () => {
    const registry = new Registry();
    new Gauge({ name: 'verbatim_servers', help: 'Already taken', registers: [registry] });
    const connected = running.discord.connected;
    await expect(start(running.discord.url, running.discord.token, null, registry)).rejects.toThrow('verbatim_servers');
    await expect.poll(() => running.discord.connected).toBe(connected);
  });

  test('WHEN nothing answers at the address THEN one line names it', async () => {
    const server = createServer();
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await expect(start(`http://127.0.0.1:${port}/api`)).rejects.toThrow(
      new RegExp(
        `^Discord at DISCORD_API_URL \\(http://127.0.0.1:${port}/api\\) cannot be reached: .*ECONNREFUSED`,
        'u',
      ),
    );
  });

  test('WHEN the API fails again and again THEN one line says how', async () => {
    running.discord.failRest(500, 4, '/gateway/bot');
    await expect(start(running.discord.url)).rejects.toThrow(/answers with an error \(500 Internal Server Error\)/u);
  });

  test('WHEN something else answers there THEN one line says what', async () => {
    const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<p>Hello'));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const failure = await start(`http://127.0.0.1:${port}/api`).catch((error: Error) => error);
    server.closeAllConnections();
    server.close();
    expect(failure).toMatchObject({ name: 'InputError', message: expect.stringContaining('DISCORD_API_URL') });
  });
});

test('GIVEN a running bot WHEN its token is revoked THEN its end is told in one line', async () => {
  const revoked = await startRunning({ commands: COMMANDS });
  revoked.discord.revokeToken();
  expect(await revoked.bot.ended).toMatch(
    /^Discord closed the connection for good \(4004\): the token is no longer valid$/u,
  );
  await revoked.stop();
});
