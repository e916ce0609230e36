import type { IncomingMessage } from 'node:http';
import type { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { say } from '../../locales/say.ts';
import { FetchError } from './fetch-error.ts';
import { failure } from './hop.ts';

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

export const ACCEPTED_ENCODINGS = 'gzip, deflate, br';

class TooLarge extends Error {}

/**
 * The body of a response, unpacked; both what arrives and what it unpacks to are counted, and the connection is cut
 * where either passes `most` bytes. Throws FetchError.
 */
export async function readBody(
  url: URL,
  response: IncomingMessage,
  most: number,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase() || 'identity';
  // Packed twice is what a bomb is; sites pack once.
  if (encoding !== 'identity' && !Object.hasOwn(DECODERS, encoding)) {
    throw new FetchError(url.href, say`is packed in a way that was not asked for`);
  }
  const chunks: Uint8Array[] = [];
  const collect = async (source: AsyncIterable<Uint8Array>) => {
    for await (const chunk of upTo(most, source)) chunks.push(chunk);
  };
  const counted = (source: AsyncIterable<Uint8Array>) => upTo(most, source);
  try {
    if (Number(response.headers['content-length'] ?? 0) > most) throw new TooLarge();
    if (encoding === 'identity') await pipeline(response, collect, { signal });
    else await pipeline(response, counted, DECODERS[encoding]!(), collect, { signal });
  } catch (cause) {
    if (cause instanceof TooLarge)
      throw new FetchError(url.href, say`is too large (more than ${String(most)} bytes)`, { cause });
    if (/^(?:Z_|ERR__ERROR_FORMAT|ERR_PADDING|ERR_BROTLI)/.test((cause as NodeJS.ErrnoException).code ?? '')) {
      throw new FetchError(url.href, say`is packed wrongly`, { cause });
    }
    throw failure(url.href, cause, signal);
  }
  return Buffer.concat(chunks);
}

async function* upTo(most: number, source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0;
  for await (const chunk of source) {
    length += chunk.length;
    if (length > most) throw new TooLarge();
    yield chunk;
  }
}
