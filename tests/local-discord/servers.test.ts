import { Events, type TextChannel } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type LocalDiscord, startLocalDiscord } from '../../src/local-discord/start.ts';
import { type Running, startBoth } from './client.ts';

let running: Running;
let discord: LocalDiscord;
beforeAll(async () => {
  running = await startBoth({ rateLimits: null });
  discord = running.discord;
  running.client.on(Events.MessageCreate, (message) => {
    if (message.mentions.has(running.client.user!) && !message.author.bot)
      void message.reply(`heard: ${message.reference ? 'a reply' : 'you'}`);
  });
});
afterAll(() => running.stop());

const channel = async (name: string) =>
  (await running.client.channels.fetch(
    [...discord.world.channels.values()].find((c) => c.name === name)!.id,
  )) as TextChannel;

describe('GIVEN servers, channels and people', () => {
  test('WHEN a name means several channels THEN it must be said which', () => {
    expect(() => discord.user('Ben').in('general')).toThrow('several channels called general');
    expect(() => discord.user('Ada').in('questions')).toThrow('no channel called questions');
    expect(discord.user('Ada').in('general').channel.guild?.name).toBe('The Newsroom');
    expect(() => discord.user('Nobody')).toThrow('there is no user Nobody');
  });

  test('WHEN it is started again THEN everybody and everything has the id it had, and no message has', async () => {
    const again = await startLocalDiscord();
    for (const kind of ['users', 'guilds'] as const)
      expect([...again.world[kind].keys()]).toEqual([...discord.world[kind].keys()]);
    const ids = ({ world }: LocalDiscord) => [...world.guilds.values()].flatMap(({ channels }) => [...channels.keys()]);
    expect(ids(again)).toEqual(ids(discord));
    const said = (on: LocalDiscord) => on.user('Ben').in('The Newsroom/general').say('hello').id;
    expect(said(again)).not.toBe(said(discord));
    await again.close();
  });

  test('WHEN somebody asks in a thread or directly THEN the answer comes there', async () => {
    const inThread = await discord.user('Ben').in('Budget day').ask('@Verbatim hello');
    expect(inThread.channel_id).toBe(discord.user('Ben').in('Budget day').channel.id);
    const followUp = await discord.user('Ben').in('Budget day').ask('and then?', { replyTo: inThread });
    expect(followUp.content).toBe('heard: a reply');
    expect((await discord.user('Cleo').dm().ask('@Verbatim hello')).content).toBe('heard: you');
  });

  test('WHEN a reply does not ping THEN the bot is not addressed', () => {
    const there = discord.user('Ben').in('The Newsroom/general');
    const asked = there.say('@Verbatim one');
    expect(there.say('two', { replyTo: asked, ping: false }).mentions).toEqual([]);
  });

  test('WHEN the bot may not embed, attach or read back THEN 50013 and 160002', async () => {
    const guild = [...discord.world.guilds.values()][0]!;
    const narrow = discord.admin.addChannel(guild, {
      name: 'narrow',
      botMayNot: ['embedLinks', 'attachFiles', 'readMessageHistory'],
    });
    const there = await channel('narrow');
    await expect(there.send({ embeds: [{ title: 'x' }] })).rejects.toMatchObject({ code: 50013 });
    await expect(there.send({ files: [{ attachment: Buffer.from('x'), name: 'x.txt' }] })).rejects.toMatchObject({
      code: 50013,
    });
    const said = discord.user('Ben').in('narrow').say('x');
    await expect(there.send({ content: 'x', reply: { messageReference: said.id } })).rejects.toMatchObject({
      code: 160002,
    });
    await expect(there.messages.fetch({ message: said.id, force: true })).rejects.toMatchObject({ code: 50013 });
    discord.admin.botMayNot(narrow);
    expect((await there.send({ embeds: [{ title: 'x' }] })).embeds[0]?.title).toBe('x');
  });

  test('WHEN the port is taken THEN one line says so', async () => {
    const { port } = new URL(discord.url);
    await expect(startLocalDiscord({ port: Number(port) })).rejects.toThrow(
      `cannot listen on 127.0.0.1:${port} (EADDRINUSE): set PORT`,
    );
  });

  test('WHEN two things happen at once THEN whoever waits for the second sees it', async () => {
    const there = discord.user('Ben').in('The Newsroom/general');
    const second = discord.next('messageCreate', ({ content }) => content === 'second');
    there.say('first');
    there.say('second');
    expect((await second).content).toBe('second');
  });

  test('WHEN a file is above the limit THEN 40005', async () => {
    const small = await startLocalDiscord({ limits: { file: 10 } });
    const form = new FormData();
    form.append('payload_json', '{"content":"x"}');
    form.append('files[0]', new Blob(['x'.repeat(11)]), 'x.txt');
    const id = [...small.world.channels.values()][0]!.id;
    const response = await fetch(`${small.url}/v10/channels/${id}/messages`, {
      method: 'POST',
      body: form,
      headers: { authorization: `Bot ${small.token}` },
    });
    expect(await response.json()).toMatchObject({ code: 40005 });
    await small.close();
  });

  test('WHEN somebody takes no direct messages THEN 50007', async () => {
    const shy = discord.world.addUser('Shy', { acceptsDms: false });
    const user = await running.client.users.fetch(shy.id);
    await expect(user.send('x')).rejects.toMatchObject({ code: 50007 });
  });

  test('WHEN the bot is invited and thrown out THEN it hears so, and the server is gone', async () => {
    const invited = new Promise<string>((resolve) =>
      running.client.once(Events.GuildCreate, ({ name }) => resolve(name)),
    );
    const guild = discord.admin.addServer({ name: 'New', channels: ['hall'], admins: ['Dan'], members: [] });
    expect(await invited).toBe('New');
    const left = new Promise<string>((resolve) => running.client.once(Events.GuildDelete, ({ name }) => resolve(name)));
    discord.admin.removeServer(guild);
    expect(await left).toBe('New');
    await expect(running.client.application?.commands.set([], guild.id)).rejects.toMatchObject({ code: 10004 });
  });

  test('WHEN a channel is deleted THEN sending there gives 10003', async () => {
    const guild = [...discord.world.guilds.values()][0]!;
    const doomed = discord.admin.addChannel(guild, { name: 'doomed' });
    const there = await channel('doomed');
    discord.admin.removeChannel(doomed);
    await expect(there.send('x')).rejects.toMatchObject({ code: 10003 });
  });

  test('WHEN a message is deleted THEN the client hears, and editing it gives 10008', async () => {
    const sent = await (await channel('fact-checking')).send('x');
    const gone = discord.next('messageDelete', ({ id }) => id === sent.id);
    await sent.delete();
    await gone;
    await expect(sent.edit('y')).rejects.toMatchObject({ code: 10008 });
  });
});

