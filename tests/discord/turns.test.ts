import { setTimeout as pause } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { turns } from '../../src/discord/turns.ts';
import { english } from '../../src/locales/english.ts';
import { command, type Running, startRunning } from './running.ts';
import { textOf } from './shown.ts';

test('GIVEN many who ask at any time THEN each has a turn, in order, and timers fire between', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { maxLength: 40 }), async (later) => {
      const turn = turns();
      const served: number[] = [];
      const all: Promise<void>[] = [];
      for (const [i, wait] of later.entries()) {
        if (wait) await pause(0);
        all.push(turn(english).then(() => void served.push(i)));
      }
      await Promise.all(all);
      expect(served).toEqual(later.map((_, i) => i));
    }),
    { numRuns: 30 },
  );
});

/** What keeps the processor busy for so many milliseconds. */
function busy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('GIVEN more than can be answered before long THEN the others are told so at once, and how long to wait', async () => {
  const turn = turns(200);
  let served = 0;
  const ask = () =>
    turn(english).then(
      () => {
        served++;
        busy(10);
      },
      ({ message }: Error) => message,
    );
  const first = Array.from({ length: 60 }, ask);
  await Promise.all(first.slice(0, 30));
  // Thirty still wait, and each takes ten milliseconds.
  const before = served;
  expect(await ask()).toMatch(/ask again in \d+ s/);
  expect(served).toBe(before);
  expect(new Set(await Promise.all(first))).toEqual(new Set([undefined]));
  expect(await ask()).toBeUndefined();
});

let running: Running;
beforeAll(async () => {
  const heavy = command(
    async ({ which }) => {
      busy(40);
      return { kind: 'found', statements: [], notes: [`worked out ${which}`] };
    },
    {
      which: { description: 'One of many', type: 'integer', required: true },
      outlet: { description: 'An outlet', type: 'string', suggests: 'outlet' },
    },
  );
  running = await startRunning({
    commands: new Map([['heavy', heavy]]),
    local: { limits: { firstResponse: 60_000 }, patience: 60_000 },
  });
});
afterAll(() => running.stop());

test('GIVEN a rush of many THEN each is acknowledged while others are being answered, and all are answered', async () => {
  const place = running.discord.user('Ben').in('The Newsroom/general');
  const begun = performance.now();
  const outcomes = await Promise.all(Array.from({ length: 40 }, (_, which) => place.slash('heavy', { which })));
  const took = performance.now() - begun;
  expect(outcomes.map(({ message }, which) => textOf(message).includes(`worked out ${which}`))).not.toContain(false);
  // However busy the machine is: one that had to wait for all the others would be told at the end.
  expect(Math.max(...outcomes.map(({ waited }) => waited!))).toBeLessThan(0.8 * took);
  expect(running.discord.refusals).toEqual([]);
}, 60_000);

describe('GIVEN an option that suggests', () => {
  const ada = () => running.discord.user('Ada').in('The Newsroom/general');
  const typed = () => ada().autocomplete('heavy', 'outlet', { which: 1, outlet: 'penn' });
  const PENNANT = [{ name: 'The Pennant', value: 'The Pennant' }];

  test('WHEN questions wait THEN nothing is suggested, and when they are answered it is again', async () => {
    expect(await typed()).toEqual(PENNANT);
    const asked = Array.from({ length: 60 }, (_, which) => ada().slash('heavy', { which }));
    await Promise.all(asked.slice(0, 12));
    expect(await typed()).toEqual([]);
    await Promise.all(asked);
    expect(await typed()).toEqual(PENNANT);
  }, 60_000);

  test('WHEN it is typed in many places at once THEN each hears something, and what is too much an empty list', async () => {
    const lists = await Promise.all(Array.from({ length: 400 }, typed));
    const full = lists.filter(({ length }) => length > 0);
    expect(full.length).toBeGreaterThan(0);
    expect(full.length).toBeLessThan(400);
    expect(await typed()).toEqual(PENNANT);
    expect(running.discord.refusals).toEqual([]);
  });
});
