import { afterAll, beforeAll, expect, test } from 'vitest';
import { newClient } from '../../../src/discord/client.ts';
import { connect } from '../../../src/discord/connection.ts';
import { post } from '../../../src/discord/post.ts';
import { openRequestStore } from '../../../src/discord/request-store.ts';
import { type LocalDiscord, startLocalDiscord } from '../../../src/local-discord/start.ts';
import { layOut } from '../../../src/reply/lay-out.ts';

let discord: LocalDiscord;
let clock = Date.now();
let means: Parameters<typeof post>[1];
beforeAll(async () => {
  discord = await startLocalDiscord({ now: () => clock });
  const client = await connect(newClient(discord.url, 1), discord.token, discord.url);
  means = { client, commands: new Map(), store: openRequestStore(null, { warn: () => undefined } as never) };
});
afterAll(async () => {
  await means.client.destroy();
  means.store.close();
  await discord.close();
});

test('GIVEN a message that arrived without its receipt WHEN it is posted again later THEN it is there once', async () => {
  const [guild] = [...discord.world.guilds.values()];
  const channel = [...guild!.channels.values()].find(({ name }) => name === 'general')!;
  const posting = (note: string) => ({
    server: guild!.id,
    channel: channel.id,
    reply: () => layOut('alert', { kind: 'found', statements: [], notes: [note] }),
    nonce: 'the-same-every-time',
  });
  const begun = new Date(clock);
  const often = () => channel.messages.size;
  expect(await post(posting('Once is enough'), means)).toBe('posted');
  clock += 1_000;
  expect(await post(posting('Once is enough'), means)).toBe('posted');
  expect(often()).toBe(1);
  // By then the nonce is forgotten, and only the channel itself tells.
  clock += 60 * 60_000;
  expect(await post({ ...posting('Once is enough'), tried: begun }, means)).toBe('posted');
  expect(often()).toBe(1);
  expect(await post({ ...posting('Something else'), tried: begun }, means)).toBe('posted');
  expect(often()).toBe(2);
});
