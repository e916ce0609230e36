import {
  ActionRowBuilder,
  type APIModalInteractionResponseCallbackData,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  AttachmentBuilder,
  ButtonBuilder,
  ButtonStyle,
  ComponentType,
  Events,
  type Interaction,
  MessageFlags,
  ModalBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startBoth } from './client.ts';

let running: Running;
let handle: (interaction: Interaction) => Promise<unknown>;

beforeAll(async () => {
  running = await startBoth();
  const { client } = running;
  client.on(Events.InteractionCreate, (interaction) => void handle(interaction));
  client.on(Events.Error, () => {});
  await client.application?.commands.set([
    {
      name: 'echo',
      description: 'Says it again',
      options: [
        {
          name: 'text',
          description: 'What to say',
          type: ApplicationCommandOptionType.String,
          required: true,
          autocomplete: true,
        },
        {
          name: 'times',
          description: 'How often',
          type: ApplicationCommandOptionType.Integer,
          minValue: 1,
          maxValue: 3,
        },
      ],
    },
    { name: 'Check', type: ApplicationCommandType.Message },
    { name: 'Look up', type: ApplicationCommandType.User },
    { name: 'guarded', description: 'For moderators', defaultMemberPermissions: 'ManageGuild' },
  ]);
});
afterAll(() => running.stop());

const ben = () => running.discord.user('Ben').in('The Newsroom/general');

