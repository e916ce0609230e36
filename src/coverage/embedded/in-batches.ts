import { setImmediate } from 'node:timers/promises';

/**
 * Articles written in one transaction, as waiting for the disk costs as much as analysing; each is whole or absent
 * even so, and none is acknowledged before the sync is.
 */
const WRITTEN_AT_ONCE = 32;

/** Prepares one batch while the one before is written. Writes nothing more once `stopped`. Rejects when either fails. */
export async function inBatches<T, R>(
  items: readonly T[],
  prepare: (batch: readonly T[]) => Promise<readonly R[]>,
  write: (prepared: readonly R[]) => void,
  stopped: () => boolean,
): Promise<void> {
  const batches = Array.from({ length: Math.ceil(items.length / WRITTEN_AT_ONCE) }, (_, i) =>
    items.slice(i * WRITTEN_AT_ONCE, (i + 1) * WRITTEN_AT_ONCE),
  );
  let ahead = batches[0] && prepare(batches[0]);
  for (let next = 1; ahead; next++) {
    const prepared = await ahead;
    if (stopped()) return;
    ahead = batches[next] && prepare(batches[next]!);
    // Heard at the next `await`, unless `write` throws first.
    ahead?.catch(() => {});
    await setImmediate();
    write(prepared);
  }
}
