import { charsetOf, decode } from './decode.ts';
import { DocumentFault } from './raw-document.ts';

export type Kind = 'plain' | 'markdown' | 'page' | 'email' | 'pdf' | 'word';

/** What is known about bytes besides themselves. */
export type Origin = { readonly name: string; readonly contentType: string | null };

export type Sniffed =
  | { readonly kind: 'plain' | 'markdown' | 'page'; readonly text: string }
  | { readonly kind: 'email' | 'pdf' | 'word' };

/** Bytes of a PDF before which its header must begin (ISO 32000-1, implementation note 13). */
const PDF_WITHIN = 1024;
const PAGE =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,5000}?-->\s*)*<(?:!doctype\s+html|html|head|body|title|meta|link|main|article|section|div|p|h1|table)\b/i;
const FEED = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,5000}?-->\s*)*<(?:rss|feed|rdf:RDF)\b/i;
const MAIL_HEADERS =
  /^(?:from|to|date|subject|message-id|mime-version|received|return-path|delivered-to|content-type|dkim-signature|x-[\w-]+)$/i;

const oldWord = () =>
  new DocumentFault('is an old Word document or one protected by a password (save it as .docx without password)');
const picture = () => new DocumentFault('is a picture, not text');
const packed = () => new DocumentFault('is a packed file (unpack it first)');

/** Other kinds by their first bytes, so that the refusal can say what it was. */
const OTHERS: readonly (readonly [start: string, fault: () => DocumentFault])[] = [
  ['\xd0\xcf\x11\xe0', oldWord],
  ['{\\rtf', () => new DocumentFault('is a rich text file (save it as .docx or .txt)')],
  ...['\x89PNG', '\xff\xd8\xff', 'GIF8'].map((magic) => [magic, picture] as const),
  ...['\x1f\x8b', '7z\xbc\xaf', 'Rar!'].map((magic) => [magic, packed] as const),
];

/**
 * What some bytes are, by what they hold; name and content type only tell apart kinds of text. Throws DocumentFault
 * for what is none of the kinds read.
 */
export async function sniff(bytes: Uint8Array, { name, contentType }: Origin): Promise<Sniffed> {
  const start = Buffer.from(bytes.subarray(0, PDF_WITHIN)).toString('latin1');
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  const saysPdf = /\.pdf$/i.test(name) || type === 'application/pdf';
  if (/^\s*%PDF-/.test(start) || (saysPdf && start.includes('%PDF-'))) return { kind: 'pdf' };
  if (start.startsWith('PK\x03\x04')) return { kind: 'word' };
  for (const [magic, fault] of OTHERS) if (start.startsWith(magic)) throw fault();
  if (type === 'message/rfc822' || isMail(start)) return { kind: 'email' };
  const text = await decode(bytes, charsetOf(contentType)).catch((error) => {
    if (error instanceof DocumentFault && error.message === 'is not text') throw unknownKind();
    throw error;
  });
  const isMarkdown = type === 'text/markdown' || /\.(?:md|markdown)$/i.test(name);
  // Markdown may begin with an element of HTML.
  if (isMarkdown && !/^\s*<(?:!doctype|html)\b/i.test(text)) return { kind: 'markdown', text };
  if (PAGE.test(text.slice(0, 10_000)) || type === 'text/html' || type === 'application/xhtml+xml')
    return { kind: 'page', text };
  if (/\.x?html?$/i.test(name) && /<[a-z][^>]*>/i.test(text)) return { kind: 'page', text };
  if (FEED.test(text.slice(0, 10_000))) throw new DocumentFault('is a feed, not an article: have it followed instead');
  if (/^\s*<\?xml\b/.test(text)) throw new DocumentFault('is XML, not an article');
  return { kind: 'plain', text };
}

const unknownKind = () => new DocumentFault('is not text, a web page, a PDF, a Word document or an e-mail');

/** Begins with lines of a header, three of them such as every message has. */
function isMail(start: string): boolean {
  let known = 0;
  for (const line of start.split(/\r?\n/)) {
    if (/^[ \t]/.test(line)) continue;
    const name = /^([!-9;-~]{1,60}):/.exec(line)?.[1];
    if (name === undefined) break;
    if (MAIL_HEADERS.test(name)) known++;
  }
  return known >= 3;
}
