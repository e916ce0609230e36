import { setTimeout as sleep } from 'node:timers/promises';
import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { RawArticle } from '../../../src/domain/article.ts';
import { type Running, startRunning } from '../running.ts';
import { buttonId, labels, textOf } from '../shown.ts';

const PACE = { quiet: 120, often: 150 };
/** Long enough for what would be posted to be there. */
const WHILE = 450;

let running: Running;
let clock: number | null = null;
beforeAll(async () => {
  running = await startRunning({
    alerts: PACE,
    now: () => new Date(clock ?? Date.now()),
    local: { rateLimits: null },
  });
}, 30_000);
afterAll(() => running.stop());

const newsroom = () => [...running.discord.world.guilds.values()].find(({ name }) => name === 'The Newsroom')!;
const coverage = () => running.coverages.forServer(newsroom().id);

let channels = 0;
/** A channel of its own for each test, as an admin sees it. */
function room() {
  const channel = running.discord.admin.addChannel(newsroom(), { name: `alerts-${++channels}` });
  const ada = running.discord.user('Ada').in(channel.id);
  const posted = (): readonly APIMessage[] =>
    [...channel.messages.values()].map(({ data }) => data).filter(({ interaction_metadata }) => !interaction_metadata);
  return {
    channel,
    ada,
    posted,
    follow: async (what: 'speaker' | 'name' | 'topic', words: string) => {
      await sleep(5);
      const { message } = await ada.slash(`follow ${what}`, { [what]: words });
      await sleep(5);
      return message;
    },
    /** The messages that are there once so many are. */
    heard: async (count: number) => {
      await vi.waitFor(() => expect(posted().length).toBeGreaterThanOrEqual(count), { timeout: 5_000, interval: 20 });
      await sleep(150);
      return posted().map(textOf);
    },
    silent: async () => {
      await sleep(WHILE);
      return posted().map(textOf);
    },
  };
}

let articles = 0;
const article = (...paragraphs: readonly string[]): RawArticle => ({
  id: `came-in-${++articles}.txt`,
  outlet: 'The Pennant',
  date: '2031-06-01',
  text: paragraphs.join('\n\n'),
});
const quoting = (name: string, words: string) =>
  article(`${name} speaks in Corran`, `“${words},” said ${name}, who keeps the lighthouse at Corran.`);

