import type { IncomingMessage, ServerResponse } from 'node:http';
import { Refusal } from '../errors.ts';
import { SECURITY_HEADERS } from './guard.ts';

/** What a request of the page is answered with. */
export type PageReply = {
  readonly status?: number;
  readonly type: string;
  readonly body: string | Uint8Array;
};

export const json = (value: unknown, status = 200): PageReply => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

export function reply(response: ServerResponse, { status = 200, type, body }: PageReply, head = false): void {
  const length = Buffer.byteLength(body);
  response.writeHead(status, { ...SECURITY_HEADERS, 'content-type': type, 'content-length': length });
  response.end(head ? undefined : body);
}

/** A request's body. Throws Refusal (413) beyond `most` bytes. */
export async function bytesOf(request: IncomingMessage, most: number, tooMuch: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > most) throw new Refusal(413, 0, tooMuch);
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}
