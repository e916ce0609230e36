import { InputError } from '../domain/input-error.ts';
import type { Words } from '../locales/words.ts';

export type Turn = {
  /** Resolves when it is one's turn to work. Throws InputError, with how long to wait, when too many wait already. */
  (words: Words): Promise<void>;
  /** How long a turn asked for now would be in coming, in milliseconds. */
  readonly wait: () => number;
};

/** Rounds of the event loop between two turns: sending something and hearing that it arrived takes several. */
const ROUNDS = 4;
/** Nobody is kept longer than this for an answer to begin, by the pace of the last ones; in milliseconds. */
const LONGEST_WAIT = 12_000;
/** What one turn more tells about the pace. */
const WEIGHT = 0.05;

function soon(work: () => void, rounds = ROUNDS): void {
  setImmediate(() => (rounds > 1 ? soon(work, rounds - 1) : work()));
}

/**
 * A turn for each who asks, in order of asking. Answering keeps the processor busy; between two
 * answers responses go out, deferrals that are due are sent and heartbeats answered, however many questions wait.
 * More than can be answered before long are told so at once: a backlog stays bounded, and nobody is forgotten in it.
 */
export function turns(longest = LONGEST_WAIT): Turn {
  let waiting: (() => void)[] = [];
  let next = 0;
  /** Milliseconds from one turn to the next while somebody waits. */
  let pace = 0;
  let last: number | null = null;
  const serve = () => {
    const now = performance.now();
    if (last !== null) pace += (now - last - pace) * WEIGHT;
    last = now;
    waiting[next++]!();
    if (next < waiting.length) soon(serve);
    else [waiting, next, last] = [[], 0, null];
  };
  const wait = () => (waiting.length - next) * pace;
  const turn = async ({ crowded }: Words) => {
    if (wait() > longest) throw new InputError(crowded(Math.ceil(wait() / 1_000)));
    await new Promise<void>((resolve) => {
      waiting.push(resolve);
      if (waiting.length === 1) setImmediate(serve);
    });
  };
  return Object.assign(turn, { wait });
}
