import type { InputError } from '../../domain/input-error.ts';
import { FetchError } from '../fetch/fetch-error.ts';
import type { FeedRecord } from './feed-record.ts';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;
/** Between two polls of a feed that answers, unless it asks for more. */
export const EVERY = 15 * MINUTE;
/** Failures in a row after which a fault that may pass is told; any other is told at once. */
const PATIENCE = 3;

/** What is noted when a feed has been read; it may ask to be left alone for some minutes. */
export const afterSuccess = (rest: number | null, now: number): Partial<FeedRecord> => ({
  polled: new Date(now).toISOString(),
  trouble: null,
  told: false,
  failures: 0,
  next: now + Math.max(EVERY, (rest ?? 0) * MINUTE),
});

/** What is noted when it could not be: the pause doubles up to a day, and is never shorter than the site asks for. */
export function afterFailure({ failures, told }: FeedRecord, error: InputError, now: number) {
  const { temporary, retryAfter } = error instanceof FetchError ? error : { temporary: false, retryAfter: null };
  const pause = Math.min(DAY, EVERY * 2 ** Math.min(failures + 1, 10));
  return {
    polled: new Date(now).toISOString(),
    trouble: error.message,
    told: told || !temporary || failures + 1 >= PATIENCE,
    failures: failures + 1,
    // A site may not silence its feed for longer than a week.
    next: now + Math.max(pause, Math.min(7 * DAY, (retryAfter ?? 0) * 1_000)),
  };
}
