import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RawArticle } from '../domain/article.ts';
import { InputError } from '../domain/input-error.ts';
import { oneLine } from '../domain/one-line.ts';
import type { RawDocument } from '../text/readers/raw-document.ts';
import { LARGEST_DOCUMENT, readDocument } from '../text/readers/read-document.ts';
import { readPlain } from '../text/readers/read-plain.ts';
import { MANIFEST, type ManifestReading, parseManifest } from './manifest.ts';
import { type Metadata, UNKNOWN } from './metadata.ts';
import { readBytes, readTextFile, reasonOf } from './read-text-file.ts';

/** Names spelled out in one mention. */
const NAMED = 20;
/** Files that hold an article. */
const ARTICLE = /\.(?:txt|md|markdown|x?html?|pdf|docx|eml)$/i;
const PLAIN = /\.txt$/i;
/** What a folder says about itself, unless the manifest has it as an article. */
const ABOUT = /^(?:readme|licen[cs]e|changelog|notice)\b/i;
const KINDS = '.txt, .md, .html, .pdf, .docx or .eml';

export type ListedFile = { readonly id: string; readonly path: string; readonly metadata: Metadata };

export type FolderListing = {
  /** By name; not opened yet, so that a large folder is never held in memory. */
  readonly files: readonly ListedFile[];
  /** What is wrong, one line each, naming the file. */
  readonly problems: readonly string[];
  /** What is worth knowing and not wrong. */
  readonly mentions: readonly string[];
};

/**
 * Lists the articles of a folder: its documents with what manifest.json knows about them. A fault costs only the file,
 * entry or field it stands in. Throws InputError when the folder is missing, unreadable or holds no document.
 */
export function listFolder(folder: string): FolderListing {
  const remedy = 'COVERAGE_DIR (or --coverage) must name a folder of articles';
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new InputError(`${oneLine(folder)}: ${reasonOf(error)}; ${remedy}`);
  }
  const manifest = names.includes(MANIFEST) ? readManifest(join(folder, MANIFEST)) : null;
  const entries = manifest?.entries ?? new Map<string, Metadata>();
  const articles = names.filter((name) => ARTICLE.test(name) && (entries.has(name) || !ABOUT.test(name))).sort();
  if (articles.length === 0) throw new InputError(`${oneLine(folder)}: holds no ${KINDS} file; ${remedy}`);

  const problems = [...(manifest?.problems ?? [])];
  const present = new Set(articles);
  for (const file of entries.keys()) {
    if (!present.has(file)) {
      const reason = names.includes(file) ? `is not a ${KINDS} file` : 'is not in the folder';
      problems.push(`${oneLine(file)}: named in ${MANIFEST} but ${reason}`);
    }
  }
  // Other documents may say themselves where they come from.
  const unlisted = articles.filter((name) => !entries.has(name) && PLAIN.test(name));
  return {
    files: articles.map((id) => ({ id, path: join(folder, id), metadata: entries.get(id) ?? UNKNOWN })),
    problems,
    mentions: unlisted.length > 0 ? [mentionUnlisted(unlisted, manifest !== null)] : [],
  };
}

function readManifest(path: string): ManifestReading {
  try {
    return parseManifest(readTextFile(path));
  } catch (error) {
    return { entries: new Map(), problems: [`${MANIFEST}: ${reasonOf(error)}; outlets and dates are unknown`] };
  }
}

function mentionUnlisted(names: readonly string[], hasManifest: boolean): string {
  const shown = names.slice(0, NAMED).map(oneLine).join(', ');
  const more = names.length > NAMED ? ` and ${names.length - NAMED} more` : '';
  const why = hasManifest ? `not in ${MANIFEST}` : `there is no ${MANIFEST}`;
  return `${shown}${more}: ${why}, so outlet and date are unknown`;
}

/** Reads a listed file, or says in one line why it cannot be read. Never throws. */
export async function readListed(
  file: ListedFile,
): Promise<{ readonly article: RawArticle } | { readonly problem: string }> {
  try {
    const document = await readByName(file);
    if (document.text.trim() === '') return { problem: `${oneLine(file.id)}: is empty` };
    // The manifest knows better than the document.
    const known = Object.entries(file.metadata).filter(([, value]) => value !== null);
    return { article: { id: file.id, ...document, ...Object.fromEntries(known) } };
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message };
    return { problem: `${oneLine(file.id)}: ${reasonOf(error)}` };
  }
}

/** A text file is a text, whatever it looks like; it must be UTF-8, as a wrong guess would go unnoticed among many. */
function readByName({ id, path }: ListedFile): Promise<RawDocument> {
  if (PLAIN.test(id)) return readPlain(readTextFile(path));
  return readDocument({ bytes: readBytes(path, LARGEST_DOCUMENT), name: id });
}
