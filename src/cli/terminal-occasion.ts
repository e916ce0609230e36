import type { Occasion } from '../answers/occasion.ts';
import { createFetcher } from '../coverage/fetch/create-fetcher.ts';
import { progressBar } from './progress-bar.ts';

/** A command used at a terminal, by nobody in particular. */
export function terminalOccasion(): Occasion {
  const bar = progressBar('Working');
  return {
    server: null,
    channel: null,
    member: null,
    now: () => new Date(),
    fetcher: createFetcher(),
    onProgress(done, total) {
      if (done < total) bar.update(done, total);
      else bar.clear();
    },
  };
}
