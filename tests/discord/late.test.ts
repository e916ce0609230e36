import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, type Running, startRunning } from './running.ts';
import { textOf } from './shown.ts';

const slow = command(async () => {
  await pause(900);
  return { kind: 'found', statements: [], notes: ['at last'] };
});

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    commands: new Map([
      ['slow', slow],
      ['check', { ...slow, options: { text: { description: 'A text', type: 'string', required: true } } } as const],
      ['help', slow],
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

  test('WHEN the bot may not write there, or the answer was to be private THEN it is shown to nobody', async () => {
    const shown: string[] = [];
    running.discord.events.on('messageCreate', (message) => void (isLate(message) && shown.push(message.id)));
    running.discord.admin.botMayNot(ben().channel, 'sendMessages');
    const before = expired().length;
    ben()
      .slash('slow')
      .catch(() => {});
    ben('The Newsroom/fact-checking')
      .contextMenu('Check against coverage', ben('The Newsroom/fact-checking').say('a text'))
      .catch(() => {});
    await expect.poll(() => expired().length, { timeout: 5_000 }).toBe(before + 2);
    await pause(100);
    expect(shown).toEqual([]);
    expect(new Set(expired())).toEqual(new Set([50027]));
  });
});
