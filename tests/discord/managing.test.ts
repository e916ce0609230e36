import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, type Running, startRunning } from './running.ts';
import { buttonId, isPrivate, textOf } from './shown.ts';

let done = 0;
const rule = command(async () => {
  done += 1;
  return { kind: 'found', statements: [], notes: [`done ${'and done '.repeat(400)}`] };
});
const help = command(async () => ({ kind: 'found', statements: [], notes: ['help'] }));
const quotes = {
  ...rule,
  manages: true as const,
  options: { speaker: { description: 'Who', type: 'string' } },
} as const;

let running: Running;
beforeAll(async () => {
  // A plain question is routed to quotes, which here is for managers.
  running = await startRunning({
    commands: new Map([
      ['quotes', quotes],
      ['help', help],
    ]),
  });
});
afterAll(async () => {
  expect(running.discord.refusals).toEqual([]);
  await running.stop();
});
const ada = () => running.discord.user('Ada').in('The Newsroom/general');
const ben = () => running.discord.user('Ben').in('The Newsroom/general');

test('GIVEN a command that manages a server WHEN a member looks for it THEN it is offered to those who manage only', () => {
  const offered = (place: ReturnType<typeof ada>) => place.commands().map(({ name }) => name);
  expect(offered(ada())).toContain('quotes');
  expect(offered(ben())).toEqual(['help']);
  expect(offered(running.discord.user('Ada').dm())).toEqual(['help']);
});

test('GIVEN a Discord that offers it to everybody WHEN another member uses it THEN nothing is done, and they are told privately', async () => {
  const registered = running.discord.commands.in(null).find(({ name }) => name === 'quotes')!;
  const kept = registered.default_member_permissions;
  Object.assign(registered, { default_member_permissions: null });
  try {
    done = 0;
    const told = (await ben().slash('quotes')).message;
    expect([textOf(told), isPrivate(told)]).toEqual(['/quotes is for those who manage this server.', true]);
    expect(done).toBe(0);
    await ada().slash('quotes');
    expect(done).toBe(1);
  } finally {
    Object.assign(registered, { default_member_permissions: kept });
  }
});

test('GIVEN its answer WHEN another member presses a button THEN nothing is done, and they are told privately', async () => {
  const { message } = await ada().slash('quotes');
  done = 0;
  const told = (await ben().click(message, buttonId(message, 'Next'))).message;
  expect(textOf(told)).toBe('/quotes is for those who manage this server.');
  expect(isPrivate(told)).toBe(true);
  expect(done).toBe(0);
  expect(textOf((await ada().click(message, buttonId(message, 'Next'))).message)).toContain('page 2');
});

test('GIVEN a plain question that means it WHEN anybody asks THEN the command is named and not done', async () => {
  done = 0;
  expect(textOf(await ada().ask('@Verbatim what did Greta Dunmore say?'))).toBe('Please use /quotes for that.');
  expect(done).toBe(0);
});
