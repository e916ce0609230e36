import { Worker } from 'node:worker_threads';

/** Bytes of memory above which the process ends itself, whatever holds them. */
const LARGEST = 1_000_000_000;
/** Of the worker's heap. */
const MEGABYTES = 512;
const OFTEN = 100;

// The reading itself happens in a thread, so that this one always has time to watch it.
const worker = new Worker(new URL('./read-in-worker.ts', import.meta.url), {
  resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
});
const end = () => process.kill(process.pid, 'SIGKILL');
process.on('message', (task) => worker.postMessage(task));
process.on('disconnect', end);
worker.on('message', (outcome) => process.send!(outcome));
worker.on('error', end);
setInterval(() => {
  if (process.memoryUsage.rss() > LARGEST) end();
}, OFTEN);
