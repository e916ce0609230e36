import type { APIMessage } from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Option } from '../../src/command.ts';
import { InputError } from '../../src/domain/input-error.ts';
import { loadCommands } from '../../src/load-commands.ts';
import type { Outcome } from '../../src/local-discord/outcome.ts';
import { LANTERN, ORCHARD, type Running, startRunning } from './running.ts';
import { buttonId, componentsOf } from './shown.ts';

const UNLIMITED = { user: { burst: 1e6, perSecond: 1e6 }, server: { burst: 1e6, perSecond: 1e6 } };

let running: Running;
beforeAll(async () => {
  // One member who manages both: what is kept apart is kept apart by the servers, not by permissions.
  const servers = ['The Newsroom', 'Politics Society'].map((name) => ({
    name,
    channels: ['general'],
    admins: ['Ben'],
    members: [],
  }));
  const fetcher = () => Promise.reject(new InputError('nothing is fetched here'));
  running = await startRunning({ local: { rateLimits: null, servers }, rates: UNLIMITED, fetcher });
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

/** A message without what the asking member typed, which the footer repeats; with all that its files say. */
async function answerOf({ content, embeds, components, attachments }: APIMessage): Promise<string> {
  const files = await Promise.all(
    attachments.map(async ({ url, description }) => `${description} ${await (await fetch(url)).text()}`),
  );
  const shown = embeds.map(({ title, description }) => `${title} ${description}`);
  return [content, ...shown, JSON.stringify(components), ...files].join(' ');
}

/** All that an interaction led to: its answer, what followed, or a form. */
async function outcomeOf({ modal, response, followUps }: Outcome): Promise<string> {
  const messages = [...(response ? [response.data] : []), ...followUps];
  return [JSON.stringify(modal?.components ?? []), ...(await Promise.all(messages.map(answerOf)))].join(' ');
}

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

const OF_ORCHARD: readonly unknown[] = [
  'Iris Castell',
  'four hundred apples and left a note',
  'Inland Post',
  ORCHARD.id,
];
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

const commands = await loadCommands();

/** What a required option that is no text is filled in with. */
const usual = ({ type, choices, min = 1 }: Option) => choices?.[0] ?? (type === 'boolean' ? true : min);
const isText = ({ type, choices }: Option) => type === 'string' && !choices;

/** Every text option of every command, to be filled in with words of either server. */
const asked = [...commands].flatMap(([name, { options, manages, changes }]) => {
  const texts = Object.keys(options).filter(
    (option) => isText(options[option]!) && (options[option]!.maxLength ?? 100) >= 40,
  );
  const required = Object.keys(options).filter((option) => options[option]!.required);
  const fixed = Object.fromEntries(
    required.filter((option) => !isText(options[option]!)).map((option) => [option, usual(options[option]!)]),
  );
  const filled = texts.length === 0 ? [[]] : texts.map((text) => [...new Set([...required, text])]);
  const traits = { manages: manages === true, changes: changes === true };
  return filled.map((names) => ({ name, names: names.filter((option) => !(option in fixed)), fixed, ...traits }));
});
type Asked = (typeof asked)[number];
const given = ({ names, fixed }: Asked, value: string) => ({
  ...fixed,
  ...Object.fromEntries(names.map((option) => [option, value])),
});

describe('GIVEN two servers with articles of their own', () => {
  test.each(
    asked.filter(({ changes }) => !changes).map((one) => [one.name, one.names, one] as const),
  )('WHEN /%s %j is filled in with words of either THEN no server shows the other’s, nor a direct message either’s', async (name, _names, one) => {
    const everywhere = [
      [orchard(), [1]],
      [lantern(), [0]],
      [direct(), [0, 1]],
    ] as const;
    for (const value of VALUES) {
      for (const [place, others] of everywhere.slice(0, one.manages ? 2 : 3)) {
        const shown = await outcomeOf(await place.slash(name, given(one, value)));
        // What was typed may be repeated ("the coverage names nobody called …").
        expect(others.flatMap((other) => secretsIn(shown, other, value))).toEqual([]);
      }
    }
  });

  test.each(
    asked.filter(({ changes, names }) => changes && names.length > 0).map((one) => [one.name, one.names, one] as const),
  )('WHEN /%s %j, which has effects, is filled in with the other’s words THEN it shows and changes nothing of the other’s', async (name, _names, one) => {
    for (const [place, other] of [
      [orchard(), 1],
      [lantern(), 0],
    ] as const) {
      const theirs = VALUES.filter((value) => (other === 0 ? OF_ORCHARD.includes(value) : !OF_ORCHARD.includes(value)));
      for (const value of theirs)
        expect(secretsIn(await outcomeOf(await place.slash(name, given(one, value))), other, value)).toEqual([]);
    }
    for (const [place, id] of [
      [orchard(), ORCHARD.id],
      [lantern(), LANTERN.id],
    ] as const)
      expect(await running.coverages.forServer(place.channel.guild!.id).article(id)).not.toBeNull();
  });

  test('WHEN one follows what only the other prints THEN it hears nothing of it', async () => {
    await lantern().slash('follow speaker', { speaker: 'Iris Castell' });
    await orchard().slash('follow speaker', { speaker: 'Iris Castell' });
    const heard = running.discord.next(
      'messageCreate',
      ({ channel_id, interaction_metadata, embeds }) =>
        !interaction_metadata && channel_id === orchard().channel.id && JSON.stringify(embeds).includes('pears'),
    );
    await running.coverages.forServer(orchard().channel.guild!.id).add({
      id: 'pears.txt',
      outlet: 'Inland Post',
      text: 'Pears are next\n\n“They will come for the pears,” said Iris Castell.',
    });
    await heard;
    const there = await Promise.all(lantern().history.map(answerOf));
    expect(there.filter((text) => text.includes('pears'))).toEqual([]);
  });

  test.each([
    ['quotes', 'speaker', 'Iris', 'Femi'],
    ['quotes', 'outlet', 'Inland', 'Coast'],
    ['articles', 'article', 'Orchard', 'Lantern'],
    ['articles', 'article', 'orchard.txt', 'lantern.txt'],
    ['coverage remove', 'article', 'orchard.txt', 'lantern.txt'],
    ['follow speaker', 'speaker', 'Iris', 'Femi'],
    ['follow topic', 'topic', 'Hexley', 'Abara'],
    ['export', 'outlet', 'Inland', 'Coast'],
  ])('WHEN %s %s is typed THEN only the own coverage is suggested', async (name, option, mine, theirs) => {
    expect(await orchard().autocomplete(name, option, { [option]: theirs })).toEqual([]);
    expect(await lantern().autocomplete(name, option, { [option]: mine })).toEqual([]);
    if (!commands.get(name)!.manages) expect(await direct().autocomplete(name, option, { [option]: mine })).toEqual([]);
    expect((await orchard().autocomplete(name, option, { [option]: mine })).length).toBeGreaterThan(0);
  });

  test('WHEN a mention asks for the other server’s words THEN they are not shown', async () => {
    expect(await answerOf(await lantern().ask('@Verbatim who took four hundred apples?'))).not.toContain('note');
    expect(await answerOf(await orchard().ask('@Verbatim who took four hundred apples?'))).toContain('note');
  });

  test('WHEN an answer is replied to from the other server’s words THEN the follow-up finds none of them', async () => {
    const answered = (await lantern().slash('quotes', { speaker: 'Greta Dunmore' })).message;
    for (const text of ['and Iris Castell?', 'and what about apples?', 'and in the Inland Post?']) {
      const shown = await answerOf(await lantern().ask(`@Verbatim ${text}`, { replyTo: answered }));
      expect(secretsIn(shown, 0, text)).toEqual([]);
    }
  });

  test('WHEN a message with the other server’s words is checked THEN nothing of its article is shown', async () => {
    const said = 'Iris Castell said “They took four hundred apples and left a note” to the Post.';
    const shown = await answerOf((await lantern().contextMenu('Check against coverage', lantern().say(said))).message);
    expect(secretsIn(shown, 0, said)).toEqual([]);
  });

  describe('WHEN everything that can be pressed is pressed', () => {
    const inOrchard: string[] = [];
    let ownWords = false;
    const asks = asked.filter(({ names, changes, manages }) => names.length === 1 && !changes && !manages);

    test.each([
      ['the first', orchard, 1, ['Iris Castell', 'apples']],
      ['the second', lantern, 0, ['Femi Abara', 'the dark']],
      ['no', direct, 0, ['Greta Dunmore', 'winter']],
    ] as const)('THEN in %s server nothing of another is shown', async (_, place, other, values) => {
      for (const one of asks) {
        for (const value of values) {
          const { message } = await place().slash(one.name, one.name === 'articles' ? {} : given(one, value));
          for (const { id, press } of pressable(place(), message)) {
            if (place === orchard) inOrchard.push(id);
            const shown = await outcomeOf(await press());
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
        const shown = await outcomeOf(await lantern().click(message, id));
        expect(secretsIn(shown, 0, id)).toEqual([]);
      }
    });
  });
});
