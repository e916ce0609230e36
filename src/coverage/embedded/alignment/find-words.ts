import { termOf } from '../../../text/terms.ts';
import { wordsOf } from '../../../text/words.ts';
import type { ScoredTerm } from '../index/max-score.ts';
import { FORM_MASK, type Segment } from '../index/segment.ts';
import type { Place, Segments } from '../index/segments.ts';
import { NO_TERM, type Vocabulary } from '../index/vocabulary.ts';
import { type AskedWord, alignWords, CONTENT, FUNCTION, mostAlike, type Stretch } from './align-words.ts';

/** A stretch of words: from word `startWord` of document `first` to word `endWord` (its last, inclusive) of `last`. */
export type Found = {
  readonly segment: Segment;
  readonly first: number;
  readonly startWord: number;
  readonly last: number;
  readonly endWord: number;
  readonly similarity: number;
};

/** A match of less is no match. */
const LEAST_SIMILARITY = 0.4;
/** So few asked words must stand in the coverage one for one: a likeness of less is chance. */
const FEWEST_FUZZY_WORDS = 4;

/** Asked words beyond these are not read. */
const MOST_WORDS = 500;
/** The rarest terms that find the candidates, and how many candidates are aligned. */
const SEEDS = 16;
const CANDIDATES = 128;
/** Cells of alignment tables filled for one question at most. */
const MOST_CELLS = 6_000_000;
const UNIT = 65_536;

/**
 * The stretches of the coverage that hold the asked words best, best first. The index proposes the sentences that hold
 * most of their rarest terms; each is aligned together with its neighbours, so that words may run over a sentence's
 * end or into the paragraph where a quotation reopens. The time depends on the asked words, not on how many articles
 * merely share one. Function words alone are found nowhere.
 */
export function findWords(
  text: string,
  limit: number,
  segments: Segments,
  accepts: (place: Place) => boolean,
  within?: number,
): Found[] {
  const asked = readAsked(text, segments.vocabulary);
  if (asked.length === 0) return [];
  const places = segments.best(seedsOf(asked, segments), CANDIDATES, accepts, within);
  const most = mostAlike(asked);
  const found: Found[] = [];
  let least = asked.length < FEWEST_FUZZY_WORDS ? 1 : LEAST_SIMILARITY;
  let cells = 0;
  /** The best place of the asked words in the documents [from, to); null when it cannot be among those wanted. */
  const alignIn = (segment: Segment, from: number, to: number): Found | null => {
    const stretch = stretchOf(segment, from, to, segments.vocabulary);
    if (most(stretch) < least || cells > MOST_CELLS) return null;
    cells += asked.length * stretch.forms.length;
    const match = alignWords(asked, stretch);
    return match && { segment, ...placeOf(segment, from, match.start, match.end - 1), similarity: match.similarity };
  };
  for (const { segment, document } of places) {
    const window = windowOf(segment, document, asked.length);
    const around = alignIn(segment, window.from, window.to);
    const isHere = around && around.first <= document && document <= around.last;
    const place = around && !isHere ? alignIn(segment, document, document + 1) : around;
    if (!place || place.similarity < least) continue;
    const twin = found.findIndex((other) => overlaps(other, place));
    if (twin < 0) found.push(place);
    else if (found[twin]!.similarity < place.similarity) found[twin] = place;
    // Once there are enough, only a better one is wanted.
    found.sort((a, b) => b.similarity - a.similarity);
    const last = found[limit - 1];
    if (last) least = Math.max(least, last.similarity);
  }
  return found.slice(0, limit);
}

function readAsked(text: string, vocabulary: Vocabulary): AskedWord[] {
  const bounded = text.slice(0, MOST_WORDS * 12);
  const words = wordsOf(bounded).slice(0, MOST_WORDS);
  return words.map(({ form, end }, i) => {
    const term = termOf(form);
    const plain = form.toLowerCase();
    const spellings = new Set([form, plain, plain.toUpperCase(), plain.replaceAll("'", '')]);
    return {
      forms: [...spellings].map((spelling) => vocabulary.idOf(spelling)).filter((id) => id >= 0),
      term: term === null ? -1 : vocabulary.idOf(term),
      weight: term === null ? FUNCTION : CONTENT,
      elided: /…|\.\s?\.\s?\./.test(bounded.slice(end, words[i + 1]?.start)),
    };
  });
}

function seedsOf(asked: readonly AskedWord[], segments: Segments): ScoredTerm[] {
  const terms = [...new Set(asked.map(({ term }) => term).filter((term) => term >= 0))];
  const counted = terms.map((term) => ({ term, count: segments.vocabulary.frequencyAt(term) }));
  const rarest = counted.filter(({ count }) => count > 0).sort((a, b) => a.count - b.count);
  return rarest.slice(0, SEEDS).map(({ term, count }) => {
    const weight = Math.round(Math.log(1 + (segments.sentences - count + 0.5) / (count + 0.5)) * UNIT);
    // A sentence counts by which terms it holds, not by how often or how short it is.
    return { term, table: new Int32Array(256).fill(Math.max(1, weight)) };
  });
}

/** The documents around one that could hold the asked words: its article's, as far as twice their number reaches. */
function windowOf(segment: Segment, document: number, words: number): { from: number; to: number } {
  const article = segment.articleOf[document]!;
  const reach = words + 12;
  let from = document;
  while (
    from > segment.firsts[article]! &&
    segment.wordStarts[document]! - segment.wordStarts[from]! < reach &&
    document - from < words
  )
    from--;
  let to = document + 1;
  while (
    to < segment.firsts[article + 1]! &&
    segment.wordStarts[to]! - segment.wordStarts[document + 1]! < reach &&
    to - document < words
  )
    to++;
  return { from, to };
}

function stretchOf(segment: Segment, from: number, to: number, vocabulary: Vocabulary): Stretch {
  const start = segment.wordStarts[from]!;
  const length = segment.wordStarts[to]! - start;
  const forms = new Uint32Array(length);
  const terms = new Int32Array(length);
  const weights = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    forms[i] = segment.words[start + i]! & FORM_MASK;
    terms[i] = vocabulary.termAt(forms[i]!);
    weights[i] = terms[i] === NO_TERM ? FUNCTION : CONTENT;
  }
  return { forms, terms, weights };
}

/** Turns word places counted from document `from` into documents and word places within them. */
function placeOf(segment: Segment, from: number, startWord: number, endWord: number) {
  const base = segment.wordStarts[from]!;
  let first = from;
  while (segment.wordStarts[first + 1]! <= base + startWord) first++;
  let last = first;
  while (segment.wordStarts[last + 1]! <= base + endWord) last++;
  return {
    first,
    startWord: base + startWord - segment.wordStarts[first]!,
    last,
    endWord: base + endWord - segment.wordStarts[last]!,
  };
}

const overlaps = (a: Found, b: Found): boolean =>
  a.segment === b.segment &&
  a.first <= b.last &&
  b.first <= a.last &&
  at(a.first, a.startWord, a) <= at(b.last, b.endWord, b) &&
  at(b.first, b.startWord, b) <= at(a.last, a.endWord, a);

const at = (document: number, word: number, { segment }: Found): number => segment.wordStarts[document]! + word;
