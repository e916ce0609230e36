import type { Progress } from '../coverage/coverages.ts';
import type { Fetcher } from '../coverage/fetch/create-fetcher.ts';

/** A document as a front end received it; nothing is read before it is asked for. */
export type GivenFile = {
  readonly name: string;
  /** Bytes, as declared. */
  readonly size: number;
  readonly contentType: string | null;
  /** At a terminal, the path of a folder that is given in place of a file: all articles in it are meant. */
  readonly folder?: string;
  /** Throws InputError naming the file when it cannot be had or is larger than `readDocument` takes. */
  read(): Promise<Uint8Array>;
};

/** Where, when and by whom a command is used, and what it may use there besides the coverage. */
export type Occasion = {
  /** Ids on Discord; null at a terminal, and the server and the channel in a direct message. */
  readonly server: string | null;
  readonly channel: string | null;
  readonly member: string | null;
  /** False where nothing can be posted but answers. */
  readonly mayPost?: boolean;
  readonly now: () => Date;
  readonly fetcher: Fetcher;
  /** Told how far a long work is. */
  readonly onProgress: Progress;
};
