import { Cron } from 'croner';
import type { Digest } from './digest-settings.ts';

/** How late a digest may be, in milliseconds: one that a bot missed for longer is left to the next. */
const LATEST = 3 * 60 * 60 * 1_000;

/** `at`: the latest time by now at which one was due; `late`: too late to be posted still. */
export type Due = { readonly at: Date; readonly late: boolean };

/**
 * The digest that is due by now, since the last one; null when none is. A time that the clocks skip is due when they
 * have moved on, one that they strike twice is due once.
 */
export function dueBy(now: Date, { time, zone }: Pick<Digest, 'time' | 'zone'>, last: Date): Due | null {
  const [hour, minute] = time.split(':').map(Number);
  const days = new Cron(`${minute} ${hour} * * *`, { timezone: zone, paused: true });
  let due: Date | null = null;
  // After a long absence only the latest matters: not every day between is counted through.
  const recent = new Date(Math.max(last.getTime(), now.getTime() - 3 * 24 * 60 * 60 * 1_000));
  for (let next = days.nextRun(recent); next !== null && next <= now; next = days.nextRun(next)) due = next;
  days.stop();
  return due && { at: due, late: now.getTime() - due.getTime() > LATEST };
}
