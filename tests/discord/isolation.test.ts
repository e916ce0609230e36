import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadCommands } from '../../src/load-commands.ts';
import { LANTERN, ORCHARD, type Running, startRunning } from './running.ts';
import { buttonId, componentsOf } from './shown.ts';

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

/** The words of a server's article that show, other than those that were asked with. */
function secretsIn(shown: string, server: number, asked: string): readonly string[] {
  const [text, given] = [shown.toLowerCase(), asked.toLowerCase()];
  return SECRETS[server]!.map((word) => word.toLowerCase()).filter(
    (word) => text.includes(word) && !given.includes(word),
  );
}

/** Every button and every choice of a message, with what presses it. */
function pressable(place: ReturnType<typeof orchard>, message: APIMessage) {
  return componentsOf(message).flatMap(({ custom_id, options, disabled }) =>
    options
      ? options.map(({ value }) => ({ id: value, press: () => place.select(message, custom_id, [value]) }))
      : disabled
        ? []
        : [{ id: custom_id, press: () => place.click(message, custom_id) }],
  );
}

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
        const shown = answerOf((await place.slash(name, given)).message);
        // What was typed may be repeated ("the coverage names nobody called …").
        expect(others.flatMap((other) => secretsIn(shown, other, value))).toEqual([]);
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

  test('WHEN an answer is replied to from the other server’s words THEN the follow-up finds none of them', async () => {
    const answered = (await lantern().slash('quotes', { speaker: 'Greta Dunmore' })).message;
    for (const text of ['and Iris Castell?', 'and what about apples?', 'and in the Inland Post?']) {
      const shown = answerOf(await lantern().ask(`@Verbatim ${text}`, { replyTo: answered }));
      expect(secretsIn(shown, 0, text)).toEqual([]);
    }
  });

  test('WHEN a message with the other server’s words is checked THEN nothing of its article is shown', async () => {
    const said = 'Iris Castell said “They took four hundred apples and left a note” to the Post.';
    const shown = answerOf((await lantern().contextMenu('Check against coverage', lantern().say(said))).message);
    expect(secretsIn(shown, 0, said)).toEqual([]);
  });

  describe('WHEN everything that can be pressed is pressed', () => {
    const inOrchard: string[] = [];
    let ownWords = false;
    const asks = asked.flatMap(([name, options]) => (options.length === 1 ? [[name, options[0]!] as const] : []));

    test.each([
      ['the first', orchard, 1, ['Iris Castell', 'apples']],
      ['the second', lantern, 0, ['Femi Abara', 'the dark']],
      ['no', direct, 0, ['Greta Dunmore', 'winter']],
    ] as const)('THEN in %s server nothing of another is shown', async (_, place, other, values) => {
      for (const [name, option] of [...asks, ['articles', 'article'] as const]) {
        for (const value of values) {
          const given = name === 'articles' ? {} : { [option]: value };
          const { message } = await place().slash(name, given);
          for (const { id, press } of pressable(place(), message)) {
            if (place === orchard) inOrchard.push(id);
            const shown = answerOf((await press()).message);
            if (place === orchard) ownWords ||= shown.includes('four hundred apples');
            expect(secretsIn(shown, other, value)).toEqual([]);
          }
        }
      }
      expect([ownWords, inOrchard.length > 20]).toEqual([true, true]);
    });

    test('THEN a button of one server that is forged into the other opens nothing', async () => {
      const { message } = await lantern().slash('quotes', { speaker: 'Femi Abara' });
      const own = JSON.stringify(buttonId(message, 'Context'));
      const stored = lantern().channel.messages.get(message.id)!;
      const honest = JSON.stringify(stored.data.components);
      // What a member could do with a modified client and a careless Discord.
      for (const id of new Set(inOrchard)) {
        stored.data = { ...stored.data, components: JSON.parse(honest.replace(own, JSON.stringify(id))) };
        const shown = answerOf((await lantern().click(message, id)).message);
        expect(secretsIn(shown, 0, id)).toEqual([]);
      }
    });
  });
});
