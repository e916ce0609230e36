import { DocumentFault } from './raw-document.ts';

/** Bytes from which an encoding is told; more would only take longer. */
const SAMPLE = 100_000;
/** Where HTML must name its encoding, in bytes (HTML Standard, "prescan a byte stream to determine its encoding"). */
const PRESCAN = 1024;
const DECLARED =
  /<meta\b[^>]{0,200}?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*["']([\w:.-]{1,40})/i;
/** Share of bytes that are zero on one side only, from which text is taken for UTF-16 without its mark. */
const ZEROES = 0.3;

const latin = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/** The charset that a content type names ("text/html; charset=koi8-r"), or null. */
export const charsetOf = (contentType: string | null): string | null =>
  /;\s*charset\s*=\s*["']?\s*([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;

/**
 * The characters of some bytes, by byte order mark, declared encoding (the sender's, else the document's own), UTF-8
 * where it is valid, and at last by how often bytes occur. A declaration that the bytes contradict is not believed.
 * A byte order mark is no part of the text. Throws DocumentFault when no encoding makes text of them.
 */
export async function decode(bytes: Uint8Array, declared: string | null): Promise<string> {
  const marked = byteOrderMark(bytes) ?? bareUtf16(bytes);
  if (marked !== null) return accept(new TextDecoder(marked).decode(bytes));
  if (bytes.subarray(0, SAMPLE).includes(0)) throw new DocumentFault('is not text');
  const own = DECLARED.exec(latin(bytes.subarray(0, PRESCAN)));
  const named = [declared, own?.[1], own?.[2]];
  // UTF-8 before any other, as text in another is next to never valid in it; but for those that get by with 7 bits.
  for (const label of bytes.includes(0x1b) ? [...named, 'utf-8'] : ['utf-8', ...named]) {
    const text = label ? strictly(bytes, label) : null;
    if (text !== null) return accept(text);
  }
  const { analyse } = await import('chardet');
  const guesses = analyse(bytes.subarray(0, SAMPLE)).filter(({ confidence }) => confidence >= 10);
  for (const { name } of [...guesses, { name: 'windows-1252' }]) {
    const text = strictly(bytes, name);
    if (text !== null && controlsIn(text.slice(0, SAMPLE)) === 0) return text;
  }
  throw new DocumentFault('is text in no known encoding (save it as UTF-8)');
}

function strictly(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function byteOrderMark([a, b, c]: Uint8Array): string | null {
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

function bareUtf16(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeroes = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeroes[index % 2]!++;
  });
  const [even, odd] = [zeroes[0]! / sample.length, zeroes[1]! / sample.length];
  if (odd > ZEROES && even === 0) return 'utf-16le';
  return even > ZEROES && odd === 0 ? 'utf-16be' : null;
}

/** Stray controls occur in text; more than a few mean that it is none. */
function accept(text: string): string {
  const sample = text.slice(0, SAMPLE);
  if (controlsIn(sample) > sample.length / 1000 + 1) throw new DocumentFault('is not text');
  return text;
}

const controlsIn = (text: string): number => text.match(/(?!\s)\p{Cc}/gu)?.length ?? 0;
