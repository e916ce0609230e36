import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import type { LocalDiscord } from '../start.ts';
import type { Happening, PageState, PageStatus } from './protocol.ts';

type Source = { readonly state: () => PageState; readonly status: () => PageStatus };

/** How often it is looked whether the bot is still connected, in milliseconds. */
const LOOK_MS = 1_000;
const SOCKETS_MOST = 50;
/** Bytes that may wait for a page that does not read; then it has to connect anew. */
const BACKLOG = 64 * 1024 * 1024;

/** Tells every open page what happens. */
export function liveFeed(discord: LocalDiscord, { state, status }: Source) {
  const server = new WebSocketServer({ noServer: true, maxPayload: 1024 });
  const wanting = new WeakSet<WebSocket>();

  function send(to: Iterable<WebSocket>, happening: Happening): void {
    const text = JSON.stringify(happening);
    for (const socket of to) {
      if (socket.bufferedAmount > BACKLOG) socket.terminate();
      else if (socket.readyState === socket.OPEN) socket.send(text);
    }
  }
  const tell = (happening: Happening) => {
    if (server.clients.size > 0) send(server.clients, happening);
  };

  const { events } = discord;
  events.on('messageCreate', (message, onlyFor) => tell({ kind: 'message', message, onlyFor, isNew: true }));
  events.on('messageUpdate', (message, onlyFor) => tell({ kind: 'message', message, onlyFor, isNew: false }));
  events.on('messageDelete', ({ id, channel_id }) => tell({ kind: 'gone', id, channel: channel_id }));
  events.on('typing', ({ channel_id, user_id }) => tell({ kind: 'typing', channel: channel_id, user: user_id }));
  events.on('commandsChange', () => tell({ kind: 'commands' }));
  events.on('wire', (wire) => {
    const curious = [...server.clients].filter((socket) => wanting.has(socket));
    if (curious.length > 0) send(curious, { kind: 'wire', at: Date.now(), wire });
  });

  let told = '';
  const tellStatus = () => {
    const now = status();
    const text = JSON.stringify(now);
    if (text !== told) tell({ kind: 'status', status: now });
    told = text;
  };
  const look = setInterval(tellStatus, LOOK_MS).unref();

  return {
    tellStatus,
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      if (server.clients.size >= SOCKETS_MOST) return void socket.destroy();
      server.handleUpgrade(request, socket, head, (client) => {
        client.on('error', () => client.terminate());
        // The one thing a page says here: that its developer's drawer is open, or no longer.
        client.on('message', (data) => {
          if (String(data) === 'wire') wanting.add(client);
          else wanting.delete(client);
        });
        send([client], { kind: 'state', state: state() });
      });
    },
    close(): void {
      clearInterval(look);
      for (const client of server.clients) client.terminate();
      server.close();
    },
  };
}
