/** Resolves when it is one's turn to work. */
export type Turn = () => Promise<void>;

/** Rounds of the event loop between two turns: sending something and hearing that it arrived takes several. */
const ROUNDS = 4;

function soon(work: () => void, rounds = ROUNDS): void {
  setImmediate(() => (rounds > 1 ? soon(work, rounds - 1) : work()));
}

/**
 * A turn for each who asks, in order of asking. Answering keeps the processor busy; between two
 * answers responses go out, deferrals that are due are sent and heartbeats answered, however many questions wait.
 */
export function turns(): Turn {
  let waiting: (() => void)[] = [];
  let next = 0;
  const serve = () => {
    waiting[next++]!();
    if (next < waiting.length) soon(serve);
    else [waiting, next] = [[], 0];
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(serve);
    });
}
