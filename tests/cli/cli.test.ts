import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each test starts a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const ROOT = join(import.meta.dirname, '../..');

let dataDir: string;
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'verbatim-cli-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the command line as a process, feeds it `input` and closes it. */
function verbatim(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Promise<Run> {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, DATA_DIR: dataDir, COVERAGE_DIR: 'seeds', ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => {}).end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

const lines = (text: string) => text.trimEnd().split('\n');
const json = (text: string) => lines(text).map((line) => JSON.parse(line));

describe('questions', () => {
  test('GIVEN who-said THEN a page to read, without colour in a pipe, and the bot’s own database untouched', async () => {
    const { code, stdout, stderr } = await verbatim(['who-said', '--quote', 'willy nilly sanction X or Y']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Dominic Raab/);
    expect(stdout).toMatch(/Financial Times, 21 July 2020, paragraph 8/);
    expect(stdout).not.toContain('\u001b[');
    expect(await readdir(dataDir)).toEqual(['cli']);
  });

  test('GIVEN --json THEN the answer as one line', async () => {
    const { stdout } = await verbatim(['who-said', '--quote', 'strong-armed', '--json']);
    expect(json(stdout)).toMatchObject([
      { kind: 'found', verdict: 'exact', statements: [{ citation: { paragraph: 17 } }] },
    ]);
  });

  test('GIVEN --coverage THEN that folder is asked, and what it lacks is said on stderr', async () => {
    const { code, stdout, stderr } = await verbatim(['articles', '--coverage', 'tests/fixtures/selwick', '--json']);
    expect(code).toBe(0);
    expect(json(stdout)[0].statements).toHaveLength(9);
    expect(stderr).toBe('');
    const folder = join(dataDir, 'plain');
    await writeFile(join(await mkdtemp(`${folder}-`), 'a.txt'), 'A title\n\nTom Bell said: “The bridge is safe.”');
    const [plain] = (await readdir(dataDir)).filter((name) => name.startsWith('plain-'));
    const other = await verbatim(['who-said', '--quote', 'The bridge is safe', '--coverage', join(dataDir, plain!)]);
    expect(other.stdout).toMatch(/Tom Bell[\s\S]*outlet unknown, date unknown, paragraph 2/);
    expect(lines(other.stderr)).toEqual([expect.stringMatching(/^verbatim: a\.txt: .*outlet and date are unknown$/)]);
  });
});

describe('bad input', () => {
  test('GIVEN a wrong environment THEN one line that names the variable', async () => {
    const run = await verbatim(['articles'], '', { PORT: 'many' });
    expect([run.code, lines(run.stderr)]).toEqual([1, [expect.stringContaining('PORT')]]);
  });
});

describe('streams', () => {
  test('GIVEN batch THEN an answer a line, in order, each bad line by itself', async () => {
    const input = [
      '{"id":1,"command":"who-said","args":{"quote":"willy nilly"}}',
      'not json',
      '',
      '{"id":"b","command":"fly"}',
      '{"id":3,"command":"mention","args":{"text":"What did Raab say about Huawei?"}}',
      '{"id":4,"command":"ask","args":{"question":""}}',
      '{"id":5,"command":"mention","args":{}}',
      '[]',
      '{"id":6,"command":"articles"}',
      '{"id":7,"command":"mention","args":{"text":"undo that"}}',
    ];
    const { code, stdout } = await verbatim(['batch'], input.join('\n'));
    expect(code).toBe(0);
    const answers = json(stdout);
    expect(answers.map(({ id, error }) => [id, error ?? null])).toEqual([
      [1, null],
      [null, 'line 2: is not JSON'],
      ['b', expect.stringContaining('there is no command “fly”')],
      [3, null],
      [4, 'line 6: question is empty'],
      [5, expect.stringContaining('text is missing')],
      [null, expect.stringContaining('must be an object')],
      [6, null],
      [7, 'line 10: Please use /coverage undo for that.'],
    ]);
    expect(answers[3].answer.routed).toEqual({ command: 'quotes', options: { speaker: 'Raab', about: 'Huawei' } });
  });

  test('GIVEN documents THEN summarize returns slices of them', async () => {
    const text =
      'The bridge was shut on Monday. Cracks were found in two towers of the bridge. Repairs of the towers will cost £9m.';
    const { stdout } = await verbatim(
      ['summarize', '--sentences', '2'],
      `${JSON.stringify({ id: 'x', text })}\n{"id":"y"}`,
    );
    const [first, second] = json(stdout);
    expect(first.sentences).toHaveLength(2);
    for (const { start, end, text: slice } of first.sentences) expect(text.slice(start, end)).toBe(slice);
    expect(second).toEqual({ id: 'y', error: 'line 2: text must be text' });
  });

  test('GIVEN a reader that leaves THEN the process ends quietly', async () => {
    const child = spawn(process.execPath, ['src/cli/main.ts', 'summarize'], {
      cwd: ROOT,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    const document = `${JSON.stringify({ id: 1, text: 'The bridge was shut on Monday by the council.' })}\n`;
    child.stdin.on('error', () => {}).end(document.repeat(20_000));
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, stderr]).toEqual([0, '']);
  });
});
