import { randomUUID } from 'node:crypto';

/** Things that the page refers to later, by a key that cannot be guessed; the oldest go when there are too many. */
export class Waiting<T> {
  readonly #things = new Map<string, T>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  put(thing: T): string {
    const key = randomUUID();
    this.#things.set(key, thing);
    if (this.#things.size > this.#most) this.#things.delete(this.#things.keys().next().value!);
    return key;
  }

  get(key: string): T | undefined {
    return this.#things.get(key);
  }
}
