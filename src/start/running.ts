import type { Bot, Health } from '../discord/bot.ts';

/** A bot at work, wherever it is logged in. */
export type Running = {
  /** Resolves when there is nothing more to do: the prompt's end, or the end of the session for good. */
  readonly ended: Promise<void>;
  readonly health: () => Health;
  readonly say: Bot['say'];
  /** Finishes what was accepted, then closes. */
  readonly close: () => Promise<void>;
};
