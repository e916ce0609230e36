import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

/** What a local Discord serves beside its API, under its own address; only requests of this machine reach it. */
export type Site = {
  /** Answers a request and returns true, or returns false when there is nothing at this address. */
  readonly request: (request: IncomingMessage, response: ServerResponse, url: URL) => boolean;
  /** Takes a WebSocket over and returns true, or returns false when it is not for this site. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => boolean;
};
