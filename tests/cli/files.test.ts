import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { GivenFile } from '../../src/answers/occasion.ts';
import { answerAsJson, writeFiles } from '../../src/cli/answer-files.ts';
import { commandNamed } from '../../src/cli/command-words.ts';
import { fileAt, withFiles } from '../../src/cli/given-file.ts';
import { runCommand } from '../../src/cli/run-command.ts';
import type { Command } from '../../src/command.ts';
import type { AnswerFile, Found } from '../../src/domain/answer.ts';
import { InputError } from '../../src/domain/input-error.ts';
import { printedHere } from './printed.ts';

const folder = mkdtempSync(join(tmpdir(), 'verbatim-files-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);
writeFileSync(path('note.txt'), 'The kiln is lit.');
mkdirSync(path('shelf'));
writeFileSync(path('shelf/kiln.txt'), 'In brief\n\nThe kiln is lit.');

const file = (name: string, type: string, text: string): AnswerFile => ({
  name,
  type,
  bytes: Buffer.from(text),
  description: `What ${name} shows`,
});
const TABLE = file('rows.csv', 'text/csv; charset=utf-8', '\uFEFFa,b\r\n');
const PICTURE = file('people.png', 'image/png', '\u0089PNG');

const giving = (...files: AnswerFile[]): Command => ({
  description: 'Gives files',
  options: {},
  answer: async (): Promise<Found> => ({ kind: 'found', statements: [], notes: ['two of them'], files }),
});
const plain: Command = { ...giving(), options: { file: { description: 'A file', type: 'file' } } };

describe('a file given by its path', () => {
  test('GIVEN a file, or a link to one THEN it is read when asked for', async () => {
    symlinkSync(path('note.txt'), path('link.txt'));
    for (const name of ['note.txt', 'link.txt']) {
      const given = fileAt(path(name));
      expect(given).toMatchObject({ name: 'note.txt', size: 16, contentType: null });
      expect(given.folder).toBeUndefined();
      expect(Buffer.from(await given.read()).toString()).toBe('The kiln is lit.');
    }
  });

  test('GIVEN none THEN one line says so', () => {
    expect(() => withFiles(plain, { file: path('missing.txt') })).toThrow(InputError);
    expect(() => withFiles(plain, { file: path('missing.txt') })).toThrow('missing.txt: does not exist');
  });

  test('GIVEN a folder THEN its path goes along, and it cannot be read as a file', async () => {
    const { file: given } = withFiles(plain, { file: folder }) as { file: GivenFile };
    expect(given.folder).toBe(folder);
    await expect(given.read()).rejects.toThrow('is not a file');
  });

  test('GIVEN a file that goes before it is read THEN that is said', async () => {
    writeFileSync(path('brief.txt'), 'x');
    const given = fileAt(path('brief.txt'));
    rmSync(path('brief.txt'));
    await expect(given.read()).rejects.toThrow('brief.txt: does not exist');
  });
});

describe('the files of an answer', () => {
  test('GIVEN a place THEN the first goes there and the others beside it', () => {
    writeFiles([TABLE, PICTURE], path('out.csv'));
    expect(readFileSync(path('out.csv'))).toEqual(TABLE.bytes);
    expect(readFileSync(path('people.png'))).toEqual(PICTURE.bytes);
  });

  test('GIVEN a place that cannot be written THEN it is named', () => {
    expect(() => writeFiles([TABLE], path('no/such/folder.csv'))).toThrow(/folder\.csv: cannot be written \(ENOENT\)/u);
  });

  test('GIVEN JSON THEN text stands there as text and a picture in base 64', () => {
    expect(answerAsJson({ kind: 'found', statements: [], notes: [], files: [TABLE, PICTURE] })).toMatchObject({
      files: [
        { name: 'rows.csv', text: '\uFEFFa,b\r\n' },
        { name: 'people.png', base64: Buffer.from(PICTURE.bytes).toString('base64') },
      ],
    });
  });
});

describe('a command that gives files', () => {
  let printed: ReturnType<typeof printedHere>;
  beforeEach(() => {
    vi.stubEnv('DATA_DIR', folder);
    printed = printedHere();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
  });
  const run = (command: Command, ...args: string[]) =>
    runCommand('give', command, ['--coverage', path('shelf'), ...args]);

  test('GIVEN one text and no place THEN it is what is printed, and notes go elsewhere', async () => {
    await run(giving(TABLE));
    expect(printed).toEqual({ stdout: '\uFEFFa,b\r\n', stderr: expect.stringContaining('verbatim: two of them\n') });
  });

  test('GIVEN a picture and no place THEN the page is printed, and how to have the picture', async () => {
    await run(giving(PICTURE));
    expect(printed.stdout).toContain('two of them');
    expect(printed.stderr).toContain('people.png is not shown here: --out FILE writes it');
  });

  test.each(['--out', '--png'])('GIVEN %s THEN it is written there and the page printed', async (option) => {
    await run(giving(PICTURE), option, path('chosen.png'));
    expect(readFileSync(path('chosen.png'))).toEqual(PICTURE.bytes);
    expect(printed.stdout).toContain('two of them');
    expect(printed.stderr).not.toContain('not shown');
  });

  test('GIVEN a place and nothing to write THEN that is said', async () => {
    await expect(run(giving(), '--out', path('none.csv'))).rejects.toThrow('give gave nothing to write');
    await expect(run(giving(TABLE), '--png', path('none.png'))).rejects.toThrow(InputError);
  });

  test('GIVEN a place and an answer that the coverage does not have THEN the receipt is printed, and that nothing was written', async () => {
    const searched = { articles: 1, sentences: 1 };
    const answer = async () => ({ kind: 'nothing', reason: 'Nobody is quoted.', searched, nearest: [] }) as const;
    await run({ ...giving(), answer }, '--out', path('none.csv'));
    expect(printed.stdout).toContain('Nobody is quoted.');
    expect(printed.stderr).toContain(
      `verbatim: nothing was written to ${path('none.csv')}: there is nothing to show\n`,
    );
    expect(existsSync(path('none.csv'))).toBe(false);
  });
});

describe('the words of a command', () => {
  const commands = new Map([
    ['ask', plain],
    ['shelf add', plain],
    ['shelf list', plain],
  ]);
  test.each([
    [['ask', '--x'], 'ask', ['--x']],
    [['shelf', 'add', '--x'], 'shelf add', ['--x']],
    [['shelf add', '--x'], 'shelf add', ['--x']],
  ])('GIVEN %j THEN %s with %j', (words, name, args) => {
    expect(commandNamed(words, commands)).toMatchObject({ name, args });
  });

  test.each([
    [['shelf'], 'shelf needs one of add, list'],
    [['shelf', '--x'], 'shelf needs one of add, list'],
    [['shelf', 'drop'], 'shelf needs one of add, list, not “drop”'],
  ])('GIVEN %j THEN “%s”', (words, message) => expect(() => commandNamed(words, commands)).toThrow(message));

  test.each([[['fly']], [['shel']], [[]]])('GIVEN %j THEN nothing is named', (words) =>
    expect(commandNamed(words, commands)).toBeNull());
});
