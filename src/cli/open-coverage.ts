import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import type { Coverages } from '../coverage/coverages.ts';
import { openEmbeddedCoverage } from '../coverage/embedded/open-embedded-coverage.ts';
import { listFolder } from '../coverage/read-folder.ts';
import { StoreError } from '../domain/store-error.ts';
import { say } from './output.ts';
import { progressBar } from './progress-bar.ts';

/**
 * Opens the coverage of a folder for one run of the command line. Its database is kept apart from the bot's, one a
 * folder, so that a run never disturbs a bot; when another run holds it, or it cannot be written, this one works in
 * memory and says so. Throws InputError when the folder is missing, unreadable or empty.
 */
export async function openCoverage(folder: string, config: Config): Promise<Coverages> {
  const path = resolve(folder);
  listFolder(path); // a folder that cannot be read leaves no database behind
  const coverages = openDatabaseOf(path, config.dataDir);
  const bar = progressBar('Reading articles');
  try {
    const { problems, mentions } = await coverages.sync(path, bar.update);
    bar.clear();
    for (const line of [...problems, ...mentions]) say(line);
    return coverages;
  } catch (error) {
    bar.clear();
    await coverages.close();
    throw error;
  }
}

function openDatabaseOf(folder: string, dataDir: string): Coverages {
  const databaseFile = join(dataDir, 'cli', `${keyOf(folder)}.sqlite`);
  try {
    return openEmbeddedCoverage({ databaseFile, onNotice: say });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    say(`${error.message}; this run works in memory`);
    return openEmbeddedCoverage({ databaseFile: ':memory:', onNotice: say });
  }
}

/** The same for every way of writing one folder's path. */
function keyOf(folder: string): string {
  let path = folder;
  try {
    path = realpathSync(folder);
  } catch {
    // A missing folder is reported when it is read.
  }
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
