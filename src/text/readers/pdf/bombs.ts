import { inflateSync } from 'node:zlib';
import { DocumentFault } from '../raw-document.ts';
import { LARGEST_UNPACKED, tooLarge } from '../unpack.ts';

/** Bytes up to which a stream in an old packing is taken, unseen: it may grow some two thousand times. */
const LARGEST_OLD = 200_000;
/** Filters that make data larger, or hide some that do (ISO 32000-1, section 7.4). */
const FILTER =
  /\/(Fl(?:ateDecode)?|LZW(?:Decode)?|R(?:unLengthDecode|L)|A(?:SCIIHexDecode|Hx)|A(?:SCII85Decode|85)|Crypt)(?![\w#])/g;
const PACKS = /^(?:Fl|LZW|R)/;
/** A filter named somewhere else in the file. */
const ELSEWHERE = /\/Filter\s*\[?\s*\d+\s+\d+\s+R/;

/**
 * Goes through every stream of a PDF before pdf.js, which bounds nothing, unpacks any: a deflated one is unpacked into
 * bounded memory, one in another packing may only be small. Throws DocumentFault.
 */
export function refuseBombs(bytes: Uint8Array): void {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let before = 0;
  for (let at = buffer.indexOf('stream'); at >= 0; at = buffer.indexOf('stream', before)) {
    const dictionary = buffer.toString('latin1', before, at);
    before = at + 6;
    if (!dictionary.endsWith('end')) refuse(dictionary, buffer, before);
  }
}

function refuse(dictionary: string, buffer: Buffer, from: number): void {
  // Any character of a name may be written as its number.
  const names = dictionary.replaceAll(/#([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const filters = [...names.matchAll(FILTER)].map(([, name]) => name!);
  const packings = filters.filter((name) => PACKS.test(name)).length;
  if (packings > 1) throw new DocumentFault('is packed several times over (print it to a new PDF)');
  // Whatever the dictionary says: what looks deflated may be inflated.
  refuseInflated(buffer, from);
  const onlyDeflated = filters.length === 1 && filters[0]!.startsWith('Fl');
  if (onlyDeflated || (filters.length === 0 && !ELSEWHERE.test(names))) return;
  const end = buffer.indexOf('endstream', from);
  if ((end < 0 ? buffer.length : end) - from > LARGEST_OLD) {
    throw new DocumentFault('is packed in an old way (print it to a new PDF)');
  }
}

function refuseInflated(buffer: Buffer, from: number): void {
  let start = from;
  if (buffer[start] === 0x0d) start++;
  if (buffer[start] === 0x0a) start++;
  // Two bytes that open deflated data (RFC 1950, section 2.2).
  if ((buffer[start]! & 0x0f) !== 8 || ((buffer[start]! << 8) | buffer[start + 1]!) % 31 !== 0) return;
  try {
    inflateSync(buffer.subarray(start), { maxOutputLength: LARGEST_UNPACKED });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge();
  }
}
