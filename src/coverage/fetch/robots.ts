import robotsModule from 'robots-parser';
import { say } from '../../locales/say.ts';
import { FetchError } from './fetch-error.ts';

/** The module is its own export; its types have it as `default`. */
const parseRobots = robotsModule as unknown as typeof robotsModule.default;

/** Milliseconds for which a site's rules are kept; RFC 9309, section 2.4, allows a day. */
const KEPT = 3_600_000;
const MOST_SITES = 500;
/** Largest robots.txt read, in bytes; RFC 9309, section 2.5, asks for 500 KiB. */
export const LARGEST_ROBOTS = 512_000;
/** Characters of rules with a wildcard that are heeded: each costs time by the length of the address. */
const MOST_WILD = 20_000;
/** Longest gap between two requests that a site may ask for, in seconds. */
const LONGEST_DELAY = 10;

export type Rules = {
  readonly allows: (url: URL) => boolean;
  /** Milliseconds between two requests, or null when the site asks for none. */
  readonly delay: number | null;
};

/** Gets a robots.txt: status and text. Throws FetchError when the site cannot be reached. */
export type GetRobots = (url: URL) => Promise<{ readonly status: number; readonly text: string }>;

/** What sites let a program called `agent` read (RFC 9309); rules are asked for once an hour. */
export function createRobots(get: GetRobots, agent: string, now: () => number): (url: URL) => Promise<Rules> {
  const sites = new Map<string, { readonly until: number; readonly rules: Promise<Rules> }>();

  return async function rulesFor({ origin }) {
    const known = sites.get(origin);
    if (known !== undefined && known.until > now()) return known.rules;
    const rules = ask(origin, get, agent);
    sites.delete(origin);
    sites.set(origin, { until: now() + KEPT, rules });
    if (sites.size > MOST_SITES) sites.delete(sites.keys().next().value!);
    // A site that could not be asked is asked again the next time.
    rules.catch(() => sites.delete(origin));
    return rules;
  };
}

async function ask(origin: string, get: GetRobots, agent: string): Promise<Rules> {
  const address = new URL('/robots.txt', origin);
  const { status, text } = await get(address);
  // A site without rules allows all; one that cannot say forbids all for now (RFC 9309, section 2.3.1).
  if (status === 429 || status >= 500)
    throw new FetchError(address.href, say`answers ${String(status)}; try later`, { temporary: true });
  const robots = parseRobots(address.href, status < 300 ? bounded(text) : '');
  const delay = robots.getCrawlDelay(agent);
  return {
    allows: (url) => robots.isAllowed(url.href, agent) !== false,
    delay: delay === undefined || !Number.isFinite(delay) ? null : Math.min(delay, LONGEST_DELAY) * 1000,
  };
}

/** Rules that take a bounded time to hold against an address; real ones stay whole. */
function bounded(text: string): string {
  let wild = 0;
  return text
    .split(/\r\n?|\n/)
    .filter((line) => {
      if (line.includes('*', line.indexOf(':'))) wild += line.length;
      return wild <= MOST_WILD || !line.includes('*');
    })
    .join('\n');
}
