/** Work that was begun for somebody and is to be finished before the bot leaves. */
export function acceptedWork() {
  const pending = new Set<Promise<void>>();
  return {
    get count(): number {
      return pending.size;
    },

    accept(work: Promise<void>): void {
      const settled = work.finally(() => pending.delete(settled));
      pending.add(settled);
    },

    /** Resolves when all of it has settled, or after `limit` milliseconds. */
    async finish(limit: number): Promise<void> {
      const { promise: late, resolve } = Promise.withResolvers<void>();
      const timer = setTimeout(resolve, limit);
      await Promise.race([Promise.allSettled(pending), late]);
      clearTimeout(timer);
    },
  };
}
