import { grown } from '../index/growable.ts';
import { FORM_MASK, type Segment } from '../index/segment.ts';
import { NO_TERM, type Vocabulary } from '../index/vocabulary.ts';
import type { Question } from './question.ts';

/** Which of the asked terms a sentence holds, one bit a term. */
export type Evidence = {
  /** In its own words. */
  words: number;
  /** Only through the names of its entities. */
  names: number;
  /** Another word of the term's family, or one that answers use for the term. */
  family: number;
  related: number;
  /** A word that contradicts the term. */
  opposed: number;
  /** Per term: how often, and the place of its first word; -1 for none. */
  readonly counts: number[];
  readonly places: number[];
};

const DIRECT = 1;
const RELATED = 65;
const OPPOSED = 129;

/** Looks sentences up for one question after another; the marks of a question are set before it and cleared after. */
export class EvidenceReader {
  readonly #vocabulary: Vocabulary;
  #roles = new Uint8Array(0);
  #families = new Uint8Array(0);
  #question: Question | null = null;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  begin(question: Question): void {
    this.end();
    this.#question = question;
    this.#roles = grown(this.#roles, this.#vocabulary.size);
    this.#families = grown(this.#families, this.#vocabulary.size);
    for (const [i, { related, opposites, family }] of question.terms.entries()) {
      for (const other of opposites) if (this.#roles[other] === 0) this.#roles[other] = OPPOSED + i;
      for (const other of related) if (this.#roles[other] === 0) this.#roles[other] = RELATED + i;
      if (family >= 0) this.#families[family] = i + 1;
    }
    for (const [i, { term }] of question.terms.entries()) if (term >= 0) this.#roles[term] = DIRECT + i;
  }

  end(): void {
    for (const { term, related, opposites, family } of this.#question?.terms ?? []) {
      if (term >= 0) this.#roles[term] = 0;
      for (const other of related) this.#roles[other] = 0;
      for (const other of opposites) this.#roles[other] = 0;
      if (family >= 0) this.#families[family] = 0;
    }
    this.#question = null;
  }

  /** The asked term a term of the coverage stands for, or -1. */
  directAt(term: number): number {
    const role = this.#roles[term]!;
    return role >= DIRECT && role < RELATED ? role - DIRECT : -1;
  }

  /** Whether a term of the coverage is an asked one, another of its family, or one that answers use for it. */
  means(term: number, asked: number): boolean {
    const role = this.#roles[term]!;
    if (role === DIRECT + asked || role === RELATED + asked) return true;
    const family = this.#vocabulary.familyAt(term);
    return family >= 0 && this.#families[family] === asked + 1;
  }

  /** Called for some hundred sentences a question, it makes short plain arrays: typed ones cost more to make than to fill. */
  read(segment: Segment, document: number): Evidence {
    const count = this.#question?.terms.length ?? 0;
    const found: Evidence = {
      words: 0,
      names: 0,
      family: 0,
      related: 0,
      opposed: 0,
      counts: new Array<number>(count).fill(0),
      places: new Array<number>(count).fill(-1),
    };
    const start = segment.wordStarts[document]!;
    const end = segment.wordStarts[document + 1]!;
    const [vocabulary, roles, families] = [this.#vocabulary, this.#roles, this.#families];
    for (let i = start; i < end; i++) {
      const term = vocabulary.termAt(segment.words[i]! & FORM_MASK);
      if (term === NO_TERM) continue;
      const role = roles[term]!;
      if (role >= OPPOSED) found.opposed |= 1 << (role - OPPOSED);
      else if (role >= RELATED) found.related |= 1 << (role - RELATED);
      else if (role >= DIRECT) {
        const bit = role - DIRECT;
        found.words |= 1 << bit;
        if (found.counts[bit]! < 255) found.counts[bit]!++;
        if (found.places[bit] === -1) found.places[bit] = Math.min(i - start, 0x7fff);
      }
      if (role < DIRECT || role >= RELATED) {
        const family = vocabulary.familyAt(term);
        if (family >= 0 && families[family]! > 0) found.family |= 1 << (families[family]! - 1);
      }
    }
    for (let i = segment.nameStarts[document]!; i < segment.nameStarts[document + 1]!; i++) {
      const bit = this.directAt(segment.names[i]!);
      if (bit >= 0) found.names |= 1 << bit;
    }
    return found;
  }
}
