import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type FolderWatch, watchFolder } from '../../src/coverage/watch-folder.ts';

const SETTLED = 60;

let parent: string;
let folder: string;
let watching: FolderWatch;
let calls: number;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'verbatim-watch-'));
  folder = join(parent, 'articles');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), 'one');
  calls = 0;
});
afterEach(async () => {
  await watching.close();
  rmSync(parent, { recursive: true });
});

const start = (onChange: () => Promise<void> = async () => {}, look = 60_000) => {
  watching = watchFolder(
    folder,
    async () => {
      calls++;
      await onChange();
    },
    { settled: SETTLED, look },
  );
};
const called = (times: number) => vi.waitFor(() => expect(calls).toBe(times), { timeout: 4_000 });

describe('a watched folder', () => {
  test.each<readonly [string, () => void]>([
    ['a new file', () => writeFileSync(join(folder, 'b.txt'), 'two')],
    ['a changed file', () => appendFileSync(join(folder, 'a.txt'), ' more')],
    ['a file that has gone', () => rmSync(join(folder, 'a.txt'))],
    ['another name', () => renameSync(join(folder, 'a.txt'), join(folder, 'c.txt'))],
  ])('GIVEN %s THEN it is told once', async (_, change) => {
    start();
    change();
    await called(1);
    await sleep(3 * SETTLED);
    expect(calls).toBe(1);
  });

  test('GIVEN a file that is still being written THEN it settles first', async () => {
    start();
    const begun = performance.now();
    let written = 0;
    for (let i = 0; i < 10; i++) {
      appendFileSync(join(folder, 'b.txt'), `part ${i} `);
      written = performance.now();
      expect(calls).toBe(0);
      await sleep(SETTLED / 4);
    }
    await called(1);
    expect(performance.now() - written).toBeGreaterThanOrEqual(SETTLED / 2);
    expect(written - begun).toBeGreaterThan(SETTLED);
  });

  test('GIVEN a change while one is worked on THEN it is told afterwards, never at the same time', async () => {
    let atOnce = 0;
    let most = 0;
    start(async () => {
      most = Math.max(most, ++atOnce);
      await sleep(3 * SETTLED);
      atOnce--;
    });
    writeFileSync(join(folder, 'b.txt'), 'two');
    await called(1);
    writeFileSync(join(folder, 'c.txt'), 'three');
    await called(2);
    expect(most).toBe(1);
  });

  test('GIVEN a folder that goes and comes again THEN what it then holds is told, without the system’s notices', async () => {
    start(undefined, 50);
    rmSync(folder, { recursive: true });
    await called(1);
    mkdirSync(folder);
    writeFileSync(join(folder, 'z.txt'), 'back');
    await called(2);
  });

  test('GIVEN work that fails THEN the next change is told all the same', async () => {
    start(async () => {
      throw new Error('no');
    });
    writeFileSync(join(folder, 'b.txt'), 'two');
    await called(1);
    writeFileSync(join(folder, 'c.txt'), 'three');
    await called(2);
  });

  test('GIVEN many files written to a folder of many THEN other work goes on, and it is told once', async () => {
    for (let i = 0; i < 1_500; i++) writeFileSync(join(folder, `old ${i}.txt`), 'old');
    start();
    for (let i = 0; i < 300; i++) writeFileSync(join(folder, `new ${i}.txt`), 'new');
    let worst = 0;
    while (calls === 0) {
      const begun = performance.now();
      await sleep(1);
      worst = Math.max(worst, performance.now() - begun);
    }
    // A look for each notice would take several seconds.
    expect(worst).toBeLessThan(1_000);
    await sleep(3 * SETTLED);
    expect(calls).toBe(1);
  }, 20_000);

  test('GIVEN the close THEN nothing more is told, and work under way is waited for', async () => {
    let done = false;
    start(async () => {
      await sleep(2 * SETTLED);
      done = true;
    });
    writeFileSync(join(folder, 'b.txt'), 'two');
    await called(1);
    await watching.close();
    expect(done).toBe(true);
    writeFileSync(join(folder, 'c.txt'), 'three');
    await sleep(3 * SETTLED);
    expect(calls).toBe(1);
  });
});
