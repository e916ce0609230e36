import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';

// Each test starts processes of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');
const KILN = `Kiln to be lit\n\nThe old kiln will be lit for one night in June.\n\n“It has been cold for forty years,” said Sol Winther, who keeps it.`;

let folder: string;
let env: Record<string, string>;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-adding-'));
  env = { DATA_DIR: join(folder, 'data'), COVERAGE_DIR: 'tests/fixtures/selwick' };
  writeFileSync(join(folder, 'kiln.txt'), KILN);
  mkdirSync(join(folder, 'more'));
  writeFileSync(
    join(folder, 'more', 'quay.md'),
    '---\noutlet: The Quay\n---\n# Quay swept\n\nThe quay was swept on Monday.',
  );
  writeFileSync(join(folder, 'more', 'broken.pdf'), '%PDF-1.7 and no more');
});
afterAll(() => rmSync(folder, { recursive: true }));

type Run = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

function start(args: readonly string[], more: Record<string, string> = {}) {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env, ...more },
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  child.stdin.on('error', () => {});
  const ended = new Promise<Run>((resolve) => child.on('close', (code) => resolve({ code, ...said })));
  return { stdin: child.stdin, said, ended };
}

function verbatim(args: readonly string[], input = '', more: Record<string, string> = {}): Promise<Run> {
  const run = start(args, more);
  run.stdin.end(input);
  return run.ended;
}

const line = (id: number, command: string, args: object) => `${JSON.stringify({ id, command, args })}\n`;

const asked = ['who-said', '--quote', 'It has been cold for forty years', '--json'];

describe('the coverage at a terminal', () => {
  test('GIVEN a file and a folder that were added THEN later runs and the bot have them; a broken file is named', async () => {
    const added = await verbatim(['coverage', 'add', '--file', join(folder, 'kiln.txt'), '--outlet', 'The Pennant']);
    expect([added.code, added.stderr]).toEqual([0, '']);
    expect(added.stdout).toContain('kiln.txt');
    const several = await verbatim(['coverage', 'add', '--file', join(folder, 'more')]);
    expect(several.stdout).toMatch(/1 added and 1 refused[\s\S]*Refused: broken\.pdf: /);
    const { stdout } = await verbatim(asked);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'found', statements: [{ citation: { outlet: 'The Pennant' } }] });
    const coverages = openEmbeddedCoverage({ databaseFile: join(env.DATA_DIR!, 'verbatim.sqlite') });
    const outlets = (await coverages.forServer('100000000000000001').articles()).map(({ outlet }) => outlet);
    await coverages.close();
    expect(outlets).toEqual(expect.arrayContaining(['The Pennant', 'The Quay', 'Northern Herald']));
  });

  test('GIVEN a bot that runs THEN changes are refused in one line, and questions answered from the folder, which is said', async () => {
    const running = openEmbeddedCoverage({ databaseFile: join(env.DATA_DIR!, 'verbatim.sqlite') });
    try {
      const change = await verbatim(['coverage', 'remove', '--article', 'kiln.txt']);
      expect([change.code, change.stdout]).toEqual([1, '']);
      expect(change.stderr).toMatch(/in use by another process[^\n]*on Discord\n$/);
      const question = await verbatim(['articles', '--json']);
      expect(JSON.parse(question.stdout).statements).toHaveLength(9);
      expect(question.stderr).toMatch(/answers from .* alone/);
      const lines = await verbatim(['batch'], line(1, 'coverage remove', { article: 'kiln.txt' }));
      expect(JSON.parse(lines.stdout)).toMatchObject({ id: 1, error: expect.stringContaining('in use') });
    } finally {
      await running.close();
    }
  });

  test('GIVEN --coverage THEN what is added belongs to that folder’s own database', async () => {
    const other = join(folder, 'more');
    rmSync(join(other, 'broken.pdf'));
    await verbatim(['coverage', 'add', '--file', join(folder, 'kiln.txt'), '--coverage', other]);
    const { stdout } = await verbatim([...asked, '--coverage', other]);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'found', statements: [{ citation: { outlet: null } }] });
  });

  test('GIVEN an article of the folder THEN it is removed there', async () => {
    const { code, stderr } = await verbatim(['coverage', 'remove', '--article', 'herald-update.txt']);
    expect([code, stderr]).toEqual([1, expect.stringMatching(/is in the folder of articles; remove its file there/)]);
  });

  test('GIVEN a batch before the bot has ever started THEN what it adds is in its later answers and in later runs', async () => {
    const more = { DATA_DIR: join(folder, 'begun by a batch') };
    const quote = { quote: 'It has been cold for forty years' };
    const input = [
      line(1, 'who-said', quote),
      line(2, 'coverage add', { file: join(folder, 'kiln.txt') }),
      line(3, 'who-said', quote),
    ];
    const { stdout, stderr } = await verbatim(['batch'], input.join(''), more);
    const kinds = stdout
      .trim()
      .split('\n')
      .map((answer) => JSON.parse(answer).answer.kind);
    expect([kinds, stderr]).toEqual([['nothing', 'found', 'found'], '']);
    writeFileSync(join(folder, 'lamp.txt'), 'Lamp lit\n\nThe lamp was lit on Monday.');
    await verbatim(['coverage', 'add', '--file', join(folder, 'lamp.txt')], '', more);
    expect(JSON.parse((await verbatim(asked, '', more)).stdout).kind).toBe('found');
  });

  test.each([
    ['a bot that has never been started', false],
    ['a database of its own', true],
  ])('GIVEN %s and several runs at the same time THEN all answer; those that find it held say so in one line', async (_, own) => {
    const more = { DATA_DIR: join(folder, `at once ${own}`) };
    if (own) await verbatim(['coverage', 'add', '--file', join(folder, 'kiln.txt')], '', more);
    const holding = start(['batch'], more);
    holding.stdin.write(line(1, 'articles', {}));
    await vi.waitFor(() => expect(holding.said.stdout).toContain('"id":1'), 30_000);
    const runs = await Promise.all([
      verbatim(['articles', '--json'], '', more),
      verbatim(['articles', '--json'], '', more),
      verbatim(['articles', '--json'], '', more),
      verbatim(['batch'], line(2, 'articles', {}), more),
    ]);
    for (const { code, stdout, stderr } of runs) {
      expect(code).toBe(0);
      expect(stdout).toContain('Northern Herald');
      expect(stderr).toMatch(/^verbatim: [^\n]*in use by another process[^\n]*answers from [^\n]* alone\n$/);
    }
    holding.stdin.end();
    expect(await holding.ended).toMatchObject({ code: 0, stderr: '' });
  });
});
