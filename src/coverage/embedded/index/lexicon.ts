import { grown } from './growable.ts';

/** The arrays of a lexicon, cut to size, for a snapshot. */
export type LexiconArrays = { readonly pool: Uint16Array; readonly starts: Uint32Array; readonly slots: Uint32Array };

const EMPTY: LexiconArrays = { pool: new Uint16Array(0), starts: new Uint32Array(1), slots: new Uint32Array(0) };

/** A slot holds a word's number and one, and above these 24 bits some of its hash: most other words need no comparing. */
const NUMBER_BITS = 24;
const NUMBER = 2 ** NUMBER_BITS - 1;

/** A word that came as a string. */
let scratch = new Uint16Array(256);

/**
 * Numbers words from 0 in the order they come, up to 2^24. Flat arrays only (a pool of characters and an
 * open-addressing hash table, half full at most), so that a million words cost no objects and a snapshot loads without
 * a loop over them.
 */
export class Lexicon {
  #pool: Uint16Array;
  #starts: Uint32Array;
  #slots: Uint32Array;
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
    const units = unitsOf(word);
    return this.#find(units, 0, word.length, hashOf(units, 0, word.length));
  }

  wordOf(id: number): string {
    return String.fromCharCode(...this.#pool.subarray(this.#starts[id], this.#starts[id + 1]));
  }

  /** The word's number, given to it now when it is new. */
  add(word: string): number {
    return this.addUnits(unitsOf(word), 0, word.length);
  }

  /** As `add`, for a word that stands in `units` from `from` to `to`. */
  addUnits(units: Uint16Array, from: number, to: number): number {
    const hash = hashOf(units, from, to);
    const known = this.#find(units, from, to, hash);
    if (known >= 0) return known;
    const id = this.#size++;
    const start = this.#starts[id]!;
    this.#pool = grown(this.#pool, start + to - from);
    this.#pool.set(units.subarray(from, to), start);
    this.#starts = grown(this.#starts, id + 2);
    this.#starts[id + 1] = start + to - from;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    else this.#place(id, hash);
    return id;
  }

  arrays(): LexiconArrays {
    return {
      pool: this.#pool.slice(0, this.#starts[this.#size]),
      starts: this.#starts.slice(0, this.#size + 1),
      slots: this.#slots,
    };
  }

  #find(units: Uint16Array, from: number, to: number, hash: number): number {
    const slots = this.#slots;
    if (slots.length === 0) return -1;
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot]!;
      if (held === 0) return -1;
      if ((held ^ hash) >>> NUMBER_BITS === 0 && this.#is((held & NUMBER) - 1, units, from, to))
        return (held & NUMBER) - 1;
    }
  }

  #is(id: number, units: Uint16Array, from: number, to: number): boolean {
    const start = this.#starts[id]!;
    if (this.#starts[id + 1]! - start !== to - from) return false;
    const shift = start - from;
    for (let i = from; i < to; i++) if (this.#pool[shift + i] !== units[i]) return false;
    return true;
  }

  #place(id: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot]! > 0) slot = (slot + 1) & mask;
    this.#slots[slot] = (hash & ~NUMBER) | (id + 1);
  }

  #rehash(): void {
    this.#slots = new Uint32Array(Math.max(64, this.#slots.length * 2));
    for (let id = 0; id < this.#size; id++)
      this.#place(id, hashOf(this.#pool, this.#starts[id]!, this.#starts[id + 1]!));
  }
}

function unitsOf(word: string): Uint16Array {
  scratch = grown(scratch, word.length);
  for (let i = 0; i < word.length; i++) scratch[i] = word.charCodeAt(i);
  return scratch;
}

/** FNV-1a over UTF-16 units, its upper bits mixed into the lower ones. */
function hashOf(units: Uint16Array, from: number, to: number): number {
  let hash = 2166136261;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ units[i]!, 16777619);
  return hash ^ (hash >>> 15);
}
