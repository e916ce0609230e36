import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Refusal, refusal } from '../errors.ts';
import type { Upload } from '../messages.ts';
import { type Reply, type Route, readBody, respond } from './http.ts';
import type { RateLimiter } from './rate-limits.ts';

export type RestOptions = {
  readonly routes: readonly Route[];
  readonly token: string;
  readonly fileMax: number;
  readonly limiter: RateLimiter;
  /** An uploaded file by the path under /attachments/. */
  readonly attachment: (channelId: string, id: string) => Upload | undefined;
  /** A status that a test asked this request to fail with. */
  readonly fault: (method: string, path: string) => number | null;
};

const BASE = /^\/api\/v10(\/.*)$/;
const UNSUPPORTED_VERSION = /^\/api\/v\d+\//;

type Match = { readonly route: Route; readonly params: Record<string, string> };

/** REST v10 on node:http. Loopback names only, so that no page of another site can reach it through a browser. */
export function restServer(options: RestOptions): Server {
  const patterns = options.routes.map((route) => ({ route, pattern: compile(route.path) }));
  const match = (method: string, path: string): Match => {
    const here = patterns.flatMap(({ route, pattern }) => {
      const found = pattern.exec(path);
      return found ? [{ route, params: { ...found.groups } }] : [];
    });
    const exact = here.find(({ route }) => route.method === method);
    if (exact) return exact;
    throw refusal(here.length > 0 ? 'methodNotAllowed' : 'notFound');
  };

  async function answer(request: IncomingMessage): Promise<{ reply: Reply; headers: Record<string, string> }> {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const method = request.method ?? 'GET';
    const inApi = BASE.exec(url.pathname);
    if (!inApi)
      throw UNSUPPORTED_VERSION.test(url.pathname)
        ? new Refusal(400, 50041, 'Invalid API version')
        : refusal('notFound');
    const path = decode(inApi[1]!);
    const fault = options.fault(method, path);
    if (fault)
      throw new Refusal(fault, 0, `${fault}: ${fault === 429 ? 'Too Many Requests' : 'Internal Server Error'}`);
    const { route, params } = match(method, path);
    if (!route.open && request.headers.authorization !== `Bot ${options.token}`) throw refusal('unauthorized');
    const headers = options.limiter.take(method, route, params);
    const { body, files } = await readBody(request, options.fileMax);
    return { reply: await route.handler({ params, query: url.searchParams, body, files }), headers };
  }

  return createServer((request, response) => {
    if (!fromLoopback(request))
      return respond(response, { status: 403, body: { message: 'this server answers on loopback only', code: 0 } });
    if (request.url?.startsWith('/attachments/')) return serveFile(request, response, options);
    answer(request)
      .then(({ reply, headers }) => respond(response, reply, headers))
      .catch((error: unknown) => {
        const refused = error instanceof Refusal ? error : new Refusal(500, 0, '500: Internal Server Error');
        const headers = error instanceof Refusal && 'headers' in error ? (error.headers as Record<string, string>) : {};
        // A body that was refused half-read cannot share its connection with another request.
        if (!request.complete) headers.connection = 'close';
        respond(response, { status: refused.status, body: refused.body }, headers);
      });
  });
}

/** Only names of this machine in Host, and no page of another site in Origin (DNS rebinding, cross-site requests). */
export function fromLoopback(request: IncomingMessage): boolean {
  const local = (host: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(host.replace(/:\d+$/, ''));
  const origin = request.headers.origin;
  return (
    local(request.headers.host ?? '') && (origin === undefined || (URL.canParse(origin) && local(new URL(origin).host)))
  );
}

function serveFile(request: IncomingMessage, response: ServerResponse, { attachment }: RestOptions): void {
  const [, , channel = '', id = ''] = (request.url ?? '').split('/');
  const file = request.method === 'GET' ? attachment(channel, id) : undefined;
  if (!file) return void respond(response, { status: 404, body: refusal('notFound').body });
  // Uploaded bytes are never run in this origin.
  response.writeHead(200, {
    'content-type': file.type,
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
    'content-length': file.bytes.length,
  });
  response.end(file.bytes);
}

const compile = (path: string) => new RegExp(`^${path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`);

/** "%40original" → "@original"; a broken escape is no route. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw refusal('notFound');
  }
}
