import { setImmediate } from 'node:timers/promises';
import { InputError } from '../../domain/input-error.ts';
import type { FeedEntry, RawFeed } from '../../text/readers/raw-feed.ts';
import type { Coverage } from '../coverage.ts';
import type { Progress } from '../coverages.ts';
import { FullError } from '../full-error.ts';
import { ingest, type NewArticle } from '../ingestion/ingest.ts';
import { changeFeed, type Feed, feedAt } from './feed-record.ts';
import type { EntryReading } from './read-entry.ts';
import { seenEntries } from './seen-entries.ts';

/** Entries taken in one poll, the newest of the first and the oldest of the later ones; the rest wait for the next. */
export const AT_ONCE = 20;
/** How often the page of an entry is asked for before it is left out. */
const TRIES = 3;

export type Taken = {
  readonly articles: number;
  readonly leftOut: readonly string[];
  /** Entries that are to be taken another time. */
  readonly rest: number;
  /** The coverage takes no more. */
  readonly error: FullError | null;
};

export const NOTHING: Taken = { articles: 0, leftOut: [], rest: 0, error: null };

/**
 * Adds to one coverage what is new to it in a feed. What is done with an entry is noted after its article is durable,
 * so that a crash in between asks for it again and finds it unchanged.
 */
export async function take(
  coverage: Coverage,
  address: string,
  { entries }: RawFeed,
  read: (entry: FeedEntry) => Promise<EntryReading>,
  { onProgress, signal }: { readonly onProgress?: Progress; readonly signal?: AbortSignal },
): Promise<Taken> {
  const feed = feedAt(coverage, address);
  if (feed === null) return NOTHING;
  const seen = seenEntries(coverage, address);
  const fresh = entries.filter(seen.isNew);
  // They come newest first: of a feed's past only so much is taken, and the rest is done with; later, the oldest.
  const chosen = (feed.first.begun ? fresh.slice(0, AT_ONCE) : fresh.slice(-AT_ONCE)).reverse();
  if (feed.first.begun) seen.note(fresh.slice(AT_ONCE));
  let articles = 0;
  let rest = feed.first.begun ? 0 : fresh.length - chosen.length;
  const leftOut: string[] = [];
  for (const [place, entry] of chosen.entries()) {
    onProgress?.(place, chosen.length);
    const reading = await read(entry);
    signal?.throwIfAborted();
    const followed = feedAt(coverage, address);
    if (followed === null) break;
    const added = 'leftOut' in reading ? reading : await addArticle(coverage, followed, reading.article);
    // Nothing is noted of a feed that has been ended, or deleted with all of its server, meanwhile.
    if (feedAt(coverage, address) === null) break;
    if (added instanceof FullError) return { articles, leftOut, rest: fresh.length, error: added };
    if (typeof added === 'object') {
      const tries = added.again ? seen.tries(entry) + 1 : TRIES;
      leftOut.push(added.leftOut);
      if (tries < TRIES) rest++;
      else changeFeed(coverage, address, () => ({ leftOut: added.leftOut }));
      seen.note([entry], tries < TRIES ? tries : null);
      continue;
    }
    if (added) {
      articles++;
      changeFeed(coverage, address, (now) => ({ articles: now.articles + 1 }));
    }
    seen.note([entry]);
    await setImmediate();
  }
  onProgress?.(chosen.length, chosen.length);
  return { articles, leftOut, rest, error: null };
}

/** True when it came in, false when it was there; why it did not when the coverage does not take it. */
async function addArticle(
  coverage: Coverage,
  { address, outlet, first }: Feed,
  article: NewArticle,
): Promise<boolean | FullError | Extract<EntryReading, { leftOut: string }>> {
  const mark = (id: string) => {
    const { articles } = feedAt(coverage, address)?.first ?? first;
    if (first.begun && !articles.includes(id))
      changeFeed(coverage, address, () => ({ first: { begun: true, articles: [...articles, id] } }));
  };
  try {
    const { outcome } = await ingest(coverage, { ...article, outlet: outlet ?? article.outlet ?? null }, address, mark);
    return outcome === 'added' || outcome === 'updated';
  } catch (error) {
    if (error instanceof FullError) return error;
    // One that cannot be analysed must not keep those after it from coming in.
    if (error instanceof InputError) return { leftOut: error.message, again: false };
    throw error;
  }
}
