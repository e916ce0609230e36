import type { WebSocket } from 'ws';
import { isObject, type JsonObject } from '../wire.ts';
import { Close, type CloseReason, Op } from './codes.ts';
import type { Session } from './session.ts';

const MAX_PAYLOAD = 4096;
const SENDS_PER_MINUTE = 120;

/** What a connection asks of the gateway; a session, or why there is none. `null`: the client has been told to start anew. */
export type Desk = {
  identify(socket: WebSocket, data: unknown): Session | CloseReason | null;
  resume(socket: WebSocket, data: unknown): Session | CloseReason | null;
  members(session: Session, data: unknown): void;
  left(session: Session, socket: WebSocket, code: number): void;
};

/** One client's connection, from HELLO to its end. Hostile input ends in a close code. */
export function converse(socket: WebSocket, desk: Desk, heartbeatMs: number): void {
  let session: Session | null = null;
  let sends: number[] = [];
  let lastBeat = Date.now();
  const end = ([code, reason]: CloseReason) => socket.close(code, reason);
  const watch = setInterval(() => {
    if (Date.now() - lastBeat > heartbeatMs * 2) end(Close.timedOut);
  }, heartbeatMs);

  const enter = (entered: Session | CloseReason | null) => {
    if (isCloseReason(entered)) end(entered);
    else session = entered;
  };

  const take = ({ op, d }: JsonObject) => {
    switch (op) {
      case Op.heartbeat:
        lastBeat = Date.now();
        if (typeof d === 'number') session?.acknowledge(d);
        return send(socket, Op.ack, null);
      case Op.identify:
        return session ? end(Close.twice) : enter(desk.identify(socket, d));
      case Op.resume:
        return session ? end(Close.twice) : enter(desk.resume(socket, d));
      case Op.presence:
      case Op.voice:
        return session ? undefined : end(Close.unauthenticated);
      case Op.members:
        return session ? desk.members(session, d) : end(Close.unauthenticated);
      default:
        return end(Close.opcode);
    }
  };

  // ws closes the connection itself; without a listener the error would end the process.
  socket.on('error', () => {});
  socket.on('close', (code) => {
    clearInterval(watch);
    if (session) desk.left(session, socket, code);
  });
  socket.on('message', (raw: Buffer) => {
    const now = Date.now();
    sends = [...sends.filter((at) => now - at < 60_000), now];
    if (sends.length > SENDS_PER_MINUTE) return end(Close.tooFast);
    const message = raw.length > MAX_PAYLOAD ? null : parse(raw);
    if (message) take(message);
    else end(Close.decode);
  });
  send(socket, Op.hello, { heartbeat_interval: heartbeatMs, _trace: [] });
}

export const send = (socket: WebSocket, op: number, d: unknown) =>
  socket.send(JSON.stringify({ op, d, s: null, t: null }));

const isCloseReason = (value: Session | CloseReason | null): value is CloseReason => Array.isArray(value);

function parse(raw: Buffer): JsonObject | null {
  try {
    const value: unknown = JSON.parse(raw.toString('utf8'));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}
