import { setImmediate } from 'node:timers/promises';
import { InputError } from '../../domain/input-error.ts';
import type { Progress, SyncReport } from '../coverages.ts';
import { oneLine } from '../one-line.ts';
import { listFolder, readListed } from '../read-folder.ts';
import type { AnalysedArticle, Analyser } from './analyse-article.ts';
import type { Library } from './library.ts';
import { type ValidArticle, validateArticle } from './validate-article.ts';

/** Files compared between two turns of the event loop: a gateway's heartbeats go on while a folder is read. */
const COMPARED_AT_ONCE = 50;

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
  const counts = { added: 0, updated: 0, reanalysed: 0, unchanged: 0, removed: 0 };

  /** A fault of one article costs no other: it is reported, and null returned. */
  const analysed = async (article: ValidArticle): Promise<AnalysedArticle | null> => {
    await setImmediate();
    try {
      return await analyse(article);
    } catch (error) {
      problems.push(`${oneLine(article.id)}: cannot be analysed (${oneLine(String(error))})`);
      return null;
    }
  };

  for (const [done, file] of listing.files.entries()) {
    if (stopped()) break;
    onProgress(done, listing.files.length);
    if (done % COMPARED_AT_ONCE === 0) await setImmediate();
    const reading = readListed(file);
    const article = 'article' in reading ? valid(reading.article) : reading;
    if ('problem' in article) {
      problems.push(article.problem);
      continue;
    }
    const standing = library.standing(null, article);
    const result = standing === 'unchanged' ? null : await analysed(article);
    if (standing === 'unchanged') counts.unchanged++;
    if (!result || stopped()) continue;
    library.put(null, 'folder', article, result);
    counts[COUNTED[standing]]++;
  }

  const present = new Set(listing.files.map(({ id }) => id));
  for (const row of library.catalogue.own(null)) {
    if (stopped()) break;
    if (row.origin !== 'folder' || present.has(row.info.id)) continue;
    library.remove(row);
    counts.removed++;
  }

  for (const row of library.outdated()) {
    if (stopped()) break;
    const article = { ...row.info, title: row.givenTitle, text: library.read(row.key).article.text };
    const result = await analysed(article);
    if (!result || stopped()) continue;
    library.put(row.server, row.origin, article, result);
    counts.reanalysed++;
  }
  onProgress(listing.files.length, listing.files.length);
  return { ...counts, problems, mentions: listing.mentions };
}

const COUNTED = { new: 'added', changed: 'updated', outdated: 'reanalysed', unchanged: 'unchanged' } as const;

function valid(raw: Parameters<typeof validateArticle>[0]): ValidArticle | { readonly problem: string } {
  try {
    return validateArticle(raw);
  } catch (error) {
    if (error instanceof InputError) return { problem: error.message };
    throw error;
  }
}
