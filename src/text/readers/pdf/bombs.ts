import { inflateSync } from 'node:zlib';
import { LARGEST_UNPACKED, tooLarge } from '../unpack.ts';

/**
 * Unpacks every deflated stream of a PDF into bounded memory before pdf.js, which bounds nothing, unpacks any. Streams
 * in other packings, or packed twice, are left to the bounds of the process. Throws DocumentFault.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', at + 6)) {
    let start = at + 6;
    if (buffer[start] === 0x0d) start++;
    if (buffer[start] === 0x0a) start++;
    if (opensDeflated(buffer[start], buffer[start + 1])) inflate(buffer.subarray(start));
  }
}

/** Two bytes that open deflated data (RFC 1950, section 2.2). */
const opensDeflated = (first = 0, second = 0): boolean => (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0;

function inflate(stream: Buffer): void {
  try {
    inflateSync(stream, { maxOutputLength: LARGEST_UNPACKED });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
  }
}
