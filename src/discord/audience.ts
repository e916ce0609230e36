import type { Words } from '../locales/words.ts';

/** Who is answered, and where. */
export type Audience = {
  /** The server asked in: its coverage and the shared one are searched, nothing else. */
  readonly server: string | null;
  /** Who may turn the pages in place. */
  readonly asker: string | null;
  readonly isPrivate: boolean;
  /** Their language. */
  readonly words: Words;
  /** False where the bot may not embed: the page is then plain text. */
  readonly embeds?: boolean;
};
