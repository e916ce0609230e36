import type { Client } from 'discord.js';
import type { Command } from '../command.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Fetcher } from '../coverage/fetch/create-fetcher.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { Once } from './once.ts';
import type { RateLimit } from './rate-limit.ts';
import type { FileReader } from './read-attachment.ts';
import type { ReadingRoom } from './reading-room.ts';
import type { RememberedAnswers } from './remembered-answers.ts';
import type { RequestStore } from './request-store.ts';
import type { Turn } from './turns.ts';

/** What answering needs, whatever way a question came in. */
export type Desk = {
  readonly client: Client<true>;
  readonly commands: ReadonlyMap<string, Command>;
  /** What one server sees; null (a direct message) sees the shared coverage only. */
  readonly coverages: { forServer(server: string | null): Coverage };
  readonly store: RequestStore;
  readonly answers: RememberedAnswers;
  readonly once: Once;
  /** Where commands fetch from the web, and where files come from that members send. */
  readonly fetcher: Fetcher;
  readonly readFile: FileReader;
  /** Where citations lead; undefined: to where the articles were printed. */
  readonly readingRoom?: ReadingRoom | undefined;
  readonly now: () => Date;
  readonly rateLimit: RateLimit;
  readonly log: Log;
  /** Awaited before the work of an answer. */
  readonly turn: Turn;
  readonly metrics: Metrics;
  /** How long an answer may take before Discord is told that it is coming, in milliseconds. */
  readonly patience: number;
};
