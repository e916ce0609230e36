import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { command, type Running, startRunning } from './running.ts';
import { textOf } from './shown.ts';

let asked: string[] = [];
/** A command that notes how it was asked. */
const noting = (name: string, ...options: string[]) =>
  [
    name,
    command(
      async (given) => {
        asked.push(`${name} ${JSON.stringify(given)}`);
        return { kind: 'found', statements: [], notes: [name] };
      },
      Object.fromEntries(options.map((option) => [option, { description: 'Words', type: 'string' }])),
    ),
  ] as const;

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    local: { rateLimits: null },
    commands: new Map([
      noting('ask', 'question'),
      noting('quotes', 'speaker', 'about', 'outlet'),
      noting('help'),
      ['coverage undo', { ...noting('coverage undo')[1], changes: true, manages: true }],
    ]),
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
  asked = [];
});
afterAll(() => running.stop());

const place = (channel: string) => running.discord.user('Ben').in(channel);
const GENERAL = 'The Newsroom/general';

describe('GIVEN a message that addresses the bot', () => {
  test('WHEN it is mentioned with a question THEN it replies to that message, without pinging, and shows how it understood it', async () => {
    const answer = await place(GENERAL).ask('@Verbatim how deep is the *river*?');
    expect(asked).toEqual(['ask {"question":"how deep is the *river*?"}']);
    expect(answer.embeds[0]?.footer?.text).toBe('/ask question: how deep is the *river*?');
    expect(answer.referenced_message?.author.username).toBe('ben');
    expect(answer.mentions).toEqual([]);
  });

  test.each([
    'and how deep is @Verbatim the river?',
    'how deep is the river? @Verbatim',
  ])('WHEN the mention stands inside (%s) THEN it is left out', async (text) => {
    await place(GENERAL).ask(text);
    expect(asked).toEqual([expect.stringContaining('how deep is the river?')]);
  });

  test('WHEN there is no question THEN it gets help', async () => {
    expect(textOf(await place(GENERAL).ask('@Verbatim'))).toContain('help');
  });

  test('WHEN it is thanked THEN it is as polite, and asks nothing', async () => {
    expect(textOf(await place(GENERAL).ask('@Verbatim thanks!'))).toBe('You’re welcome. Ask away whenever you like.');
    expect(asked).toEqual([]);
  });

  test('WHEN it is told to change something THEN it names the command and does nothing', async () => {
    expect(textOf(await running.discord.user('Ada').in(GENERAL).ask('@Verbatim undo that'))).toBe(
      'Please use /coverage undo for that.',
    );
    expect(asked).toEqual([]);
  });

  test('WHEN it stands in a thread THEN the answer does too', async () => {
    expect(textOf(await place('The Newsroom/Budget day').ask('@Verbatim how deep is it?'))).toContain('ask');
  });

  test('WHEN it is a direct message THEN no mention is needed', async () => {
    expect(textOf(await running.discord.user('Ben').dm().ask('how deep is it?'))).toContain('ask');
  });

  test('WHEN it replies to an answer THEN it is a follow-up of what that was about', async () => {
    const answer = await place(GENERAL).ask('@Verbatim what did Greta Dunmore say about spring?');
    const second = await place(GENERAL).ask('@Verbatim and about winter?', { replyTo: answer });
    await place(GENERAL).ask('and about the union?', { replyTo: second });
    const { message } = await place(GENERAL).slash('quotes', { speaker: 'Hugo Farrow' });
    await place(GENERAL).ask('@Verbatim and about the union?', { replyTo: message });
    expect(asked).toEqual([
      'quotes {"speaker":"Greta Dunmore","about":"spring"}',
      'quotes {"speaker":"Greta Dunmore","about":"winter"}',
      'quotes {"speaker":"Greta Dunmore","about":"the union"}',
      'quotes {"speaker":"Hugo Farrow"}',
      'quotes {"speaker":"Hugo Farrow","about":"the union"}',
    ]);
  });

  test('WHEN the bot may not speak in the channel THEN nothing happens, and it goes on elsewhere', async () => {
    running.discord.user('Ada').in('The Newsroom/announcements').say('@Verbatim can you speak?');
    await pause(100);
    expect(refusedSince()).toEqual([]);
    expect(textOf(await place(GENERAL).ask('@Verbatim how deep is it?'))).toContain('ask');
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
    expect(asked).toEqual([]);
  });

  test('WHEN something is pinned, reacted to or made a thread of, directly too THEN there is no answer', async () => {
    const [here, direct] = [running.discord.user('Ada').in(GENERAL), running.discord.user('Ada').dm()];
    for (const there of [here, direct]) {
      const { id } = await there.ask('@Verbatim a question');
      there.react({ id }, '👍');
      there.pin({ id });
      if (there === here) there.startThread('@Verbatim talk', { id });
      asked = [];
      const before = there.history.length;
      await pause(80);
      expect(there.history).toHaveLength(before);
    }
    here.startThread('@Verbatim talk');
    await pause(80);
    expect(asked).toEqual([]);
  });

  test('WHEN it replies to an answer without pinging THEN there is no answer', async () => {
    const answer = await place(GENERAL).ask('@Verbatim a question');
    asked = [];
    place(GENERAL).say('I see', { replyTo: answer, ping: false });
    await pause(80);
    expect(asked).toEqual([]);
  });
});
