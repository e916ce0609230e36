import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { DocumentFault, type RawDocument } from './raw-document.ts';
import { readPlain } from './read-plain.ts';
import { type Sniffed, sniff } from './sniff.ts';

/** Largest document taken, in bytes. */
export const LARGEST_DOCUMENT = 25_000_000;
/** Largest text taken out of one, in UTF-16 code units. */
const LARGEST_TEXT = 5_000_000;

export type GivenDocument = {
  readonly bytes: Uint8Array;
  /** The file's name, or the address it came from. */
  readonly name: string;
  /** As the sender declared it ("text/html; charset=utf-8"). */
  readonly contentType?: string | null;
  /** Where it was found; a page's own canonical address takes precedence. */
  readonly url?: string | null;
};

/**
 * Reads a document of any known kind (plain text, Markdown, HTML, PDF, Word, e-mail), told by what it holds. Resolves
 * within some 15 s, in bounded memory. Throws InputError naming the document and the reason when it is empty, too
 * large, broken, protected or of no known kind.
 */
export async function readDocument(given: GivenDocument): Promise<RawDocument> {
  const { bytes, name, contentType = null, url = null } = given;
  try {
    if (bytes.length === 0) throw new DocumentFault('is empty');
    if (bytes.length > LARGEST_DOCUMENT) {
      throw new DocumentFault('is too large ({0} bytes; at most {1})', bytes.length, LARGEST_DOCUMENT);
    }
    const document = await read(await sniff(bytes, { name, contentType }), bytes, url);
    if (document.text.trim() === '') throw new DocumentFault('holds no text');
    if (document.text.length > LARGEST_TEXT)
      throw new DocumentFault('holds more than {0} characters of text', LARGEST_TEXT);
    return { ...document, text: document.text.toWellFormed(), url: document.url ?? url };
  } catch (error) {
    if (error instanceof DocumentFault)
      throw new InputError(`${oneLine(name)}: ${oneLine(error.message)}`, { cause: error });
    throw error;
  }
}

async function read(sniffed: Sniffed, bytes: Uint8Array, address: string | null): Promise<RawDocument> {
  if (sniffed.kind === 'plain') return readPlain(sniffed.text);
  const { readApart } = await import('./reading-process.ts');
  if (sniffed.kind === 'page') return readApart({ ...sniffed, kind: 'page', address });
  if (sniffed.kind === 'markdown') return readApart({ kind: 'markdown', text: sniffed.text });
  return readApart({ kind: sniffed.kind, bytes });
}
