import { grown } from './growable.ts';
import { codeOf } from './posting-code.ts';
import { type NumberOf, type ReadSentences, readSentences, renumbered } from './prepare.ts';
import { boundsOf, FORM_MASK, type Segment, State } from './segment.ts';
import type { IndexedArticle, PreparedArticle } from './sentence-index.ts';
import { NO_TERM, type Vocabulary } from './vocabulary.ts';

/** Gathers articles until they are sealed into a segment. */
export class SegmentWriter {
  readonly #vocabulary: Vocabulary;
  readonly #speakerNumber: NumberOf;
  #articles: number[] = [];
  #firsts: number[] = [0];
  #articleOf = new Uint32Array(0);
  #paragraphOf = new Uint32Array(0);
  #state = new Uint8Array(0);
  #lengths = new Uint16Array(0);
  #wordStarts = new Uint32Array(1);
  #words = new Uint32Array(0);
  #nameStarts = new Uint32Array(1);
  #names: number[] = [];
  #attributedStarts = new Uint32Array(1);
  #attributed: number[] = [];
  #postings = 0;
  #postingTerm = new Uint32Array(0);
  #postingDocument = new Uint32Array(0);
  #postingFrequency = new Uint8Array(0);
  /** Two numbers a term, side by side as they are asked for together: the sentence that held it last, and its posting. */
  #last = new Uint32Array(0);
  /** Of the sentence being added; never used again. */
  #sentence = 0;
  #document = 0;

  constructor(vocabulary: Vocabulary, speakerNumber: NumberOf) {
    this.#vocabulary = vocabulary;
    this.#speakerNumber = speakerNumber;
  }

  get documents(): number {
    return this.#document;
  }

  /** Returns the number of its terms. The article must have a sentence. */
  add({ key, sentences }: IndexedArticle | PreparedArticle): number {
    const vocabulary = this.#vocabulary;
    const read =
      'forms' in sentences
        ? renumbered(sentences, (form) => vocabulary.addForm(form), this.#speakerNumber)
        : readSentences(sentences, (units, from, to) => vocabulary.addUnits(units, from, to), this.#speakerNumber);
    this.#last = grown(this.#last, 2 * vocabulary.size);
    let terms = 0;
    for (let place = 0; place < read.paragraphs.length; place++) terms += this.#addSentence(read, place);
    this.#articles.push(key);
    this.#firsts.push(this.#document);
    return terms;
  }

  /** Returns the number of its terms. */
  #addSentence(given: ReadSentences, place: number): number {
    const document = this.#document++;
    this.#sentence++;
    this.#articleOf = grown(this.#articleOf, document + 1);
    this.#paragraphOf = grown(this.#paragraphOf, document + 1);
    this.#state = grown(this.#state, document + 1);
    this.#lengths = grown(this.#lengths, document + 1);
    this.#wordStarts = grown(this.#wordStarts, document + 2);
    this.#nameStarts = grown(this.#nameStarts, document + 2);
    this.#attributedStarts = grown(this.#attributedStarts, document + 2);
    const [from, to] = [given.wordStarts[place]!, given.wordStarts[place + 1]!];
    const [firstName, lastName] = [given.nameStarts[place]!, given.nameStarts[place + 1]!];
    const most = this.#postings + to - from + lastName - firstName;
    this.#postingTerm = grown(this.#postingTerm, most);
    this.#postingDocument = grown(this.#postingDocument, most);
    this.#postingFrequency = grown(this.#postingFrequency, most);

    this.#articleOf[document] = this.#articles.length;
    this.#paragraphOf[document] = given.paragraphs[place]!;
    this.#state[document] = given.answers[place] === 0 ? State.contextOnly : 0;
    this.#lengths[document] = Math.min(0xffff, this.#addWords(given.words, from, to, document));
    for (let i = firstName; i < lastName; i++) this.#addName(given.names[i]!, document);
    this.#nameStarts[document + 1] = this.#names.length;
    for (let i = given.attributedStarts[place]!; i < given.attributedStarts[place + 1]!; i++)
      this.#attributed.push(given.attributed[i]!);
    this.#attributedStarts[document + 1] = this.#attributed.length;
    return this.#lengths[document]!;
  }

  /** Adds the words [from, to) of an article; returns the number of terms. */
  #addWords(words: Uint32Array, from: number, to: number, document: number): number {
    const start = this.#wordStarts[document]!;
    this.#words = grown(this.#words, start + to - from);
    this.#words.set(words.subarray(from, to), start);
    this.#wordStarts[document + 1] = start + to - from;
    let terms = 0;
    for (let i = from; i < to; i++) {
      const term = this.#vocabulary.termAt(words[i]! & FORM_MASK);
      if (term === NO_TERM) continue;
      terms++;
      this.#post(term, document, 1);
    }
    return terms;
  }

