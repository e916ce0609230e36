import { REST } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../src/command.ts';
import { register } from '../../src/discord/register.ts';
import { registrationOf } from '../../src/discord/registration.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { command } from './running.ts';

const nobody = async () => ({ kind: 'found', statements: [], notes: [] }) as const;
const COMMANDS: ReadonlyMap<string, Command> = new Map([
  [
    'find',
    command(nobody, {
      outlet: { description: 'Where', type: 'string', suggests: 'outlet', maxLength: 80 },
      words: { description: 'What', type: 'string', required: true },
      length: { description: 'How long', type: 'string', choices: ['narrow', 'wide'] },
      most: { description: 'How many', type: 'integer', min: 0, max: 9 },
      exact: { description: 'Word for word', type: 'boolean' },
    }),
  ],
  ['check', command(nobody, { text: { description: 'A text', type: 'string', required: true, maxLength: 4_000 } })],
]);

describe('registrationOf', () => {
  test('GIVEN a declaration THEN Discord is told its options, required first, with their bounds and where it can be used', () => {
    expect(registrationOf(COMMANDS, null)[0]).toEqual({
      type: 1,
      name: 'find',
      description: 'A command of a test',
      description_localizations: null,
      contexts: [0, 1, 2],
      integration_types: [0, 1],
      options: [
        {
          type: 3,
          name: 'words',
          description: 'What',
          description_localizations: null,
          required: true,
          max_length: 2_000,
        },
        {
          type: 3,
          name: 'outlet',
          description: 'Where',
          description_localizations: null,
          required: false,
          max_length: 80,
          autocomplete: true,
        },
        {
          type: 3,
          name: 'length',
          description: 'How long',
          description_localizations: null,
          required: false,
          choices: [
            { name: 'narrow', name_localizations: null, value: 'narrow' },
            { name: 'wide', name_localizations: null, value: 'wide' },
          ],
        },
        {
          type: 4,
          name: 'most',
          description: 'How many',
          description_localizations: null,
          required: false,
          min_value: 0,
          max_value: 9,
        },
        { type: 5, name: 'exact', description: 'Word for word', description_localizations: null, required: false },
      ],
    });
  });

  test('GIVEN a command that manages a server THEN it is for its managers, in servers that added the bot', () => {
    const manages = new Map([['rule', { ...command(nobody), manages: true as const }]]);
    expect(registrationOf(manages, null)[0]).toMatchObject({
      default_member_permissions: '32',
      contexts: [0],
      integration_types: [0],
    });
    expect(registrationOf(manages, '1')[0]).toEqual({
      type: 1,
      name: 'rule',
      description: 'A command of a test',
      description_localizations: null,
      options: [],
      default_member_permissions: '32',
    });
  });

  test('GIVEN a check command THEN messages get it in their context menu, and not without one', () => {
    const names = (commands: ReadonlyMap<string, Command>) => registrationOf(commands, null).map(({ name }) => name);
    expect(names(COMMANDS)).toEqual(['find', 'check', 'Check against coverage']);
    expect(names(new Map([...COMMANDS].slice(0, 1)))).toEqual(['find']);
  });
});

describe('register', () => {
  let discord: LocalDiscord;
  let rest: REST;
  beforeAll(async () => {
    discord = await startLocalDiscord();
    rest = new REST({ api: discord.url }).setToken(discord.token);
  });
  afterAll(() => discord.close());

  const changed = new Map([...COMMANDS, ['more', command(nobody)] as const]);
  const guarded = new Map([...COMMANDS, ['more', { ...command(nobody), manages: true as const }] as const]);

  test.each([
    ['everywhere', () => null],
    ['in one server', () => [...discord.world.guilds.keys()][0]!],
  ])('GIVEN registration %s THEN Discord is written to only when something changed', async (_, guildOf) => {
    const guild = guildOf();
    const put = (commands: ReadonlyMap<string, Command>) => register(rest, discord.applicationId, guild, commands);
    expect(await put(COMMANDS)).toBe('updated');
    expect(await put(COMMANDS)).toBe('unchanged');
    expect(await put(new Map([...COMMANDS].reverse()))).toBe('unchanged');
    expect(await put(changed)).toBe('updated');
    expect(discord.commands.in(guild).map(({ name }) => name)).toContain('more');
    expect(await put(guarded)).toBe('updated');
    expect(await put(guarded)).toBe('unchanged');
    expect(await put(COMMANDS)).toBe('updated');
    expect(discord.commands.in(guild).map(({ name }) => name)).not.toContain('more');
    expect(discord.refusals).toEqual([]);
  });
});
