import type { Coverage } from '../../coverage/coverage.ts';
import { type Ingested, ingest, statedMetadata } from '../../coverage/ingestion/ingest.ts';
import { type IngestionReport, type Item, ingestAll } from '../../coverage/ingestion/ingest-all.ts';
import { readAddress, readFolderFile, readGivenFile } from '../../coverage/ingestion/read-source.ts';
import { listFolder } from '../../coverage/read-folder.ts';
import type { Found } from '../../domain/answer.ts';
import { InputError } from '../../domain/input-error.ts';
import { say } from '../../locales/say.ts';
import type { GivenFile, Occasion } from '../occasion.ts';
import { refuseInPrivate } from './changed.ts';
import { reportOfMany, reportOfOne } from './report.ts';

export type AddAsked = {
  readonly file?: GivenFile | undefined;
  /** One address, or several with white space between them. */
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly outlet?: string | undefined;
  readonly date?: string | undefined;
  readonly author?: string | undefined;
};

/** Addresses taken at once. */
const MOST_ADDRESSES = 50;

/**
 * Adds a document, or what stands at addresses; with a file, an address is where it was published. What is said about
 * an article goes before what it says about itself, and nothing is guessed. Throws InputError when nothing could be
 * added.
 */
export async function addToCoverage(asked: AddAsked, coverage: Coverage, occasion: Occasion): Promise<Found> {
  refuseInPrivate(occasion);
  const { fetcher, member, onProgress } = occasion;
  const { file, url, ...said } = asked;
  const addresses = [...new Set(url?.split(/\s+/u).filter(Boolean))];
  if (addresses.length > MOST_ADDRESSES)
    throw new InputError(say`url holds ${addresses.length} addresses: give at most ${MOST_ADDRESSES} at once`);
  if (file?.folder !== undefined) {
    if (url !== undefined) throw new InputError('give a folder or addresses, not both');
    return addFolder(file.folder, said, coverage, occasion);
  }
  if (file !== undefined) {
    if (addresses.length > 1)
      throw new InputError(say`url: a file was published at one address; give addresses without a file`);
    const known = statedMetadata({ ...said, url: addresses[0] });
    const article = await readGivenFile({ ...file, bytes: await file.read() }, known);
    return reportOfOne(await ingest(coverage, article, member), coverage);
  }
  if (addresses.length === 0) throw new InputError(say`give a file, or the address of an article as url`);
  const known = statedMetadata(said);
  const add = async (address: string): Promise<Ingested> =>
    ingest(coverage, await readAddress(fetcher, address, known), member);
  if (addresses.length === 1) return reportOfOne(await add(addresses[0]!), coverage);
  refuseForMany(said);
  return many(
    await ingestAll(
      addresses.map((name) => ({ name, ingest: () => add(name) })),
      onProgress,
    ),
    coverage,
  );
}

async function addFolder(
  folder: string,
  said: Pick<AddAsked, 'title' | 'outlet' | 'date' | 'author'>,
  coverage: Coverage,
  { member, onProgress }: Occasion,
): Promise<Found> {
  refuseForMany(said);
  const known = statedMetadata(said);
  const { files, problems } = listFolder(folder);
  const items = files.map(
    (file): Item => ({
      name: file.id,
      ingest: async () => ingest(coverage, await readFolderFile(file, known), member),
    }),
  );
  const { taken, refused } = await ingestAll(items, onProgress);
  return many({ taken, refused: [...problems, ...refused] }, coverage);
}

/** What is one article's own cannot be said of several. */
function refuseForMany({ title }: Pick<AddAsked, 'title'>): void {
  if (title !== undefined)
    throw new InputError(say`title: several articles cannot have one title; add them one by one`);
}

async function many(report: IngestionReport, coverage: Coverage): Promise<Found> {
  if (report.taken.length === 0) throw new InputError(oneOf(report.refused));
  return reportOfMany(report, coverage);
}

const oneOf = ([first = say`there is nothing to add`, ...others]: readonly string[]): string =>
  others.length === 0 ? first : say`${first} (and ${others.length} more that could not be added)`;
