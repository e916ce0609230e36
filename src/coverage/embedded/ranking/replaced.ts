import { isStopWord } from '../../../text/terms.ts';
import { FORM_MASK, type Segment } from '../index/segment.ts';
import { NO_TERM, type Vocabulary } from '../index/vocabulary.ts';
import type { AskedTerm, Question } from './question.ts';

/** A word of the question or of the sentence. */
type Word = {
  readonly form: number;
  /** Place of the asked term that it says or means; -1 for none. */
  readonly asked: number;
  readonly isContent: boolean;
};

const ARTICLES = new Set(['a', 'an', 'the']);

/**
 * The asked terms, one bit each, in whose place a sentence says another word: asked who sent men to *kill* Lee, it tells
 * who "sent men to *relieve* Lee". Articles aside, the words on both sides are the same, or two on one side, and not all
 * of them are function words.
 */
export function replacedIn(question: Question, segment: Segment, document: number, vocabulary: Vocabulary): number {
  const said = saidWords(question.terms, segment, document, vocabulary);
  const isSaid = new Set(said.map(({ asked }) => asked));
  if (isSaid.size > question.terms.length) return 0;
  const asked = askedWords(question, vocabulary);
  const others = said.flatMap((word, place) => (word.isContent && word.asked < 0 ? [place] : []));
  let replaced = 0;
  for (const [place, { asked: term }] of asked.entries()) {
    if (term < 0 || isSaid.has(term)) continue;
    if (others.some((other) => isFramedAlike(asked, place, said, other))) replaced |= 1 << term;
  }
  return replaced;
}

function isFramedAlike(asked: readonly Word[], place: number, said: readonly Word[], other: number): boolean {
  const alike = (by: number) => isSame(asked[place + by], said[other + by]);
  const [before, after] = [alike(-1), alike(1)];
  const carries = (...by: number[]) => by.some((step) => asked[place + step]!.asked >= 0);
  return (
    (before && after && carries(-1, 1)) ||
    (before && alike(-2) && carries(-1, -2)) ||
    (after && alike(2) && carries(1, 2))
  );
}

const isSame = (a: Word | undefined, b: Word | undefined): boolean =>
  a !== undefined && b !== undefined && (a.asked >= 0 ? a.asked === b.asked : !a.isContent && a.form === b.form);

function askedWords({ forms, terms }: Question, vocabulary: Vocabulary): Word[] {
  const asked = new Map(terms.map(({ at }, i) => [at, i]));
  return forms.flatMap((form, at): Word[] =>
    ARTICLES.has(form)
      ? []
      : [{ form: vocabulary.idOf(form), asked: asked.get(at) ?? -1, isContent: !isStopWord(form) }],
  );
}

function saidWords(terms: readonly AskedTerm[], segment: Segment, document: number, vocabulary: Vocabulary): Word[] {
  const articles = new Set([...ARTICLES].map((form) => vocabulary.idOf(form)));
  const words: Word[] = [];
  for (let i = segment.wordStarts[document]!; i < segment.wordStarts[document + 1]!; i++) {
    const form = segment.words[i]! & FORM_MASK;
    if (articles.has(form)) continue;
    const term = vocabulary.termAt(form);
    const isContent = term !== NO_TERM;
    words.push({ form, asked: isContent ? askedBy(terms, term, vocabulary.familyAt(term)) : -1, isContent });
  }
  return words;
}

function askedBy(terms: readonly AskedTerm[], term: number, family: number): number {
  const said = terms.findIndex((asked) => asked.term === term);
  if (said >= 0) return said;
  return terms.findIndex((asked) => asked.related.includes(term) || (family >= 0 && asked.family === family));
}
