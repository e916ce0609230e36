import type { Config } from '../config.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { StoreError } from '../domain/store-error.ts';
import { type Opened, openCoverage } from './open-coverage.ts';

export type CoverageOfRun = {
  /**
   * The coverage to ask, or to change: at the first change the bot's own database is begun where there is none yet, so
   * that nothing is acknowledged that later runs do not see. Throws StoreError when it cannot be changed, InputError
   * for a folder that cannot be read.
   */
  readonly to: (changes: boolean) => Promise<Coverage>;
  readonly close: () => Promise<void>;
};

/** The coverage of a run of many questions, asked one after another. */
export function coverageOfRun(folder: string | undefined, config: Config): CoverageOfRun {
  let opened: Opened | null = null;
  const close = async () => {
    const closing = opened;
    opened = null;
    await closing?.coverages.close();
  };
  return {
    async to(changes) {
      if (changes && opened?.provisional) await close();
      opened ??= await openCoverage(folder, changes, config);
      if (changes && opened.unchangeable !== null) throw new StoreError(opened.unchangeable);
      return opened.coverages.forServer(null);
    },
    close,
  };
}
