import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '..', '..');

/** The folders and files whose code and data decide what an analysis says, and which articles are copies. */
export const ANALYSING: readonly string[] = [
  'domain',
  'text',
  'attribution',
  'coverage/embedded/linking',
  'coverage/embedded/analyse-article.ts',
  'coverage/embedded/article-codec.ts',
  'coverage/embedded/proofs.ts',
  'coverage/near-duplicates.ts',
  'coverage/copy-news.ts',
  'coverage/copies',
];
/** Those that decide what the sentence index makes of it; what changes in `text` has all analysed anew in any case. */
export const INDEXING: readonly string[] = [
  'text',
  'coverage/embedded/index',
  'coverage/embedded/ranking',
  'coverage/embedded/hits.ts',
  'coverage/embedded/stored-article.ts',
];
/** Those that decide what is read out of a file. */
export const READING: readonly string[] = ['text/readers', 'coverage/read-folder.ts', 'coverage/read-text-file.ts'];
/** The packages that decide either of the first two. */
export const LANGUAGE = /^(wink-.*|gender-detection-from-name|porter2)$/;

/** The packages that read documents. */
const DOCUMENTS = /^(@mozilla\/readability|chardet|linkedom|mammoth|marked|postal-mime|unpdf|yaml)$/;

const known = new Map<readonly string[], string>();

/**
 * Names the code that analyses: a fingerprint of its files and of the language packages' versions. Stored with each
 * article, it lets a restart keep what this very code found and redo what older code did; nobody has to remember to
 * raise a number.
 */
export const analysisVersion = (): string => versionOf(ANALYSING, LANGUAGE);

/** Names the code that indexes, likewise. */
export const indexVersion = (): string => versionOf(INDEXING, LANGUAGE);

/** Names the code that reads files, likewise. */
export const readingVersion = (): string => versionOf(READING, DOCUMENTS);

function versionOf(places: readonly string[], packages: RegExp): string {
  const found = known.get(places) ?? fingerprint(places, packages);
  known.set(places, found);
  return found;
}

function fingerprint(places: readonly string[], packages: RegExp): string {
  const hash = createHash('sha256');
  for (const file of filesIn(places)) hash.update(file).update(readFileSync(join(SOURCE, file)));
  const project = JSON.parse(readFileSync(join(SOURCE, '..', 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries(project.dependencies)) {
    if (packages.test(name)) hash.update(`${name}@${version}`);
  }
  return hash.digest('hex').slice(0, 16);
}

/** Paths of the code and data in these places, from `src`. */
export const filesIn = (places: readonly string[]): readonly string[] => places.flatMap(filesOf);

function filesOf(place: string): readonly string[] {
  if (place.endsWith('.ts')) return [place];
  const files = readdirSync(join(SOURCE, place), { recursive: true, encoding: 'utf8' }).sort();
  return files.filter((file) => /\.(ts|json)$/.test(file)).map((file) => `${place}/${file}`);
}
