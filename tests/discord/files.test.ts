import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { GivenFile } from '../../src/answers/occasion.ts';
import type { Command } from '../../src/command.ts';
import { attachmentReader } from '../../src/discord/read-attachment.ts';
import type { AnswerFile, Found } from '../../src/domain/answer.ts';
import { InputError } from '../../src/domain/input-error.ts';
import { command, type Running, startRunning } from './running.ts';
import { buttonId, isPrivate, labels, textOf } from './shown.ts';

const file = (name: string, type: string, text: string): AnswerFile => ({
  name,
  type,
  bytes: Buffer.from(text),
  description: `What ${name} shows`,
});
const PICTURE = file('people.png', 'image/png', 'not really one');
const says = (notes: string[], files: AnswerFile[] = []): Found => ({ kind: 'found', statements: [], notes, files });
const PAGES = 'many words '.repeat(400);

let size = 10;
const COMMANDS = new Map<string, Command>([
  [
    'read',
    command(
      async ({ file: given }) => {
        const { name, contentType, read } = given as unknown as GivenFile;
        return says([`${name} (${contentType}): ${Buffer.from(await read()).toString()} ${PAGES}`]);
      },
      { file: { description: 'What to read', type: 'file', required: true } },
    ),
  ],
  ['draw', command(async () => says(['drawn'], [PICTURE]))],
  ['draw-pages', command(async () => says([PAGES], [PICTURE, file('rows.csv', 'text/csv', 'a,b')]))],
  ['big', command(async () => says(['big'], [{ ...PICTURE, bytes: Buffer.alloc(size) }]))],
  ['report', { ...command(async () => says([`begin ${PAGES} end`])), changes: true }],
  ['help', command(async () => says(['helped'], [PICTURE]))],
]);

let running: Running;
beforeAll(async () => {
  running = await startRunning({ commands: COMMANDS });
});
afterEach(() => expect(running.discord.refusals).toEqual([]));
afterAll(() => running.stop());
const ben = () => running.discord.user('Ben').in('The Newsroom/general');
const ada = () => running.discord.user('Ada').in('The Newsroom/general');
const sent = (name: string, text: string) => ({ name, type: 'text/plain', bytes: Buffer.from(text) });

const shownFiles = (message: { attachments: readonly { filename: string; description?: string }[] }) =>
  message.attachments.map(({ filename, description }) => [filename, description]);

describe('GIVEN a command that takes a file', () => {
  test('WHEN a member sends one THEN it is read, named with the request, and the answer has no pages to turn', async () => {
    const { message } = await ben().slash('read', { file: sent('note.txt', 'The kiln is lit.') });
    expect(textOf(message)).toContain('note.txt (text/plain): The kiln is lit.');
    expect(message.embeds[0]?.footer?.text).toBe('/read file: note.txt');
    expect(labels(message)).toEqual([]);
    expect(shownFiles(message)).toEqual([['read.txt', 'Read']]);
  });
});

describe('attachmentReader', () => {
  const text = 'x'.repeat(1_000);
  let origin = '';
  const server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/file' }).end();
    else if (request.url === '/missing') response.writeHead(404).end();
    else if (request.url === '/never') response.writeHead(200).write('x');
    else response.end(text);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
  });
  const read = (path: string, { largest = 2_000, apiUrl = `${origin}/api` as string | null, declared = 5 } = {}) =>
    attachmentReader(
      apiUrl,
      largest,
      300,
    )({ name: 'a.txt', size: declared, url: path.startsWith('/') ? origin + path : path });

  test('GIVEN a file of the Discord in use THEN its bytes', async () => {
    expect(Buffer.from(await read('/file')).toString()).toBe(text);
  });

  test.each([
    ['/file', { largest: 999 }, 'a.txt: is larger than'],
    ['/file', { declared: 5_000 }, 'a.txt: is larger than'],
    ['/moved', {}, 'a.txt: could not be had'],
    ['/missing', {}, 'a.txt: could not be had'],
    ['/never', {}, 'a.txt: could not be had'],
    ['/file', { apiUrl: null }, 'a.txt: is not kept by Discord'],
    ['http://127.0.0.1:1/file', {}, 'a.txt: is not kept by Discord'],
    ['http://cdn.discordapp.com/file', {}, 'a.txt: is not kept by Discord'],
    ['https://cdn.discordapp.com.evil.example/file', {}, 'a.txt: is not kept by Discord'],
    ['file:///etc/passwd', {}, 'a.txt: is not kept by Discord'],
    ['no address', {}, 'a.txt: is not kept by Discord'],
  ])('GIVEN %s with %j THEN one line says %s', async (path, more, line) => {
    const reading = read(path, more);
    await expect(reading).rejects.toThrow(InputError);
    await expect(reading).rejects.toThrow(line);
  });
});

describe('GIVEN an answer with files', () => {
  test('WHEN it has a picture THEN it is shown in the message, with its description', async () => {
    const { message } = await ben().slash('draw');
    expect(shownFiles(message)).toEqual([['people.png', 'What people.png shows']]);
    expect(message.embeds[0]?.image?.url).toBe(message.attachments[0]!.url);
    expect(shownFiles(await ben().ask('@Verbatim help'))).toEqual([['people.png', 'What people.png shows']]);
  });

  test('WHEN pages are turned, and by others, THEN the files are there once, and the picture is shown', async () => {
    const { message } = await ben().slash('draw-pages');
    const names = ['people.png', 'rows.csv'];
    const filesOf = (shown: typeof message) => shown.attachments.map(({ filename }) => filename);
    expect(filesOf(message)).toEqual(names);
    const next = (await ben().click(message, buttonId(message, 'Next'))).message;
    expect(filesOf(next)).toEqual(names);
    const back = (await ben().click(next, buttonId(next, 'Previous'))).message;
    expect(filesOf(back)).toEqual(names);
    expect(back.embeds[0]?.image?.url).toBe(back.attachments[0]!.url);
    const copy = (await ada().click(back, buttonId(back, 'Next'))).message;
    expect([isPrivate(copy), filesOf(copy)]).toEqual([true, names]);
  });

  test('WHEN a file is larger than Discord takes THEN that is said and the answer comes without it', async () => {
    size = 10 * 2 ** 20 + 1;
    const { message } = await ben().slash('big');
    expect(message.attachments).toEqual([]);
    expect(message.content).toBe('-# people.png is too large to be attached here.');
    size = 10;
    expect((await ben().slash('big')).message.attachments).toHaveLength(1);
  });

  test('WHEN the bot may not attach files THEN that is said and the answer comes without them', async () => {
    const { channel } = ben();
    running.discord.admin.botMayNot(channel, 'attachFiles');
    const { message } = await ben().slash('draw');
    expect([message.attachments, message.content]).toEqual([
      [],
      '-# people.png is left out: I may not attach files here.',
    ]);
    expect(message.embeds[0]?.image).toBeUndefined();
    const told = await ben().ask('@Verbatim help');
    expect([told.attachments, told.content]).toEqual([[], '-# people.png is left out: I may not attach files here.']);
    running.discord.admin.botMayNot(channel);
  });

  test('WHEN a command with effects has more to say than a page THEN the whole of it is attached, and nothing is turned', async () => {
    const { message } = await ben().slash('report');
    expect(textOf(message)).toContain('The whole of it is in the attached file.');
    expect(labels(message)).toEqual([]);
    const [attachment] = message.attachments;
    expect(attachment!.filename).toBe('report.txt');
    const whole = await (await fetch(attachment!.url)).text();
    expect(whole).toMatch(/begin (many words )+ end/u);
  });
});
