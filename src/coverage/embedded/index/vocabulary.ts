import { familyOf, termOf } from '../../../text/terms.ts';
import { type Shape, shapeOf } from '../ranking/shapes.ts';
import { grown } from './growable.ts';
import { Lexicon, type LexiconArrays } from './lexicon.ts';

export type VocabularyArrays = LexiconArrays & {
  readonly terms: Int32Array;
  readonly families: Int32Array;
  readonly shapes: Uint16Array;
  readonly frequencies: Uint32Array;
};

const UNSEEN = -2;
/** What `Vocabulary.termAt` says of a function word. */
export const NO_TERM = -1;

/**
 * The words of the coverage. A form ("sanctioned") has a number, a shape (what kind of word it is) and a term
 * ("sanction"), which is again the number of a word; a term has the number of sentences that hold it.
 */
export class Vocabulary {
  readonly #lexicon: Lexicon;
  #terms: Int32Array;
  #families: Int32Array;
  #shapes: Uint16Array;
  #frequencies: Uint32Array;

  constructor(arrays?: VocabularyArrays) {
    this.#lexicon = new Lexicon(arrays);
    this.#terms = arrays?.terms ?? new Int32Array(0);
    this.#families = arrays?.families ?? new Int32Array(0);
    this.#shapes = arrays?.shapes ?? new Uint16Array(0);
    this.#frequencies = arrays?.frequencies ?? new Uint32Array(0);
  }

  get size(): number {
    return this.#lexicon.size;
  }

  /** The number of a form, known or -1. */
  idOf(form: string): number {
    return this.#lexicon.idOf(form);
  }

  wordOf(id: number): string {
    return this.#lexicon.wordOf(id);
  }

  addForm(form: string): number {
    return this.#asForm(this.#held(this.#lexicon.add(form)));
  }

  /** As `addForm`, for a form that stands in `units` from `from` to `to`. */
  addUnits(units: Uint16Array, from: number, to: number): number {
    return this.#asForm(this.#held(this.#lexicon.addUnits(units, from, to)));
  }

  #asForm(id: number): number {
    if (this.#terms[id] === UNSEEN) {
      const form = this.#lexicon.wordOf(id);
      // Adding a word may move the arrays: first the word, then its place.
      const stem = termOf(form);
      const term = stem === null ? NO_TERM : this.#addTerm(stem);
      this.#terms[id] = term;
      this.#shapes[id] = shapeOf(form);
    }
    return id;
  }

  /** The term of a form, or NO_TERM. */
  termAt(form: number): number {
    return this.#terms[form]!;
  }

  /** The word family of a term (see familyOf), or NO_TERM. */
  familyAt(term: number): number {
    return this.#families[term]!;
  }

  shapeAt(form: number): Shape {
    return this.#shapes[form]!;
  }

  /** How many sentences hold the term. */
  frequencyAt(term: number): number {
    return this.#frequencies[term]!;
  }

  count(term: number, by: 1 | -1): void {
    this.#frequencies[term]! += by;
  }

  arrays(): VocabularyArrays {
    const size = this.#lexicon.size;
    return {
      ...this.#lexicon.arrays(),
      terms: this.#terms.slice(0, size),
      families: this.#families.slice(0, size),
      shapes: this.#shapes.slice(0, size),
      frequencies: this.#frequencies.slice(0, size),
    };
  }

  #addTerm(word: string): number {
    const id = this.#held(this.#lexicon.add(word));
    if (this.#families[id] === UNSEEN) {
      const key = familyOf(word);
      const family = key === null ? NO_TERM : this.#held(this.#lexicon.add(key));
      this.#families[id] = family;
    }
    return id;
  }

  /** With room for what is known of the word. */
  #held(id: number): number {
    if (id >= this.#terms.length) {
      const from = this.#terms.length;
      this.#terms = grown(this.#terms, id + 1);
      this.#terms.fill(UNSEEN, from);
      this.#families = grown(this.#families, this.#terms.length);
      this.#families.fill(UNSEEN, from);
      this.#shapes = grown(this.#shapes, this.#terms.length);
      this.#frequencies = grown(this.#frequencies, this.#terms.length);
    }
    return id;
  }
}
