import { Tinypool } from 'tinypool';

/** A picture in the language of a library that draws it. */
export type Drawing = {
  readonly language: 'vega' | 'vega-lite';
  readonly spec: Readonly<Record<string, unknown>>;
};

/** Milliseconds after which a drawing is given up; a drawing takes a hundredth, on a machine that does nothing else. */
const PATIENCE = 30_000;
/** Milliseconds after which a worker without work ends, and with it the memory it takes. */
const IDLE = 60_000;

let pool: Tinypool | null = null;

/**
 * A drawing as PNG, made in a thread of its own, since it takes longer than a heartbeat may wait; the libraries are
 * loaded there, with the first drawing. Throws an Error when it cannot be drawn.
 */
export async function draw(drawing: Drawing): Promise<Uint8Array> {
  pool ??= new Tinypool({
    filename: new URL('./draw-in-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE,
  });
  const png: Uint8Array = await pool.run(drawing, { signal: AbortSignal.timeout(PATIENCE) });
  return png;
}
