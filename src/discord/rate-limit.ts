import { InputError } from '../domain/input-error.ts';
import type { Words } from '../locales/words.ts';

/** `burst` at once, then `perSecond`. */
export type Rate = { readonly burst: number; readonly perSecond: number };
export type Rates = { readonly user: Rate; readonly server: Rate };

/** Beyond what people do, well below what a machine does. */
export const RATES: Rates = { user: { burst: 100, perSecond: 10 }, server: { burst: 1_000, perSecond: 200 } };

/** Throws InputError, with how long to wait, for what is asked beyond the rate. */
export type RateLimit = (user: string, server: string | null, words: Words) => void;

const MOST_TRACKED = 10_000;

/** A token bucket a key; full buckets are forgotten. */
function buckets({ burst, perSecond }: Rate, now: () => number): (key: string) => number {
  const levels = new Map<string, { tokens: number; at: number }>();
  const level = (entry: { tokens: number; at: number }) =>
    Math.min(burst, entry.tokens + ((now() - entry.at) / 1000) * perSecond);
  return (key) => {
    if (levels.size >= MOST_TRACKED)
      for (const [other, entry] of levels) if (level(entry) >= burst) levels.delete(other);
    const tokens = level(levels.get(key) ?? { tokens: burst, at: now() });
    if (tokens < 1) return Math.ceil((1 - tokens) / perSecond);
    levels.set(key, { tokens: tokens - 1, at: now() });
    return 0;
  };
}

export function rateLimiter({ user, server }: Rates, now: () => number = Date.now): RateLimit {
  const ofUser = buckets(user, now);
  const ofServer = buckets(server, now);
  return (userId, serverId, words) => {
    const wait = ofUser(userId) || (serverId === null ? 0 : ofServer(serverId));
    if (wait > 0) throw new InputError(words.tooMuch(wait));
  };
}
