import type { Progress } from '../coverage/coverages.ts';
import type { Words } from '../locales/words.ts';

/** Who is answered, and where. */
export type Audience = {
  /** The server asked in: its coverage and the shared one are searched, nothing else. */
  readonly server: string | null;
  readonly channel: string | null;
  /** Who asks: the member for whom pages turn in place. */
  readonly asker: string;
  readonly isPrivate: boolean;
  /** Their language. */
  readonly words: Words;
  /** False where the bot may not embed: the page is then plain text. */
  readonly embeds?: boolean;
  /** Bytes of a file that can be attached; 0 where none may be. */
  readonly fileLimit: number;
  /** False where the bot may answer but write nothing by itself. */
  readonly mayPost?: boolean;
  readonly onProgress?: Progress;
};
