import type { Coverage } from '../coverage.ts';
import { FEED, feedAt, keepBacklog } from './feed-record.ts';
import { forgetEntries } from './seen-entries.ts';

/** Follows a feed no longer. Its articles stay, and what it had before it was followed goes on being no news. */
export function unfollow(coverage: Coverage, address: string): void {
  keepBacklog(coverage, feedAt(coverage, address)?.first.articles ?? []);
  coverage.records.remove(FEED, address);
  forgetEntries(coverage, address);
}
