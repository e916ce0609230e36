import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Running, startRunning } from './running.ts';
import { buttonId, isPrivate, labels, menuOf, textOf } from './shown.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-bot-'));
const storeFile = join(folder, 'discord.db');
let running: Running;
beforeAll(async () => {
  running = await startRunning({ storeFile });
});
afterEach(() => expect(running.discord.refusals).toEqual([]));
afterAll(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});

const NEWSROOM = 'The Newsroom/general';
const ada = () => running.discord.user('Ada').in(NEWSROOM);
const ben = () => running.discord.user('Ben').in(NEWSROOM);
const LONG = { article: 'almanac.txt' };

describe('GIVEN the bot in a server', () => {
  test('WHEN a quotation is asked for THEN the answer quotes it, with speaker, provenance, outlet, date, paragraph and title', async () => {
    const { message } = await ben().slash('quotes', { speaker: 'Greta Dunmore' });
    expect(textOf(message)).toContain(
      [
        '> “We owe the town one more winter,”',
        '— **Greta Dunmore**',
        '-# Quoted directly',
        '-# [The Pennant, 6 May 2031, paragraph 3](https://pennant.example/mill) · “Paper mill to stay open until spring”',
      ].join('\n'),
    );
    expect(textOf(message)).toContain('/quotes speaker: Greta Dunmore');
    expect(isPrivate(message)).toBe(false);
  });

  test('WHEN the coverage is silent THEN a receipt says how much was searched', async () => {
    const { message } = await ben().slash('ask', { question: 'How deep is the Mariana trench?' });
    expect(textOf(message)).toMatch(/^Not in the coverage[\s\S]*Searched 3 articles, [\d,]+ sentences\./u);
  });

  test('WHEN an option is wrong THEN one private line says what is allowed', async () => {
    const { message } = await ben().slash('quotes', { speaker: '   ' });
    expect(message.content).toBe('Speaker is empty');
    expect(isPrivate(message)).toBe(true);
  });

  test.each([
    ['speaker', 'quotes', 'dun', ['Greta Dunmore']],
    ['speaker', 'quotes', 'FARR', ['Hugo Farrow']],
    ['outlet', 'quotes', 'pen', ['The Pennant']],
    ['article', 'articles', 'mill to', ['Paper mill to stay open until spring — The Pennant']],
    ['article', 'articles', 'nothing like it', []],
  ])('WHEN %s of /%s is typed as %j THEN %j is suggested', async (option, name, typed, expected) => {
    const choices = await ben().autocomplete(name, option, { [option]: typed });
    expect(choices.map((choice) => choice.name)).toEqual(expected);
  });
});

describe('GIVEN an answer of several pages', () => {
  test('WHEN its asker turns the page THEN the message itself changes, there and back', async () => {
    const { message } = await ben().slash('articles', LONG);
    const first = textOf(message);
    expect(labels(message).slice(0, 2)).toEqual(['Previous (off)', 'Next']);
    expect(first).toMatch(/page 1 of \d+$/u);
    const turned = (await ben().click(message, buttonId(message, 'Next'))).message;
    expect(turned.id).toBe(message.id);
    expect(textOf(turned)).toMatch(/page 2 of \d+$/u);
    const back = (await ben().click(turned, buttonId(turned, 'Previous'))).message;
    expect(textOf(back)).toBe(first);
  });

  test('WHEN anybody else turns the page THEN they see it privately, can go on there, and the message stays', async () => {
    const { message } = await ben().slash('articles', LONG);
    const before = textOf(message);
    const copy = (await ada().click(message, buttonId(message, 'Next'))).message;
    expect(copy.id).not.toBe(message.id);
    expect(isPrivate(copy)).toBe(true);
    expect(textOf(copy)).toMatch(/page 2 of/u);
    expect(textOf((await ada().click(copy, buttonId(copy, 'Next'))).message)).toMatch(/page 3 of/u);
    expect(textOf(ben().see(message))).toBe(before);
  });

  test('WHEN the pages are read one after another THEN every paragraph stands there once, none too long for Discord', async () => {
    let { message } = await ben().slash('articles', LONG);
    const pages = [textOf(message)];
    while (labels(message).includes('Next')) {
      message = (await ben().click(message, buttonId(message, 'Next'))).message;
      pages.push(textOf(message));
    }
    for (let day = 1; day <= 40; day++)
      expect(pages.filter((page) => page.includes(`On day ${day} of the flood`))).toHaveLength(1);
    expect(Math.max(...pages.map((page) => page.length))).toBeLessThan(2_000);
  });

  test('WHEN the bot has been restarted THEN the buttons of old answers still work, long questions included', async () => {
    const question = `What happened on the days of the flood ${'and on the day after that '.repeat(30)}?`;
    const { message } = await ben().slash('articles', LONG);
    const asked = (await ben().slash('ask', { question })).message;
    await running.restart();
    expect(textOf((await ben().click(message, buttonId(message, 'Next'))).message)).toMatch(/page 2 of/u);
    const { id, options } = menuOf(asked);
    expect(textOf((await ben().select(asked, id, [options[0]!.value])).message)).toMatch(/^In context/u);
  });
});

