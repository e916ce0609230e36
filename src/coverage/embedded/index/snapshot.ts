import { closeSync, fstatSync, fsyncSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

/** Changes whenever the arrays, or the way words become terms, change: an older snapshot is then not read. */
const FORMAT = 'verbatim sentence index 2';
const HEAD = 8;
/** Bytes of the checksum. */
const CHECKSUM = 4;

const KINDS = { Uint8Array, Uint16Array, Uint32Array, Int32Array } as const;
type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array;
type Layout = { readonly kind: keyof typeof KINDS; readonly length: number };

/** Flat arrays by name, and the rest as JSON. */
export type Snapshot = { readonly arrays: Readonly<Record<string, Numbers>>; readonly rest: unknown };

export type Unreadable = { readonly reason: string };

const padded = (bytes: number): number => (bytes + 7) & ~7;

/**
 * Writes a snapshot: a checksum (CRC-32) of all that follows, the header's length, the header in JSON, the arrays in order
 * of the header, each on a multiple of eight bytes. It takes the place of an earlier one in one step.
 */
export function writeSnapshot(file: string, stamp: string, { arrays, rest }: Snapshot): void {
  const layouts = Object.entries(arrays).map(([name, array]) => {
    return [name, { kind: array.constructor.name as Layout['kind'], length: array.length }] as const;
  });
  const json = Buffer.from(JSON.stringify({ format: FORMAT, stamp, rest, arrays: Object.fromEntries(layouts) }));
  const header = Buffer.alloc(padded(HEAD + json.length) - HEAD, ' ');
  json.copy(header);
  const parts: Uint8Array[] = [header];
  for (const array of Object.values(arrays)) {
    parts.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    parts.push(new Uint8Array(padded(array.byteLength) - array.byteLength));
  }
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(header.length, CHECKSUM);
  const checked = [head.subarray(CHECKSUM), ...parts];
  head.writeUInt32LE(
    checked.reduce((sum, part) => crc32(part, sum), 0),
    0,
  );

  const draft = `${file}.${process.pid}.part`;
  const descriptor = openSync(draft, 'w', 0o600);
  try {
    for (const part of [head, ...parts]) writeAll(descriptor, part);
    fsyncSync(descriptor);
  } catch (cause) {
    rmSync(draft, { force: true });
    throw cause;
  } finally {
    closeSync(descriptor);
  }
  renameSync(draft, file);
}

/** The snapshot in a file if it was written under this stamp and is whole, else why it cannot be used. */
export function readSnapshot(file: string, stamp: string): Snapshot | Unreadable {
  let bytes: Buffer;
  try {
    bytes = readWhole(file);
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    return { reason: missing ? 'there is none' : `it cannot be read (${(cause as NodeJS.ErrnoException).code})` };
  }
  const damaged = { reason: 'it is damaged' };
  if (bytes.length < HEAD) return damaged;
  if (crc32(bytes.subarray(CHECKSUM)) !== bytes.readUInt32LE(0)) return damaged;
  const headerEnd = HEAD + bytes.readUInt32LE(CHECKSUM);
  const header = JSON.parse(bytes.toString('utf8', HEAD, headerEnd));
  if (header.format !== FORMAT) return { reason: 'it is of another version' };
  if (header.stamp !== stamp) return { reason: 'it is out of date' };
  let at = headerEnd;
  const arrays: Record<string, Numbers> = {};
  for (const [name, { kind, length }] of Object.entries<Layout>(header.arrays)) {
    arrays[name] = new KINDS[kind](bytes.buffer as ArrayBuffer, bytes.byteOffset + at, length);
    at += padded(arrays[name].byteLength);
  }
  return { arrays, rest: header.rest };
}

function readWhole(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const bytes = Buffer.from(new ArrayBuffer(fstatSync(descriptor).size));
    let at = 0;
    while (at < bytes.length) {
      const read = readSync(descriptor, bytes, at, Math.min(bytes.length - at, 1 << 30), at);
      if (read === 0) break;
      at += read;
    }
    return bytes;
  } finally {
    closeSync(descriptor);
  }
}

function writeAll(descriptor: number, part: Uint8Array): void {
  for (let at = 0; at < part.length; ) at += writeSync(descriptor, part, at, Math.min(part.length - at, 1 << 30));
}
