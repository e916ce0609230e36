import { ApplicationCommandType, Events, type Interaction, type RepliableInteraction } from 'discord.js';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/local-discord/wire.ts';
import { type Running, startBoth } from './client.ts';

let running: Running;
let handle: (interaction: Interaction) => Promise<unknown>;
/** Moves the local Discord's clock forward. */
let ahead = 0;

beforeAll(async () => {
  running = await startBoth({
    rateLimits: null,
    now: () => Date.now() + ahead,
    limits: { firstResponse: 500, token: 60_000 },
  });
  running.client.on(Events.InteractionCreate, (interaction) => void handle(interaction));
  await running.client.application?.commands.set([
    {
      name: 'ask',
      description: 'Asks',
      options: [
        { type: 3, name: 'text', description: 'Text', autocomplete: true },
        { type: 4, name: 'count', description: 'Count', minValue: 1, maxValue: 5 },
        { type: 3, name: 'kind', description: 'Kind', choices: [{ name: 'Long', value: 'l' }] },
        { type: 5, name: 'flag', description: 'Flag' },
        { type: 3, name: 'word', description: 'Word', maxLength: 4 },
      ],
    },
    {
      name: 'whom',
      description: 'Names things',
      options: [
        { type: 6, name: 'person', description: 'Who' },
        { type: 7, name: 'place', description: 'Where' },
        { type: 8, name: 'role', description: 'Which' },
      ],
    },
    {
      name: 'must',
      description: 'Needs it',
      options: [{ type: 3, name: 'text', description: 'Text', required: true }],
    },
    { name: 'guarded', description: 'For moderators', defaultMemberPermissions: 'ManageGuild' },
    { name: 'servers-only', description: 'Not in direct messages', contexts: [0] },
    {
      name: 'coverage',
      description: 'Sub-commands',
      options: [
        { type: 1, name: 'add', description: 'Adds', options: [{ type: 3, name: 'url', description: 'Where' }] },
      ],
    },
    { name: 'Check', type: ApplicationCommandType.Message },
  ]);
});
beforeEach(() => {
  ahead = 0;
});
afterAll(() => running.stop());

const input = (more: JsonObject = {}) => ({ type: 4, custom_id: 'a', style: 1, ...more });
const OPTION = { label: 'Long', value: 'l' };
const menu = (more: JsonObject = {}) => ({ type: 3, custom_id: 'a', options: [OPTION], ...more });
const MODAL_FAULTS: readonly [what: string, component: JsonObject][] = [
  ['a label holds an input that has one itself', { type: 18, label: 'A', component: input({ label: 'A' }) }],
  ['a label is too long', { type: 18, label: 'x'.repeat(46), component: input() }],
  ['a row holds an input without a label', { type: 1, components: [input()] }],
  [
    'a row of a modal holds two inputs',
    { type: 1, components: [input({ label: 'A' }), input({ label: 'B', custom_id: 'b' })] },
  ],
  ['a field holds more than it takes', { type: 18, label: 'A', component: input({ max_length: 2, value: 'abc' }) }],
  ['a field takes less than it must', { type: 18, label: 'A', component: input({ max_length: 2, min_length: 3 }) }],
  ['a menu of a modal is disabled', { type: 18, label: 'A', component: menu({ disabled: true }) }],
  ['a menu of a modal has a value twice', { type: 18, label: 'A', component: menu({ options: [OPTION, OPTION] }) }],
];

const ben = () => running.discord.user('Ben').in('The Newsroom/general');

/** The interaction as the bot received it, unanswered. */
async function received(act: () => Promise<unknown>): Promise<RepliableInteraction> {
  const arrived = new Promise<Interaction>((resolve) => {
    handle = async (interaction) => resolve(interaction);
  });
  act().catch(() => {});
  return (await arrived) as RepliableInteraction;
}
const asked = () => received(() => ben().slash('ask'));