describe('GIVEN the real client on the local Discord', () => {
  test('WHEN it logs in THEN it knows its servers and channels', () => {
    expect(running.client.guilds.cache.map((guild) => guild.name).sort()).toEqual(['Politics Society', 'The Newsroom']);
    expect(running.client.user?.username).toBe('verbatim');
  });

  test('WHEN a slash command is used THEN its reply is what the user sees', async () => {
    handle = async (i) =>
      i.isChatInputCommand() && i.reply(`${i.options.getString('text')} ${i.options.getInteger('times')}`);
    const { message } = await ben().slash('echo', { text: 'hello', times: 2 });
    expect(message.content).toBe('hello 2');
    expect(message.interaction_metadata).toMatchObject({ user: { username: 'ben' } });
  });

  test('WHEN a reply is deferred and edited THEN the user sees the edit, and follow-ups after it', async () => {
    handle = async (i) => {
      if (!i.isChatInputCommand()) return;
      await i.deferReply({ flags: MessageFlags.Ephemeral });
      await i.editReply({ embeds: [{ description: 'found' }] });
      const more = await i.followUp({ content: 'and more', flags: MessageFlags.Ephemeral });
      await i.editReply({ message: more, content: 'and much more' });
    };
    const followed = running.discord.next('messageUpdate', (m) => m.content === 'and much more');
    const outcome = await ben().slash('echo', { text: 'x' });
    await followed;
    expect(outcome.message.embeds[0]?.description).toBe('found');
    expect(Number(outcome.message.flags) & MessageFlags.Ephemeral).toBeTruthy();
    expect(outcome.followUps.map((m) => m.content)).toEqual(['and much more']);
    expect(() => running.discord.user('Ada').in('The Newsroom/general').see(outcome.message)).toThrow(
      'no such message',
    );
  });

  test('WHEN an option is typed THEN the bot suggests', async () => {
    handle = async (i) => i.isAutocomplete() && i.respond([{ name: `${i.options.getFocused()}!`, value: 'v' }]);
    expect(await ben().autocomplete('echo', 'text', { text: 'he' })).toEqual([{ name: 'he!', value: 'v' }]);
  });

  test('WHEN a message command is used THEN it receives the message in full', async () => {
    handle = async (i) => i.isMessageContextMenuCommand() && i.reply(`checked: ${i.targetMessage.content}`);
    const said = running.discord.user('Ada').in('The Newsroom/general').say('a quotation');
    expect((await ben().contextMenu('Check', said)).message.content).toBe('checked: a quotation');
  });

  test('WHEN a user command is used THEN it receives the user', async () => {
    handle = async (i) => i.isUserContextMenuCommand() && i.reply(i.targetUser.displayName);
    const ada = running.discord.user('Ada').user;
    expect((await ben().contextMenu('Look up', ada)).message.content).toBe('Ada');
  });

  test('WHEN buttons and menus are used THEN the message changes', async () => {
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('next').setLabel('More').setStyle(ButtonStyle.Primary),
    );
    const menu = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder()
        .setCustomId('pick')
        .addOptions({ label: 'A', value: 'a' }, { label: 'B', value: 'b' }),
    );
    handle = async (i) => {
      if (i.isChatInputCommand()) return i.reply({ content: 'page 1', components: [row, menu] });
      if (i.isButton()) return i.update('page 2');
      if (!i.isStringSelectMenu()) return;
      await i.deferUpdate();
      return i.editReply(`chose ${i.values.join()}`);
    };
    const { message } = await ben().slash('echo', { text: 'x' });
    const clicked = await ben().click(message, 'next');
    expect(clicked.message).toMatchObject({ id: message.id, content: 'page 2' });
    expect((await ben().select(message, 'pick', ['b'])).message.content).toBe('chose b');
  });

  test('WHEN a modal is shown THEN it can be filled in', async () => {
    const input = new TextInputBuilder().setCustomId('why').setLabel('Why').setStyle(TextInputStyle.Short);
    const modal = new ModalBuilder()
      .setCustomId('m')
      .setTitle('Tell')
      .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(input));
    handle = async (i) => {
      if (i.isChatInputCommand()) return i.showModal(modal);
      return i.isModalSubmit() && i.reply(i.fields.getTextInputValue('why'));
    };
    const shown = await ben().slash('echo', { text: 'x' });
    expect((await ben().submitModal(shown.modal!, { why: 'because' })).message.content).toBe('because');
  });

  test('WHEN a modal has labels, with inputs and menus THEN what stands there is sent unless something else is put in', async () => {
    const label = (name: string, component: object) => ({ type: ComponentType.Label, label: name, component });
    const field = (custom_id: string, more: object = {}) => ({
      type: ComponentType.TextInput,
      custom_id,
      style: TextInputStyle.Short,
      ...more,
    });
    const options = ['direct', 'mixed'].map((value) => ({ label: value, value, default: value === 'mixed' }));
    const modal = {
      custom_id: 'm',
      title: 'Tell',
      components: [
        label('Outlet', field('outlet', { value: 'The Pennant' })),
        label('Author', field('author', { required: false })),
        label('Kind', { type: ComponentType.StringSelect, custom_id: 'kind', options }),
      ],
    } as APIModalInteractionResponseCallbackData;
    handle = async (i) => {
      if (i.isChatInputCommand()) return i.showModal(modal);
      if (!i.isModalSubmit()) return;
      const [outlet, author] = ['outlet', 'author'].map((name) => i.fields.getTextInputValue(name));
      return i.reply(`${outlet}|${author}|${i.fields.getStringSelectValues('kind').join()}`);
    };
    const shown = async () => (await ben().slash('echo', { text: 'x' })).modal!;
    expect((await ben().submitModal(await shown(), {})).message.content).toBe('The Pennant||mixed');
    const filled = { outlet: 'Post', author: 'A. Reed', kind: ['direct'] };
    expect((await ben().submitModal(await shown(), filled)).message.content).toBe('Post|A. Reed|direct');
    await expect(ben().submitModal(await shown(), { outlet: '' })).rejects.toThrow('outlet is required');
    await expect(ben().submitModal(await shown(), { kind: 'loud' })).rejects.toThrow('no value loud');
  });

  test('WHEN a file is attached THEN it can be fetched', async () => {
    handle = async (i) =>
      i.isChatInputCommand() &&
      i.reply({
        files: [new AttachmentBuilder(Buffer.from('a,b\n'), { name: 'rows.csv', description: 'rows' })],
        embeds: [{ image: { url: 'attachment://rows.csv' } }],
      });
    const { message } = await ben().slash('echo', { text: 'x' });
    const [file] = message.attachments;
    expect(file).toMatchObject({ filename: 'rows.csv', size: 4, description: 'rows' });
    expect(message.embeds[0]?.image?.url).toBe(file?.url);
    expect(await (await fetch(file!.url)).text()).toBe('a,b\n');
  });

  test('WHEN the bot is mentioned THEN it reads the message and replies; other messages come without content', async () => {
    const seen: string[] = [];
    running.client.on(Events.MessageCreate, async (message) => {
      if (message.author.bot) return;
      seen.push(message.content);
      if (message.mentions.has(running.client.user!)) {
        await message.channel.sendTyping();
        await message.reply({ content: 'you asked', allowedMentions: { parse: [], repliedUser: false } });
      }
    });
    ben().say('nothing for bots');
    const answer = await ben().ask('@Verbatim what now?');
    expect(answer).toMatchObject({ content: 'you asked', mentions: [], message_reference: {} });
    expect(seen).toEqual(['', `<@${running.discord.applicationId}> what now?`]);
    const dm = await running.discord.user('Ben').dm().ask('@Verbatim here too');
    expect(dm.content).toBe('you asked');
  });
});