  #addName(form: number, document: number): void {
    const term = this.#vocabulary.termAt(form);
    if (term === NO_TERM || this.#last[2 * term] === this.#sentence) return;
    this.#post(term, document, 0);
    this.#names.push(term);
  }

  #post(term: number, document: number, frequency: number): void {
    const last = this.#last;
    if (last[2 * term] === this.#sentence) {
      const posting = last[2 * term + 1]!;
      if (this.#postingFrequency[posting]! < 255) this.#postingFrequency[posting]! += frequency;
      return;
    }
    const posting = this.#postings++;
    this.#postingTerm[posting] = term;
    this.#postingDocument[posting] = document;
    this.#postingFrequency[posting] = frequency;
    last[2 * term] = this.#sentence;
    last[2 * term + 1] = posting;
    this.#vocabulary.count(term, 1);
  }

  /** The articles gathered since the last time, as a segment; the writer starts afresh. */
  seal(): Segment {
    const count = this.#document;
    const segment: Segment = {
      articles: Int32Array.from(this.#articles),
      firsts: Uint32Array.from(this.#firsts),
      articleOf: this.#articleOf.slice(0, count),
      paragraphOf: this.#paragraphOf.slice(0, count),
      state: this.#state.slice(0, count),
      lengths: this.#lengths.slice(0, count),
      wordStarts: this.#wordStarts.slice(0, count + 1),
      words: this.#words.slice(0, this.#wordStarts[count]),
      nameStarts: this.#nameStarts.slice(0, count + 1),
      names: Uint32Array.from(this.#names),
      attributedStarts: this.#attributedStarts.slice(0, count + 1),
      attributed: Uint32Array.from(this.#attributed),
      ...this.#invert(),
    };
    this.#articles = [];
    this.#firsts = [0];
    this.#names = [];
    this.#attributed = [];
    this.#postings = 0;
    this.#document = 0;
    return segment;
  }

  /** Sorts the postings by term, keeping the order of documents (counting sort). */
  #invert(): Pick<Segment, 'terms' | 'postingStarts' | 'documents' | 'codes' | 'bounds'> {
    const counts = new Uint32Array(this.#vocabulary.size);
    for (let i = 0; i < this.#postings; i++) counts[this.#postingTerm[i]!]!++;
    const distinct = counts.reduce((sum, found) => sum + (found > 0 ? 1 : 0), 0);
    const terms = new Uint32Array(distinct);
    const postingStarts = new Uint32Array(distinct + 1);
    let list = 0;
    for (let term = 0; term < counts.length; term++) {
      if (counts[term] === 0) continue;
      terms[list] = term;
      postingStarts[list + 1] = postingStarts[list]! + counts[term]!;
      counts[term] = postingStarts[list++]!; // from here on: where the term's next posting goes
    }
    const documents = new Uint32Array(this.#postings);
    const codes = new Uint8Array(this.#postings);
    for (let i = 0; i < this.#postings; i++) {
      const at = counts[this.#postingTerm[i]!]!++;
      const document = this.#postingDocument[i]!;
      documents[at] = document;
      codes[at] = codeOf(this.#postingFrequency[i]!, this.#lengths[document]!);
    }
    return { terms, postingStarts, documents, codes, bounds: boundsOf(postingStarts, codes) };
  }
}
