import type { Progress } from '../coverage/coverages.ts';

/** Milliseconds before a bar appears, and between two drawings. */
const PATIENCE = 400;
const REDRAW = 80;
const WIDTH = 30;

/** A progress bar on stderr for loads that take a while; nothing at all when stderr is not a terminal. */
export function progressBar(label: string): { readonly update: Progress; readonly clear: () => void } {
  const { stderr } = process;
  if (!stderr.isTTY) return { update: () => {}, clear: () => {} };
  const begun = performance.now();
  let drawn = 0;
  return {
    update(done, total) {
      const now = performance.now();
      if (now - begun < PATIENCE || now - drawn < REDRAW) return;
      drawn = now;
      const filled = Math.round((done / Math.max(1, total)) * WIDTH);
      const bar = '█'.repeat(filled) + '░'.repeat(WIDTH - filled);
      stderr.write(`\r${label} ${bar} ${done.toLocaleString('en-GB')}/${total.toLocaleString('en-GB')}\x1b[K`);
    },
    clear() {
      if (drawn > 0) stderr.write('\r\x1b[K');
    },
  };
}
