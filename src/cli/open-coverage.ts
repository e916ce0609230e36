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
};

/**
 * Opens a coverage for one run of the command line.
 *
 * The configured one is the bot's own, in the bot's database: what is added at a terminal is there when the bot starts,
 * and the other way round. A run that only asks leaves a bot that has never been started alone, and one that is running
 * too: it then answers from the folder alone, and says so. A folder named by --coverage has a database of its own.
 * Throws InputError when the folder is missing, unreadable or empty.
 * @param changes whether this run may have to change the coverage
 */
export async function openCoverage(folder: string | undefined, changes: boolean, config: Config): Promise<Opened> {
  const path = resolve(folder ?? config.coverageDir);
  await useWordVectors(config, say);
  listFolder(path); // a folder that cannot be read leaves no database behind
  const own = join(config.dataDir, 'verbatim.sqlite');
  if (folder !== undefined || !(changes || existsSync(own))) return openApart(path, config);
  let coverages: Coverages;
  try {
    coverages = openEmbeddedCoverage({ databaseFile: own, onNotice: say });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    const unchangeable = `${error.message}; while the bot runs, its coverage is changed on Discord`;
    if (!changes) say(`${error.message}; this run answers from ${oneLine(path)} alone`);
    return { ...(await openApart(path, config)), unchangeable };
  }
  return { coverages: await upToDate(coverages, path), unchangeable: null };
}

/** A folder in a database of its own; when another run holds that, or it cannot be written, in memory. */
async function openApart(path: string, { dataDir }: Config): Promise<Opened> {
  const databaseFile = join(dataDir, 'cli', `${keyOf(path)}.sqlite`);
  try {
    return {
      coverages: await upToDate(openEmbeddedCoverage({ databaseFile, onNotice: say }), path),
      unchangeable: null,
    };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    say(`${error.message}; this run works in memory`);
    const coverages = openEmbeddedCoverage({ databaseFile: ':memory:', onNotice: say });
    return { coverages: await upToDate(coverages, path), unchangeable: error.message };
  }
}

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
