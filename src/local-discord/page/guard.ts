import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Nothing but what this server itself serves is run, shown or asked; nobody may put the page into a frame. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), microphone=(), geolocation=()',
  'cache-control': 'no-store',
};

/**
 * Whether a request comes from the page itself, or from no page at all: another origin, a port of this machine
 * included, is refused, and what a browser says about the request's site is believed. That Host names this machine is
 * checked before.
 */
export function fromPage({ headers }: IncomingMessage): boolean {
  const { host, origin } = headers;
  const site = headers['sec-fetch-site'];
  return (origin === undefined || origin === `http://${host}`) && (site === undefined || site === 'same-origin');
}

/** The page's secret, new in every run: it comes in a header or an address that no other origin can read or send. */
export function sessionKey() {
  const key = randomBytes(24).toString('base64url');
  return {
    key,
    fits: (given: string | null | undefined): boolean =>
      typeof given === 'string' && given.length === key.length && timingSafeEqual(Buffer.from(given), Buffer.from(key)),
  };
}
