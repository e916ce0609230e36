import { afterEach, describe, expect, test } from 'vitest';
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from '../../src/local-discord/start.ts';
import { newClient, ready } from './client.ts';

let discord: LocalDiscord;
afterEach(() => discord.close());

const start = async (options: LocalDiscordOptions = {}) => {
  discord = await startLocalDiscord(options);
  return [...discord.world.channels.values()].filter(({ name }) => name === 'general');
};
const post = (channelId: string) =>
  fetch(`${discord.url}/v10/channels/${channelId}/messages`, {
    method: 'POST',
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
    body: '{"content":"x"}',
  });

describe('GIVEN Discord’s rate limits', () => {
  test('WHEN a sixth message is posted in a channel THEN 429 with all headers; another channel is free; later it is over', async () => {
    let ahead = 0;
    const [here, there] = await start({ now: () => 1_800_000_000_000 + ahead });
    const remaining: (string | null)[] = [];
    for (let i = 0; i < 5; i += 1) remaining.push((await post(here!.id)).headers.get('x-ratelimit-remaining'));
    expect(remaining).toEqual(['4', '3', '2', '1', '0']);
    const refused = await post(here!.id);
    expect(refused.status).toBe(429);
    expect(await refused.json()).toEqual({ message: 'You are being rate limited.', retry_after: 5, global: false });
    expect(Object.fromEntries(refused.headers)).toMatchObject({
      'retry-after': '5',
      'x-ratelimit-limit': '5',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset-after': '5.000',
      'x-ratelimit-scope': 'user',
      'x-ratelimit-bucket': expect.stringMatching(/^[0-9a-f]{32}$/),
    });
    expect((await post(there!.id)).status).toBe(200);
    ahead = 5_001;
    expect((await post(here!.id)).status).toBe(200);
  });

  test('WHEN there are too many requests in all THEN the limit is global', async () => {
    const [here, there] = await start({
      now: () => 1_800_000_000_000,
      rateLimits: { global: { limit: 1, windowMs: 1_000 }, routes: {} },
    });
    expect((await post(here!.id)).status).toBe(200);
    const refused = await post(there!.id);
    expect(refused.headers.get('x-ratelimit-global')).toBe('true');
    expect(await refused.json()).toMatchObject({ global: true, retry_after: 1 });
  });

  test('WHEN the real client meets a limit THEN it waits and loses nothing', async () => {
    const [here] = await start({
      rateLimits: {
        global: { limit: 50, windowMs: 1_000 },
        routes: { 'POST /channels/:channel/messages': { limit: 2, windowMs: 200 } },
      },
    });
    const client = newClient(discord);
    await ready(client, discord.token);
    const channel = await client.channels.fetch(here!.id);
    if (!channel?.isSendable()) throw new Error('not a channel to send in');
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((content) => channel.send(content)));
    expect(
      discord
        .user('Ada')
        .in(here!.id)
        .history.map(({ content }) => content),
    ).toEqual(['a', 'b', 'c', 'd', 'e']);
    await client.destroy();
  });

  test('WHEN an interaction is answered THEN the global limit does not count it', async () => {
    await start({ rateLimits: { global: { limit: 0, windowMs: 60_000 }, routes: {} } });
    const response = await fetch(`${discord.url}/v10/interactions/1/x/callback`, {
      method: 'POST',
      body: '{"type":5}',
      headers: { 'content-type': 'application/json' },
    });
    expect(response.status).toBe(404);
  });
});
