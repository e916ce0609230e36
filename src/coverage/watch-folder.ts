import { type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds in which nothing may have changed before the folder is read: files that are being written settle first. */
const SETTLED = 1_000;
/** Between two looks that do without the system's notices, which some file systems never give. */
const LOOK = 30_000;

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
  { settled = SETTLED, look = LOOK }: WatchOptions = {},
): FolderWatch {
  let known = stateOf(folder);
  let calling: Promise<void> = Promise.resolve();
  let waiting: NodeJS.Timeout | null = null;
  let closed = false;

  /** Waits until two looks see the same, then calls. */
  const settle = (before: string) => {
    if (waiting !== null || closed) return;
    waiting = setTimeout(() => {
      waiting = null;
      const now = stateOf(folder);
      if (now !== before) return settle(now);
      if (now === known) return;
      known = now;
      calling = calling.then(onChange).catch(() => {});
    }, settled).unref();
  };
  const check = () => {
    const now = stateOf(folder);
    if (now !== known) settle(now);
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
  }, look).unref();

  return {
    async close() {
      closed = true;
      clearInterval(timer);
      if (waiting !== null) clearTimeout(waiting);
      watcher?.close();
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

/** Names, sizes and times of a folder's files as one text; empty when it cannot be read. */
function stateOf(folder: string): string {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => {
        const { size, mtimeMs, isFile } = fileAt(join(folder, name));
        return isFile ? `${name}\0${size}\0${mtimeMs}` : '';
      })
      .join('\n');
  } catch {
    return '';
  }
}

/** A file that goes while one looks is as good as none. */
function fileAt(path: string): { readonly size: number; readonly mtimeMs: number; readonly isFile: boolean } {
  const stat = statSync(path, { throwIfNoEntry: false });
  return { size: stat?.size ?? 0, mtimeMs: stat?.mtimeMs ?? 0, isFile: stat?.isFile() ?? false };
}
