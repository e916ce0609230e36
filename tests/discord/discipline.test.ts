import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Found } from '../../src/domain/answer.ts';
import { InputError } from '../../src/domain/input-error.ts';
import { command, type Running, startRunning } from './running.ts';
import { buttonId, isPrivate, textOf } from './shown.ts';

const says = (...notes: string[]): Found => ({ kind: 'found', statements: [], notes });
/** Pages enough to have buttons; what the second showing does is decided by the test. */
let again: () => Promise<Found> = async () => says();
let shownBefore = false;

/** Takes the processor for so many milliseconds, so that no timer is heard meanwhile. */
function busy<T>(milliseconds: number, then: T): T {
  const begun = performance.now();
  while (performance.now() - begun < milliseconds);
  return then;
}

const COMMANDS = new Map([
  ['quick', command(async () => says('quick'))],
  ['slow', command(async () => pause(500, says('slow')))],
  ['wrong', command(async () => Promise.reject(new InputError('there is no *outlet* called @everyone')))],
  ['broken', command(async () => Promise.reject(new Error('the cause, for the log')))],
  ['slow-broken', command(async () => pause(500).then(() => Promise.reject(new Error('the cause, for the log'))))],
  ['huge', command(async () => says('word '.repeat(40_000)))],
  ['paged', command(async () => (shownBefore ? again() : says('page '.repeat(900))))],
  [
    'counting',
    command(async (_options, _coverage, { onProgress }) => {
      for (let done = 0; done < 12; done++) {
        await pause(60);
        onProgress(done, 300);
      }
      return says('counted');
    }),
  ],
  ['help', command(async () => says('help'))],
  ['summary', command(async () => busy(300, says('busy')))],
]);

const logged: string[] = [];
let running: Running;
beforeAll(async () => {
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  running = await startRunning({
    commands: COMMANDS,
    patience: 250,
    log,
    rates: { user: { burst: 60, perSecond: 0.01 }, server: { burst: 100, perSecond: 1 } },
  });
});
afterEach(() => {
  expect(running.discord.refusals).toEqual([]);
  shownBefore = false;
});
afterAll(() => running.stop());

const ben = () => running.discord.user('Ben').in('The Newsroom/general');

describe('GIVEN the bot', () => {
  test('WHEN an answer is ready THEN it is the first response', async () => {
    const deferred = running.discord.next('messageUpdate').catch(() => 'none');
    expect(textOf((await ben().slash('quick')).message)).toContain('quick');
    expect(await Promise.race([deferred, pause(300, 'none')])).toBe('none');
  });

  test('WHEN an answer takes longer than the patience THEN it is announced, and delivered by an edit', async () => {
    const edited = running.discord.next('messageUpdate');
    const { message } = await ben().slash('slow');
    expect(textOf(message)).toContain('slow');
    expect((await edited).id).toBe(message.id);
  });

  test('WHEN a mention is answered THEN the bot is not shown as typing afterwards', async () => {
    let typing = 0;
    const count = () => {
      typing += 1;
    };
    running.discord.events.on('typing', count);
    expect(textOf(await ben().ask('@Verbatim summary'))).toContain('busy');
    await pause(100);
    running.discord.events.off('typing', count);
    expect(typing).toBe(0);
  });

  test('WHEN the input is wrong THEN one private line says so and nothing in it pings or restyles', async () => {
    const { message } = await ben().slash('wrong');
    expect(message.content).toBe('There is no \\*outlet\\* called \\@everyone');
    expect(isPrivate(message)).toBe(true);
    expect(message.mention_everyone).toBe(false);
  });

  test.each([
    'broken',
    'slow-broken',
  ])('WHEN /%s fails THEN the member sees a calm sentence with a code, and the log has the cause under it', async (name) => {
    logged.length = 0;
    const { message } = await ben().slash(name);
    const [, code] = /code \*\*([2-9A-Z]{5})\*\*/u.exec(message.content)!;
    expect(message.content).not.toContain('cause');
    expect(isPrivate(message)).toBe(true);
    expect(ben().history.filter(({ content, embeds }) => content === '' && embeds.length === 0)).toEqual([]);
    const entry = logged.map((line) => JSON.parse(line)).find((line) => line.code === code);
    expect(entry.err.message).toBe('the cause, for the log');
  });

  test('WHEN a long work says how far it is THEN that is shown until the answer is', async () => {
    const told = running.discord.next('messageUpdate', ({ content }) => /^\d+ of 300 …$/u.test(content));
    const asking = ben().slash('counting');
    await told;
    await asking;
    await expect.poll(() => textOf(ben().history.at(-1)!), { timeout: 5_000 }).toMatch(/^Counting\ncounted/u);
  });

  test('WHEN an answer is far too long THEN it has pages', async () => {
    const { message } = await ben().slash('huge');
    expect(textOf(message)).toMatch(/page 1 of 1\d\d$/u);
  });

  test.each([
    ['at once', async () => Promise.reject(new Error('gone'))],
    ['late', async () => pause(500).then(() => Promise.reject(new Error('gone')))],
  ])('WHEN turning a page fails %s THEN the member is told privately and the answer stays as it was', async (_, failing) => {
    const { message } = await ben().slash('paged');
    const before = textOf(message);
    shownBefore = true;
    again = failing;
    const told = running.discord.next('messageCreate', ({ content }) => content.startsWith('Sorry'));
    const outcome = ben().click(message, buttonId(message, 'Next'));
    expect(isPrivate(await told)).toBe(true);
    await outcome;
    expect(textOf(ben().see(message))).toBe(before);
  });

  test('WHEN a page is turned slowly THEN the message is edited in the end', async () => {
    const { message } = await ben().slash('paged');
    shownBefore = true;
    again = () => pause(500, says('fresh '.repeat(900)));
    const edited = running.discord.next('messageUpdate', ({ id }) => id === message.id);
    await ben().click(message, buttonId(message, 'Next'));
    expect(textOf(await edited)).toContain('fresh');
  });

  test('WHEN fewer pages are left than the button says THEN the last one is shown', async () => {
    const { message } = await ben().slash('paged');
    shownBefore = true;
    again = async () => says('all that is left');
    expect(textOf((await ben().click(message, buttonId(message, 'Next'))).message)).toContain('all that is left');
  });

  test('WHEN questions are asked and the bot is closed THEN they are answered first', async () => {
    const asked = [ben().slash('slow'), ben().slash('slow'), ben().slash('quick')];
    await running.discord.next('messageCreate').catch(() => undefined);
    await running.restart();
    const texts = (await Promise.all(asked)).map(({ message }) => textOf(message).split('\n')[1]);
    expect(texts).toEqual(['slow', 'slow', 'quick']);
  });

  test('WHEN one member asks far too much THEN a friendly line says when to come back, and others are answered', async () => {
    const cleo = () => running.discord.user('Cleo').in('Politics Society/general');
    const answers = [];
    for (let i = 0; i < 65; i++) answers.push((await cleo().slash('quick')).message);
    expect(
      answers.filter(({ content }) =>
        /^That was a lot at once\. Please ask again in \d+ s\.$/u.test(content.replaceAll('\\', '')),
      ).length,
    ).toBeGreaterThan(0);
    expect(textOf((await ben().slash('quick')).message)).toContain('quick');
  });
});
