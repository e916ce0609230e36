import { Tinypool } from 'tinypool';
import { DocumentFault, type RawDocument } from './raw-document.ts';
import type { Outcome, Task } from './read-in-worker.ts';

/** Milliseconds after which a document is given up, the start of the worker included; the largest takes a few thousand. */
const PATIENCE = 15_000;
/** Of the worker's heap. */
const MEGABYTES = 512;
/** Milliseconds after which a worker without work ends. */
const IDLE = 5_000;

let pool: Tinypool | null = null;
let turn: Promise<unknown> = Promise.resolve();

/**
 * Reads a document in a thread of its own, one at a time, which can be ended: no parser is trusted to end by itself
 * or to leave memory to others. Throws DocumentFault.
 */
export function readInOwnThread(task: Task, patience = PATIENCE): Promise<RawDocument> {
  const reading = turn.then(() => read(task, patience));
  turn = reading.catch(() => {});
  return reading;
}

async function read(task: Task, patience: number): Promise<RawDocument> {
  pool ??= new Tinypool({
    filename: new URL('./read-in-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
  });
  let outcome: Outcome;
  try {
    outcome = (await pool.run(task, { signal: AbortSignal.timeout(patience) })) as Outcome;
  } catch (error) {
    if ((error as Error).name === 'AbortError')
      throw new DocumentFault(`takes longer than ${patience / 1000} s to read`);
    throw new DocumentFault('needs too much memory to read');
  }
  if ('fault' in outcome) throw new DocumentFault(outcome.fault);
  return outcome.document;
}
