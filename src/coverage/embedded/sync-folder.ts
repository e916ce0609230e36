import { InputError } from '../../domain/input-error.ts';
import { oneLine } from '../../domain/one-line.ts';
import type { Progress, SyncReport } from '../coverages.ts';
import { type ListedFile, listFolder, readListed } from '../read-folder.ts';
import type { Analyser } from './analyse-article.ts';
import { wholeOrNull } from './article-lost.ts';
import { type ArticleRow, givenOf } from './article-row.ts';
import { inBatches } from './in-batches.ts';
import { isOutdated, type Library } from './library.ts';
import { type Arrival, discard, place, receive } from './placing.ts';
import { stampOf } from './stamp-of.ts';
import type { Stamp } from './stamp-store.ts';
import { hashOf, type ValidArticle, validateArticle } from './validate-article.ts';

/** What is to be analysed; `over` is the key of what stands there, which alone it may replace (null: nothing). */
type Departure = Omit<Arrival, 'packed'> & { readonly over: number | null };

type Counts = Record<'added' | 'updated' | 'duplicates' | 'reanalysed' | 'unchanged' | 'removed', number>;

const COUNTED = { added: 'added', updated: 'updated', duplicate: 'duplicates', unchanged: 'reanalysed' } as const;

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
  const { catalogue, stores } = library;
  const { files } = stores;
  const listing = listFolder(folder);
  const problems = new Set(listing.problems);
  const counts: Counts = { added: 0, updated: 0, duplicates: 0, reanalysed: 0, unchanged: 0, removed: 0 };
  const total = listing.files.length;
  let done = 0;

  const stamps = files.all();
  const read = new Map<string, Stamp>();
  /** Files whose article was changed by somebody while they were analysed. */
  const overtaken = new Set<string>();
  const keyOf = (server: string | null, id: string) => catalogue.findOwn(server, id)?.key ?? null;
  /** Whether a file has been read as it is, and what was read is kept as this code sees it. */
  const isKnown = ({ id }: ListedFile, stamp: string): boolean => {
    const row = catalogue.findOwn(null, id);
    const known = stamps.get(id);
    return (
      row !== undefined && known?.stamp === stamp && known.hash === (row.givenHash ?? row.hash) && !isOutdated(row)
    );
  };

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
      const stamp = stampOf(file);
      if (stamp !== null && isKnown(file, stamp)) {
        counts.unchanged++;
        continue;
      }
      const given = await readValid(file);
      if ('problem' in given) {
        problems.add(given.problem);
        continue;
      }
      if (stamp !== null) read.set(file.id, { stamp, hash: hashOf(given) });
      const { standing, ...reception } = receive(library, null, given);
      if (standing === 'unchanged') counts.unchanged++;
      else batch.push({ server: null, origin: 'folder', over: keyOf(null, file.id), ...reception });
    }
    const arrivals = await arrive(batch);
    done = Math.min(total, done + files.length);
    if (!stopped()) onProgress(done, total);
    return arrivals;
  };

  const write = (arrivals: readonly (Departure & Arrival)[]) => {
    // What somebody has removed or changed meanwhile is not brought back.
    const current = arrivals.filter(({ over, server, given }) => {
      const isCurrent = keyOf(server, given.id) === over;
      if (!isCurrent) overtaken.add(given.id);
      return isCurrent;
    });
    for (const { outcome } of place(library, current)) counts[COUNTED[outcome]]++;
  };

  onProgress(0, total);
  for (let left = listing.files; left.length > 0 && !stopped(); left = left.filter(({ id }) => overtaken.has(id))) {
    overtaken.clear();
    await inBatches(left, arriveFromFolder, write, stopped);
  }

  stores.atomically(() => {
    for (const [id, { stamp, hash }] of read) files.put(id, stamp, hash);
  });
  const present = new Set(listing.files.map(({ id }) => id));
  for (const row of catalogue.kept(null)) {
    if (stopped() || row.origin !== 'folder' || present.has(row.info.id)) continue;
    discard(library, row);
    files.remove(row.info.id);
    counts.removed++;
  }

  const renew = (rows: readonly ArticleRow[]) =>
    arrive(
      rows.flatMap((row) => {
        const { key, server, origin, givenHash, described } = row;
        const stored = row.state === 'copy' ? library.past.open(row) : wholeOrNull(() => library.read(key));
        if (!stored) return [];
        const given = givenOf(row, stored.article.text);
        return [{ server, origin, given, givenHash, described, over: key }];
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
