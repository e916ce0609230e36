import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import type { Progress, SyncReport } from '../coverages.ts';
import { type ListedFile, listFolder, readListed } from '../read-folder.ts';
import type { Analyser } from './analyse-article.ts';
import type { ArticleRow } from './article-store.ts';
import { inBatches } from './in-batches.ts';
import { type Arrival, ArticleLost, type Library } from './library.ts';
import { type ValidArticle, validateArticle } from './validate-article.ts';

/** What is to be analysed; `renews` is the key of the article whose analysis alone is renewed. */
type Departure = Omit<Arrival, 'packed'> & { readonly renews?: number };

type Counts = { added: number; updated: number; reanalysed: number; unchanged: number; removed: number };

const COUNTED = { new: 'added', changed: 'updated', outdated: 'reanalysed', unchanged: 'unchanged' } as const;

/**
 * Makes the shared coverage follow a folder, then renews the analyses that other code than today's has made. An
 * article whose file cannot be read any more, though it is still there, stays as it was. Ends early, with what is done
 * kept, when `stopped` says so. Throws InputError when the folder cannot be listed, StoreError when the database cannot be written.
 */
export async function syncFolder(
  library: Library,
  folder: string,
  analyse: Analyser,
  stopped: () => boolean,
  onProgress: Progress = () => {},
): Promise<SyncReport> {
  const listing = listFolder(folder);
  const problems = new Set(listing.problems);
  const counts: Counts = { added: 0, updated: 0, reanalysed: 0, unchanged: 0, removed: 0 };
  const total = listing.files.length;
  let done = 0;

  /** Analyses a batch; whatever cannot be analysed is reported and does not arrive. */
  const arrive = async (batch: readonly Departure[]): Promise<readonly (Departure & Arrival)[]> => {
    const outcomes = await analyse(batch.map(({ given }) => given));
    return batch.flatMap((from, place) => {
      const outcome = outcomes[place]!;
      if (!('fault' in outcome)) return [{ ...from, packed: outcome }];
      problems.add(`${oneLine(from.given.id)}: cannot be analysed (${outcome.fault})`);
      return [];
    });
  };

  const arriveFromFolder = async (files: readonly ListedFile[]) => {
    const batch: Departure[] = [];
    for (const file of files) {
      const given = await readValid(file);
      if ('problem' in given) problems.add(given.problem);
      else if (library.standing(null, given) === 'unchanged') counts.unchanged++;
      else batch.push({ server: null, origin: 'folder', given });
    }
    const arrivals = await arrive(batch);
    done += files.length;
    if (!stopped()) onProgress(done, total);
    return arrivals;
  };

  const write = (arrivals: readonly (Departure & Arrival)[]) => {
    // What its server has removed or changed meanwhile is not brought back.
    const current = arrivals.filter(({ renews }) => renews === undefined || library.catalogue.get(renews));
    for (const { server, given } of current) counts[COUNTED[library.standing(server, given)]]++;
    library.put(current);
  };

  onProgress(0, total);
  await inBatches(listing.files, arriveFromFolder, write, stopped);

  const present = new Set(listing.files.map(({ id }) => id));
  for (const row of library.catalogue.own(null)) {
    if (stopped() || row.origin !== 'folder' || present.has(row.info.id)) continue;
    library.remove(row);
    counts.removed++;
  }

  const renew = (rows: readonly ArticleRow[]) =>
    arrive(
      rows.flatMap(({ key, server, origin, info, givenTitle }) => {
        try {
          const given = { ...info, title: givenTitle, text: library.read(key).article.text };
          return [{ server, origin, given, renews: key }];
        } catch (error) {
          // The library has said so.
          if (error instanceof ArticleLost) return [];
          throw error;
        }
      }),
    );
  await inBatches(library.outdated(), renew, write, stopped);
  return { ...counts, problems: [...problems], mentions: listing.mentions };
}

/** A listed file as a valid article, or why it is none. */
async function readValid(file: ListedFile): Promise<ValidArticle | { readonly problem: string }> {
  const reading = await readListed(file);
  if ('problem' in reading) return reading;
  try {
    return validateArticle(reading.article);
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message };
    throw error;
  }
}
