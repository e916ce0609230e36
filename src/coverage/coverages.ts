import type { Coverage } from './coverage.ts';

/** What a sync did. A fault of one article costs no other. */
export type SyncReport = {
  readonly added: number;
  readonly updated: number;
  /** The same article, analysed again because the code that analyses has changed. */
  readonly reanalysed: number;
  readonly unchanged: number;
  readonly removed: number;
  /** What is wrong, one line each, naming the file and the reason. */
  readonly problems: readonly string[];
  /** What is worth knowing and not wrong, such as files without an outlet. */
  readonly mentions: readonly string[];
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
  close(): Promise<void>;
}
