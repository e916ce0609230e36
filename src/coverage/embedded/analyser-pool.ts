import { availableParallelism } from 'node:os';
import { Tinypool } from 'tinypool';
import type { RawArticle } from '../../domain/article.ts';
import { oneLine } from '../../domain/one-line.ts';
import type { Analyser, Outcome } from './analyse-article.ts';

/** UTF-16 code units up to which this thread does the work: starting a worker takes longer than analysing so little. */
const LITTLE = 50_000;
/** Code units a worker is given at once: enough that messages cost little beside the work. */
const CHUNK = 25_000;
/** Milliseconds after which a worker without work ends. */
const IDLE = 5_000;
/** Milliseconds, waiting for a worker included, after which work is given up; the largest article takes ten thousand. */
const PATIENCE = 600_000;
/** Of a worker's heap; the largest article takes half of it. */
const MEGABYTES = 768;

export type AnalyserPool = {
  readonly analyse: Analyser;
  /** Loads what analysing in this thread needs, so that the first article does not wait for it. */
  warm(): Promise<void>;
  close(): Promise<void>;
};

/** Has the language model load all that it loads when first asked. */
const SAMPLE: RawArticle = { id: 'sample', text: 'A sample\n\n“It will rain,” said Ann Lee, a sailor. She left.' };

/** Analyses a little text in this thread, and more on all processors. */
export function createAnalyserPool(patience = PATIENCE): AnalyserPool {
  let pool: Tinypool | null = null;

  const analyseInWorker: Analyser = async (chunk) => {
    pool ??= new Tinypool({
      filename: new URL('./analyse-in-worker.ts', import.meta.url).href,
      minThreads: 0,
      maxThreads: availableParallelism(),
      idleTimeout: IDLE,
      resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    });
    try {
      return (await pool.run(chunk, { signal: AbortSignal.timeout(patience) })) as Outcome[];
    } catch (error) {
      // The worker is gone: one article of the chunk was too much for it. Each alone tells which.
      if (chunk.length === 1) return [{ fault: faultOf(error, patience) }];
      return (await Promise.all(chunk.map((article) => analyseInWorker([article])))).flat();
    }
  };

  return {
    async analyse(articles) {
      const chunks = chunksOf(articles);
      if (chunks.length === 0) return [];
      if (chunks.length <= 2 && lengthOf(articles) < LITTLE) {
        // Not before it is needed: the language model takes longer to load than a coverage that has not changed.
        const { prepareInThread } = await import('./prepare-article.ts');
        return prepareInThread(articles);
      }
      return (await Promise.all(chunks.map(analyseInWorker))).flat();
    },
    async warm() {
      const { prepareInThread } = await import('./prepare-article.ts');
      await prepareInThread([SAMPLE]);
    },
    async close() {
      await pool?.destroy();
      pool = null;
    },
  };
}

const faultOf = (error: unknown, patience: number) =>
  (error as Error).name === 'AbortError' ? `takes longer than ${patience / 1000} s` : oneLine(String(error));

const lengthOf = (articles: readonly RawArticle[]) => articles.reduce((sum, { text }) => sum + text.length, 0);

function chunksOf(articles: readonly RawArticle[]): readonly (readonly RawArticle[])[] {
  const chunks: RawArticle[][] = [];
  let room = 0;
  for (const article of articles) {
    if (article.text.length > room) {
      chunks.push([]);
      room = CHUNK;
    }
    chunks.at(-1)!.push(article);
    room -= article.text.length;
  }
  return chunks;
}
