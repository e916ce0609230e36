import { type FSWatcher, readdirSync, type Stats, statSync, watch } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Milliseconds in which nothing may have changed before the folder is read: files that are being written settle first. */
const SETTLED = 1_000;
/** Between two looks that do without the system's notices, which some file systems never give. */
const LOOK = 30_000;
/** Files looked at together: the system does that beside this thread, which goes on meanwhile. */
const AT_ONCE = 64;

export type FolderWatch = { readonly close: () => Promise<void> };

export type WatchOptions = {
  readonly settled?: number;
  readonly look?: number;
};

/**
 * Calls `onChange` soon after files of a folder were added, changed or removed, once for several, and again when more
 * has changed meanwhile; never twice at a time. A folder that has gone is waited for. Closing waits for the call under
 * way.
 */
export function watchFolder(
  folder: string,
  onChange: () => Promise<void>,
  { settled = SETTLED, look: often = LOOK }: WatchOptions = {},
): FolderWatch {
  /** As it was when `onChange` was last called. */
  let known = stateNow(folder);
  let seen = known;
  let looked = performance.now();
  let noticed = false;
  let settling: Promise<void> | null = null;
  let calling: Promise<void> = Promise.resolve();
  const closing = new AbortController();
  const { signal } = closing;

  /** However many notices come, the folder is looked at once in the time it may take to settle. */
  const look = async () => {
    const pause = looked + settled - performance.now();
    if (pause > 0) await sleep(pause, undefined, { ref: false, signal });
    noticed = false;
    const before = seen;
    seen = await stateOf(folder);
    looked = performance.now();
    return seen === before;
  };
  /** Looks until two looks see the same, and calls when that is not what was known. */
  const settle = async () => {
    do {
      while (!(await look())) if (seen === known) break;
      if (seen === known || signal.aborted) continue;
      known = seen;
      calling = calling.then(onChange).catch(() => {});
    } while (noticed);
  };
  const check = () => {
    noticed = true;
    settling ??= settle()
      .catch(() => {})
      .finally(() => {
        settling = null;
      });
  };

  let watcher: FSWatcher | null = null;
  const listen = () => {
    watcher?.close();
    watcher = watcherOf(folder, check);
  };
  listen();
  const timer = setInterval(() => {
    // Anew each time: a folder put in another's place is another folder to the system.
    listen();
    check();
  }, often).unref();

  return {
    async close() {
      closing.abort();
      clearInterval(timer);
      watcher?.close();
      await settling;
      await calling;
    },
  };
}

/** Null where the system gives no notices: the regular looks go on. */
function watcherOf(folder: string, onNotice: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, onNotice);
    return watcher.on('error', () => watcher.close());
  } catch {
    return null;
  }
}

/** A file's name, size and time; one that goes while one looks is as good as none. */
const stateOfFile = (name: string, found: Stats | undefined): string =>
  found?.isFile() ? `${name}\0${found.size}\0${found.mtimeMs}` : '';

/** Names, sizes and times of a folder's files as one text; empty when it cannot be read. */
async function stateOf(folder: string): Promise<string> {
  const states: string[] = [];
  try {
    const names = (await readdir(folder)).sort();
    for (let at = 0; at < names.length; at += AT_ONCE) {
      const some = names
        .slice(at, at + AT_ONCE)
        .map(async (name) => stateOfFile(name, await stat(join(folder, name)).catch(() => undefined)));
      states.push(...(await Promise.all(some)));
    }
  } catch {
    return '';
  }
  return states.join('\n');
}

/** The same at once, for the start: nothing that changes from then on is missed. */
function stateNow(folder: string): string {
  try {
    const found = (name: string) => statSync(join(folder, name), { throwIfNoEntry: false });
    return readdirSync(folder)
      .sort()
      .map((name) => stateOfFile(name, found(name)))
      .join('\n');
  } catch {
    return '';
  }
}
