import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RawArticle } from '../domain/article.ts';
import { InputError } from '../domain/input-error.ts';
import { MANIFEST, type ManifestReading, parseManifest } from './manifest.ts';
import { type Metadata, UNKNOWN } from './metadata.ts';
import { oneLine } from './one-line.ts';
import { readTextFile, reasonOf } from './read-text-file.ts';

/** Names spelled out in one mention. */
const NAMED = 20;

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
 * Lists the articles of a folder: its .txt files with what manifest.json knows about them. A fault costs only the
 * file, entry or field it stands in. Throws InputError when the folder is missing, unreadable or holds no .txt file.
 */
export function listFolder(folder: string): FolderListing {
  const remedy = 'COVERAGE_DIR (or --coverage) must name a folder of .txt articles';
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    throw new InputError(`${oneLine(folder)}: ${reasonOf(error)}; ${remedy}`);
  }
  const texts = names.filter((name) => /\.txt$/i.test(name)).sort();
  if (texts.length === 0) throw new InputError(`${oneLine(folder)}: holds no .txt file; ${remedy}`);

  const manifest = names.includes(MANIFEST) ? readManifest(join(folder, MANIFEST)) : null;
  const entries = manifest?.entries ?? new Map<string, Metadata>();
  const problems = [...(manifest?.problems ?? [])];
  const present = new Set(texts);
  for (const file of entries.keys()) {
    if (!present.has(file)) {
      const reason = names.includes(file) ? 'is not a .txt file' : 'is not in the folder';
      problems.push(`${oneLine(file)}: named in ${MANIFEST} but ${reason}`);
    }
  }
  const unlisted = texts.filter((name) => !entries.has(name));
  return {
    files: texts.map((id) => ({ id, path: join(folder, id), metadata: entries.get(id) ?? UNKNOWN })),
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
export function readListed(file: ListedFile): { readonly article: RawArticle } | { readonly problem: string } {
  try {
    const text = readTextFile(file.path);
    if (text.trim() === '') return { problem: `${oneLine(file.id)}: is empty` };
    return { article: { id: file.id, text, ...file.metadata } };
  } catch (error) {
    return { problem: `${oneLine(file.id)}: ${reasonOf(error)}` };
  }
}

/** A whole folder at once, for small ones; every article that can be read. Throws as `listFolder` does. */
export function readFolder(folder: string): {
  readonly articles: readonly RawArticle[];
  readonly problems: readonly string[];
  readonly mentions: readonly string[];
} {
  const listing = listFolder(folder);
  const articles: RawArticle[] = [];
  const problems = [...listing.problems];
  for (const file of listing.files) {
    const reading = readListed(file);
    if ('article' in reading) articles.push(reading.article);
    else problems.push(reading.problem);
  }
  return { articles, problems, mentions: listing.mentions };
}
