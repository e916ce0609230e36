import { setImmediate } from 'node:timers/promises';

/** Waits until nothing goes on in the background: a row of turns of the event loop that took no time. */
export async function settled(): Promise<void> {
  for (let idle = 0; idle < 20; ) {
    const start = performance.now();
    await setImmediate();
    idle = performance.now() - start < 1 ? idle + 1 : 0;
  }
}
