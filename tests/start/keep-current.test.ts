import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Coverages } from '../../src/coverage/coverages.ts';
import { openEmbeddedCoverage } from '../../src/coverage/embedded/open-embedded-coverage.ts';
import { type Current, keepCurrent } from '../../src/start/keep-current.ts';

vi.setConfig({ testTimeout: 30_000 });

let folder: string;
let coverages: Coverages;
let current: Current;
let logged: string[];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-current-'));
  cpSync('tests/fixtures/selwick', folder, { recursive: true });
  coverages = openEmbeddedCoverage({ databaseFile: ':memory:' });
  await coverages.sync(folder);
  logged = [];
  const note = (...given: unknown[]) => void logged.push(String(given.at(-1)));
  current = keepCurrent({
    folder,
    coverages,
    fetcher: async (address) => Promise.reject(new Error(`nothing is fetched here: ${address}`)),
    log: { info: note, warn: note, error: note },
    tell: async () => undefined,
  });
});
afterEach(async () => {
  await current.close();
  await coverages.close();
  rmSync(folder, { recursive: true, force: true });
});

const ids = async () => (await coverages.forServer(null).articles()).map(({ id }) => id);

describe('the folder of a bot that runs', () => {
  test('GIVEN a file that is put in and taken out THEN the coverage follows, and the log says so', async () => {
    writeFileSync(join(folder, 'kiln.txt'), 'Kiln lit\n\nThe kiln was lit.');
    await vi.waitFor(async () => expect(await ids()).toContain('kiln.txt'), 10_000);
    rmSync(join(folder, 'kiln.txt'));
    await vi.waitFor(async () => expect(await ids()).not.toContain('kiln.txt'), 10_000);
    expect(logged.filter((line) => line === 'the folder of articles has changed')).toHaveLength(2);
  });

  test('GIVEN a broken file THEN it is named once and costs no other', async () => {
    writeFileSync(join(folder, 'broken.txt'), Buffer.from([0x41, 0xff, 0xfe, 0x00]));
    await vi.waitFor(
      () => expect(logged.filter((line) => line.startsWith('broken.txt: is not UTF-8'))).toHaveLength(1),
      10_000,
    );
    writeFileSync(join(folder, 'kiln.txt'), 'Kiln lit\n\nThe kiln was lit.');
    await vi.waitFor(async () => expect(await ids()).toContain('kiln.txt'), 10_000);
    expect(logged.filter((line) => line.startsWith('broken.txt: is not UTF-8'))).toHaveLength(1);
  });

  test('GIVEN a folder that is emptied THEN nothing is lost, and the log says what is wrong', async () => {
    const before = await ids();
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    await vi.waitFor(() => expect(logged.some((line) => line.includes('holds no'))).toBe(true), 10_000);
    expect(await ids()).toEqual(before);
  });
});
