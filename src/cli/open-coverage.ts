import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Config } from '../config.ts';
import type { Coverages } from '../coverage/coverages.ts';
import { openEmbeddedCoverage } from '../coverage/embedded/open-embedded-coverage.ts';
import { useWordVectors } from '../coverage/embedded/semantic/use-word-vectors.ts';
import { listFolder } from '../coverage/read-folder.ts';
import { oneLine } from '../domain/one-line.ts';
import { StoreError } from '../domain/store-error.ts';
import { say } from './output.ts';
import { progressBar } from './progress-bar.ts';

export type Opened = {
  readonly coverages: Coverages;
  /** Why nothing can be changed in this run, in one line; null when it can. */
  readonly unchangeable: string | null;
  /** What is changed belongs elsewhere: in the bot's own database, which did not exist yet. */
  readonly provisional: boolean;
};

/**
 * Opens a coverage for one run of the command line.
 *
 * The configured one is the bot's own, in the bot's database: what is changed at a terminal is so when the bot starts,
 * and the other way round. A run that only asks leaves a bot that has never been started alone. A folder named by
 * --coverage has a database of its own. What another process holds is left to it: the run then answers from the folder
 * alone, says so in one line, and changes nothing. Throws InputError when the folder is missing, unreadable or empty.
 * @param changes whether this run is to change the coverage
 */
export async function openCoverage(folder: string | undefined, changes: boolean, config: Config): Promise<Opened> {
  const path = resolve(folder ?? config.coverageDir);
  await useWordVectors(config, say);
  listFolder(path); // a folder that cannot be read leaves no database behind
  const own = join(config.dataDir, 'verbatim.sqlite');
  const apart = join(config.dataDir, 'cli', `${keyOf(path)}.sqlite`);
  const provisional = folder === undefined && !changes && !existsSync(own);
  const databaseFile = folder !== undefined || provisional ? apart : own;
  try {
    return { coverages: await opened(databaseFile, path), unchangeable: null, provisional };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const unchangeable =
      databaseFile === own ? `${error.message}; a running bot’s is changed on Discord` : error.message;
    if (!changes) say(`${error.message}; this run answers from ${oneLine(path)} alone`);
    return {
      coverages: await aside(databaseFile === own ? [apart, IN_MEMORY] : [IN_MEMORY], path),
      unchangeable,
      provisional,
    };
  }
}

const IN_MEMORY = ':memory:';

/** In the first of the databases that can be had. */
async function aside([databaseFile = IN_MEMORY, ...others]: readonly string[], path: string): Promise<Coverages> {
  try {
    return await opened(databaseFile, path);
  } catch (error) {
    if (!(error instanceof StoreError) || databaseFile === IN_MEMORY) throw error;
    return aside(others, path);
  }
}

const opened = (databaseFile: string, path: string): Promise<Coverages> =>
  upToDate(openEmbeddedCoverage({ databaseFile, onNotice: say }), path);

async function upToDate(coverages: Coverages, path: string): Promise<Coverages> {
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
