import { FORM_MASK, Mark, markOf, type Segment } from '../index/segment.ts';
import { NO_TERM, type Vocabulary } from '../index/vocabulary.ts';
import type { EvidenceReader } from './evidence.ts';
import type { Expected } from './expected.ts';
import type { Question } from './question.ts';
import { Shapes } from './shapes.ts';

/** Words of a sentence that could answer, the asked words themselves left out. */
export type AnswerWords = {
  /** How many there are. */
  readonly count: number;
  /** How sure the surest is of being of the kind, 0–1. */
  readonly best: number;
  /** 1 / distance in words between one of them and the nearest asked word, weighted by sureness; 0 for none. */
  readonly near: number;
  /** The same for the word that is asked after (Question.head). */
  readonly nearHead: number;
  /** A number stands before that word, with at most two others between them: "forty stray dogs". */
  readonly counted: boolean;
};

const NOTHING: AnswerWords = { count: 0, best: 0, near: 0, nearHead: 0, counted: false };
const COUNTED_WITHIN = 3;
const FAR = -1000;

/** Finds the words in a sentence that are of the kind a question expects. */
export function answerWords(
  segment: Segment,
  document: number,
  { expected, head }: Question,
  vocabulary: Vocabulary,
  asked: EvidenceReader,
): AnswerWords {
  if (expected === 'none') return NOTHING;
  const start = segment.wordStarts[document]!;
  const end = segment.wordStarts[document + 1]!;
  let count = 0;
  let best = 0;
  let near = 0;
  let lastAsked = FAR;
  let nearHead = 0;
  let lastHead = FAR;
  let lastNumber = FAR;
  let counted = false;
  let pendingAt: number[] = [];
  let pendingSure: number[] = [];
  const sureAt: number[] = [];
  const placeOf: number[] = [];
  let previousShape = 0;
  let previousSure = 0;
  for (let i = start; i < end; i++) {
    const word = segment.words[i]!;
    const form = word & FORM_MASK;
    const marks = markOf(word);
    const shape = vocabulary.shapeAt(form);
    const term = vocabulary.termAt(form);
    if (i > start && !(marks & Mark.joined)) lastNumber = FAR;
    if (term !== NO_TERM && head >= 0 && asked.means(term, head)) {
      lastHead = i;
      for (const [j, at] of placeOf.entries()) nearHead = Math.max(nearHead, sureAt[j]! / Math.max(1, i - at));
      if (i - lastNumber <= COUNTED_WITHIN) counted = true;
    }
    if (shape & Shapes.number && !(shape & Shapes.year)) lastNumber = i;
    const isAsked = term !== NO_TERM && asked.directAt(term) >= 0;
    if (isAsked) {
      for (const [j, at] of pendingAt.entries()) near = Math.max(near, pendingSure[j]! / (i - at));
      pendingAt = [];
      pendingSure = [];
      lastAsked = i;
      previousSure = 0;
    } else {
      const nextMarks = i + 1 < end ? markOf(segment.words[i + 1]!) : 0;
      const nextShape = i + 1 < end ? vocabulary.shapeAt(segment.words[i + 1]! & FORM_MASK) : 0;
      const sure = sureness(expected, {
        shape,
        marks,
        first: i === start,
        function: term === NO_TERM,
        previousShape,
        previousSure,
        nextShape,
        nextMarks,
      });
      if (sure > 0) {
        count += sure;
        best = Math.max(best, sure);
        near = Math.max(near, sure / (i - lastAsked));
        nearHead = Math.max(nearHead, sure / Math.max(1, i - lastHead));
        placeOf.push(i);
        sureAt.push(sure);
        pendingAt.push(i);
        pendingSure.push(sure);
      }
      previousSure = sure;
    }
    previousShape = shape;
  }
  return { count, best, near, nearHead, counted };
}

type Seen = {
  readonly shape: number;
  readonly marks: number;
  readonly first: boolean;
  readonly function: boolean;
  readonly previousShape: number;
  readonly previousSure: number;
  readonly nextShape: number;
  readonly nextMarks: number;
};

/** How sure a word is to be of a kind, 0–1. */
function sureness(expected: Expected, word: Seen): number {
  const { shape, marks, previousShape, nextShape } = word;
  const capital = (marks & Mark.capitalised) !== 0 && !word.function;
  switch (expected) {
    case 'person': {
      if (!capital || shape & (Shapes.calendar | Shapes.nationality)) return 0;
      if (shape & Shapes.givenName) return 1;
      if (shape & (Shapes.place | Shapes.body)) return 0.2;
      if (previousShape & (Shapes.title | Shapes.givenName) && marks & Mark.joined) return 1;
      if (shape & Shapes.title) return 0.5;
      const run = word.nextMarks & Mark.joined && word.nextMarks & Mark.capitalised;
      if (word.first) return run ? 0.6 : 0.2;
      return run || (word.previousSure > 0 && marks & Mark.joined) ? 0.8 : 0.5;
    }
    case 'body':
      if (!capital || shape & Shapes.calendar) return 0;
      if (shape & Shapes.body || marks & Mark.capitals) return 1;
      return word.first ? 0.3 : shape & (Shapes.givenName | Shapes.nationality) ? 0.4 : 0.7;
    case 'place':
      if (!capital) return 0;
      if (shape & Shapes.place) return previousShape & Shapes.preposition ? 1 : 0.9;
      if (previousShape & Shapes.preposition) return shape & Shapes.calendar ? 0 : 0.7;
      return shape & (Shapes.calendar | Shapes.givenName | Shapes.nationality) || word.first ? 0.1 : 0.3;
    case 'date':
      if (shape & Shapes.year) return 1;
      if (shape & Shapes.calendar) return (marks & Mark.capitalised) !== 0 ? 0.9 : 0.6;
      if (shape & Shapes.number) return previousShape & (Shapes.preposition | Shapes.calendar) ? 0.8 : 0.3;
      return shape & Shapes.timeUnit ? 0.4 : 0;
    case 'duration':
      if (shape & Shapes.number) return nextShape & Shapes.timeUnit ? 1 : 0.4;
      return shape & Shapes.timeUnit ? 0.6 : 0;
    case 'age': {
      if (!(shape & Shapes.number)) return shape & Shapes.timeUnit ? 0.3 : 0;
      if (nextShape & Shapes.timeUnit) return 1;
      // “Ann Lee, 38, the mayor”
      const stands = !(marks & Mark.joined) && !(word.nextMarks & Mark.joined);
      return shape & Shapes.year ? 0.3 : stands ? 1 : 0.4;
    }
    case 'money':
      if (marks & Mark.money || shape & Shapes.moneyUnit) return 1;
      return shape & Shapes.number ? (nextShape & (Shapes.moneyUnit | Shapes.number) ? 1 : 0.5) : 0;
    case 'number':
      if (marks & Mark.percent || shape & Shapes.percent) return 1;
      if (shape & Shapes.year) return 0.3;
      if (shape & Shapes.number) return nextShape & (Shapes.measure | Shapes.percent | Shapes.number) ? 1 : 0.8;
      return shape & Shapes.measure && previousShape & Shapes.number ? 0.8 : 0;
    case 'nationality':
      return capital ? (shape & Shapes.nationality ? 1 : 0.3) : 0;
    case 'reason':
      return shape & Shapes.cause ? 1 : 0;
    case 'definition':
    case 'name':
    case 'thing':
      if (marks & Mark.quoted && !word.function) return 0.8;
      return capital ? (word.first ? 0.3 : 0.7) : 0;
    case 'none':
      return 0;
  }
}
