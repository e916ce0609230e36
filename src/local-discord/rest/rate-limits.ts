import { createHash } from 'node:crypto';
import { Refusal } from '../errors.ts';
import type { JsonObject } from '../wire.ts';
import type { Route } from './http.ts';

type Limit = { readonly limit: number; readonly windowMs: number };
type Window = { used: number; resetAt: number };
export type RateLimits = {
  /** Over all requests that carry the bot's token. */
  readonly global: Limit;
  /** By "METHOD /route/:path"; counted apart for every channel, server or interaction token. */
  readonly routes: Readonly<Record<string, Limit>>;
};
export type RateLimiter = {
  /** Counts a request and returns its headers. Throws a 429 when it is one too many. */
  readonly take: (method: string, route: Route, params: Readonly<Record<string, string>>) => Record<string, string>;
};

/** The limits Discord is known for; it publishes none but the global one and tells the rest in headers. */
export const USUAL_RATE_LIMITS: RateLimits = {
  global: { limit: 50, windowMs: 1_000 },
  routes: {
    'POST /channels/:channel/messages': { limit: 5, windowMs: 5_000 },
    'PATCH /channels/:channel/messages/:message': { limit: 5, windowMs: 5_000 },
    'DELETE /channels/:channel/messages/:message': { limit: 5, windowMs: 1_000 },
    'POST /channels/:channel/typing': { limit: 5, windowMs: 5_000 },
    'POST /webhooks/:application/:token': { limit: 5, windowMs: 2_000 },
    'PATCH /webhooks/:application/:token/messages/:message': { limit: 5, windowMs: 2_000 },
  },
};

/** Windows kept before those that have passed are swept. */
const SWEEP_AT = 10_000;
/** The parts of a path that Discord counts apart. */
const MAJOR = ['channel', 'guild', 'token'];

/** A 429, with the headers and the body that clients wait by. */
export class RateLimited extends Refusal {
  override readonly headers: Readonly<Record<string, string>>;
  readonly #body: JsonObject;

  constructor(retryAfterMs: number, scope: 'user' | 'global', headers: Record<string, string> = {}) {
    super(429, 0, 'You are being rate limited.');
    const seconds = Math.max(0.001, retryAfterMs / 1000);
    const global = scope === 'global';
    this.headers = {
      ...headers,
      'retry-after': String(Math.ceil(seconds)),
      'x-ratelimit-scope': scope,
      'x-ratelimit-reset-after': seconds.toFixed(3),
      ...(global && { 'x-ratelimit-global': 'true' }),
    };
    this.#body = { message: this.message, retry_after: Number(seconds.toFixed(3)), global };
  }

  override get body(): JsonObject {
    return this.#body;
  }
}

/** Fixed windows a bucket, as Discord's headers describe them; null limits nothing. */
export function rateLimiter(limits: RateLimits | null, now: () => number): RateLimiter {
  if (!limits) return { take: () => ({}) };
  const windows = new Map<string, Window>();
  const count = (key: string, { windowMs }: Limit): Window => {
    const at = now();
    const current = windows.get(key);
    const window = current && current.resetAt > at ? current : { used: 0, resetAt: at + windowMs };
    window.used += 1;
    windows.set(key, window);
    if (windows.size > SWEEP_AT) for (const [k, w] of windows) if (w.resetAt <= at) windows.delete(k);
    return window;
  };

  return {
    take(method, route, params) {
      if (!route.open) {
        const { used, resetAt } = count('global', limits.global);
        if (used > limits.global.limit) throw new RateLimited(resetAt - now(), 'global');
      }
      const name = `${method} ${route.path}`;
      const limit = limits.routes[name];
      if (!limit) return {};
      const bucket = createHash('md5').update(name).digest('hex');
      const major = MAJOR.map((key) => params[key] ?? '').join(':');
      const { used, resetAt } = count(`${bucket}:${major}`, limit);
      const headers = {
        'x-ratelimit-limit': String(limit.limit),
        'x-ratelimit-remaining': String(Math.max(0, limit.limit - used)),
        'x-ratelimit-reset': (resetAt / 1000).toFixed(3),
        'x-ratelimit-reset-after': (Math.max(0, resetAt - now()) / 1000).toFixed(3),
        'x-ratelimit-bucket': bucket,
      };
      if (used > limit.limit) throw new RateLimited(resetAt - now(), 'user', headers);
      return headers;
    },
  };
}
