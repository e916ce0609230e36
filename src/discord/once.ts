import { InputError } from '../domain/input-error.ts';
import type { Words } from '../locales/words.ts';
import type { RequestStore } from './request-store.ts';

/** Does work unless it has been done under that key before, a restart between them included; what failed may be tried again. */
export type Once = <T>(key: string, words: Words, work: () => Promise<T>) => Promise<T>;

/** Throws InputError for what is done already, or is being done now. */
export function onceOnly(store: RequestStore): Once {
  const busy = new Set<string>();
  return async (key, { alreadyDone }, work) => {
    if (busy.has(key) || store.recall(key) !== null) throw new InputError(alreadyDone);
    busy.add(key);
    try {
      const done = await work();
      store.keep('done', key);
      return done;
    } finally {
      busy.delete(key);
    }
  };
}
