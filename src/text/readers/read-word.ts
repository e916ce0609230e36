import { DocumentFault, firstWords, type RawDocument } from './raw-document.ts';
import { readMarkup } from './read-page.ts';
import { type Entries, unpack } from './unpack.ts';

/** The parts that hold words; pictures and fonts are never unpacked. */
const PARTS = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|docProps\/core\.xml|word\/(?:_rels\/)?[^/]+\.(?:xml|rels))$/;
const STYLES = ["p[style-name='Title'] => h1:fresh", "p[style-name='Caption'] => p.caption:fresh"];

/** What the converter adds to lead to a note and back. */
const NOTE_MARKS = /<sup><a href="#[^"]*note-[^"]*"[^>]*>\[\d+\]<\/a><\/sup>|\s*<a href="#[^"]*note-ref-[^"]*">↑<\/a>/g;

/** Reads a Word document (Office Open XML): its paragraphs; title and author as its properties have them. */
export async function readWord(bytes: Uint8Array): Promise<RawDocument> {
  const entries = await unpack(bytes, (name) => PARTS.test(name));
  if (!('[Content_Types].xml' in entries) || !('word/document.xml' in entries)) {
    throw new DocumentFault('is a zip archive and no Word document (add the files in it one by one)');
  }
  const decoder = new TextDecoder();
  for (const part of Object.values(entries)) {
    // No Office program writes one; it could only define entities that multiply.
    if (decoder.decode(part.subarray(0, 2_000)).includes('<!DOCTYPE'))
      throw new DocumentFault('is a broken Word document');
  }
  const { text, headline } = await readMarkup(await toHtml(entries));
  const properties = decoder.decode(entries['docProps/core.xml'] ?? new Uint8Array());
  return {
    text,
    title: firstWords(await property(properties, 'dc:title'), headline),
    outlet: null,
    author: firstWords(await property(properties, 'dc:creator')),
    // The dates in the properties are those of the file's making, not of publication.
    date: null,
    url: null,
  };
}

/** Packs the checked parts anew, so that what the converter unpacks is what was checked. */
async function toHtml(entries: Entries): Promise<string> {
  const [{ zipSync }, { default: mammoth }] = await Promise.all([import('fflate'), import('mammoth')]);
  const buffer = Buffer.from(zipSync({ ...entries }, { level: 0 }));
  try {
    const result = await mammoth.convertToHtml({ buffer }, { styleMap: STYLES, externalFileAccess: false } as never);
    return result.value.replaceAll(NOTE_MARKS, '');
  } catch {
    throw new DocumentFault('is a broken Word document');
  }
}

async function property(xml: string, name: string): Promise<string | null> {
  if (xml === '') return null;
  const { DOMParser } = await import('linkedom');
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as {
    getElementsByTagName(name: string): ArrayLike<{ textContent: string | null }>;
  };
  return document.getElementsByTagName(name)[0]?.textContent ?? null;
}
