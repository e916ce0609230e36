/** Tells listeners that something has happened: soon, and once for several times. */
export function createBell() {
  const listeners = new Set<() => void>();
  let ringing = false;
  return {
    ring(): void {
      if (ringing || listeners.size === 0) return;
      ringing = true;
      setImmediate(() => {
        ringing = false;
        for (const listener of listeners) listener();
      });
    },
    /** Returns what ends the listening. */
    listen(listener: () => void): () => void {
      const own = () => listener();
      listeners.add(own);
      return () => void listeners.delete(own);
    },
  };
}
