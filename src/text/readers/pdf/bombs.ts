import { inflateSync } from 'node:zlib';
import { LARGEST_UNPACKED, tooLarge } from '../unpack.ts';

/** Streams packed several times over are followed so far. */
const DEEPEST = 3;

/**
 * Unpacks every deflated stream of a PDF into bounded memory before anything that does not bound it may.
 * Throws DocumentFault when one of them is too large.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    let start = at + 6;
    if (buffer[start] === 0x0d) start++;
    if (buffer[start] === 0x0a) start++;
    refuse(buffer.subarray(start), 1);
  }
}

function refuse(stream: Buffer, depth: number): void {
  // Two bytes that open deflated data (RFC 1950, section 2.2).
  if (depth > DEEPEST || stream.length < 2 || (stream[0]! & 0x0f) !== 8 || stream.readUInt16BE(0) % 31 !== 0) return;
  let unpacked: Buffer;
  try {
    unpacked = inflateSync(stream, { maxOutputLength: LARGEST_UNPACKED });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
    return;
  }
  refuse(unpacked, depth + 1);
}
