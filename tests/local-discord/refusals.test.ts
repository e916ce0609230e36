import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import type { JsonObject } from '../../src/local-discord/wire.ts';

let discord: LocalDiscord;
beforeAll(async () => {
  discord = await startLocalDiscord({ rateLimits: null });
});
afterAll(() => discord.close());

const long = (length: number) => 'x'.repeat(length);
const times = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const button = (more: JsonObject = {}) => ({ type: 2, style: 1, label: 'More', custom_id: 'more', ...more });
const row = (...components: JsonObject[]) => ({ type: 1, components });
const select = (more: JsonObject = {}) => ({
  type: 3,
  custom_id: 'pick',
  options: [{ label: 'A', value: 'a' }],
  ...more,
});
const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });

async function send(method: string, path: string, body: unknown, headers: Record<string, string> = {}) {
  const response = await fetch(`${discord.url}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json', ...headers },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const told = await response.text();
  return { status: response.status, body: told === '' ? null : JSON.parse(told) };
}

/** The codes under a path of the nested errors: "embeds.0.title". */
const codesAt = (errors: unknown, path: string): string[] => {
  const node = path
    .split('.')
    .filter(Boolean)
    .reduce<JsonObject | undefined>((at, key) => at?.[key] as JsonObject | undefined, errors as JsonObject);
  return ((node?._errors ?? []) as { code: string }[]).map(({ code }) => code);
};

const general = () => [...discord.world.channels.values()].find(({ name }) => name === 'general')!;

const MESSAGES: [what: string, body: JsonObject, at: string, code: string][] = [
  ['content of 2001 characters', { content: long(2001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
  ['content that is no text', { content: 5 }, 'content', 'BASE_TYPE_BAD_TYPE'],
  ['a field that does not exist', { content: 'x', ephemeral: true }, 'ephemeral', 'UNKNOWN_FIELD'],
  ['a field named like a prototype', JSON.parse('{"content":"x","__proto__":{"a":1}}'), '__proto__', 'UNKNOWN_FIELD'],
  ['an ephemeral flag in a channel', { content: 'x', flags: 64 }, 'flags', 'MESSAGE_FLAGS_INVALID'],
  ['eleven embeds', { embeds: times(11, () => ({ title: 'x' })) }, 'embeds', 'BASE_TYPE_BAD_LENGTH'],
  ['a title of 257', { embeds: [{ title: long(257) }] }, 'embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
  ['a description of 4097', { embeds: [{ description: long(4097) }] }, 'embeds.0.description', 'BASE_TYPE_MAX_LENGTH'],
  [
    '26 fields',
    { embeds: [{ fields: times(26, () => ({ name: 'n', value: 'v' })) }] },
    'embeds.0.fields',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'a field name of 257',
    { embeds: [{ fields: [{ name: long(257), value: 'v' }] }] },
    'embeds.0.fields.0.name',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a field value of 1025',
    { embeds: [{ fields: [{ name: 'n', value: long(1025) }] }] },
    'embeds.0.fields.0.value',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a field without a value',
    { embeds: [{ fields: [{ name: 'n' }] }] },
    'embeds.0.fields.0.value',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a blank field value',
    { embeds: [{ fields: [{ name: 'n', value: ' ' }] }] },
    'embeds.0.fields.0.value',
    'BASE_TYPE_REQUIRED',
  ],
  ['a footer of 2049', { embeds: [{ footer: { text: long(2049) } }] }, 'embeds.0.footer.text', 'BASE_TYPE_MAX_LENGTH'],
  ['an author of 257', { embeds: [{ author: { name: long(257) } }] }, 'embeds.0.author.name', 'BASE_TYPE_MAX_LENGTH'],
  [
    'embeds of 6001 in all',
    { embeds: [{ description: long(3001) }, { description: long(3000) }] },
    'embeds',
    'MAX_EMBED_SIZE_EXCEEDED',
  ],
  ['an embed that shows nothing', { embeds: [{ color: 1 }] }, 'embeds.0.description', 'BASE_TYPE_REQUIRED'],
  [
    'an embed address that is none',
    { embeds: [{ title: 'x', url: 'nowhere' }] },
    'embeds.0.url',
    'URL_TYPE_INVALID_URL',
  ],
  [
    'an embed address of a wrong scheme',
    { embeds: [{ title: 'x', url: 'javascript:alert(1)' }] },
    'embeds.0.url',
    'URL_TYPE_INVALID_SCHEME',
  ],
  ['a colour out of range', { embeds: [{ title: 'x', color: 0x1000000 }] }, 'embeds.0.color', 'NUMBER_TYPE_MAX'],
  [
    'six rows',
    { content: 'x', components: times(6, (i) => row(button({ custom_id: `${i}` }))) },
    'components',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'six buttons in a row',
    { content: 'x', components: [row(...times(6, (i) => button({ custom_id: `${i}` })))] },
    'components.0.components',
    'BASE_TYPE_BAD_LENGTH',
  ],
  ['an empty row', { content: 'x', components: [row()] }, 'components.0.components', 'BASE_TYPE_BAD_LENGTH'],
  ['a button outside a row', { content: 'x', components: [button()] }, 'components.0.type', 'UNION_TYPE_CHOICES'],
  [
    'a menu beside a button',
    { content: 'x', components: [row(select(), button())] },
    'components.0.components',
    'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
  ],
  [
    'two equal custom ids',
    { content: 'x', components: [row(button(), button())] },
    'components.0.components.1.custom_id',
    'COMPONENT_CUSTOM_ID_DUPLICATED',
  ],
  [
    'a custom id of 101',
    { content: 'x', components: [row(button({ custom_id: long(101) }))] },
    'components.0.components.0.custom_id',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a button without custom id',
    { content: 'x', components: [row({ type: 2, style: 1, label: 'x' })] },
    'components.0.components.0.custom_id',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'a label of 81',
    { content: 'x', components: [row(button({ label: long(81) }))] },
    'components.0.components.0.label',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'a button without a face',
    { content: 'x', components: [row({ type: 2, style: 1, custom_id: 'x' })] },
    'components.0.components.0.label',
    'BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED',
  ],
  [
    'a link button without address',
    { content: 'x', components: [row({ type: 2, style: 5, label: 'x' })] },
    'components.0.components.0.url',
    'BUTTON_COMPONENT_URL_REQUIRED',
  ],
  [
    'a link button with custom id',
    { content: 'x', components: [row(button({ style: 5, url: 'https://example.org' }))] },
    'components.0.components.0',
    'BUTTON_COMPONENT_CUSTOM_ID_URL_EXCLUSIVE',
  ],
  [
    '26 choices in a menu',
    { content: 'x', components: [row(select({ options: times(26, (i) => ({ label: 'x', value: `${i}` })) }))] },
    'components.0.components.0.options',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'two equal values in a menu',
    { content: 'x', components: [row(select({ options: times(2, () => ({ label: 'x', value: 'a' })) }))] },
    'components.0.components.0.options.1.value',
    'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
  ],
  [
    'more values than choices',
    { content: 'x', components: [row(select({ max_values: 2 }))] },
    'components.0.components.0.max_values',
    'SELECT_COMPONENT_MAX_VALUES',
  ],
  [
    'Components V2 with content',
    { flags: V2, content: 'x', components: [text('x')] },
    'content',
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'Components V2 with embeds',
    { flags: V2, embeds: [{ title: 'x' }], components: [text('x')] },
    'embeds',
    'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
  ],
  [
    'Components V2 with 4001 characters',
    { flags: V2, components: [text(long(2000)), text(long(2001))] },
    'components',
    'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
  ],
  [
    'Components V2 with 41 components',
    { flags: V2, components: [{ type: 17, components: times(40, () => text('x')) }] },
    'components',
    'BASE_TYPE_BAD_LENGTH',
  ],
  ['a text display without the V2 flag', { components: [text('x')] }, 'components.0.type', 'UNION_TYPE_CHOICES'],
  [
    'users parsed and listed',
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions',
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
  [
    'a reply to nothing',
    { content: 'x', message_reference: { message_id: '1' } },
    'message_reference',
    'REPLIES_UNKNOWN_MESSAGE',
  ],
  [
    'an attachment that was not sent',
    { content: 'x', attachments: [{ id: '0', filename: 'a.txt' }] },
    'attachments.0',
    'MESSAGE_ATTACHMENT_NOT_FOUND',
  ],
];

const command = (more: JsonObject = {}) => ({ name: 'ask', description: 'Asks', ...more });
const option = (more: JsonObject = {}) => ({ type: 3, name: 'text', description: 'The text', ...more });

const COMMANDS: [what: string, body: JsonObject, at: string, code: string][] = [
  ['an upper-case name', command({ name: 'Ask' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a name with a space', command({ name: 'a b' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
  ['a name of 33', command({ name: long(33) }), 'name', 'BASE_TYPE_MAX_LENGTH'],
  [
    'an upper-case localised name',
    command({ name_localizations: { de: 'Frage' } }),
    'name_localizations.de',
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  ['no description', { name: 'ask' }, 'description', 'BASE_TYPE_REQUIRED'],
  ['a description of 101', command({ description: long(101) }), 'description', 'BASE_TYPE_MAX_LENGTH'],
  ['26 options', command({ options: times(26, (i) => option({ name: `o${i}` })) }), 'options', 'BASE_TYPE_BAD_LENGTH'],
  [
    'two options of one name',
    command({ options: [option(), option()] }),
    'options.1.name',
    'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
  ],
  [
    'an option name with a capital',
    command({ options: [option({ name: 'Text' })] }),
    'options.0.name',
    'APPLICATION_COMMAND_INVALID_NAME',
  ],
  [
    'an option without description',
    command({ options: [{ type: 3, name: 'a' }] }),
    'options.0.description',
    'BASE_TYPE_REQUIRED',
  ],
  [
    'required after optional',
    command({ options: [option(), option({ name: 'b', required: true })] }),
    'options.1',
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  [
    '26 choices',
    command({ options: [option({ choices: times(26, (i) => ({ name: `${i}`, value: `${i}` })) })] }),
    'options.0.choices',
    'BASE_TYPE_BAD_LENGTH',
  ],
  [
    'two choices of one name',
    command({
      options: [
        option({
          choices: [
            { name: 'a', value: '1' },
            { name: 'a', value: '2' },
          ],
        }),
      ],
    }),
    'options.0.choices.1.name',
    'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
  ],
  [
    'a choice of 101',
    command({ options: [option({ choices: [{ name: long(101), value: 'a' }] })] }),
    'options.0.choices.0.name',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'autocomplete with choices',
    command({ options: [option({ autocomplete: true, choices: [{ name: 'a', value: 'a' }] })] }),
    'options.0.autocomplete',
    'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES',
  ],
  [
    'lengths upside down',
    command({ options: [option({ min_length: 5, max_length: 2 })] }),
    'options.0.max_length',
    'APPLICATION_COMMAND_OPTIONS_MIN_MAX',
  ],
  [
    'sub-commands beside options',
    command({ options: [{ type: 1, name: 'add', description: 'x' }, option()] }),
    'options',
    'APPLICATION_COMMAND_OPTIONS_MIXED',
  ],
  [
    'permissions that are no number',
    command({ default_member_permissions: 'ManageGuild' }),
    'default_member_permissions',
    'BASE_TYPE_BAD_TYPE',
  ],
  [
    'a context menu with description',
    { type: 3, name: 'Check', description: 'x' },
    'description',
    'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED',
  ],
  [
    'a command above 8000 characters',
    command({
      options: times(25, (i) =>
        option({ name: `o${i}`, choices: times(4, (c) => ({ name: `${c}`, value: long(99) })) }),
      ),
    }),
    '',
    'APPLICATION_COMMAND_TOO_LARGE',
  ],
];

describe('GIVEN a body that Discord refuses', () => {
  test.each(MESSAGES)('WHEN a message has %s THEN 50035 says where', async (_, body, at, code) => {
    const { status, body: refused } = await send('POST', `/channels/${general().id}/messages`, body);
    expect({ status, code: refused.code }).toEqual({ status: 400, code: 50035 });
    expect(codesAt(refused.errors, at)).toContain(code);
  });

  test.each(COMMANDS)('WHEN a command has %s THEN 50035 says where', async (_, body, at, code) => {
    const one = await send('POST', `/applications/${discord.applicationId}/commands`, body);
    expect({ status: one.status, code: one.body.code }).toEqual({ status: 400, code: 50035 });
    expect(codesAt(one.body.errors, at)).toContain(code);
    const all = await send('PUT', `/applications/${discord.applicationId}/commands`, [body]);
    expect(codesAt(all.body.errors, at ? `0.${at}` : '0')).toContain(code);
  });

  test.each<[string, JsonObject]>([
    ['nothing', {}],
    ['empty content', { content: '' }],
    ['blank content', { content: ' \n' }],
    ['only an empty list', { embeds: [] }],
  ])('WHEN a message has %s THEN it is empty: 50006', async (_, body) => {
    const { status, body: refused } = await send('POST', `/channels/${general().id}/messages`, body);
    expect({ status, code: refused.code }).toEqual({ status: 400, code: 50006 });
  });

  test('WHEN two commands share a name THEN the second is refused; of another kind it may', async () => {
    const path = `/applications/${discord.applicationId}/commands`;
    const twice = await send('PUT', path, [command(), command()]);
    expect(codesAt(twice.body.errors, '1.name')).toEqual(['APPLICATION_COMMANDS_DUPLICATE_NAME']);
    expect((await send('PUT', path, [command(), { type: 3, name: 'ask' }])).status).toBe(200);
  });

  test('WHEN a command says all that it may THEN it is registered as it was sent, and keeps its id', async () => {
    const path = `/applications/${discord.applicationId}/commands`;
    const full = command({
      name_localizations: { de: 'frage' },
      description_localizations: { de: 'Fragt' },
      nsfw: false,
      contexts: [0, 1],
      integration_types: [0, 1],
      default_member_permissions: '32',
      options: [option({ required: true, max_length: 100, autocomplete: true })],
    });
    const [first] = (await send('PUT', path, [full])).body;
    expect(first).toMatchObject(full);
    const [again] = (await send('PUT', path, [full])).body;
    expect(again).toEqual(first);
    const [changed] = (await send('PUT', path, [{ ...full, description: 'Asks more' }])).body;
    expect(changed.id).toBe(first.id);
    expect(changed.version).not.toBe(first.version);
    const [listed] = (await send('GET', path, undefined)).body;
    expect(listed).not.toHaveProperty('name_localizations');
    expect((await send('GET', `${path}?with_localizations=true`, undefined)).body).toEqual([changed]);
    expect((await send('PATCH', `${path}/${first.id}`, { description: '' })).body.code).toBe(50035);
    expect((await send('PATCH', `${path}/${first.id}`, { description: 'Other' })).body.description).toBe('Other');
    expect((await send('DELETE', `${path}/${first.id}`, undefined)).status).toBe(204);
    expect((await send('GET', path, undefined)).body).toEqual([]);
  });

  test.each([
    ['101 chat commands', times(101, (i) => command({ name: `c${i}` }))],
    ['16 message commands', times(16, (i) => ({ type: 3, name: `c${i}` }))],
  ])('WHEN %s are registered THEN 30032', async (_, commands) => {
    const { body } = await send('PUT', `/applications/${discord.applicationId}/commands`, commands);
    expect(body.code).toBe(30032);
  });
});

describe('GIVEN a request that Discord refuses', () => {
  const channelCalled = (name: string) =>
    [...discord.world.channels.values()].find((channel) => channel.name === name)!.id;

  test.each<[string, () => ReturnType<typeof send>, number, number]>([
    ['without a token', () => send('GET', '/users/@me', undefined, { authorization: '' }), 401, 0],
    ['with another token', () => send('GET', '/users/@me', undefined, { authorization: 'Bot x' }), 401, 0],
    ['for an unknown path', () => send('GET', '/nowhere', undefined), 404, 0],
    ['with a broken escape', () => send('GET', '/channels/%E0%A4%A', undefined), 404, 0],
    ['with a wrong method', () => send('DELETE', '/users/@me', undefined), 405, 0],
    ['with broken JSON', () => send('POST', `/channels/${general().id}/messages`, '{'), 400, 50109],
    ['with JSON that is no object', () => send('POST', `/channels/${general().id}/messages`, '[]'), 400, 50035],
    [
      'of another type',
      () => send('POST', `/channels/${general().id}/messages`, 'x', { 'content-type': 'text/plain' }),
      400,
      50035,
    ],
    [
      'of 9 MB of JSON',
      () => send('POST', `/channels/${general().id}/messages`, { content: long(9_000_000) }),
      413,
      40005,
    ],
    ['to an unknown channel', () => send('POST', '/channels/1/messages', { content: 'x' }), 404, 10003],
    [
      'to an unknown message',
      () => send('PATCH', `/channels/${general().id}/messages/1`, { content: 'x' }),
      404,
      10008,
    ],
    [
      'to a channel it cannot see',
      () => send('POST', `/channels/${channelCalled('editors-only')}/messages`, { content: 'x' }),
      403,
      50001,
    ],
    [
      'to a channel it may not write in',
      () => send('POST', `/channels/${channelCalled('announcements')}/messages`, { content: 'x' }),
      403,
      50013,
    ],
    [
      'to an unknown server',
      () => send('PUT', `/applications/${discord.applicationId}/guilds/1/commands`, []),
      404,
      10004,
    ],
    ['to another application', () => send('PUT', '/applications/1/commands', []), 404, 10002],
    ['to an unknown command', () => send('PATCH', `/applications/${discord.applicationId}/commands/1`, {}), 404, 10063],
    ['to an unknown interaction', () => send('POST', '/interactions/1/abc/callback', { type: 5 }), 404, 10062],
    [
      'to an unknown webhook',
      () => send('PATCH', `/webhooks/${discord.applicationId}/abc/messages/@original`, { content: 'x' }),
      404,
      10015,
    ],
    [
      'to change what a user said',
      () => {
        const said = discord.user('Ada').in('The Newsroom/general').say('mine');
        return send('PATCH', `/channels/${said.channel_id}/messages/${said.id}`, { content: 'yours' });
      },
      403,
      50005,
    ],
  ])('WHEN it comes %s THEN it says so', async (_, request, status, code) => {
    const refused = await request();
    expect({ status: refused.status, code: refused.body.code }).toEqual({ status, code });
  });

  test.each([
    ['another site in Origin', { origin: 'https://example.org' }],
    ['a page without an origin', { origin: 'null' }],
  ])('WHEN it comes from %s THEN it is not answered', async (_, headers) => {
    expect((await send('GET', '/gateway', undefined, headers)).status).toBe(403);
  });

  test('WHEN another version is asked for THEN it is refused', async () => {
    const response = await fetch(`${discord.url}/v9/gateway`);
    expect(await response.json()).toMatchObject({ code: 50041 });
  });
});
