import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { collectDefaultMetrics, type Registry } from 'prom-client';
import type { Health } from '../discord/bot.ts';
import { InputError } from '../domain/input-error.ts';

export type MetricsServer = {
  /** http://127.0.0.1:9464 */
  readonly url: string;
  close(): Promise<void>;
};

/**
 * Serves /metrics (Prometheus' text format) and /health (200 when every shard is connected, else 503).
 * Throws InputError when the port cannot be had.
 */
export async function serveMetrics(
  address: { readonly host: string; readonly port: number },
  registry: Registry,
  health: () => Health,
): Promise<MetricsServer> {
  collectDefaultMetrics({ register: registry });
  const answer = async (path: string): Promise<{ status: number; type: string; body: string } | null> => {
    if (path === '/metrics') return { status: 200, type: registry.contentType, body: await registry.metrics() };
    if (path !== '/health') return null;
    const state = health();
    return { status: state.up ? 200 : 503, type: 'application/json', body: `${JSON.stringify(state)}\n` };
  };
  const server = createServer(async ({ url = '/', method }, response) => {
    try {
      const page = method === 'GET' || method === 'HEAD' ? await answer(url.split('?')[0]!) : null;
      if (page) response.writeHead(page.status, { 'content-type': page.type }).end(page.body);
      else response.writeHead(404).end();
    } catch {
      response.writeHead(500).end();
    }
  });
  server.listen(address.port, address.host);
  await once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
    throw new InputError(
      `cannot listen on ${address.host}:${address.port} (${cause.code}): set METRICS_PORT to a free port, or leave it empty`,
    );
  });
  const { port } = server.address() as AddressInfo;
  const host = address.host.includes(':') ? `[${address.host}]` : address.host;
  return {
    url: `http://${host}:${port}`,
    async close() {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}
