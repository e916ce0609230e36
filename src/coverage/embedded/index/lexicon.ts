import { grown } from './growable.ts';

/** The arrays of a lexicon, cut to size, for a snapshot. */
export type LexiconArrays = { readonly pool: Uint16Array; readonly starts: Uint32Array; readonly slots: Int32Array };

const EMPTY: LexiconArrays = { pool: new Uint16Array(0), starts: new Uint32Array(1), slots: new Int32Array(0) };

/**
 * Numbers words from 0 in the order they come. Flat arrays only (a pool of characters and an open-addressing hash
 * table, half full at most), so that a million words cost no objects and a snapshot loads without a loop over them.
 */
export class Lexicon {
  #pool: Uint16Array;
  #starts: Uint32Array;
  #slots: Int32Array;
  #size: number;

  constructor(arrays: LexiconArrays = EMPTY) {
    this.#pool = arrays.pool;
    this.#starts = arrays.starts;
    this.#slots = arrays.slots;
    this.#size = arrays.starts.length - 1;
  }

  get size(): number {
    return this.#size;
  }

  /** The word's number, or -1 when it is unknown. */
  idOf(word: string): number {
    return this.#slots.length === 0 ? -1 : (this.#slots[this.#slotOf(word)]! - 1) | 0;
  }

  wordOf(id: number): string {
    return String.fromCharCode(...this.#pool.subarray(this.#starts[id], this.#starts[id + 1]));
  }

  /** The word's number, given to it now when it is new. */
  add(word: string): number {
    const free = this.#slots.length === 0 ? -1 : this.#slotOf(word);
    if (free >= 0 && this.#slots[free]! > 0) return this.#slots[free]! - 1;
    const id = this.#size++;
    const start = this.#starts[id]!;
    this.#pool = grown(this.#pool, start + word.length);
    for (let i = 0; i < word.length; i++) this.#pool[start + i] = word.charCodeAt(i);
    this.#starts = grown(this.#starts, id + 2);
    this.#starts[id + 1] = start + word.length;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    else this.#slots[free] = id + 1;
    return id;
  }

  arrays(): LexiconArrays {
    return {
      pool: this.#pool.slice(0, this.#starts[this.#size]),
      starts: this.#starts.slice(0, this.#size + 1),
      slots: this.#slots,
    };
  }

  /** The slot that holds the word, or the free one where it belongs. */
  #slotOf(word: string): number {
    const mask = this.#slots.length - 1;
    let hash = 2166136261; // FNV-1a over UTF-16 units
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 16777619);
    for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]! - 1;
      if (id < 0 || this.#is(id, word)) return slot;
    }
  }

  #is(id: number, word: string): boolean {
    const start = this.#starts[id]!;
    if (this.#starts[id + 1]! - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) if (this.#pool[start + i] !== word.charCodeAt(i)) return false;
    return true;
  }

  #rehash(): void {
    this.#slots = new Int32Array(Math.max(64, this.#slots.length * 2));
    for (let id = 0; id < this.#size; id++) this.#slots[this.#slotOf(this.wordOf(id))] = id + 1;
  }
}
