import type { StoredArticle } from './stored-article.ts';

/** Articles last used, by key, up to a number of characters of text in all: bodies stay in the database. */
export class ArticleCache {
  readonly #capacity: number;
  readonly #articles = new Map<number, StoredArticle>();
  #characters = 0;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** The article; read with `read` when it is not at hand. */
  get(key: number, read: (key: number) => StoredArticle): StoredArticle {
    const found = this.#articles.get(key) ?? read(key);
    this.delete(key);
    // A Map keeps the order of insertion: the first is the one unused longest.
    this.#articles.set(key, found);
    this.#characters += found.article.text.length;
    for (const oldest of this.#articles.keys()) {
      if (this.#characters <= this.#capacity || oldest === key) break;
      this.delete(oldest);
    }
    return found;
  }

  find(key: number): StoredArticle | undefined {
    return this.#articles.get(key);
  }

  clear(): void {
    this.#articles.clear();
    this.#characters = 0;
  }

  delete(key: number): void {
    const found = this.#articles.get(key);
    if (!found) return;
    this.#articles.delete(key);
    this.#characters -= found.article.text.length;
  }
}
