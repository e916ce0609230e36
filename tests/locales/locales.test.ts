import { describe, expect, test } from 'vitest';
import { messageCommands } from '../../src/discord/message-commands.ts';
import { loadCommands } from '../../src/load-commands.ts';
import { LOCALES, wordsFor } from '../../src/locales/locales.ts';
import { templatesInSources } from './templates.ts';

const commands = await loadCommands();
/** Everything of the commands that Discord shows in a member's language. */
const shown = new Set([
  ...messageCommands(commands).map(({ name }) => name),
  ...[...commands.values()].flatMap(({ description, group, options }) => [
    description,
    ...(group === undefined ? [] : [group]),
    ...Object.values(options).flatMap((option) => [option.description, ...(option.choices ?? [])]),
  ]),
]);
const sentences = [...templatesInSources()];
/** The values that stand in a sentence, by their numbers. */
const valuesIn = (sentence: string) => [...new Set(sentence.match(/(?<=\{)\d/gu))].sort();
const others = Object.entries(LOCALES).filter(([locale]) => !locale.startsWith('en'));

describe.each(others)('GIVEN %s', (_, words) => {
  test('THEN every description, choice and menu entry of the commands is there, and nothing else', () => {
    expect([...shown].filter((text) => words.commands[text] === undefined)).toEqual([]);
    expect(Object.keys(words.commands).filter((text) => !shown.has(text))).toEqual([]);
  });

  test('THEN every sentence about answers is there with its values, and nothing else', () => {
    const { notes } = words;
    expect(sentences.filter((sentence) => notes[sentence] === undefined)).toEqual([]);
    expect(Object.keys(notes).filter((sentence) => !sentences.includes(sentence))).toEqual([]);
    for (const [sentence, said] of Object.entries(notes)) expect(valuesIn(said), said).toEqual(valuesIn(sentence));
    // What is left over once the values are taken out is no half of one.
    for (const said of [...sentences, ...Object.values(notes)])
      expect(said.replace(/\{\d(?::[^|{}]*\|[^|{}]*)?\}/gu, '')).not.toMatch(/[{}|]/u);
  });

  test('THEN every command has its title', () => {
    expect([...commands.keys(), 'context'].filter((name) => words.titles[name] === undefined)).toEqual([]);
  });

  test('THEN what Discord limits keeps the limit', () => {
    const menu = messageCommands(commands).map(({ name }) => words.commands[name]!);
    expect(menu.filter((name) => name.length > 32)).toEqual([]);
    expect(Object.values(words.commands).filter((text) => text.length > 100)).toEqual([]);
    const { previous, next, context, more, whoSaidThis, share, showInContext } = words;
    for (const label of [previous, next, context, more, whoSaidThis, share])
      expect(label.length).toBeLessThanOrEqual(34);
    expect(showInContext.length).toBeLessThanOrEqual(150);
  });

  test('THEN what is put into a sentence stands in it', () => {
    for (const sentence of [
      words.failed,
      words.gone,
      words.forManagers,
      words.useCommand,
      words.accordingTo,
      words.hedged,
    ])
      expect(sentence('QX7')).toContain('QX7');
    expect(words.tooMuch(17)).toContain('17');
    expect(words.page(3, 17)).toMatch(/3.*17/u);
    expect(words.searched('1.061', '2.122', [1_061, 2_122])).toMatch(/1\.061.*2\.122/u);
  });
});

test.each([
  ['en-GB', 'en-GB'],
  ['en-US', 'en-US'],
  ['de', 'de'],
  ['es-419', 'es-419'],
  ['ja', 'en-GB'],
  ['', 'en-GB'],
  ['constructor', 'en-GB'],
])('GIVEN the locale %j THEN the words are those of %s', (locale, tag) => {
  expect(wordsFor(locale).tag).toBe(tag);
});
