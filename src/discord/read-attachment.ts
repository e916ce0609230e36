import { InputError } from '../domain/input-error.ts';
import { say } from '../locales/say.ts';
import { LARGEST_DOCUMENT } from '../text/readers/read-document.ts';

/** A file as Discord tells of it. */
export type Sent = { readonly name: string; readonly size: number; readonly url: string };

/** Reads a file that a member sent. Throws InputError naming it when it is too large or cannot be had. */
export type FileReader = (file: Sent) => Promise<Uint8Array>;

/** Where Discord keeps what members send. */
const CDN: readonly string[] = ['cdn.discordapp.com', 'media.discordapp.net'];
/** For the whole file, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Reads from Discord's own file servers and, when another REST API is used, from that server; a request that names any
 * other address is refused before anything is fetched, and so is a redirect.
 */
export function attachmentReader(apiUrl: string | null, largest = LARGEST_DOCUMENT, patience = PATIENCE): FileReader {
  const own = apiUrl === null ? null : new URL(apiUrl).origin;
  const isTheirs = (url: URL) => (url.protocol === 'https:' && CDN.includes(url.host)) || url.origin === own;
  return async ({ name, size, url }) => {
    const called = name.slice(0, 100);
    if (size > largest) throw tooLarge(called, largest);
    if (!URL.canParse(url) || !isTheirs(new URL(url)))
      throw new InputError(say`${called}: is not kept by Discord; attach the file itself`);
    const bytes = await download(url, largest, patience).catch((cause: unknown) => {
      throw new InputError(say`${called}: could not be had from Discord; attach it again`, { cause });
    });
    if (bytes === null) throw tooLarge(called, largest);
    return bytes;
  };
}

const tooLarge = (name: string, largest: number) =>
  new InputError(say`${name}: is larger than ${Math.floor(largest / 2 ** 20)} MB, the most that is read`);

/** Null when there is more of it than `largest` bytes. */
async function download(url: string, largest: number, patience: number): Promise<Uint8Array | null> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`the answer was ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largest) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
