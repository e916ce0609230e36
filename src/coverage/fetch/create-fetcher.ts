import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { oneLine } from '../../domain/one-line.ts';
import { kept, say, sayKept } from '../../locales/say.ts';
import { LARGEST_DOCUMENT } from '../../text/readers/read-document.ts';
import { checkUrl } from './check-url.ts';
import { FetchError } from './fetch-error.ts';
import { follow, within } from './follow.ts';
import { createPoliteness } from './politeness.ts';
import { readBody } from './read-body.ts';
import { NOT_PUBLIC, type Resolve, systemResolve } from './resolve-public.ts';
import { createRobots, LARGEST_ROBOTS } from './robots.ts';

export type Wanted = 'document' | 'feed';

/** Bytes of a feed; those of news sites have some hundred thousand. */
const LARGEST_FEED = 5_000_000;

/** Content types taken; a response that names none is judged by what it holds. */
const TYPES: Readonly<Record<Wanted, { readonly type: RegExp; readonly called: string; readonly bytes: number }>> = {
  document: {
    // XML is read as well, if only to be told what it is.
    type: /^(?:text\/(?:html|plain|markdown|x-markdown|xml)|application\/(?:pdf|x-pdf|octet-stream|(?:[\w.-]+\+)?xml|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|message\/rfc822)$/,
    called: kept`a document that can be read`,
    bytes: LARGEST_DOCUMENT,
  },
  feed: {
    // Many sites serve their feed under the name of something else.
    type: /^(?:application\/(?:[\w.-]+\+)?(?:xml|json)|application\/octet-stream|text\/[\w.+-]+)$/,
    called: kept`a feed`,
    bytes: LARGEST_FEED,
  },
};

export type Limits = {
  /** Bytes of a body, as it arrives and unpacked. */
  readonly bytes: number;
  /** Milliseconds for everything together, waiting one's turn included, and for the headers of one response. */
  readonly total: number;
  readonly headers: number;
  readonly redirects: number;
  /** Milliseconds between two requests to one site. */
  readonly gap: number;
};

const LIMITS: Limits = { bytes: LARGEST_DOCUMENT, total: 30_000, headers: 10_000, redirects: 5, gap: 1_000 };

export type FetcherOptions = {
  readonly limits?: Partial<Limits>;
  readonly resolve?: Resolve;
  /** Lets addresses through that are not public. For tests alone. */
  readonly allow?: (address: string) => boolean;
  /** Told what the line for members leaves out: where a refused name leads to. For the operator's log. */
  readonly onRefusal?: (line: string) => void;
};

export type FetchRequest = {
  readonly wanted: Wanted;
  /** As the last response gave them, to be told when nothing has changed (RFC 9110, section 13). */
  readonly etag?: string | null;
  readonly lastModified?: string | null;
  /** Ends it early. */
  readonly signal?: AbortSignal;
};

export type Fetched =
  | {
      readonly kind: 'fetched';
      /** Where it was found in the end. */
      readonly url: string;
      readonly bytes: Uint8Array;
      readonly contentType: string | null;
      readonly etag: string | null;
      readonly lastModified: string | null;
    }
  | { readonly kind: 'unchanged' };

/** Throws FetchError, which names the address and the reason. */
export type Fetcher = (address: string, request: FetchRequest) => Promise<Fetched>;

/** Under this name the project asks, and a site's robots.txt may address it. */
const AGENT = 'Verbatim/0.1 (Discord bot that quotes news coverage)';

/**
 * Fetches from public web sites, politely and within `Limits`. Every address on the way, redirects included, is checked
 * after its name is resolved, and the connection goes to the very address that was checked.
 */
export function createFetcher(options: FetcherOptions = {}): Fetcher {
  const limits = { ...LIMITS, ...options.limits };
  const { resolve = systemResolve, allow = () => false, onRefusal = () => {} } = options;
  const way = { agent: AGENT, resolve, allow, patience: limits.headers, redirects: limits.redirects };
  const waitFor = createPoliteness(limits.total, Date.now);

  const takeTurn = async (url: URL, gap: number, signal: AbortSignal) => {
    const wait = waitFor(url.host, gap);
    if (wait === null) throw new FetchError(url.href, say`is asked too often; try later`, { temporary: true });
    await within(signal, url, sleep(wait, undefined, { signal }));
  };

  const rulesFor = createRobots(
    async (robots) => {
      const signal = AbortSignal.timeout(limits.total);
      const { url, response } = await follow(way, robots, {}, signal, (at) => takeTurn(at, limits.gap, signal));
      const status = response.statusCode ?? 0;
      try {
        const bytes = status === 200 ? await readBody(url, response, LARGEST_ROBOTS, signal) : [];
        return { status, text: Buffer.from(bytes).toString() };
      } finally {
        response.destroy();
      }
    },
    AGENT,
    Date.now,
  );

  const fetch: Fetcher = async (address, { wanted, etag, lastModified, signal: ended }) => {
    const signal = AbortSignal.any([AbortSignal.timeout(limits.total), ...(ended ? [ended] : [])]);
    const headers = {
      ...(etag ? { 'if-none-match': headerValue(etag) } : {}),
      ...(lastModified ? { 'if-modified-since': headerValue(lastModified) } : {}),
    };
    const { url, response } = await follow(way, checkUrl(address), headers, signal, async (at) => {
      const rules = await within(signal, at, rulesFor(at)).catch((error: unknown) => {
        // Who asked for a page has never heard of its robots.txt.
        const unreachable = error instanceof FetchError && error.reason === NOT_PUBLIC;
        throw unreachable ? new FetchError(at.href, NOT_PUBLIC, { cause: error.cause }) : error;
      });
      if (!rules.allows(at)) throw new FetchError(at.href, say`is closed to programs by the site’s robots.txt`);
      await takeTurn(at, Math.max(limits.gap, rules.delay ?? 0), signal);
    });
    try {
      if (response.statusCode === 304) return { kind: 'unchanged' };
      refuseUnwanted(url, response, wanted);
      return {
        kind: 'fetched',
        url: url.href,
        bytes: await readBody(url, response, Math.min(limits.bytes, TYPES[wanted].bytes), signal),
        contentType: response.headers['content-type'] ?? null,
        etag: response.headers.etag ?? null,
        lastModified: response.headers['last-modified'] ?? null,
      };
    } finally {
      response.destroy();
    }
  };

  return (address, request) =>
    fetch(address, request).catch((error: unknown) => {
      if (error instanceof FetchError && error.reason === NOT_PUBLIC && error.cause instanceof Error)
        onRefusal(oneLine(`${error.message}: ${error.cause.message}`));
      throw error;
    });
}

/** A kept value is foreign: what could not stand in a header is not sent. */
const headerValue = (value: string): string => value.replaceAll(/[^ -~]/g, '').slice(0, 1_000);

/** The seconds that a Retry-After asks for, given as a number or a date (RFC 9110, section 10.2.3). */
function secondsIn(value: string | undefined): number | null {
  if (value === undefined) return null;
  const seconds = /^\d{1,9}$/.test(value.trim()) ? Number(value) : Math.ceil((Date.parse(value) - Date.now()) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : null;
}

function refuseUnwanted(url: URL, { statusCode = 0, headers }: IncomingMessage, wanted: Wanted): void {
  if (statusCode !== 200) {
    throw new FetchError(url.href, say`the site answers ${String(statusCode)}`, {
      temporary: statusCode === 408 || statusCode === 429 || statusCode >= 500,
      retryAfter: secondsIn(headers['retry-after']),
    });
  }
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  const { type: taken, called } = TYPES[wanted];
  if (type && !taken.test(type)) throw new FetchError(url.href, say`is ${type}, not ${sayKept(called)}`);
}
