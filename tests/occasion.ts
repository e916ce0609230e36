import type { Occasion } from '../src/answers/occasion.ts';

/** A command used by nobody in particular, where nothing can be fetched. */
export const OCCASION: Occasion = {
  server: null,
  channel: null,
  member: null,
  now: () => new Date('2026-05-04T12:00:00Z'),
  fetcher: async (address) => {
    throw new Error(`nothing is fetched here: ${address}`);
  },
  onProgress: () => undefined,
};