describe('GIVEN texts that name people', () => {
  const ping = async (content: string, allowedMentions?: object) => {
    const { id } = await (await channel('fact-checking')).send({
      content,
      ...(allowedMentions && { allowedMentions }),
    });
    const { mentions, mention_everyone, mention_roles } = discord.user('Ada').in('fact-checking').see({ id });
    return { users: mentions.map((user) => user.global_name), everyone: mention_everyone, roles: mention_roles.length };
  };
  const ada = () => `<@${discord.user('Ada').user.id}>`;
  const role = () => `<@&${[...[...discord.world.guilds.values()][0]!.roles.keys()][1]}>`;

  test.each<[string, () => [string, object?], object]>([
    [
      'allowed_mentions is absent',
      () => [`${ada()} ${role()} @everyone`],
      { users: ['Ada'], everyone: true, roles: 1 },
    ],
    [
      'nothing is allowed',
      () => [`${ada()} ${role()} @everyone @here`, { parse: [] }],
      { users: [], everyone: false, roles: 0 },
    ],
    [
      'one user is allowed',
      () => [`${ada()} @everyone`, { users: [discord.user('Ada').user.id] }],
      { users: ['Ada'], everyone: false, roles: 0 },
    ],
    ['nobody of that id exists', () => ['<@123456789>'], { users: [], everyone: false, roles: 0 }],
  ])('WHEN %s THEN those are pinged whom Discord would ping', async (_, told, pinged) => {
    expect(await ping(...told())).toEqual(pinged);
  });
});

describe('GIVEN messages with Components V2', () => {
  test('WHEN one is edited THEN its rules still hold; the flag cannot be taken back', async () => {
    const there = await channel('fact-checking');
    const sent = await there.send({ flags: 1 << 15, components: [{ type: 10, content: 'x' }] });
    await expect(sent.edit({ content: 'y' })).rejects.toMatchObject({ code: 50035 });
    await sent.edit({ components: [{ type: 10, content: 'y' }], flags: 0 as never });
    await vi.waitFor(() =>
      expect(Number(discord.user('Ada').in('fact-checking').see(sent).flags) & (1 << 15)).toBeTruthy(),
    );
  });
});

describe('GIVEN a server that the bot was not invited to', () => {
  test('WHEN a member has installed the bot THEN its commands work there, within the limits of a guest', async () => {
    const guild = discord.world.addGuild({
      name: 'Elsewhere',
      channels: ['hall'],
      admins: ['Eve'],
      members: ['Ada'],
      withoutBot: true,
    });
    const fay = discord.world.addUser('Fay', { installed: true });
    discord.world.addMember(guild, fay);
    await running.client.application?.commands.set([
      { name: 'mine', description: 'For both', integrationTypes: [0, 1], contexts: [0, 1, 2] },
      { name: 'ours', description: 'For servers', integrationTypes: [0] },
    ]);
    const hall = (who: string) => discord.user(who).in('Elsewhere/hall');
    expect(
      hall('Fay')
        .commands()
        .map(({ name }) => name),
    ).toEqual(['mine']);
    expect(hall('Ada').commands()).toEqual([]);

    const fates: string[] = [];
    running.client.once(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      const { guildId, userId } = interaction.authorizingIntegrationOwners;
      fates.push(`${interaction.inCachedGuild()} ${guildId} ${userId === fay.id}`);
      await interaction.reply('here');
      for (let i = 0; i < 6; i += 1)
        fates.push(
          await interaction.followUp('x').then(
            () => 'sent',
            (error) => String(error.code),
          ),
        );
    });
    expect((await hall('Fay').slash('mine')).message.content).toBe('here');
    await vi.waitFor(() => expect(fates).toEqual(['false null true', 'sent', 'sent', 'sent', 'sent', 'sent', '40094']));
    await expect(running.client.channels.fetch(hall('Fay').channel.id)).rejects.toMatchObject({ code: 50001 });
    await expect(running.client.guilds.fetch(guild.id)).rejects.toMatchObject({ code: 10004 });
  });
});
