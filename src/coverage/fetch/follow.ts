import type { IncomingMessage } from 'node:http';
import { say } from '../../locales/say.ts';
import { checkUrl } from './check-url.ts';
import { FetchError } from './fetch-error.ts';
import { failure, hop } from './hop.ts';
import { ACCEPTED_ENCODINGS } from './read-body.ts';
import { type Resolve, resolvePublic } from './resolve-public.ts';

export type Follow = {
  readonly agent: string;
  readonly resolve: Resolve;
  readonly allow: (address: string) => boolean;
  /** Milliseconds for the headers of one response. */
  readonly patience: number;
  readonly redirects: number;
};

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * Follows redirects to a response that is none, whose body is still to be read. Each address on the way is checked
 * anew; `before` is asked first at each. Throws FetchError.
 */
export async function follow(
  { agent, resolve, allow, patience, redirects }: Follow,
  from: URL,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
  before: (url: URL) => Promise<void>,
): Promise<{ readonly url: URL; readonly response: IncomingMessage }> {
  const sent = { 'user-agent': agent, accept: '*/*', 'accept-encoding': ACCEPTED_ENCODINGS, ...headers };
  let url = from;
  for (let count = 0; count <= redirects; count++) {
    await before(url);
    const addresses = await within(signal, url, resolvePublic(url, resolve, allow));
    const response = await hop(url, addresses, sent, patience, signal);
    const { location } = response.headers;
    if (!REDIRECTS.has(response.statusCode ?? 0) || location === undefined) return { url, response };
    response.destroy();
    url = checkUrl(location, url);
  }
  throw new FetchError(from.href, say`redirects more than ${redirects} times`);
}

/** The outcome of some work that cannot itself be ended, or FetchError once the signal says so. */
export async function within<T>(signal: AbortSignal, url: URL, work: Promise<T>): Promise<T> {
  let stop = () => {};
  const ended = new Promise<never>((_, reject) => {
    stop = () => reject(failure(url.href, signal.reason, signal));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, ended]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
