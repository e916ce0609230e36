import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { newClient } from '../../src/discord/client.ts';

/** Milliseconds that so many requests to a Discord that answers at once take a client. */
async function timed(many: number, send: (client: ReturnType<typeof newClient>, i: number) => Promise<unknown>) {
  const server = createServer((request, response) => {
    request.resume().on('end', () => response.setHeader('content-type', 'application/json').end('{}'));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const client = newClient(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api`, 1);
  client.rest.setToken('token');
  try {
    const begun = performance.now();
    await Promise.all(Array.from({ length: many }, (_, i) => send(client, i)));
    return performance.now() - begun;
  } finally {
    await client.destroy();
    server.closeAllConnections();
    server.close();
  }
}

const id = (i: number) => String(10n ** 17n + BigInt(i));

test('GIVEN more answers to interactions than a bot may send of other things THEN none waits for the next second', async () => {
  const took = await timed(120, ({ rest }, i) =>
    rest.patch(`/webhooks/${id(0)}/token${i}/messages/@original`, { auth: false, body: { content: 'x' } }),
  );
  // Fifty a second would take two seconds.
  expect(took).toBeLessThan(1_900);
});

test('GIVEN more messages to channels than a bot may send in a second THEN the rest waits', async () => {
  const took = await timed(60, ({ rest }, i) => rest.post(`/channels/${id(i)}/messages`, { body: { content: 'x' } }));
  expect(took).toBeGreaterThan(900);
});
