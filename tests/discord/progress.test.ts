import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { telling } from '../../src/discord/progress.ts';
import { english } from '../../src/locales/english.ts';
import { german } from '../../src/locales/german.ts';

beforeEach(() => vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => vi.useRealTimers());

describe('telling', () => {
  test('GIVEN many steps THEN they are told every two seconds at most, in the member’s language', async () => {
    const lines: string[] = [];
    const { onProgress } = telling(async (line) => lines.push(line), german);
    for (let done = 0; done <= 5_000; done += 100) {
      onProgress(done, 12_000);
      await Promise.resolve().then(() => undefined);
      await new Promise(setImmediate);
      vi.advanceTimersByTime(100);
    }
    expect(lines).toEqual(['0 von 12.000 …', '2.000 von 12.000 …', '4.000 von 12.000 …']);
  });

  test('GIVEN a telling that takes long THEN no other is begun, its end is waited for, and none follows', async () => {
    let arrive = () => {};
    let told = 0;
    const { onProgress, end } = telling(() => {
      told += 1;
      return new Promise<void>((resolve) => {
        arrive = resolve;
      });
    }, english);
    onProgress(1, 9);
    vi.advanceTimersByTime(5_000);
    onProgress(2, 9);
    expect(told).toBe(1);
    let ended = false;
    const ending = end().then(() => {
      ended = true;
    });
    await new Promise(setImmediate);
    expect(ended).toBe(false);
    arrive();
    await ending;
    vi.advanceTimersByTime(5_000);
    onProgress(3, 9);
    expect(told).toBe(1);
  });

  test('GIVEN nowhere to tell it yet, or a telling that fails THEN the next step is told', async () => {
    let place: 'none' | 'broken' | 'there' = 'none';
    const lines: string[] = [];
    const { onProgress, end } = telling((line) => {
      if (place === 'none') return null;
      lines.push(line);
      return place === 'broken' ? Promise.reject(new Error('refused')) : Promise.resolve();
    }, english);
    onProgress(1, 9);
    place = 'broken';
    onProgress(2, 9);
    await new Promise(setImmediate);
    vi.advanceTimersByTime(2_000);
    place = 'there';
    onProgress(3, 9);
    await end();
    expect(lines).toEqual(['2 of 9 …', '3 of 9 …']);
  });
});