describe('an alert', () => {
  test('GIVEN a speaker followed WHEN new coverage quotes them THEN the channel hears of it once, and no other does', async () => {
    const [here, there] = [room(), room()];
    const told = await here.follow('speaker', 'Anneli Voss');
    expect(textOf(told)).toContain('Following what Anneli Voss says');
    expect(textOf(told)).toContain('names nobody called “Anneli Voss”');
    await there.follow('speaker', 'Somebody Else');
    await coverage().add(quoting('Anneli Voss', 'The lamp is as old as my grandmother'));
    const [text, ...more] = await here.heard(1);
    expect(more).toEqual([]);
    expect(text).toContain('New in the coverage');
    expect(text).toContain('Said by Anneli Voss');
    expect(text).toContain('“The lamp is as old as my grandmother,”');
    expect(text).toContain('The Pennant, 1 June 2031, paragraph 2');
    expect(await there.silent()).toEqual([]);
  });

  test('GIVEN its button WHEN somebody presses it THEN the surroundings are shown', async () => {
    const here = room();
    await here.follow('name', 'Berit Ahl');
    await coverage().add(article('Harbour tour', 'Berit Ahl showed the town her boat.', 'It rained all day.'));
    await here.heard(1);
    const [message] = here.posted();
    expect(labels(message!)).toContain('Context');
    expect(textOf((await here.ada.click(message!, buttonId(message!, 'Context'))).message)).toContain(
      'It rained all day',
    );
  });

  test('GIVEN several follows of one channel WHEN one article has something for each THEN it is one message', async () => {
    const here = room();
    await here.follow('speaker', 'Clara Rusk');
    await here.follow('name', 'Didrik Holm');
    await here.follow('topic', 'herring quota');
    await coverage().add(
      article(
        'Herring quota cut again',
        'The herring quota was cut again on Friday.',
        '“We shall sell the boats,” said Clara Rusk, a skipper.',
        'Didrik Holm of the ministry was in the room.',
      ),
    );
    const [text, ...more] = await here.heard(1);
    expect(more).toEqual([]);
    for (const label of ['Said by Clara Rusk', 'Naming Didrik Holm', 'About “herring quota”'])
      expect(text).toContain(label);
  });

  test('GIVEN what was there before, and stories beside it THEN silence', async () => {
    const here = room();
    await coverage().add(quoting('Edda Lund', 'I was here before you'));
    await here.follow('speaker', 'Edda Lund');
    await here.follow('topic', 'wind farm');
    await coverage().add(article('Wind tears roof off farm shop', 'A strong wind tore the roof off a farm shop.'));
    expect(await here.silent()).toEqual([]);
  });

  test('GIVEN an article printed anew THEN only what is new in it is told', async () => {
    const here = room();
    await here.follow('speaker', 'Fritz Amsel');
    const first = quoting('Fritz Amsel', 'The bell will be cast in April');
    await coverage().add(first);
    await here.heard(1);
    await coverage().add({ ...first, text: first.text.replace('keeps the lighthouse', 'keeps the old lighthouse') });
    expect(await here.silent()).toHaveLength(1);
    await coverage().add({ ...first, text: `${first.text}\n\n“It will ring on Sundays,” Amsel said later.` });
    const texts = await here.heard(2);
    expect(texts).toHaveLength(2);
    expect(texts[1]).toContain('It will ring on Sundays');
    expect(texts[1]).not.toContain('cast in April');
  });

  test('GIVEN a copy of the article in another outlet THEN it is not told again', async () => {
    const here = room();
    await here.follow('speaker', 'Gesa Thorn');
    const body = Array.from(
      { length: 12 },
      (_, i) => `Day ${i} at the quarry of Corran brought ${i + 3} carts of slate.`,
    );
    const story = article('Quarry opens', '“Slate is patient,” said Gesa Thorn, who owns the quarry.', ...body);
    await coverage().add(story);
    await here.heard(1);
    const copied = await coverage().add({ ...story, id: 'copy.txt', outlet: 'Coast Daily' });
    expect(copied.outcome).toBe('duplicate');
    expect(await here.silent()).toHaveLength(1);
  });

  test('GIVEN two hundred articles at once THEN one message for all of them', async () => {
    const here = room();
    await here.follow('speaker', 'Hanne Birk');
    await Promise.all(
      Array.from({ length: 200 }, (_, i) =>
        coverage().add(quoting('Hanne Birk', `Lamp ${i} of the ${i + 7} went out at ${i}`)),
      ),
    );
    const [text, ...more] = await here.heard(1);
    expect(more).toEqual([]);
    expect(text).toContain('200 articles came in together');
    expect(text).toContain('Said by Hanne Birk: 200 articles.');
  }, 30_000);

  test('GIVEN words that would ping or restyle THEN they are harmless in an alert', async () => {
    const here = room();
    await here.follow('topic', 'ferry timetable');
    await coverage().add(
      article('Ferry timetable', 'The ferry timetable says @everyone <@1> **sail** at [noon](https://x.example).'),
    );
    await here.heard(1);
    const [message] = here.posted();
    expect(message!.mention_everyone).toBe(false);
    expect(message!.mentions).toEqual([]);
    expect(message!.embeds[0]!.description).toContain('\\*\\*sail\\*\\*');
  });
});

