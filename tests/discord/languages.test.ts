import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { type Running, startRunning } from './running.ts';
import { buttonId, labels, textOf } from './shown.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({
    alerts: { quiet: 100, often: 150 },
    local: {
      servers: [
        { name: 'The Newsroom', channels: ['general'], admins: ['Ada'], members: [], locale: 'fr' },
        { name: 'Other', channels: ['general'], admins: ['Ada'], members: [] },
      ],
    },
  });
  const { world } = running.discord;
  const [server] = [...world.guilds.values()];
  for (const [name, locale] of Object.entries({ Greta: 'de', Luz: 'es-419', Joe: 'en-US', Aiko: 'ja' }))
    world.addMember(server!, world.addUser(name, { locale }));
});
afterEach(() => expect(running.discord.refusals).toEqual([]));
afterAll(() => running.stop());

const place = (name: string) => running.discord.user(name).in('The Newsroom/general');
const QUOTATION = '> “We owe the town one more winter,”';

describe('GIVEN members with languages of their own', () => {
  test.each([
    ['Greta', '-# Wörtlich zitiert', 'The Pennant, 6. Mai 2031, Absatz 3', 'Zusammenhang', 'Wer hat das gesagt?'],
    ['Luz', '-# Citado textualmente', 'The Pennant, 6 de mayo de 2031, párrafo 3', 'Contexto', '¿Quién lo dijo?'],
    ['Joe', '-# Quoted directly', 'The Pennant, May 6, 2031, paragraph 3', 'Context', 'Who said this?'],
    ['Aiko', '-# Quoted directly', 'The Pennant, 6 May 2031, paragraph 3', 'Context', 'Who said this?'],
  ])('WHEN %s asks THEN all but the quotation is in theirs', async (name, provenance, source, ...buttons) => {
    const { message } = await place(name).slash('quotes', { speaker: 'Greta Dunmore', kind: 'direct' });
    const text = textOf(message);
    expect(text).toContain(QUOTATION);
    expect(text).toContain(provenance);
    expect(text).toContain(source);
    expect(labels(message)).toEqual(buttons);
  });

  test('WHEN one of another language presses a button THEN they are answered in theirs', async () => {
    const { message } = await place('Greta').slash('articles', { article: 'almanac.txt' });
    expect(textOf(message)).toMatch(/Seite 1 von \d+$/u);
    const copy = (await place('Luz').click(message, buttonId(message, 'Weiter'))).message;
    expect(textOf(copy)).toMatch(/página 2 de \d+$/u);
  });

  test('WHEN the coverage is silent THEN the receipt is in theirs', async () => {
    const { message } = await place('Greta').slash('ask', { question: 'How deep is the Mariana trench?' });
    expect(textOf(message)).toMatch(/^Nicht in der Berichterstattung[\s\S]*Durchsucht: 3 Artikel, \d+ Sätze\./u);
  });

  // Answers are remembered: each asks the same, in turn.
  test.each([
    ['Greta', 'Die Berichterstattung nennt niemanden namens „Zebulon Quux“.'],
    ['Joe', 'The coverage names nobody called “Zebulon Quux”.'],
    ['Luz', 'La cobertura no nombra a nadie llamado «Zebulon Quux».'],
    ['Greta', 'Die Berichterstattung nennt niemanden namens „Zebulon Quux“.'],
  ])('WHEN %s asks what others have asked THEN the reason is in theirs: %s', async (name, reason) => {
    const { message } = await place(name).slash('who-is', { name: 'Zebulon Quux' });
    expect(textOf(message)).toContain(reason);
  });

  test.each([
    ['summary', { date: 'gestern' }, 'Date gestern: Schreib einen Tag als 2020-07-21'],
    ['export', { since: '2031', until: '2030' }, 'Since 2031 liegt nach until 2030: Dazwischen ist nichts'],
    ['quotes', { speaker: ' ' }, 'Speaker ist leer'],
  ])('WHEN /%s is given %j THEN what is wrong is in theirs', async (command, options, line) => {
    const { message } = await place('Greta').slash(command, options);
    expect(textOf(message)).toContain(line);
  });

  test('WHEN something comes in that a channel follows THEN the channel is told in the server’s', async () => {
    const { message } = await place('Ada').slash('follow speaker', { speaker: 'Sunniva Dahl' });
    expect(textOf(message)).toContain('Following what Sunniva Dahl says');
    const [server] = [...running.discord.world.guilds.values()];
    const channel = [...server!.channels.values()].find(({ name }) => name === 'general')!;
    await running.coverages.forServer(server!.id).add({
      id: 'herring.txt',
      outlet: 'The Pennant',
      text: 'Herring are back\n\n“The herring are back,” said Sunniva Dahl, who keeps the lighthouse at Corran.',
    });
    const told = () => [...channel.messages.values()].map(({ data }) => textOf(data));
    await vi.waitFor(() => expect(told().join('\n')).toContain('Dit par Sunniva Dahl'), 5_000);
  });

  test('WHEN a mention asks THEN it is answered in the server’s', async () => {
    const message = await place('Greta').ask('@Verbatim what did Greta Dunmore say about winter?');
    expect(textOf(message)).toContain('The Pennant, 6 mai 2031, paragraphe 3');
  });

  test('WHEN Discord is asked for a command THEN its description is there in every language, its name in one', () => {
    const command = running.discord.commands.in(null).find(({ name }) => name === 'who-said')!;
    expect(Object.keys(command.description_localizations as object).sort()).toEqual([
      'de',
      'es-419',
      'es-ES',
      'fr',
      'nl',
    ]);
    expect(command.name_localizations).toBeNull();
    const menu = running.discord.commands.in(null).find(({ name }) => name === 'Check against coverage')!;
    expect(menu.name_localizations).toMatchObject({ de: 'Mit Artikeln vergleichen' });
  });
});
