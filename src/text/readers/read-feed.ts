import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { charsetOf, decode } from './decode.ts';
import { DocumentFault } from './raw-document.ts';
import type { FeedReading } from './raw-feed.ts';
import { readApart } from './reading-process.ts';

/**
 * Reads a feed (RSS 0.9–2.0, Atom, RDF, JSON Feed), told by what it holds whatever it was served as; of a web page, the
 * feed that it names. Entities that a document type declares stay unresolved. Resolves within some 15 s, in bounded
 * memory. Throws InputError naming the address and the reason.
 */
export async function readFeed(given: {
  readonly bytes: Uint8Array;
  readonly address: string;
  readonly contentType: string | null;
}): Promise<FeedReading> {
  const { bytes, address, contentType } = given;
  try {
    if (bytes.length === 0) throw new DocumentFault('is empty');
    return await readApart({ kind: 'feed', text: await decode(bytes, charsetOf(contentType)), address });
  } catch (error) {
    if (error instanceof DocumentFault)
      throw new InputError(`${oneLine(address)}: ${oneLine(error.message)}`, { cause: error });
    throw error;
  }
}
