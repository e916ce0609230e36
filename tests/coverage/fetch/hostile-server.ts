import http, { type RequestListener } from 'node:http';
import net, { type AddressInfo } from 'node:net';

export type Local = { readonly port: number; readonly requests: string[]; close(): Promise<void> };

/** A web server on loopback that notes what it is asked. */
export async function serve(listener: RequestListener): Promise<Local> {
  const requests: string[] = [];
  const server = http.createServer((request, response) => {
    requests.push(`${request.headers.host} ${request.url}`);
    response.on('error', () => {});
    listener(request, response);
  });
  return listen(server, requests);
}

/** A server that speaks as it likes. */
export async function serveRaw(listener: (socket: net.Socket) => void): Promise<Local> {
  const requests: string[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', (data) => {
      const path = /^GET (\S+)/.exec(data.toString())?.[1] ?? '';
      requests.push(path);
      if (path === '/robots.txt') socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
      else listener(socket);
    });
  });
  const local = await listen(server, requests);
  return {
    ...local,
    async close() {
      for (const socket of sockets) socket.destroy();
      await local.close();
    },
  };
}

async function listen(server: net.Server, requests: string[]): Promise<Local> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        if ('closeAllConnections' in server) (server as http.Server).closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
