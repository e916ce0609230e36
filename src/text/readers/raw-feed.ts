/** An entry of a feed; what the feed does not say is null. */
export type FeedEntry = {
  /** What the feed tells it apart by; the same as long as the feed keeps to its format's rules. */
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** Date of publication as written by the publisher, YYYY-MM-DD. */
  readonly date: string | null;
  /** Changes when the entry does: when it was last changed, else published, as written. */
  readonly stamp: string;
  /** The words that the feed itself holds of it, with an empty line between paragraphs; may be empty. */
  readonly text: string;
  /** Those words are the article, not a teaser for it (see `isWhole`). */
  readonly whole: boolean;
};

export type RawFeed = {
  readonly title: string | null;
  /** Minutes for which it asks to be left alone; null when it does not say. */
  readonly rest: number | null;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
};

/** A web page names the feed to follow instead. */
export type FeedReading = RawFeed | { readonly elsewhere: string };