describe('GIVEN a quoted passage', () => {
  test('WHEN its context is asked for THEN the paragraphs around it are shown privately, more on demand, and can be shared', async () => {
    const { message } = await ben().slash('quotes', { speaker: 'Hugo Farrow' });
    const context = (await ada().click(message, buttonId(message, 'Context'))).message;
    expect(isPrivate(context)).toBe(true);
    expect(textOf(context)).toMatch(
      /^In context\n> “We owe the town[\s\S]*“One winter is not a future,”[\s\S]*> Ms Dunmore denied/u,
    );
    const more = (await ada().click(context, buttonId(context, 'More'))).message;
    expect(textOf(more)).toContain('> Paper mill to stay open until spring');
    const shared = (await ada().click(more, buttonId(more, 'Share'))).message;
    expect(isPrivate(shared)).toBe(false);
    expect(textOf(shared)).toBe(textOf(more));
  });

  test('WHEN it is asked who said it THEN those are shown privately whom its paragraph quotes, and how', async () => {
    const { message } = await ben().slash('quotes', { speaker: 'Hugo Farrow' });
    const who = (await ada().click(message, buttonId(message, 'Who said this?'))).message;
    expect(isPrivate(who)).toBe(true);
    expect(textOf(who)).toContain('> “One winter is not a future,”\n— **Hugo Farrow**');
    expect(labels(who)).toEqual(['Context', 'Share']);
    const around = (await ada().click(who, buttonId(who, 'Context'))).message;
    expect(labels(around)).toEqual(['Who said this?', 'More', 'Share']);
  });

  test('WHEN nobody is quoted where it stands THEN the words are said to be the article’s own', async () => {
    const { message } = await ben().slash('ask', { question: 'Which day of the flood brought most water?' });
    const { id, options } = menuOf(message);
    const around = (await ben().select(message, id, [options[0]!.value])).message;
    const who = (await ben().click(around, buttonId(around, 'Who said this?'))).message;
    expect(textOf(who)).toMatch(/> On day \d+ of the flood[\s\S]*puts them in nobody’s mouth/u);
  });

  test('WHEN several are on a page THEN one is chosen from a menu', async () => {
    const { message } = await ben().slash('ask', { question: 'Which day of the flood brought most water?' });
    const { id, options } = menuOf(message);
    const chosen = (await ben().select(message, id, [options[1]!.value])).message;
    expect(textOf(chosen)).toMatch(/^In context/u);
  });

  test('WHEN its article has been removed since THEN that is said', async () => {
    const coverage = running.coverages.forServer(null);
    await coverage.add({
      id: 'brief.txt',
      outlet: 'The Pennant',
      text: 'In brief\n\n“The kiln is lit,” said Alma Jessop.',
    });
    const { message } = await ben().slash('quotes', { speaker: 'Alma Jessop' });
    await coverage.remove('brief.txt');
    const { message: gone } = await ben().click(message, buttonId(message, 'Context'));
    expect(textOf(gone)).toContain('no longer part of the coverage');
  });
});

describe('GIVEN a message with quotations', () => {
  test('WHEN it is checked against the coverage THEN only the asking member sees the result, and may share it', async () => {
    const said = ada().say('Hugo Farrow said “one winter is a future” and nobody minded.');
    const { message } = await ben().contextMenu('Check against coverage', said);
    expect(isPrivate(message)).toBe(true);
    expect(textOf(message)).toContain('> “One winter is not a future,”');
    const { message: shared } = await ben().click(message, buttonId(message, 'Share'));
    expect(isPrivate(shared)).toBe(false);
    expect(textOf(shared)).toBe(textOf(message));
  });
});

test('GIVEN a message longer than can be read, with its embeds WHEN it is checked THEN its beginning is, and that is said', async () => {
  const said = ada().say('Hugo Farrow said “one winter is a future” and nobody minded.');
  const stored = ada().channel.messages.get(said.id)!;
  const description = 'and nobody at the mill minded it either '.repeat(100).trim();
  stored.data = { ...stored.data, embeds: [{ description }, { description }] };
  const { message } = await ben().contextMenu('Check against coverage', said);
  expect(message.content).toMatch(
    /^-# With its embeds this message is 8,062 characters long; the first 5,9\d\d were read\.$/u,
  );
  expect(textOf(message)).toContain('> “One winter is not a future,”');
});

describe('GIVEN one server to register in', () => {
  test('WHEN the bot starts THEN its commands are there and not elsewhere', async () => {
    const [first, second] = [...running.discord.world.guilds.values()];
    await running.restart({ guildId: first!.id });
    expect(running.discord.commands.in(first!.id).map(({ name }) => name)).toContain('who-said');
    expect(running.discord.commands.in(second!.id)).toEqual([]);
  });

  test('WHEN it starts for every server afterwards THEN none is left there, to be shown twice', async () => {
    const [first] = [...running.discord.world.guilds.values()];
    await running.restart();
    expect(running.discord.commands.in(first!.id)).toEqual([]);
    expect(running.discord.commands.in(null).map(({ name }) => name)).toContain('who-said');
  });
});
