import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command, type Running, startRunning } from './running.ts';
import { textOf } from './shown.ts';

const commands = new Map([
  ['help', command(async () => ({ kind: 'found', statements: [], notes: ['what can be asked'] }))],
]);
const logged: { readonly msg: string; readonly missing?: readonly string[] }[] = [];

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    commands,
    log: pino({ level: 'info' }, { write: (line: string) => void logged.push(JSON.parse(line)) }),
    local: {
      servers: [
        {
          name: 'Generous',
          channels: [
            'general',
            { name: 'quiet', botMayNot: ['sendMessages'] },
            { name: 'forgetful', botMayNot: ['readMessageHistory'] },
          ],
          admins: ['Ada'],
          members: ['Ben'],
        },
        {
          name: 'Narrow',
          channels: ['general'],
          admins: ['Cleo'],
          members: [],
          everyoneMayNot: ['embedLinks', 'attachFiles'],
        },
      ],
    },
  });
});
afterAll(() => running.stop());

describe('GIVEN servers that gave the bot fewer permissions than it needs', () => {
  test('WHEN it starts THEN it says which and what is missing, and no other', () => {
    expect(running.bot.shortages).toEqual([{ server: 'Narrow', missing: ['Embed Links', 'Attach Files'] }]);
  });

  test('WHEN it is added to one while it runs THEN the log says what is missing', async () => {
    running.discord.admin.addServer({
      name: 'Later',
      channels: ['general'],
      admins: ['Dan'],
      members: [],
      everyoneMayNot: ['sendMessages', 'sendMessagesInThreads'],
    });
    await expect
      .poll(() => logged.find(({ msg }) => msg === 'added to a server')?.missing)
      .toEqual(['Send Messages', 'Send Messages in Threads']);
  });

  test('WHEN a mention is made where it may not embed THEN it answers in plain text', async () => {
    const message = await running.discord.user('Cleo').in('Narrow/general').ask('@Verbatim help');
    expect(message.embeds).toEqual([]);
    expect(textOf(message)).toContain('what can be asked');
    expect(running.discord.refusals).toEqual([]);
  });

  test('WHEN a mention is made where it may not read back THEN it answers with a message that is no reply', async () => {
    const place = running.discord.user('Ben').in('Generous/forgetful');
    const told = running.discord.next(
      'messageCreate',
      ({ channel_id, author }) => channel_id === place.channel.id && author.bot === true,
    );
    place.say('@Verbatim help');
    const message = await told;
    expect(textOf(message)).toContain('what can be asked');
    expect(message.message_reference).toBeUndefined();
    expect(running.discord.refusals).toEqual([]);
  });

  test('WHEN a mention is made where it may not write THEN it does not try, and answers the next one elsewhere', async () => {
    running.discord.user('Ben').in('Generous/quiet').say('@Verbatim help');
    expect(textOf(await running.discord.user('Ben').in('Generous/general').ask('@Verbatim help'))).toContain('asked');
    expect(running.discord.refusals).toEqual([]);
  });
});
