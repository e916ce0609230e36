import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A way to a REST API on which everything arrives, but the receipt of the next request to a given path may be lost. */
export async function lossyProxy(target: string) {
  let path: string | null = null;
  const { hostname, port } = new URL(target);
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const onward = request({ hostname, port, method, path: url, headers: { ...headers, host: `${hostname}:${port}` } });
    onward.on('response', (response) => {
      const lost = path !== null && url!.includes(path);
      if (lost) path = null;
      outgoing.writeHead(lost ? 502 : response.statusCode!, lost ? {} : response.headers);
      if (lost) outgoing.end(() => response.resume());
      else response.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    /** The next receipt for this path is lost. */
    lose: (of: string) => {
      path = of;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
