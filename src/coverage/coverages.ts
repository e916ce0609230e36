import type { ArticleInfo } from '../domain/article.ts';
import type { Coverage } from './coverage.ts';

/** What a sync did. A fault of one article costs no other. */
export type SyncReport = {
  readonly added: number;
  readonly updated: number;
  /** Files that hold the words of another article, which now says where else they stand. */
  readonly duplicates: number;
  /** The same article, analysed again because the code that analyses has changed. */
  readonly reanalysed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** What is wrong, one line each, naming the file and the reason. */
  readonly problems: readonly string[];
  /** What is worth knowing and not wrong, such as files without an outlet. */
  readonly mentions: readonly string[];
};

/** An article as it came in, whether new or printed anew. */
export type Arrival = {
  /** Grows with every arrival and is never used again. */
  readonly number: number;
  /** Null: shared by all servers. */
  readonly server: string | null;
  readonly article: ArticleInfo;
};

export type Progress = (done: number, total: number) => void;

/** The shared coverage and every server's own, kept together and shown apart. */
export interface Coverages {
  /** What one server sees: the shared coverage and its own; null sees the shared coverage only. */
  forServer(server: string | null): Coverage;
  /**
   * Makes the shared coverage follow a folder: new files are added, changed ones updated, vanished ones removed; an
   * unchanged article is not analysed again. Throws InputError when the folder is missing, unreadable or empty,
   * StoreError when what was read cannot be kept.
   */
  sync(folder: string, onProgress?: Progress): Promise<SyncReport>;
  /** What came in after the arrival of that number and is still there, in order; 0 asks for all. */
  arrivals(after: number, limit: number): readonly Arrival[];
  /** Calls back soon after something has come in, once for several; returns what ends that. */
  onArrival(listener: () => void): () => void;
  /** The servers that have records of that kind and that the bot has not left. */
  serversWith(kind: string): readonly string[];
  /** The servers that something of their own is kept of, without those that were left. */
  servers(): readonly string[];
  /** Notes that the bot has left a server (its data is deleted 30 days later) or is there again. */
  left(server: string): void;
  returned(server: string): void;
  /** Deletes what belongs to servers left for 30 days by now; says which. */
  expire(now: Date): readonly string[];
  close(): Promise<void>;
}
