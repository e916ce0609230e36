import { calendarDate } from './dates.ts';
import { refuseBombs } from './pdf/bombs.ts';
import { type Item, linesOf, withoutRunningHeads } from './pdf/lines.ts';
import { paragraphsOf } from './pdf/paragraphs.ts';
import { DocumentFault, firstWords, type RawDocument } from './raw-document.ts';

const MOST_PAGES = 500;
/** Titles that a program wrote and nobody chose. */
const NO_TITLE =
  /^(?:untitled.*|microsoft (?:word|powerpoint) - .*|.*\.(?:docx?|odt|rtf|indd|qxd|pages|tex|pdf|txt|md|x?html?)|\w+:\S*)$/i;

/** Reads a PDF that has text in it: its paragraphs without running heads; what its properties say about it. */
export async function readPdf(bytes: Uint8Array): Promise<RawDocument> {
  refuseBombs(bytes);
  const pdf = await open(bytes);
  if (pdf.numPages > MOST_PAGES)
    throw new DocumentFault('has {0} pages; at most {1} are read', pdf.numPages, MOST_PAGES);
  const { info, metadata } = await pdf.getMetadata();
  const properties = info as Readonly<Record<string, unknown>>;
  // What is packed inside an encrypted file could not be checked before.
  if (properties.EncryptFilterName) throw encrypted();
  const xmp = (name: string) => [(metadata as { get(name: string): unknown } | null)?.get(name)].flat();
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOf(items.filter((item) => 'str' in item) as readonly Item[], number));
    page.cleanup();
  }
  const text = paragraphsOf(withoutRunningHeads(pages)).join('\n\n');
  if (text === '') throw new DocumentFault('holds no text, only pictures (run text recognition on it first)');
  const title = firstWords(properties.Title, ...xmp('dc:title'));
  return {
    text,
    title: title !== null && NO_TITLE.test(title) ? null : title,
    outlet: firstWords(...xmp('prism:publicationname'), ...xmp('dc:publisher')),
    author: firstWords(properties.Author, ...xmp('dc:creator')),
    // The dates in the properties are those of the file's making; PRISM's is that of publication.
    date: calendarDate(xmp('prism:publicationdate')[0] ?? xmp('prism:coverdate')[0]),
    url: null,
  };
}

async function open(bytes: Uint8Array) {
  const { getDocumentProxy } = await import('unpdf');
  try {
    // A copy, because pdf.js takes the bytes away from their owner.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, stopAtErrors: false });
  } catch (error) {
    throw (error as Error).name === 'PasswordException' ? encrypted() : new DocumentFault('is a broken PDF');
  }
}

const encrypted = () => new DocumentFault('is protected (print it to a PDF without protection)');
