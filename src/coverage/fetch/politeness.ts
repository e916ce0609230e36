/** Sites of which a time is remembered before old ones are forgotten. */
const MANY = 1_000;

/**
 * Keeps requests to one site apart: gives the milliseconds to wait before the next may start, and counts it as
 * started then; null when that is longer than `longest`, and nothing is counted.
 */
export function createPoliteness(longest: number, now: () => number): (site: string, gap: number) => number | null {
  /** By site, when the next request may start. */
  const free = new Map<string, number>();
  return (site, gap) => {
    const time = now();
    const start = Math.max(time, free.get(site) ?? time);
    if (start - time > longest) return null;
    if (free.size > MANY) for (const [other, at] of free) if (at <= time) free.delete(other);
    free.set(site, start + gap);
    return start - time;
  };
}
