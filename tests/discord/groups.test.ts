import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Occasion } from '../../src/answers/occasion.ts';
import type { Command } from '../../src/command.ts';
import type { Found } from '../../src/domain/answer.ts';
import { command, type Running, startRunning } from './running.ts';
import { isPrivate, textOf } from './shown.ts';

const says = (note: string): Found => ({ kind: 'found', statements: [], notes: [note] });
const seen: Occasion[] = [];
const inGroup = (group: string, made: Command, more: Partial<Command> = {}): Command => ({ ...made, group, ...more });
const noting: Command['answer'] = async (_options, _coverage, occasion) => {
  seen.push(occasion);
  return says('noted');
};

const COMMANDS = new Map<string, Command>([
  [
    'shelf add',
    inGroup(
      'What stands on the shelf',
      command(async ({ title, count }) => says(`added ${title}, ${count} times`), {
        count: { description: 'How often', type: 'integer', min: 1, max: 9 },
        title: { description: 'Which', type: 'string', required: true, suggests: 'article' },
      }),
      { manages: true },
    ),
  ],
  ['shelf list', inGroup('What stands on the shelf', command(noting), { manages: true })],
  ['desk sit', inGroup('At the desk', command(noting))],
  [
    'desk clear',
    inGroup(
      'At the desk',
      command(async () => says('cleared')),
      { manages: true },
    ),
  ],
  ['help', command(noting)],
]);

let running: Running;
beforeAll(async () => {
  running = await startRunning({ commands: COMMANDS });
});
afterAll(async () => {
  expect(running.discord.refusals).toEqual([]);
  await running.stop();
});
const ada = () => running.discord.user('Ada').in('The Newsroom/general');
const ben = () => running.discord.user('Ben').in('The Newsroom/general');

describe('GIVEN commands in groups', () => {
  test('WHEN they are registered THEN each group is one command, kept for managers when all of it is', () => {
    const told = running.discord.commands
      .in(null)
      .map(({ name, description, default_member_permissions, options }) => [
        name,
        description,
        default_member_permissions,
        options.map(({ name: part, type }) => `${part} ${type}`),
      ]);
    expect(told).toEqual([
      ['shelf', 'What stands on the shelf', '32', ['add 1', 'list 1']],
      ['desk', 'At the desk', null, ['sit 1', 'clear 1']],
      ['help', 'A command of a test', null, []],
    ]);
    expect(
      ben()
        .commands()
        .map(({ name }) => name),
    ).toEqual(['desk', 'help']);
  });

  test('WHEN one is used THEN its options arrive and its full name is shown', async () => {
    const { message } = await ada().slash('shelf add', { title: 'Winter', count: 3 });
    expect(textOf(message)).toBe('Shelf add\nadded Winter, 3 times\n/shelf add count: 3 title: Winter');
  });

  test('WHEN an option in one is typed THEN it is suggested for', async () => {
    const choices = await ada().autocomplete('shelf add', 'title', { title: 'mill' });
    expect(choices.map(({ value }) => value)).toEqual(['mill.txt']);
  });

  test('WHEN only some of a group are for managers THEN another member is told so of those, privately', async () => {
    expect(textOf((await ben().slash('desk sit')).message)).toContain('noted');
    const { message } = await ben().slash('desk clear');
    expect([message.content, isPrivate(message)]).toEqual(['/desk clear is for those who manage this server.', true]);
    const direct = await running.discord.user('Ada').dm().slash('desk clear');
    expect(direct.message.content).toContain('for those who manage');
    expect(textOf((await ada().slash('desk clear')).message)).toContain('cleared');
  });

  test('WHEN a command answers THEN it knows where, when and by whom it was used', async () => {
    seen.length = 0;
    await ben().slash('desk sit');
    await running.discord.user('Ben').dm().slash('help');
    await ben().ask('@Verbatim help');
    const { id: member } = ben().user;
    const { id: channel, guild } = ben().channel;
    const direct = running.discord.user('Ben').dm().channel.id;
    expect(seen).toMatchObject([
      { server: guild!.id, channel, member },
      { server: null, channel: direct, member },
      { server: guild!.id, channel, member },
    ]);
    expect(Math.abs(seen[0]!.now().getTime() - Date.now())).toBeLessThan(60_000);
  });
});
