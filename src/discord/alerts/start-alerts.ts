import { setImmediate as breath } from 'node:timers/promises';
import { DIGESTS, digestIn } from '../../answers/follow/digest-settings.ts';
import { FOLLOWS, followsIn } from '../../answers/follow/follow.ts';
import type { Coverages } from '../../coverage/coverages.ts';
import { wordsFor } from '../../locales/locales.ts';
import { speaking } from '../../locales/say.ts';
import type { Log } from '../log.ts';
import { arrivalsFor, lastArrival } from './arrivals.ts';
import { deliver, type Means } from './deliver.ts';
import { makeAlerts } from './make-alerts.ts';
import { digestsBegun, makeDigests } from './make-digests.ts';
import { keepProgress, type Progress, readProgress } from './progress.ts';

export type AlertOptions = Means & {
  readonly coverages: Pick<Coverages, 'arrivals' | 'forServer' | 'onArrival' | 'serversWith'>;
  readonly log: Log;
  readonly now: () => Date;
  /** Milliseconds without an arrival after which what came in is told of; 3,000 unless said. */
  readonly quiet?: number;
  /** Milliseconds between two looks at what is due; 15,000 unless said. */
  readonly often?: number;
};

const QUIET = 3_000;
const OFTEN = 15_000;
/** A stream of arrivals without a pause is told of after so long all the same, in milliseconds. */
const PATIENCE = 10 * 60_000;
/** Alerts of one server in ten minutes; what comes in beyond is told together when they are over. */
const LATELY = { alerts: 30, ms: 10 * 60_000 } as const;
/** Milliseconds until a server is tried again that could not be posted to, doubled each time, and at most. */
const RETRY = { first: 30_000, most: 10 * 60_000 } as const;

export type Alerts = {
  /** Stops, once what is being posted has arrived. */
  close(): Promise<void>;
};

/**
 * Tells channels of what they follow as it comes in, and once a day what is new; across restarts too. How far a server
 * has come and what is on its way is one durable record. Nothing is told twice, but where a crash comes between sending
 * and noting, and minutes later the bot may not read what it has posted.
 */
export function startAlerts(options: AlertOptions): Alerts {
  const { coverages, log, now, quiet = QUIET, often = OFTEN } = options;
  /** The last arrival each server has seen, so that those without news need not be read each time. */
  const cursors = new Map<string, number>();
  const retries = new Map<string, { readonly delay: number; readonly at: number }>();
  /** Where a server begins that has not been told of anything: a follow of before this start may have missed nothing. */
  let floor = 0;
  let latest = 0;
  let closed = false;
  let round: Promise<void> | null = null;
  let again = false;

  async function visit(server: string): Promise<void> {
    const coverage = coverages.forServer(server);
    const { records } = coverage;
    const kept = readProgress(records);
    const cursor = cursors.get(server) ?? kept?.cursor ?? floor;
    const digests = digestsBegun(kept ?? { digests: {} }, digestIn(records), cursor);
    const lately = (kept?.lately ?? []).filter((at) => now().getTime() - at < LATELY.ms);
    let next: Progress = { cursor, lately, digests, pending: kept?.pending ?? [] };
    if (lately.length < LATELY.alerts && cursor < latest) {
      const { articles, cursor: seen } = await arrivalsFor(server, cursor, coverages);
      const alerts = await makeAlerts(server, articles, cursor, coverage, now());
      next = {
        ...next,
        cursor: seen,
        lately: [...lately, ...alerts.map(() => now().getTime())],
        pending: [...next.pending, ...alerts],
      };
    }
    const made = await makeDigests(server, digests, coverages, now());
    next = { ...next, digests: made.digests, pending: [...next.pending, ...made.pending] };
    // All that the server had may have been deleted meanwhile.
    if (followsIn(records).length + digestIn(records).length === 0) return;
    // What was no news once is not looked at again: by then the coverage may read it otherwise.
    if (JSON.stringify(next) !== JSON.stringify(kept)) keepProgress(next, records);
    cursors.set(server, next.cursor);
    if (next.pending.length > 0) await deliver(server, coverage, options, now);
  }

  async function visitAll(): Promise<void> {
    latest = lastArrival(latest, coverages);
    const daily = new Set(coverages.serversWith(DIGESTS));
    for (const server of new Set([...coverages.serversWith(FOLLOWS), ...daily])) {
      if (closed) return;
      const retry = retries.get(server);
      const isIdle = cursors.get(server) === latest && !daily.has(server) && !retry;
      // A server that the bot has left is told of nothing; in an outage it is still known.
      if (isIdle || (retry && retry.at > now().getTime()) || !options.client.guilds.cache.has(server)) continue;
      try {
        const { preferredLocale } = options.client.guilds.cache.get(server)!;
        await speaking(wordsFor(preferredLocale), () => visit(server));
        retries.delete(server);
      } catch (error) {
        const delay = Math.min(RETRY.most, retry ? retry.delay * 2 : RETRY.first);
        retries.set(server, { delay, at: now().getTime() + delay });
        log.warn({ err: error, server }, 'alerts could not be posted: they are tried again');
      }
      await breath();
    }
    floor = latest;
  }

  /** One round at a time; what came in during one is seen to in the next. */
  function begin(): void {
    if (closed) return;
    if (round) {
      again = true;
      return;
    }
    round = visitAll()
      .catch((error: unknown) => log.error({ err: error }, 'alerts could not be made'))
      .finally(() => {
        round = null;
        if (again) {
          again = false;
          begin();
        }
      });
  }

  let first: number | null = null;
  let pause: NodeJS.Timeout | undefined;
  const stop = coverages.onArrival(() => {
    first ??= now().getTime();
    clearTimeout(pause);
    const wait = Math.min(quiet, Math.max(0, first + PATIENCE - now().getTime()));
    pause = setTimeout(() => {
      first = null;
      begin();
    }, wait).unref();
  });
  const timer = setInterval(() => {
    if (first === null) begin();
  }, often).unref();
  begin();

  return {
    async close() {
      closed = true;
      stop();
      clearTimeout(pause);
      clearInterval(timer);
      await round;
    },
  };
}
