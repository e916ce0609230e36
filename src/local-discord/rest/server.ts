import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { Upload } from '../attachments.ts';
import { Refusal, refusal } from '../errors.ts';
import type { Fault } from '../faults.ts';
import type { Refused } from '../platform.ts';
import type { Site } from '../site.ts';
import type { Wire } from '../wire.ts';
import { type Reply, type Route, readBody, respond } from './http.ts';
import { RateLimited, type RateLimiter } from './rate-limits.ts';
import { router } from './routing.ts';

export type RestOptions = {
  readonly routes: readonly Route[];
  readonly token: () => string;
  readonly fileMax: number;
  readonly limiter: RateLimiter;
  readonly attachment: (id: string) => Upload | undefined;
  /** What a test wants this request to suffer. */
  readonly fault: (path: string) => Fault | null;
  readonly refused: (refused: Refused) => void;
  readonly passed: (wire: Wire) => void;
  /** What is served beside the API, if anything. */
  readonly site: () => Site | null;
};

const PLANNED_WAIT_MS = 100;
const API = /^\/api(\/v\d+)?(\/.*)$/;

/** REST v10 on node:http. Loopback names only, so that no page of another site can reach it through a browser. */
export function restServer(options: RestOptions): Server {
  const find = router(options.routes);

  async function answer(request: IncomingMessage, url: URL): Promise<Reply> {
    const [, version, path] = API.exec(url.pathname) ?? [];
    if (path === undefined) throw refusal('notFound');
    if (version !== '/v10') throw refusal('invalidVersion');
    const fault = options.fault(path);
    if (fault === 'reset') request.socket.destroy();
    else if (fault === 429) throw new RateLimited(PLANNED_WAIT_MS, 'user');
    else if (fault) throw new Refusal(fault, 0, `${fault}: made to fail`);
    const { route, params } = find(request.method ?? 'GET', path);
    if (!route.open && request.headers.authorization !== `Bot ${options.token()}`) throw refusal('unauthorized');
    const headers = options.limiter.take(request.method ?? 'GET', route, params);
    const { body, files } = await readBody(request, options.fileMax);
    const reply = { headers, ...(await route.handler({ params, query: url.searchParams, body, files })) };
    options.passed({ way: 'rest', name: `${request.method} ${path}`, body, status: reply.status, reply: reply.body });
    return reply;
  }

  return createServer((request, response) => {
    if (!fromLoopback(request)) return respond(response, { status: 403, body: { message: 'Loopback only', code: 0 } });
    if (!URL.canParse(request.url ?? '/', 'http://localhost')) return respond(response, { status: 400 });
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname.startsWith('/attachments/')) return serveFile(request, url, response, options);
    if (!url.pathname.startsWith('/api/') && options.site()?.request(request, response, url)) return;
    answer(request, url)
      .then((reply) => respond(response, reply))
      .catch((error: unknown) => {
        const refused = error instanceof Refusal ? error : new Refusal(500, 0, `500: ${error}`);
        const { status, body, headers } = refused;
        options.refused({ method: request.method ?? '', path: url.pathname, status, body });
        // A request that was refused half-read cannot leave its connection to another.
        respond(response, { status, body, headers: { ...headers, ...(!request.complete && { connection: 'close' }) } });
      });
  });
}

/** Only names of this machine in Host, and no page of another site in Origin (DNS rebinding, cross-site requests). */
export function fromLoopback({ headers }: IncomingMessage): boolean {
  const { host = '', origin } = headers;
  if (!isLocal(host)) return false;
  return origin === undefined || (URL.canParse(origin) && isLocal(new URL(origin).host));
}

const isLocal = (host: string) => ['127.0.0.1', 'localhost', '[::1]'].includes(host.replace(/:\d+$/, ''));

function serveFile(request: IncomingMessage, url: URL, response: ServerResponse, { attachment }: RestOptions): void {
  const file = request.method === 'GET' ? attachment(url.pathname.split('/')[3] ?? '') : undefined;
  if (!file) return void respond(response, { status: 404, body: refusal('notFound').body });
  const { type, bytes } = file;
  // Uploaded bytes are never run in this origin.
  const safe = { 'x-content-type-options': 'nosniff', 'content-security-policy': 'sandbox' };
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length, ...safe }).end(bytes);
}
