import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Request } from '../../src/discord/action.ts';
import { command, type Running, startRunning } from './running.ts';
import { textOf } from './shown.ts';

const routed: { question: string; previous: Request | null }[] = [];
const echo = command(
  async ({ question }) => ({ kind: 'found', statements: [], notes: [`asked: ${question ?? 'nothing'}`] }),
  {
    question: { description: 'A question', type: 'string' },
  },
);

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    local: { rateLimits: null },
    commands: new Map([
      ['ask', echo],
      ['help', command(async () => ({ kind: 'found', statements: [], notes: ['help'] }))],
    ]),
    route(question, previous) {
      routed.push({ question, previous });
      return { command: 'ask', options: { question } };
    },
  });
});
let seen = 0;
/** What the bot was refused since this was last asked. */
function refusedSince() {
  const since = running.discord.refusals.slice(seen);
  seen += since.length;
  return since;
}
afterEach(() => {
  expect(refusedSince()).toEqual([]);
  routed.length = 0;
});
afterAll(() => running.stop());

const place = (channel: string) => running.discord.user('Ben').in(channel);
const GENERAL = 'The Newsroom/general';
const last = () => routed.at(-1);

describe('GIVEN a message that addresses the bot', () => {
  test('WHEN it is mentioned with a question THEN it replies to that message, without pinging', async () => {
    const answer = await place(GENERAL).ask('@Verbatim who said *that*?');
    expect(last()).toEqual({ question: 'who said *that*?', previous: null });
    expect(textOf(answer)).toContain('asked: who said \\*that\\*?');
    expect(textOf(answer)).toContain('/ask question: who said *that*?');
    expect(answer.referenced_message?.author.username).toBe('ben');
    expect(answer.mentions).toEqual([]);
  });

  test.each([
    'and what did @Verbatim hear?',
    'and what did hear? @Verbatim',
  ])('WHEN the mention stands inside (%s) THEN it is left out', async (text) => {
    await place(GENERAL).ask(text);
    expect(last()?.question.replace(/\s+/gu, ' ')).toBe('and what did hear?');
  });

  test('WHEN there is no question THEN it gets help', async () => {
    expect(textOf(await place(GENERAL).ask('@Verbatim'))).toContain('help');
  });

  test('WHEN it stands in a thread THEN the answer does too', async () => {
    expect(textOf(await place('The Newsroom/Budget day').ask('@Verbatim here?'))).toContain('asked: here?');
  });

  test('WHEN it is a direct message THEN no mention is needed', async () => {
    expect(textOf(await running.discord.user('Ben').dm().ask('who are you?'))).toContain('asked: who are you?');
  });

  test('WHEN it replies to an answer THEN it is a follow-up of what that was about', async () => {
    const answer = await place(GENERAL).ask('@Verbatim what about the mill?');
    const second = await place(GENERAL).ask('@Verbatim and the union?', { replyTo: answer });
    expect(last()).toEqual({
      question: 'and the union?',
      previous: { command: 'ask', options: { question: 'what about the mill?' } },
    });
    await place(GENERAL).ask('and spring?', { replyTo: second });
    expect(last()).toMatchObject({ question: 'and spring?', previous: { options: { question: 'and the union?' } } });
    const slash = (await place(GENERAL).slash('ask', { question: 'about winter' })).message;
    await place(GENERAL).ask('@Verbatim really?', { replyTo: slash });
    expect(last()).toMatchObject({ previous: { options: { question: 'about winter' } } });
  });

  test('WHEN the bot may not speak in the channel THEN nothing happens, and it goes on elsewhere', async () => {
    running.discord.user('Ada').in('The Newsroom/announcements').say('@Verbatim can you speak?');
    await pause(100);
    expect(refusedSince()).toEqual([expect.objectContaining({ status: 403 })]);
    expect(textOf(await place(GENERAL).ask('@Verbatim still there?'))).toContain('still there?');
  });
});

describe('GIVEN a message that does not', () => {
  test.each([
    ['says nothing of it', 'who said that?', {}],
    ['calls everybody', '@everyone who said that?', {}],
    ['names it without a mention', 'Verbatim, who said that?', {}],
  ])('WHEN it %s THEN there is no answer', async (_, text, options) => {
    const before = place(GENERAL).history.length;
    place(GENERAL).say(text, options);
    await pause(80);
    expect(place(GENERAL).history).toHaveLength(before + 1);
    expect(routed).toEqual([]);
  });

  test('WHEN it replies to an answer without pinging THEN there is no answer', async () => {
    const answer = await place(GENERAL).ask('@Verbatim a question');
    routed.length = 0;
    place(GENERAL).say('I see', { replyTo: answer, ping: false });
    await pause(80);
    expect(routed).toEqual([]);
  });
});
