import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { FeedEntry } from '../../text/readers/raw-feed.ts';
import type { Coverage } from '../coverage.ts';

/** Apart from the feed's own record, which is read every minute. */
const KIND = 'feed-entries';
/** Entries of a feed that are remembered; a feed lists some hundred at a time. */
const MOST = 2_000;

/** By entry, the stamp it had, and how often its page was asked for in vain; null: done with. */
const Seen = z.array(z.tuple([z.string(), z.string(), z.int().nullable()]));

/** An entry's id in few characters. */
const keyOf = ({ id }: FeedEntry): string => createHash('sha256').update(id).digest('base64url').slice(0, 16);

export type SeenEntries = {
  /** Never seen, changed since, or to be tried again. */
  isNew(entry: FeedEntry): boolean;
  /** How often its page was asked for in vain. */
  tries(entry: FeedEntry): number;
  /** Notes that entries are done with, or (with a number) were tried so often; durable when it returns. */
  note(entries: readonly FeedEntry[], tries?: number | null): void;
};

/** What a server has seen of a feed. */
export function seenEntries({ records }: Coverage, address: string): SeenEntries {
  const parsed = Seen.safeParse(records.get(KIND, address));
  const seen = new Map((parsed.data ?? []).map(([key, stamp, tries]) => [key, { stamp, tries }]));
  return {
    isNew(entry) {
      const before = seen.get(keyOf(entry));
      return before === undefined || before.tries !== null || before.stamp !== entry.stamp;
    },
    tries: (entry) => seen.get(keyOf(entry))?.tries ?? 0,
    note(entries, tries = null) {
      for (const entry of entries) {
        seen.delete(keyOf(entry));
        seen.set(keyOf(entry), { stamp: entry.stamp, tries });
      }
      const kept = [...seen].slice(-MOST).map(([key, { stamp, tries: tried }]) => [key, stamp, tried]);
      records.put(KIND, address, kept);
    },
  };
}

export const forgetEntries = ({ records }: Coverage, address: string): boolean => records.remove(KIND, address);
