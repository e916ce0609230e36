import type { StoredArticle } from './stored-article.ts';

/** An article between the one used just before it and the one used just after; the ends of all point at each other. */
type Kept = { readonly key: number; readonly article: StoredArticle; older: Kept; newer: Kept };

/** Articles last used, by key, up to a number of characters of text in all: bodies stay in the database. */
export class ArticleCache {
  readonly #capacity: number;
  readonly #articles = new Map<number, Kept>();
  /** The one used last; `newer` of it is the one unused longest. */
  #latest: Kept | null = null;
  #characters = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The article; read with `read` when it is not at hand. */
  get(key: number, read: (key: number) => StoredArticle): StoredArticle {
    const found = this.#articles.get(key);
    // A link moves at a hundredth of what a Map takes to forget a key and learn it again.
    if (found) this.#unlink(found);
    const kept = found ?? this.#added(key, read(key));
    this.#link(kept);
    while (this.#characters > this.#capacity && this.#latest!.newer !== kept) this.delete(this.#latest!.newer.key);
    return kept.article;
  }

  find(key: number): StoredArticle | undefined {
    return this.#articles.get(key)?.article;
  }

  clear(): void {
    this.#articles.clear();
    this.#latest = null;
    this.#characters = 0;
  }

  delete(key: number): void {
    const found = this.#articles.get(key);
    if (!found) return;
    this.#unlink(found);
    this.#articles.delete(key);
    this.#characters -= found.article.article.text.length;
  }

  #added(key: number, article: StoredArticle): Kept {
    const kept = { key, article } as Kept;
    this.#articles.set(key, kept);
    this.#characters += article.article.text.length;
    return kept;
  }

  #link(kept: Kept): void {
    const latest = this.#latest;
    kept.older = latest ?? kept;
    kept.newer = latest?.newer ?? kept;
    kept.older.newer = kept;
    kept.newer.older = kept;
    this.#latest = kept;
  }

  #unlink(kept: Kept): void {
    kept.older.newer = kept.newer;
    kept.newer.older = kept.older;
    if (this.#latest === kept) this.#latest = kept.older === kept ? null : kept.older;
  }
}
