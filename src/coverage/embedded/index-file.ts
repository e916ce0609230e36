import { rmSync } from 'node:fs';
import { oneLine } from '../../domain/one-line.ts';
import { indexVersion } from './code-version.ts';
import { createSentenceIndex, openSentenceIndex, type SentenceIndex, type TextOf } from './index/sentence-index.ts';

/** Where the sentence index is kept between two runs. Whatever becomes of it, the database can make it again. */
export type IndexFile = {
  /** The index as it was saved, which may be behind or ahead of the database; empty when it cannot be used. */
  open(textOf: TextOf): SentenceIndex;
  save(index: SentenceIndex): void;
  /** What is saved is not to be used again. */
  discard(): void;
};

/** For a database that keeps nothing. */
export const NO_INDEX_FILE: IndexFile = { open: createSentenceIndex, save() {}, discard() {} };

/**
 * The index of the database with this identity, in `file`. Why it cannot be used or written is said in one line; that
 * there is none yet is not worth one unless `expected`.
 */
export function createIndexFile(
  file: string,
  identity: string,
  expected: boolean,
  onNotice: (line: string) => void,
): IndexFile {
  const stamp = `${identity} ${indexVersion()}`;
  return {
    open(textOf) {
      const kept = openSentenceIndex(file, stamp, textOf);
      if (!('reason' in kept)) return kept;
      if (expected) onNotice(`${oneLine(file)}: ${kept.reason}; the sentence index is made again from the articles`);
      return createSentenceIndex(textOf);
    },
    save(index) {
      try {
        index.save(file, stamp);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === undefined) throw error;
        onNotice(`${oneLine(file)}: cannot be written (${code}); the next start will take longer`);
      }
    },
    discard() {
      rmSync(file, { force: true });
    },
  };
}
