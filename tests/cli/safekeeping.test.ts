import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { verbatim } from '../../src/cli/verbatim.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { printedHere } from './printed.ts';

// Files and processes of their own, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const TEXT = 'Bridge to close\n\n“We cannot patch it for ever,” said Jane Carter.\n\nIt rained.';

describe('backup, restore and verify', () => {
  let printed: ReturnType<typeof printedHere>;
  let folder: string;
  let databaseFile: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
    databaseFile = join(folder, 'verbatim.sqlite');
    vi.stubEnv('DATA_DIR', folder);
    printed = printedHere();
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    process.exitCode = undefined;
    rmSync(folder, { recursive: true, force: true });
  });

  const run = async (...args: string[]) => {
    printed.stdout = '';
    printed.stderr = '';
    const code = await verbatim(args);
    return { code: process.exitCode || code, json: printed.stdout === '' ? null : JSON.parse(printed.stdout) };
  };
  const keep = (id: string) => {
    const coverages = openEmbeddedCoverage({ databaseFile });
    return coverages
      .forServer('1')
      .add({ id, outlet: 'The Pennant', text: TEXT })
      .then(() => coverages);
  };

  test('GIVEN a running bot THEN it is backed up and verified beside it, and restored once it has ended', async () => {
    const bot = await keep('a.txt');
    const backup = join(folder, 'monday.sqlite');
    expect(await run('backup', backup)).toEqual({ code: 0, json: { backup, bytes: expect.any(Number) } });
    expect(await run('verify')).toMatchObject({
      code: 0,
      json: { ok: true, versions: 1, paragraphs: 3, problems: [] },
    });
    expect(await run('verify', backup)).toMatchObject({ code: 0, json: { ok: true, file: backup } });
    await bot.forServer('1').remove('a.txt');
    expect(await run('restore', backup)).toEqual({ code: 1, json: null });
    expect(printed.stderr).toMatch(/^verbatim: .*verbatim\.sqlite: is in use by another process; stop that one .*\n$/);
    await bot.close();
    const restored = await run('restore', backup);
    expect(restored).toMatchObject({ code: 0, json: { restored: backup, database: databaseFile } });
    expect(readdirSync(folder)).toContain(restored.json.previous.split('/').at(-1));
    const again = openEmbeddedCoverage({ databaseFile });
    expect((await again.forServer('1').articles()).map(({ id }) => id)).toEqual(['a.txt']);
    await again.close();
  });

  test('GIVEN --article THEN every paragraph with the hash that proves it', async () => {
    await (await keep('a.txt')).close();
    const { code, json } = await run('verify', '--article', 'a.txt');
    expect([code, json.ok, json.versions.length]).toEqual([0, true, 1]);
    const [{ paragraphs, ...version }] = json.versions;
    expect(version).toMatchObject({ article: 'a.txt', server: '1', version: 1, outlet: 'The Pennant', problems: [] });
    expect(paragraphs.map(({ text }: { text: string }) => text)).toEqual(TEXT.split('\n\n'));
    for (const { text, sha256, kept } of paragraphs) {
      expect(sha256).toBe(createHash('sha256').update(text).digest('hex'));
      expect(kept).toBe(sha256);
    }
  });

  test('GIVEN words that were changed in the file THEN verify says which, with exit code 1', async () => {
    await (await keep('a.txt')).close();
    const database = new Database(databaseFile);
    database.exec("UPDATE bodies SET text = replace(text, 'rained', 'snowed')");
    database.close();
    const { code, json } = await run('verify');
    expect([code, json.ok]).toEqual([1, false]);
    expect(printed.stderr).toMatch(/a\.txt, version 1: paragraph 3 has changed/);
  });

  test.each([
    [['backup'], 2, 'backup needs the FILE to write'],
    [['restore'], 2, 'restore needs the FILE of a backup'],
    [['restore', 'nowhere'], 1, 'nowhere: there is no such database'],
    [['verify'], 1, 'verbatim.sqlite: there is no such database; start Verbatim once, or name another'],
    [['verify', 'text.txt'], 1, 'text.txt: is no database of Verbatim'],
    [['backup', 'b', '--now'], 2, 'there is no option --now here'],
    [['backup', 'b', 'c'], 2, '“c” belongs to no option'],
  ])('GIVEN %j THEN exit code %i and one line: %s', async (args, code, message) => {
    writeFileSync(join(folder, 'text.txt'), 'minutes '.repeat(500));
    const named = args.map((arg) => (arg === 'text.txt' ? join(folder, arg) : arg));
    expect(await run(...named)).toEqual({ code, json: null });
    expect(printed.stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(message)]);
  });

  test('GIVEN an article that is not there THEN one line says so', async () => {
    await (await keep('a.txt')).close();
    expect(await run('verify', databaseFile, '--article', 'b.txt')).toEqual({ code: 1, json: null });
    expect(printed.stderr).toMatch(/b\.txt: .*verbatim\.sqlite has no such article/);
  });
});