async function call(method: string, path: string, body?: JsonObject) {
  const response = await fetch(`${running.discord.url}/v10${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body && { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as JsonObject | null };
}
const callback = ({ id, token }: { id: string; token: string }, body: JsonObject) =>
  call('POST', `/interactions/${id}/${token}/callback`, body);
const original = (token: string) => `/webhooks/${running.discord.applicationId}/${token}/messages/@original`;
const webhook = (token: string) => `/webhooks/${running.discord.applicationId}/${token}`;
const reply = { type: 4, data: { content: 'x' } };

describe('GIVEN an interaction', () => {
  test('WHEN it is answered twice THEN 40060', async () => {
    const interaction = await asked();
    expect((await callback(interaction, reply)).status).toBe(204);
    expect(await callback(interaction, reply)).toMatchObject({ status: 400, body: { code: 40060 } });
  });

  test('WHEN the first answer is late THEN 10062, and the user was told', async () => {
    let told: unknown;
    const interaction = await received(() =>
      ben()
        .slash('ask')
        .catch((error: Error) => {
          told = error.message;
        }),
    );
    await new Promise((resolve) => setTimeout(resolve, 550));
    expect(told).toBe('The application did not respond');
    expect(await callback(interaction, reply)).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  test('WHEN the id is not the token’s THEN 10062', async () => {
    const { token } = await asked();
    expect(await callback({ id: '1', token }, reply)).toMatchObject({ status: 404, body: { code: 10062 } });
  });

  test('WHEN it is edited or followed up before any answer THEN 10015', async () => {
    const { token } = await asked();
    expect(await call('PATCH', original(token), { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10015 },
    });
    expect(await call('POST', webhook(token), { content: 'x' })).toMatchObject({ status: 404, body: { code: 10015 } });
  });

  test('WHEN its token has expired THEN 50027', async () => {
    const interaction = await asked();
    await callback(interaction, { type: 5 });
    ahead = 60_001;
    expect(await call('PATCH', original(interaction.token), { content: 'x' })).toMatchObject({
      status: 401,
      body: { code: 50027 },
    });
  });

  test('WHEN its answer was deleted THEN an edit gives 10008', async () => {
    const interaction = await asked();
    await callback(interaction, reply);
    expect((await call('DELETE', original(interaction.token))).status).toBe(204);
    expect(await call('PATCH', original(interaction.token), { content: 'x' })).toMatchObject({
      status: 404,
      body: { code: 10008 },
    });
  });

  test('WHEN somebody else deleted its answer THEN an edit gives 10008', async () => {
    handle = async (i) => i.isChatInputCommand() && i.reply('x');
    const { message } = await ben().slash('ask');
    const interaction = await asked();
    await callback(interaction, { type: 4, data: { content: 'x' } });
    const { body } = await call('GET', original(interaction.token));
    const ada = running.discord.user('Ada').in('The Newsroom/general');
    for (const id of [message.id, String(body?.id)]) ada.delete({ id });
    expect(await call('PATCH', original(interaction.token), { content: 'y' })).toMatchObject({ body: { code: 10008 } });
    expect(() => ben().delete(ada.say('mine'))).toThrow('Ben may not do this here');
  });

  test('WHEN the answer is ephemeral THEN no channel endpoint reaches it', async () => {
    const interaction = await asked();
    await callback(interaction, { type: 4, data: { content: 'x', flags: 64 } });
    const { body } = await call('GET', original(interaction.token));
    await expect(
      running.client.rest.patch(`/channels/${String(body?.channel_id)}/messages/${String(body?.id)}`, {
        body: { content: 'y' },
      }),
    ).rejects.toMatchObject({ code: 10008 });
    expect(ben().history.some(({ id }) => id === body?.id)).toBe(false);
  });

  test('WHEN a deferral is followed up THEN the follow-up takes the place of “is thinking…”', async () => {
    const interaction = await asked();
    await callback(interaction, { type: 5, data: { flags: 64 } });
    const thinking = await call('GET', original(interaction.token));
    expect(Number(thinking.body?.flags) & 128).toBe(128);
    const { body } = await call('POST', webhook(interaction.token), { content: 'done' });
    expect(body).toMatchObject({ id: thinking.body?.id, content: 'done', flags: 64 });
  });

  test('WHEN a response is asked for THEN it comes with the message', async () => {
    const { id, token } = await asked();
    const { status, body } = await call('POST', `/interactions/${id}/${token}/callback?with_response=true`, reply);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      interaction: { id, response_message_loading: false },
      resource: { type: 4, message: { content: 'x', type: 20 } },
    });
  });

  test.each<[string, () => Promise<RepliableInteraction>, JsonObject]>([
    ['autocomplete is deferred', () => received(() => ben().autocomplete('ask', 'text', { text: 'a' })), { type: 5 }],
    [
      'autocomplete is answered with a message',
      () => received(() => ben().autocomplete('ask', 'text', { text: 'a' })),
      reply,
    ],
    ['a command is answered with choices', asked, { type: 8, data: { choices: [] } }],
    ['a command updates a message', asked, { type: 7, data: { content: 'x' } }],
    ['a callback has no type', asked, {}],
    ['a callback is a ping’s', asked, { type: 1 }],
    [
      '26 choices are suggested',
      () => received(() => ben().autocomplete('ask', 'text', { text: 'a' })),
      { type: 8, data: { choices: Array.from({ length: 26 }, (_, i) => ({ name: `${i}`, value: `${i}` })) } },
    ],
    [
      'a suggestion has 101 characters',
      () => received(() => ben().autocomplete('ask', 'text', { text: 'a' })),
      { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: 'x' }] } },
    ],
    [
      'a modal has no title',
      asked,
      {
        type: 9,
        data: {
          custom_id: 'm',
          components: [{ type: 1, components: [{ type: 4, custom_id: 'a', label: 'A', style: 1 }] }],
        },
      },
    ],
    [
      'a modal has two fields of one id',
      asked,
      {
        type: 9,
        data: {
          custom_id: 'm',
          title: 'M',
          components: [0, 1].map(() => ({ type: 1, components: [{ type: 4, custom_id: 'a', label: 'A', style: 1 }] })),
        },
      },
    ],
    ...MODAL_FAULTS.map(([what, component]): [string, () => Promise<RepliableInteraction>, JsonObject] => [
      what,
      asked,
      { type: 9, data: { custom_id: 'm', title: 'M', components: [component] } },
    ]),
    [
      'an embed shows a picture that is not there',
      asked,
      { type: 4, data: { embeds: [{ image: { url: 'attachment://a.png' } }] } },
    ],
    ['content has 2001 characters', asked, { type: 4, data: { content: 'x'.repeat(2001) } }],
  ])('WHEN %s THEN 50035, and a right answer is still taken', async (_, act, body) => {
    const interaction = await act();
    expect(await callback(interaction, body)).toMatchObject({ status: 400, body: { code: 50035 } });
    const right = interaction.isAutocomplete() ? { type: 8, data: { choices: [] } } : reply;
    expect((await callback(interaction, right)).status).toBe(204);
  });

  test('WHEN a message is too long in a callback THEN the fault lies under data', async () => {
    const { body } = await callback(await asked(), { type: 4, data: { embeds: [{ title: 'x'.repeat(257) }] } });
    expect(body?.errors).toHaveProperty('data.embeds.0.title._errors');
  });

  test('WHEN it carries a user THEN with permissions, locale and context as Discord sends them', async () => {
    const inServer = await asked();
    expect(inServer.memberPermissions?.has('ManageGuild')).toBe(false);
    expect(inServer).toMatchObject({
      locale: 'en-GB',
      guildLocale: 'en-GB',
      context: 0,
      attachmentSizeLimit: 10485760,
    });
    expect(inServer.appPermissions.has('SendMessages')).toBe(true);
    const direct = await received(() => running.discord.user('Ben').dm().slash('ask'));
    expect(direct).toMatchObject({ guildId: null, context: 1 });
  });
});

describe('GIVEN the picker of Discord’s client', () => {
  test.each<[string, string, Record<string, string | number | boolean>, string]>([
    ['an unknown command', 'nothing', {}, 'there is no command /nothing'],
    ['an unknown option', 'ask', { nope: 'x' }, 'there is no option nope'],
    ['a missing required option', 'must', {}, 'the option text is required'],
    ['an empty text', 'ask', { text: '' }, 'the option text must be filled in'],
    ['text for a number', 'ask', { count: 'two' }, 'the option count must be a number'],
    ['a fraction for a whole number', 'ask', { count: 1.5 }, 'the option count must be a whole number'],
    ['a number below the least', 'ask', { count: 0 }, 'the option count must be at least 1'],
    ['a number above the most', 'ask', { count: 6 }, 'the option count must be at most 5'],
    ['a choice that is none', 'ask', { kind: 'x' }, 'the option kind must be one of Long'],
    ['text for a truth value', 'ask', { flag: 'maybe' }, 'the option flag must be true or false'],
    ['a text above its length', 'ask', { word: 'abcde' }, 'the option word must be at most 4 characters'],
    ['a command without its sub-command', 'coverage', {}, '/coverage needs one of add'],
    ['an unknown sub-command', 'coverage drop', {}, '/coverage needs one of add'],
    ['words after a command', 'ask this', {}, 'there is no command /ask this'],
  ])('WHEN %s is picked THEN it cannot be sent', async (_, path, options, reason) => {
    await expect(ben().slash(path, options)).rejects.toThrow(reason);
  });

  test('WHEN a choice is picked by its name THEN its value is sent; sub-commands nest', async () => {
    handle = async (i) =>
      i.isChatInputCommand() &&
      i.reply(`${i.options.getSubcommand(false)} ${i.options.getString('kind') ?? i.options.getString('url')}`);
    expect((await ben().slash('ask', { kind: 'Long' })).message.content).toBe('null l');
    expect((await ben().slash('coverage add', { url: 'u' })).message.content).toBe('add u');
  });

  test('WHEN people, channels and roles are named THEN they come along; unknown ones cannot be sent', async () => {
    handle = async (i) => {
      if (!i.isChatInputCommand()) return;
      const member = i.options.getMember('person');
      const names = [
        i.options.getUser('person')?.displayName,
        member && 'permissions' in member,
        i.options.getChannel('place')?.name,
        i.options.getRole('role')?.name,
      ];
      await i.reply(names.join(' '));
    };
    const { channel } = ben();
    const options = { person: running.discord.user('Ada').user.id, place: channel.id, role: channel.guild!.id };
    expect((await ben().slash('whom', options)).message.content).toBe('Ada true general @everyone');
    await expect(ben().slash('whom', { person: '1' })).rejects.toThrow('the option person names nothing here');
  });

  test('WHEN a line is typed THEN it is read by the options that the command declares', async () => {
    handle = async (i) =>
      i.isChatInputCommand() && i.reply(JSON.stringify(i.options.data.map(({ name, value }) => [name, value])));
    expect((await ben().type('/ask text: what now? count: 2 flag: yes')).message.content).toBe(
      '[["text","what now?"],["count",2],["flag",true]]',
    );
    expect((await ben().type('/must what now?')).message.content).toBe('[["text","what now?"]]');
    await expect(ben().type('/guarded')).rejects.toThrow('there is no command /guarded');
  });

  test('WHEN a command is for moderators THEN only they are offered it', () => {
    const names = (who: string) =>
      running.discord
        .user(who)
        .in('The Newsroom/general')
        .commands()
        .map(({ name }) => name);
    expect(names('Ada')).toContain('guarded');
    expect(names('Ben')).not.toContain('guarded');
  });

  test('WHEN a command is for servers THEN it is not offered in direct messages', () => {
    expect(
      running.discord
        .user('Ben')
        .dm()
        .commands()
        .map(({ name }) => name),
    ).toEqual(['ask', 'whom', 'must', 'guarded', 'coverage']);
  });

  test('WHEN a button was removed or disabled THEN it cannot be pressed', async () => {
    handle = async (i) =>
      i.isChatInputCommand() &&
      i.reply({
        content: 'x',
        components: [{ type: 1, components: [{ type: 2, style: 1, customId: 'off', label: 'Off', disabled: true }] }],
      });
    const { message } = await ben().slash('ask');
    await expect(ben().click(message, 'off')).rejects.toThrow('off is disabled');
    await expect(ben().click(message, 'none')).rejects.toThrow('the message has no component none');
  });
});
