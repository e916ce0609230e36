import { createNearDuplicates, type Signature } from '../near-duplicates.ts';
import type { ArticleStore } from './article-store.ts';

/** How alike a text must be to be looked at more closely: `hasNews` decides. */
const ALIKE = 0.4;
/** Signatures read at a time. */
const STRIDE = 500;

/** Finds the articles that a text is a near copy of. What was there at the start is read bit by bit, or when first asked for. */
export class Originals {
  readonly #store: ArticleStore;
  readonly #isCurrent: (key: number) => boolean;
  readonly #near = createNearDuplicates<number>(ALIKE);
  #next: number | null = 0;

  constructor(store: ArticleStore, isCurrent: (key: number) => boolean) {
    this.#store = store;
    this.#isCurrent = isCurrent;
  }

  add(key: number, signature: Signature | null): void {
    if (signature) this.#near.add(key, signature);
  }

  remove(key: number): void {
    this.#near.remove(key);
  }

  /** Keys, most similar first. */
  of(signature: Signature): readonly number[] {
    while (this.readMore());
    return this.#near.copies(signature).map(({ id }) => id);
  }

  /** Reads some more of what was there at the start; false when all is read. */
  readMore(): boolean {
    if (this.#next === null) return false;
    const read = this.#store.signatures(this.#next, STRIDE);
    for (const { key, signature } of read) if (this.#isCurrent(key)) this.#near.add(key, signature);
    this.#next = read.length < STRIDE ? null : read.at(-1)!.key + 1;
    return this.#next !== null;
  }
}
