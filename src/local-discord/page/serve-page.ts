import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { Refusal } from '../errors.ts';
import type { LocalDiscord } from '../start.ts';
import { type Asset, bundle } from './bundle.ts';
import { CHAT } from './document.ts';
import { endpoints } from './endpoints.ts';
import { json, type PageReply, reply } from './exchange.ts';
import { fromPage, sessionKey } from './guard.ts';
import { liveFeed } from './live.ts';
import type { Example, PageState, PageStatus } from './protocol.ts';
import { botOf, people } from './state.ts';

/** A page beside the chat, such as an article's: served with the same headers, under the same address. */
export type PageRoute = {
  readonly path: RegExp;
  /** Null: there is nothing. */
  readonly answer: (match: RegExpExecArray, url: URL) => Promise<PageReply | null>;
};
export type Page = ReturnType<typeof servePage>;

const NOT_FOUND: PageReply = { status: 404, type: 'text/plain; charset=utf-8', body: 'There is no page here.\n' };
const REFUSED: PageReply = json({ error: 'Only this page may ask that.' }, 403);

/**
 * Serves the page in which the local Discord is used with a browser. Whatever is done there goes through the local
 * Discord to the bot and back, as at the terminal; the page holds nothing that Discord's client would not.
 */
export function servePage(discord: LocalDiscord) {
  const run = randomUUID();
  const session = sessionKey();
  const routes: PageRoute[] = [];
  const assets = bundle();
  // Told when the page is asked for; it must not end the process before.
  assets.catch(() => undefined);
  const posts = endpoints(discord, discord.fileLimit);

  let loading: PageStatus['loading'] = null;
  let examples: readonly Example[] = [];
  const status = (): PageStatus => ({ loading, online: discord.connected > 0, examples });
  const state = (): PageState => ({
    run,
    bot: botOf(discord),
    users: people(discord),
    fileLimit: discord.fileLimit,
    status: status(),
  });
  const live = liveFeed(discord, { state, status });

  async function get(url: URL): Promise<PageReply> {
    if (url.pathname === '/') return { type: 'text/html; charset=utf-8', body: CHAT };
    const asset = url.pathname.startsWith('/page/') && (await assets).get(url.pathname.slice('/page/'.length));
    if (asset) return served(asset);
    for (const { path, answer } of routes) {
      const match = path.exec(url.pathname);
      const found = match && (await answer(match, url));
      if (found) return found;
    }
    return NOT_FOUND;
  }

  async function post(request: IncomingMessage, url: URL): Promise<PageReply> {
    if (!fromPage(request)) return REFUSED;
    const name = url.pathname.slice('/page/'.length);
    if (name === 'session') return json({ key: session.key });
    if (!Object.hasOwn(posts, name)) return NOT_FOUND;
    const given = request.headers['x-page-session'];
    if (!session.fits(Array.isArray(given) ? null : given)) return json({ error: 'This page is out of date.' }, 401);
    return json(await posts[name as keyof typeof posts](request, url));
  }

  discord.serve({
    request(request, response, url) {
      const method = request.method ?? 'GET';
      const reads = method === 'GET' || method === 'HEAD';
      if (!reads && !(method === 'POST' && url.pathname.startsWith('/page/'))) return false;
      (reads ? get(url) : post(request, url))
        .catch((error: unknown) =>
          error instanceof Refusal
            ? json({ error: error.message }, error.status)
            : json({ error: `The page cannot be served: ${String(error).split('\n')[0]}` }, 500),
        )
        .then((answer) => {
          if (!request.complete) response.setHeader('connection', 'close');
          reply(response, answer, method === 'HEAD');
        });
      return true;
    },
    upgrade(request, socket, head) {
      const url = new URL(request.url ?? '/', 'http://localhost');
      if (url.pathname !== '/page/live') return false;
      if (fromPage(request) && session.fits(url.searchParams.get('session'))) live.upgrade(request, socket, head);
      else socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n');
      return true;
    },
  });

  return {
    /** Where a browser opens it. */
    url: `${new URL(discord.url).origin}/`,
    add(route: PageRoute): void {
      routes.push(route);
    },
    /** How far the articles are read. */
    progress(done: number, total: number): void {
      loading = { done, total };
      live.tellStatus();
    },
    /** The articles are read; these questions can be asked. */
    ready(questions: readonly Example[]): void {
      loading = null;
      examples = questions;
      live.tellStatus();
    },
    close: () => live.close(),
  };
}

const served = ({ type, bytes }: Asset): PageReply => ({ type, body: bytes });
