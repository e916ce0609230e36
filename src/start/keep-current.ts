import type { Logger } from 'pino';
import type { Coverages } from '../coverage/coverages.ts';
import { startFeeds } from '../coverage/feeds/start-feeds.ts';
import type { Fetcher } from '../coverage/fetch/create-fetcher.ts';
import { watchFolder } from '../coverage/watch-folder.ts';
import { InputError } from '../domain/input-error.ts';
import { StoreError } from '../domain/store-error.ts';
import { say } from '../locales/say.ts';

export type CurrentOptions = {
  readonly folder: string;
  readonly coverages: Coverages;
  readonly fetcher: Fetcher;
  readonly log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Says a line in a channel of a server, in its language. */
  readonly tell: (server: string, channel: string, line: () => string) => Promise<unknown>;
};

export type Current = {
  /** Ends the polls; resolves when nothing more of them is written. A sync under way ends with the coverages. */
  readonly close: () => Promise<void>;
};

/** Keeps the coverage as its folder and the feeds have it, until closed; faults are logged and never thrown. */
export function keepCurrent({ folder, coverages, fetcher, log, tell }: CurrentOptions): Current {
  const sync = syncing(folder, coverages, log);
  // What changed while the start was busy with other things.
  void sync();
  const watching = watchFolder(folder, sync);
  const feeds = startFeeds(coverages, fetcher, {
    onTrouble({ server }, { address, channel }, line) {
      log.warn({ server, feed: address }, `a feed fails: ${line}`);
      if (server === null || channel === null) return;
      const trouble = () => say`A feed that is followed here fails: ${line}. It is asked again, ever more seldom.`;
      tell(server, channel, trouble).catch((error: unknown) =>
        log.warn({ server, err: error }, 'the trouble of a feed could not be told'),
      );
    },
    onFault: (address, error) => log.error({ feed: address, err: error }, 'a feed could not be polled'),
  });
  return {
    async close() {
      watching.close().catch(() => undefined);
      await feeds.close();
    },
  };
}

/** Brings the shared coverage up to date; logs what that did, and of what is wrong only what is new. */
function syncing(folder: string, coverages: Coverages, log: CurrentOptions['log']): () => Promise<void> {
  /** What was wrong at the last look; null before the first, whose findings the start has told. */
  let known: ReadonlySet<string> | null = null;
  const tell = (problems: readonly string[], mentions: readonly string[] = []) => {
    const isNew = (line: string) => known !== null && !known.has(line);
    for (const line of problems.filter(isNew)) log.warn(line);
    for (const line of mentions.filter(isNew)) log.info(line);
    known = new Set([...problems, ...mentions]);
  };
  return async () => {
    try {
      const { added, updated, removed, problems, mentions } = await coverages.sync(folder);
      if (added + updated + removed > 0) log.info({ added, updated, removed }, 'the folder of articles has changed');
      tell(problems, mentions);
    } catch (error) {
      if (error instanceof InputError || error instanceof StoreError) tell([error.message]);
      else log.error({ err: error }, 'the folder of articles could not be read');
    }
  };
}
