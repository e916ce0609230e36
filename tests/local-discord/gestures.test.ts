import { type Client, Events, GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { INTENTS, newClient, ready } from './client.ts';

let discord: LocalDiscord;
let client: Client;
beforeAll(async () => {
  discord = await startLocalDiscord();
  client = newClient(discord, [
    ...INTENTS,
    GatewayIntentBits.GuildMessageReactions,
    GatewayIntentBits.DirectMessageReactions,
  ]);
  await ready(client, discord.token);
});
afterAll(async () => {
  await client.destroy();
  await discord.close();
});

const ben = () => discord.user('Ben').in('The Newsroom/general');
const ada = () => discord.user('Ada').in('The Newsroom/general');
/** The next event of the bot's client, in words. */
const heard = <T>(event: string, tell: (...told: never[]) => T) =>
  new Promise<T>((resolve) => client.once(event, (...told) => resolve(tell(...(told as never[])))));

describe('GIVEN people in a channel', () => {
  test('WHEN they react THEN the message counts it and the bot hears of it', async () => {
    const said = ben().say('a quotation');
    const added = heard(Events.MessageReactionAdd, ({ emoji }: { emoji: { name: string } }) => emoji.name);
    ben().react(said, '👍');
    expect(await added).toBe('👍');
    ada().react(said, '👍');
    ada().react(said, '👍');
    expect(ben().see(said).reactions).toMatchObject([{ emoji: { name: '👍' }, count: 2 }]);
    const removed = heard(Events.MessageReactionRemove, (_: unknown, { id }: { id: string }) => id);
    ben().react(said, '👍', false);
    expect(await removed).toBe(ben().user.id);
    ada().react(said, '👍', false);
    expect(ben().see(said).reactions).toEqual([]);
  });

  test('WHEN a message is pinned THEN that is said in the channel, by those who may only', async () => {
    const said = ben().say('worth keeping');
    expect(() => ben().pin(said)).toThrow('Ben may not do this here (pinMessages)');
    const pinned = heard(Events.ChannelPinsUpdate, ({ id }: { id: string }) => id);
    ada().pin(said);
    expect(await pinned).toBe(said.channel_id);
    expect(ben().see(said).pinned).toBe(true);
    expect(ben().history.at(-1)).toMatchObject({ type: 6, message_reference: { message_id: said.id } });
    ada().pin(said, false);
    expect(ben().see(said).pinned).toBe(false);
  });

  test('WHEN a thread is started from a message THEN it has the message’s id, and the bot can be asked in it', async () => {
    const said = ben().say('let us talk');
    const created = heard(Events.ThreadCreate, ({ name }: { name: string }) => name);
    const thread = ben().startThread('Talk', said);
    expect(await created).toBe('Talk');
    expect(thread.channel.id).toBe(said.id);
    expect(ben().see(said)).toMatchObject({ flags: 32, thread: { id: said.id, name: 'Talk' } });
    thread.say('here');
    expect(thread.history.map(({ content }) => content)).toEqual(['here']);
    expect(() => ben().startThread('Again', said)).toThrow('has a thread already');
  });

  test('WHEN a thread is started on its own THEN the channel says so', () => {
    const thread = ben().startThread('Aside');
    expect(ben().history.at(-1)).toMatchObject({
      type: 18,
      content: 'Aside',
      message_reference: { channel_id: thread.channel.id },
    });
    expect(() => thread.startThread('Deeper')).toThrow('in a channel of a server');
    expect(() => ben().startThread(' ')).toThrow('1 to 100 characters');
  });
});
