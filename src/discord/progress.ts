import type { Progress } from '../coverage/coverages.ts';
import type { Words } from '../locales/words.ts';

/** Milliseconds between two tellings: Discord takes five edits in five seconds. */
const PACE = 2_000;

export type Told = {
  readonly onProgress: Progress;
  /** Tells no more; resolves when what was being told has been. */
  readonly end: () => Promise<void>;
};

/**
 * Tells how far a work is, "12 of 300 …", at most every two seconds and one telling at a time. One that fails is left:
 * the answer comes all the same.
 * @param tell null while there is nothing to tell it in
 */
export function telling(tell: (line: string) => Promise<unknown> | null, { progress, tag }: Words): Told {
  let last = Number.NEGATIVE_INFINITY;
  let ended = false;
  let busy: Promise<unknown> | null = null;
  return {
    onProgress(done, total) {
      const now = performance.now();
      if (ended || busy || now - last < PACE || total <= 0) return;
      const told = tell(progress(done.toLocaleString(tag), total.toLocaleString(tag)));
      if (told === null) return;
      last = now;
      busy = told
        .catch(() => undefined)
        .finally(() => {
          busy = null;
        });
    },
    async end() {
      ended = true;
      await busy;
    },
  };
}
