import { setImmediate } from 'node:timers/promises';
import { InputError } from '../../domain/input-error.ts';
import type { Progress, SyncReport } from '../coverages.ts';
import { oneLine } from '../one-line.ts';
import { type ListedFile, listFolder, readListed } from '../read-folder.ts';
import type { Analyser } from './analyse-article.ts';
import type { Arrival, Library } from './library.ts';
import { type ValidArticle, validateArticle } from './validate-article.ts';

/**
 * Articles written in one transaction, as waiting for the disk costs as much as analysing; each is whole or absent
 * even so, and none is acknowledged before the sync is.
 */
const WRITTEN_AT_ONCE = 32;

type Counts = { added: number; updated: number; reanalysed: number; unchanged: number; removed: number };

const COUNTED = { new: 'added', changed: 'updated', outdated: 'reanalysed', unchanged: 'unchanged' } as const;

/**
 * Makes the shared coverage follow a folder, then renews the analyses that other code than today's has made. An
 * article whose file cannot be read any more, though it is still there, stays as it was. Ends early, with what is done
 * kept, when `stopped` says so. Throws InputError when the folder cannot be listed or the database not be written.
 */
export async function syncFolder(
  library: Library,
  folder: string,
  analyse: Analyser,
  stopped: () => boolean,
  onProgress: Progress = () => {},
): Promise<SyncReport> {
  const listing = listFolder(folder);
  const problems = [...listing.problems];
  const counts: Counts = { added: 0, updated: 0, reanalysed: 0, unchanged: 0, removed: 0 };
  const total = listing.files.length;
  let done = 0;

  /** A fault of one article costs no other: it is reported, and nothing arrives. */
  const arrive = async (from: Omit<Arrival, 'analysed'>): Promise<readonly Arrival[]> => {
    try {
      return [{ ...from, analysed: await analyse(from.given) }];
    } catch (error) {
      problems.push(`${oneLine(from.given.id)}: cannot be analysed (${oneLine(String(error))})`);
      return [];
    }
  };
  const write = (arrivals: readonly (readonly Arrival[])[]) => {
    if (stopped()) return;
    for (const { server, given } of arrivals.flat()) counts[COUNTED[library.standing(server, given)]]++;
    library.put(arrivals.flat());
  };

  const takeFile = async (file: ListedFile): Promise<readonly Arrival[]> => {
    const article = readValid(file);
    let arrivals: readonly Arrival[] = [];
    if ('problem' in article) problems.push(article.problem);
    else if (library.standing(null, article) === 'unchanged') counts.unchanged++;
    else arrivals = await arrive({ server: null, origin: 'folder', given: article });
    if (!stopped()) onProgress(++done, total);
    return arrivals;
  };
  onProgress(0, total);
  await inBatches(listing.files, takeFile, write, stopped);

  const present = new Set(listing.files.map(({ id }) => id));
  for (const row of library.catalogue.own(null)) {
    if (stopped() || row.origin !== 'folder' || present.has(row.info.id)) continue;
    library.remove(row);
    counts.removed++;
  }

  const renew = ({ key, server, origin, info, givenTitle }: ReturnType<Library['outdated']>[number]) => {
    const given = { ...info, title: givenTitle, text: library.read(key).article.text };
    return arrive({ server, origin, given });
  };
  await inBatches(library.outdated(), renew, write, stopped);
  return { ...counts, problems, mentions: listing.mentions };
}

/** Prepares the items of one batch while those of the batch before are written. */
async function inBatches<T, R>(
  items: readonly T[],
  prepare: (item: T) => Promise<R>,
  write: (prepared: readonly R[]) => void,
  stopped: () => boolean,
): Promise<void> {
  let ahead: Promise<readonly R[]> = Promise.resolve([]);
  for (let from = 0; !stopped() && from < items.length + WRITTEN_AT_ONCE; from += WRITTEN_AT_ONCE) {
    const prepared = await ahead;
    ahead = Promise.all(items.slice(from, from + WRITTEN_AT_ONCE).map(prepare));
    // Heard at the next `await`, unless `write` throws first.
    ahead.catch(() => {});
    await setImmediate();
    write(prepared);
  }
}

/** A listed file as a valid article, or why it is none. */
function readValid(file: ListedFile): ValidArticle | { readonly problem: string } {
  const reading = readListed(file);
  if ('problem' in reading) return reading;
  try {
    return validateArticle(reading.article);
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message };
    throw error;
  }
}
