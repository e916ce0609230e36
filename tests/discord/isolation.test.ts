import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/load-commands.ts';
import { LANTERN, ORCHARD, type Running, startRunning } from './running.ts';
import { labels, menuOf, textOf } from './shown.ts';

const UNLIMITED = { user: { burst: 1e6, perSecond: 1e6 }, server: { burst: 1e6, perSecond: 1e6 } };

let running: Running;
beforeAll(async () => {
  running = await startRunning({ local: { rateLimits: null }, rates: UNLIMITED });
});
afterAll(async () => {
  expect(running.discord.refusals).toEqual([]);
  await running.stop();
});

const orchard = () => running.discord.user('Ben').in('The Newsroom/general');
const lantern = () => running.discord.user('Ben').in('Politics Society/general');
const direct = () => running.discord.user('Ben').dm();

/** Words that stand in one server's own article and nowhere else. */
const SECRETS: readonly (readonly string[])[] = [
  ['apples', 'Castell', 'thieves', 'Hexley', 'Inland Post'],
  ['dark', 'Abara', 'Lantern', 'founded', 'Coast Daily'],
];

/** A message without what the asking member typed: the footer repeats the request. */
const answerOf = (message: APIMessage) =>
  `${message.content} ${message.embeds.map((embed) => `${embed.title} ${embed.description}`).join(' ')} ${JSON.stringify(message.components)}`;

const VALUES = [
  'Iris Castell',
  'Femi Abara',
  'four hundred apples and left a note',
  'walk in the dark',
  'Inland Post',
  'Coast Daily',
  ORCHARD.id,
  LANTERN.id,
];

/** Every text option of every command, to be filled in with words of either server. */
const asked = [...(await loadCommands())].flatMap(([name, { options }]) => {
  const texts = Object.entries(options).filter(
    ([, { type, choices, maxLength = 100 }]) => type === 'string' && !choices && maxLength >= 40,
  );
  const required = Object.keys(options).filter((option) => options[option]!.required);
  return texts.length === 0
    ? [[name, []] as const]
    : texts.map(([option]) => [name, [...new Set([...required, option])]] as const);
});

describe('GIVEN two servers with articles of their own', () => {
  test.each(
    asked,
  )('WHEN /%s %j is filled in with words of either THEN no server shows the other’s, nor a direct message either’s', async (name, options) => {
    for (const value of VALUES) {
      const given = Object.fromEntries(options.map((option) => [option, value]));
      for (const [place, others] of [
        [orchard(), [1]],
        [lantern(), [0]],
        [direct(), [0, 1]],
      ] as const) {
        const shown = answerOf((await place.slash(name, given)).message).toLowerCase();
        const secrets = others.flatMap((other) => SECRETS[other]!.map((word) => word.toLowerCase()));
        // What was typed may be repeated ("the coverage names nobody called …").
        expect(secrets.filter((word) => shown.includes(word) && !value.toLowerCase().includes(word))).toEqual([]);
      }
    }
  });

  test.each([
    ['quotes', 'speaker', 'Iris', 'Femi'],
    ['quotes', 'outlet', 'Inland', 'Coast'],
    ['articles', 'article', 'Orchard', 'Lantern'],
    ['articles', 'article', 'orchard.txt', 'lantern.txt'],
  ])('WHEN %s %s is typed THEN only the own coverage is suggested', async (name, option, mine, theirs) => {
    expect(await orchard().autocomplete(name, option, { [option]: theirs })).toEqual([]);
    expect(await lantern().autocomplete(name, option, { [option]: mine })).toEqual([]);
    expect(await direct().autocomplete(name, option, { [option]: mine })).toEqual([]);
    if (option !== 'speaker') expect(await orchard().autocomplete(name, option, { [option]: mine })).toHaveLength(1);
  });

  test('WHEN a mention asks for the other server’s words THEN they are not shown', async () => {
    expect(answerOf(await lantern().ask('@Verbatim who took four hundred apples?'))).not.toContain('note');
    expect(answerOf(await orchard().ask('@Verbatim who took four hundred apples?'))).toContain('note');
  });

  test('WHEN a button of one server is carried into the other THEN it opens nothing', async () => {
    const { message } = await orchard().slash('articles');
    expect(labels(message)).toContain('menu');
    const { id, options } = menuOf(message);
    const own = options.find(({ value }) => value.includes(ORCHARD.id))!;
    const answered = (await orchard().select(message, id, [own.value])).message;
    expect(textOf(answered)).toContain('four hundred apples');

    const elsewhere = (await lantern().slash('articles')).message;
    const menu = menuOf(elsewhere);
    const forged = { ...menu.options[0]!, value: own.value };
    // What a member could do with a modified client: send another server's value with an own message.
    const stored = [...running.discord.world.channels.values()]
      .flatMap(({ messages }) => [...messages.values()])
      .find(({ data }) => data.id === elsewhere.id)!;
    stored.data = {
      ...stored.data,
      components: JSON.parse(
        JSON.stringify(stored.data.components).replace(
          JSON.stringify(menu.options[0]!.value),
          JSON.stringify(forged.value),
        ),
      ),
    };
    const opened = (await lantern().select(elsewhere, menu.id, [forged.value])).message;
    expect(textOf(opened)).toContain('no longer part of the coverage');
    expect(textOf(opened)).not.toContain('apples');
  });
});
