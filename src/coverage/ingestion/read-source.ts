import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import { say, sayKept } from '../../locales/say.ts';
import { DocumentFault } from '../../text/readers/raw-document.ts';
import { readDocument } from '../../text/readers/read-document.ts';
import type { Fetcher } from '../fetch/create-fetcher.ts';
import type { Metadata } from '../metadata.ts';
import { type ListedFile, readListed } from '../read-folder.ts';
import type { NewArticle } from './ingest.ts';

/** What a person says about an article goes before what the document says. */
const stated = (article: NewArticle, known: Partial<Metadata>): NewArticle => ({ ...article, ...known });

/** A document, its faults told in the language spoken. Throws InputError naming it when it cannot be read. */
const read = (given: Parameters<typeof readDocument>[0]) =>
  readDocument(given).catch((error: unknown) => {
    const cause = error instanceof InputError ? error.cause : null;
    if (!(cause instanceof DocumentFault)) throw error;
    throw new InputError(say`${oneLine(given.name)}: ${oneLine(sayKept(cause.fault.reason, cause.fault.values))}`, {
      cause,
    });
  });

/** A document as an article. Throws InputError naming it when it cannot be read. */
export async function readGivenFile(
  given: { readonly name: string; readonly bytes: Uint8Array; readonly contentType: string | null },
  known: Partial<Metadata> = {},
): Promise<NewArticle> {
  return stated({ ...(await read({ ...given, url: known.url ?? null })), file: given.name }, known);
}

/**
 * The article at an address, known by the one that its page wants to be cited by. Throws InputError (a FetchError when
 * nothing could be had).
 */
export async function readAddress(
  fetcher: Fetcher,
  address: string,
  known: Partial<Metadata> = {},
  signal?: AbortSignal,
): Promise<NewArticle> {
  const fetched = await fetcher(address, { wanted: 'document', ...(signal && { signal }) });
  if (fetched.kind === 'unchanged') throw new InputError(say`${oneLine(address)}: the site sends nothing`);
  const { bytes, contentType, url } = fetched;
  const document = await read({ bytes, name: url, contentType, url });
  return stated({ ...document, url: ownAddress(document.url, url), file: null }, known);
}

/** Names of a site's other faces. */
const FACE = /^(?:www|m|mobile|amp)\./;

/** A page speaks for its own site only: under another's address it would pass for a new version of that one's article. */
function ownAddress(canonical: string | null, found: string): string {
  if (canonical === null) return found;
  const [own, there] = [canonical, found].map((address) => new URL(address).hostname.replace(FACE, '')) as [
    string,
    string,
  ];
  return own === there || own.endsWith(`.${there}`) || there.endsWith(`.${own}`) ? canonical : found;
}

/** A file of a folder, with what the folder's manifest and a person say about it. Throws InputError naming it. */
export async function readFolderFile(file: ListedFile, known: Partial<Metadata> = {}): Promise<NewArticle> {
  const reading = await readListed(file);
  if ('problem' in reading) throw new InputError(reading.problem);
  const { id, ...article } = reading.article;
  return stated({ ...article, file: id }, known);
}
