import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startRunning } from './running.ts';
import { buttonId, labels, textOf } from './shown.ts';

let running: Running;
beforeAll(async () => {
  running = await startRunning({
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
