import { setImmediate } from 'node:timers/promises';

/**
 * Articles written in one transaction, as waiting for the disk costs as much as analysing; each is whole or absent
 * even so, and none is acknowledged before the sync is.
 */
const WRITTEN_AT_ONCE = 32;

/** Batches prepared while one is written: whoever prepares never waits for whoever writes. */
const AHEAD = 2;

/** Prepares some batches while one is written. Writes nothing more once `stopped`. Rejects when either fails. */
export async function inBatches<T, R>(
  items: readonly T[],
  prepare: (batch: readonly T[]) => Promise<readonly R[]>,
  write: (prepared: readonly R[]) => void,
  stopped: () => boolean,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(items.length / WRITTEN_AT_ONCE) }, (_, i) =>
    items.slice(i * WRITTEN_AT_ONCE, (i + 1) * WRITTEN_AT_ONCE),
  );
  const ahead: Promise<readonly R[]>[] = [];
  for (let next = 0; next < batches.length || ahead.length > 0; ) {
    while (ahead.length <= AHEAD && next < batches.length) {
      const prepared = prepare(batches[next++]!);
      // Heard when its turn comes, unless something throws before.
      prepared.catch(() => {});
      ahead.push(prepared);
    }
    const prepared = await ahead.shift()!;
    if (stopped()) return;
    await setImmediate();
    write(prepared);
  }
}