describe('where an alert cannot arrive', () => {
  test('GIVEN a channel that forbids it THEN the follow is kept and the list says what is wrong, until it is not', async () => {
    const here = room();
    await here.follow('speaker', 'Ivo Kral');
    running.discord.admin.botMayNot(here.channel, 'sendMessages');
    await coverage().add(quoting('Ivo Kral', 'Nobody hears me'));
    await sleep(WHILE);
    const list = async () => textOf((await here.ada.slash('follow list')).message);
    expect(await list()).toContain('Nothing can be posted here: the bot may not post there.');
    expect(await list()).toContain('What Ivo Kral says, here');
    running.discord.admin.botMayNot(here.channel);
    await coverage().add(quoting('Ivo Kral', 'Now they hear me again'));
    expect((await here.heard(1)).join()).toContain('Now they hear me again');
    expect(await list()).not.toContain('Nothing can be posted');
  });

  test('GIVEN a channel where the bot may not post WHEN something is to be THEN that is said at once', async () => {
    const here = room();
    expect(textOf(await here.follow('speaker', 'Ivo Blum'))).not.toContain('may not post');
    running.discord.admin.botMayNot(here.channel, 'sendMessages');
    expect(textOf(await here.follow('speaker', 'Ivo Horn'))).toContain('But the bot may not post here');
    const digest = await here.ada.slash('follow digest', { time: '08:00', zone: 'UTC' });
    expect(textOf(digest.message)).toContain('But the bot may not post here');
    await here.ada.slash('follow digest', { off: true });
  });

  test('GIVEN a channel that is gone THEN other channels hear all the same', async () => {
    const [gone, here] = [room(), room()];
    await gone.follow('speaker', 'Jutta Frey');
    await here.follow('speaker', 'Jutta Frey');
    running.discord.admin.removeChannel(gone.channel);
    await coverage().add(quoting('Jutta Frey', 'The channel has gone out to sea'));
    expect(await here.heard(1)).toHaveLength(1);
    expect(textOf((await here.ada.slash('follow list')).message)).toContain(
      `Nothing can be posted in channel <#${gone.channel.id}>: the channel is gone.`,
    );
  });

  test('GIVEN a channel without embeds THEN it is text', async () => {
    const here = room();
    await here.follow('speaker', 'Kai Lorenz');
    running.discord.admin.botMayNot(here.channel, 'embedLinks');
    await coverage().add(quoting('Kai Lorenz', 'Plain words will do for us'));
    const [text] = await here.heard(1);
    expect(here.posted()[0]!.embeds).toEqual([]);
    expect(text).toContain('Plain words will do for us');
  });

  test('GIVEN Discord failing for a while THEN the alert comes later, once', async () => {
    const here = room();
    await here.follow('speaker', 'Lise Morand');
    running.discord.failRest(500, 4, `/channels/${here.channel.id}/messages`);
    clock = Date.now();
    await coverage().add(quoting('Lise Morand', 'Better late than never'));
    await sleep(1_500);
    expect(here.posted()).toEqual([]);
    clock = Date.now() + 60_000;
    expect(await here.heard(1)).toHaveLength(1);
    clock = null;
  }, 20_000);
});

describe('what ends', () => {
  test('GIVEN a follow that is stopped, by number or button THEN silence', async () => {
    const here = room();
    const told = await here.follow('speaker', 'Mette Skov');
    await here.ada.click(told, buttonId(told, 'Undo'));
    const said = () => [...here.channel.messages.values()].map(({ data }) => textOf(data)).join('\n');
    await vi.waitFor(() => expect(said()).toContain('No longer following what Mette Skov says'));
    await here.follow('speaker', 'Nils Aker');
    await here.ada.slash('follow stop', { follow: 'nils aker' });
    await coverage().add(quoting('Mette Skov', 'Silence is golden to me'));
    await coverage().add(quoting('Nils Aker', 'And silver is for talk'));
    expect((await here.silent()).filter((text) => text.includes('Said by'))).toEqual([]);
  });

  test('GIVEN a restart between an arrival and its alert THEN it is told after it, once', async () => {
    const here = room();
    await here.follow('speaker', 'Olga Brandt');
    await running.bot.close();
    await coverage().add(quoting('Olga Brandt', 'I came while you slept'));
    await running.restart();
    expect(await here.heard(1)).toHaveLength(1);
    await running.restart();
    expect(await here.silent()).toHaveLength(1);
  }, 20_000);
});

test('GIVEN another server’s article THEN it is not heard of', async () => {
  const here = room();
  await here.follow('speaker', 'Petra Zorn');
  const other = [...running.discord.world.guilds.values()].find(({ name }) => name === 'Politics Society')!;
  await running.coverages.forServer(other.id).add(quoting('Petra Zorn', 'This is for the society only'));
  expect(await here.silent()).toEqual([]);
  await running.coverages.forServer(null).add(quoting('Petra Zorn', 'And this is for everybody'));
  expect((await here.heard(1)).join()).toContain('And this is for everybody');
});

test('GIVEN a question that is not answered WHEN a manager presses its button THEN it is followed, and the answer told', async () => {
  const here = room();
  const { message } = await here.ada.slash('ask', { question: 'How much does a berth at Quillon cost?' });
  expect(textOf(message)).toContain('Not in the coverage');
  const button = buttonId(message, 'Follow this');
  const said = () => [...here.channel.messages.values()].map(({ data }) => textOf(data)).join('\n');
  const refused = await running.discord.user('Ben').in(here.channel.id).click(message, button);
  expect(textOf(refused.message)).toContain('is for those who manage this server');
  await here.ada.click(message, button);
  await vi.waitFor(() => expect(said()).toContain('Following what is about'));
  await coverage().add(
    article('Berths at Quillon', 'A berth at Quillon costs forty crowns a month, the harbour master said.'),
  );
  await vi.waitFor(() => expect(said()).toContain('forty crowns a month'), 4_000);
});
