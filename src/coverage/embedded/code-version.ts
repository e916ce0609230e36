import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '..', '..');

/** The folders and files whose code and data decide what an analysis says. */
const ANALYSING = ['domain', 'text', 'attribution', 'coverage/embedded/linking'];
/** Those that decide what the sentence index makes of it. */
const INDEXING = ['coverage/embedded/index', 'coverage/embedded/ranking', 'coverage/embedded/hits.ts'];

const known = new Map<readonly string[], string>();

/**
 * Names the code that analyses: a fingerprint of its files and of the language model's version. Stored with each
 * article, it lets a restart keep what this very code found and redo what older code did; nobody has to remember to
 * raise a number.
 */
export const analysisVersion = (): string => versionOf(ANALYSING);

/** Names the code that indexes, likewise. */
export const indexVersion = (): string => versionOf(INDEXING);

function versionOf(places: readonly string[]): string {
  const found = known.get(places) ?? fingerprint(places);
  known.set(places, found);
  return found;
}

function fingerprint(places: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of places.flatMap(filesOf)) hash.update(file).update(readFileSync(join(SOURCE, file)));
  const project = JSON.parse(readFileSync(join(SOURCE, '..', 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  for (const [name, version] of Object.entries(project.dependencies)) {
    if (name.startsWith('wink-')) hash.update(`${name}@${version}`);
  }
  return hash.digest('hex').slice(0, 16);
}

function filesOf(place: string): readonly string[] {
  if (place.endsWith('.ts')) return [place];
  const files = readdirSync(join(SOURCE, place), { recursive: true, encoding: 'utf8' }).sort();
  return files.filter((file) => /\.(ts|json)$/.test(file)).map((file) => `${place}/${file}`);
}
