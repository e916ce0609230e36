import { DocumentFault } from './raw-document.ts';

/** Bytes a packed document may unpack to, all its parts together. */
export const LARGEST_UNPACKED = 100_000_000;
const MOST_ENTRIES = 10_000;

export type Entries = Readonly<Record<string, Uint8Array>>;

/**
 * The entries of a zip archive whose names are wanted. Every entry is unpacked into as many bytes as the archive
 * declares and no more, and those are counted first, so that no archive can fill the memory. Throws DocumentFault.
 */
export async function unpack(bytes: Uint8Array, wanted: (name: string) => boolean): Promise<Entries> {
  const { unzipSync } = await import('fflate');
  let unpacked = 0;
  let entries = 0;
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (++entries > MOST_ENTRIES) throw new DocumentFault('holds more than {0} parts', MOST_ENTRIES);
        if (!wanted(name)) return false;
        unpacked += originalSize;
        if (unpacked > LARGEST_UNPACKED) throw tooLarge();
        return true;
      },
    });
  } catch (error) {
    if (error instanceof DocumentFault) throw error;
    throw new DocumentFault('is a broken archive');
  }
}

export const tooLarge = (): DocumentFault =>
  new DocumentFault('unpacks to more than {0} MB', LARGEST_UNPACKED / 1_000_000);
