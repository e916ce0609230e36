import { InputError } from '../../domain/input-error.ts';
import { say } from '../../locales/say.ts';
import type { Progress } from '../coverages.ts';
import { FetchError } from '../fetch/fetch-error.ts';
import type { Ingested } from './ingest.ts';

/** One of many: how it is called, and the work of reading and adding it. */
export type Item = { readonly name: string; readonly ingest: () => Promise<Ingested> };

export type IngestionReport = {
  /** In the order in which they were given. */
  readonly taken: readonly Ingested[];
  /** One line each, naming the item and the reason. */
  readonly refused: readonly string[];
};

/** Worked on at a time: each waits for a site or a parser for most of it, and a site may ask for ten seconds between two. */
const AT_ONCE = 2;

/** Adds many; one that cannot be taken costs no other. Throws only what is no fault of an item (StoreError). */
export async function ingestAll(items: readonly Item[], onProgress: Progress): Promise<IngestionReport> {
  const outcomes = new Array<Ingested | string>(items.length);
  let next = 0;
  let done = 0;
  onProgress(0, items.length);
  const work = async () => {
    while (next < items.length) {
      const place = next++;
      outcomes[place] = await outcomeOf(items[place]!);
      onProgress(++done, items.length);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, items.length) }, work));
  return {
    taken: outcomes.filter((outcome) => typeof outcome !== 'string'),
    refused: outcomes.filter((outcome) => typeof outcome === 'string'),
  };
}

async function outcomeOf({ name, ingest }: Item): Promise<Ingested | string> {
  try {
    return await ingest();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const named = error instanceof FetchError || error.message.includes(name);
    return named ? error.message : say`${name}: ${error.message}`;
  }
}
