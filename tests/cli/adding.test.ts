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

function verbatim(args: readonly string[], input = ''): Promise<Run> {
  const child = spawn(process.execPath, ['src/cli/main.ts', ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => {}).end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

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
      const lines = await verbatim(
        ['batch'],
        `${JSON.stringify({ id: 1, command: 'coverage remove', args: { article: 'kiln.txt' } })}\n`,
      );
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
});
