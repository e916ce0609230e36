/** What is stored of an article is damaged; the library has let go of it, and the rest can be asked again. */
export class ArticleLost extends Error {
  override readonly name = 'ArticleLost';
}

/** Null for what is damaged, which the library has said: one article costs no other. */
export function wholeOrNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof ArticleLost) return null;
    throw error;
  }
}
