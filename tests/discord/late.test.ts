import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InputError } from '../../src/domain/input-error.ts';
import { command, type Running, startRunning } from './running.ts';
import { buttonId, textOf } from './shown.ts';

const slow = command(async () => {
  await pause(900);
  return { kind: 'found', statements: [], notes: ['at last'] };
});

const vain = command(async () => {
  await pause(900);
  throw new InputError('nothing comes of that');
});
const offer = command(async () => ({
  kind: 'found',
  statements: [],
  notes: ['offered'],
  offers: [{ label: 'Do it', command: 'deed', options: {} }],
}));
let done = 0;
const deed = command(async () => {
  done += 1;
  await pause(900);
  return { kind: 'found', statements: [], notes: [`done ${done}`] };
});

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    commands: new Map([
      ['slow', slow],
      ['check', { ...slow, options: { text: { description: 'A text', type: 'string', required: true } } } as const],
      ['help', slow],
      ['vain', vain],
      ['offer', offer],
      ['deed', { ...deed, changes: true }],
    ]),
    patience: 50,
    local: { limits: { token: 400 }, patience: 3_000 },
  });
});
afterAll(() => running.stop());
const ben = (channel = 'The Newsroom/general') => running.discord.user('Ben').in(channel);
const expired = () => running.discord.refusals.map(({ body }) => body.code);
const isLate = ({
  embeds,
  interaction_metadata,
}: {
  embeds: { description?: string }[];
  interaction_metadata?: unknown;
}) => !interaction_metadata && embeds[0]?.description === 'at last';

describe('GIVEN work that takes longer than an interaction lives', () => {
  test.each([
    ['a channel', () => ben()],
    ['a direct message', () => running.discord.user('Ben').dm()],
  ])('WHEN it was asked in %s THEN the answer comes there as a message of its own', async (_, place) => {
    const told = running.discord.next('messageCreate', isLate);
    place()
      .slash('slow')
      .catch(() => {});
    const message = await told;
    expect(message.channel_id).toBe(place().channel.id);
    expect(textOf(message)).toContain('at last\n/slow');
    expect(new Set(expired())).toEqual(new Set([50027]));
  });

  test('WHEN the bot may not embed there THEN it comes there as plain text', async () => {
    running.discord.admin.botMayNot(ben().channel, 'embedLinks', 'attachFiles');
    const refused = running.discord.refusals.length;
    const told = running.discord.next('messageCreate', ({ content }) =>
      /^\*\*slow\*\*\nat last\n-# .*slow/iu.test(content),
    );
    ben()
      .slash('slow')
      .catch(() => {});
    const { channel_id, embeds } = await told;
    expect({ channel_id, embeds }).toEqual({ channel_id: ben().channel.id, embeds: [] });
    expect(expired().slice(refused)).toEqual([50027]);
    running.discord.admin.botMayNot(ben().channel);
  });

  test('WHEN the bot may not write there, or the answer was to be private THEN it comes directly, and nobody else sees it', async () => {
    const shown: string[] = [];
    running.discord.events.on('messageCreate', (message) => void (isLate(message) && shown.push(message.channel_id)));
    running.discord.admin.botMayNot(ben().channel, 'sendMessages');
    ben()
      .slash('slow')
      .catch(() => {});
    ben('The Newsroom/fact-checking')
      .contextMenu('Check against coverage', ben('The Newsroom/fact-checking').say('a text'))
      .catch(() => {});
    const direct = running.discord.user('Ben').dm().channel.id;
    await expect.poll(() => shown, { timeout: 5_000 }).toEqual([direct, direct]);
    expect(new Set(expired())).toEqual(new Set([50027]));
    running.discord.admin.botMayNot(ben().channel);
  });

  test('WHEN it is refused THEN the member is told so directly', async () => {
    const told = running.discord.next('messageCreate', ({ content }) => content.startsWith('Nothing comes'));
    ben()
      .slash('vain')
      .catch(() => {});
    expect((await told).channel_id).toBe(running.discord.user('Ben').dm().channel.id);
  });

  test('WHEN a button for something with effects was pressed THEN its report comes to the channel, and it was done once', async () => {
    const { message } = await ben().slash('offer');
    const told = running.discord.next('messageCreate', ({ embeds }) => embeds[0]?.description === 'done 1');
    ben()
      .click(message, buttonId(message, 'Do it'))
      .catch(() => {});
    expect((await told).channel_id).toBe(ben().channel.id);
  });
});
