import { type Bm25, impact } from '../index/posting-code.ts';
import { FORM_MASK, type Segment } from '../index/segment.ts';
import type { Candidate } from '../index/segments.ts';
import { NO_TERM, type Vocabulary } from '../index/vocabulary.ts';
import { answerWords } from './answer-words.ts';
import type { Evidence, EvidenceReader } from './evidence.ts';
import type { Expected, Question } from './question.ts';
import { Shapes } from './shapes.ts';

const GROUPS = ['person', 'place', 'date', 'number', 'reason', 'thing'] as const;
const GROUP: Readonly<Record<Expected, (typeof GROUPS)[number] | null>> = {
  person: 'person',
  body: 'thing',
  place: 'place',
  date: 'date',
  duration: 'number',
  number: 'number',
  money: 'number',
  nationality: 'thing',
  reason: 'reason',
  name: 'thing',
  definition: 'thing',
  thing: 'thing',
  none: null,
};

/** What a candidate is judged by; each lies about between 0 and 1. */
export const FEATURES = [
  'bm25',
  'bm25 / best',
  'bm25 of paragraph',
  'bm25 of neighbours',
  'coverage',
  'coverage squared',
  'coverage of names',
  'coverage with paragraph',
  'added by the sentence before',
  'added by the sentence after',
  'added by title',
  'names in title',
  'coverage of title',
  'added by family',
  'added by related words',
  'contradicted',
  'focus',
  'pairs',
  'proximity',
  'order',
  'feedback',
  'length',
  'shortness',
  'position',
  'pronoun first',
  'defines',
  'rarest',
  'names missing around',
  'coverage × answer',
  'paragraph × answer',
  'asks',
  'said, as asked',
  'article share',
  'best of paragraph',
  ...GROUPS.flatMap((group) => [`${group}: count`, `${group}: best`, `${group}: near`]),
] as const;

export type Features = Float64Array;

export type Context = {
  readonly vocabulary: Vocabulary;
  readonly reader: EvidenceReader;
  readonly bm25: Bm25;
  readonly averageLength: number;
  readonly averageParagraph: number;
  /** Number of the terms of an article's title. */
  readonly titleOf: (key: number) => ArrayLike<number>;
};

/** What else is known of a candidate than its features: for confidence. */
export type Judged = {
  readonly candidate: Candidate;
  readonly features: Features;
  readonly evidence: Evidence;
  /** Asked terms in the sentence, its entities, its paragraph or the title. */
  readonly around: number;
  /** Negating words in the sentence. */
  readonly negations: number;
};

/** The features of each candidate for a question. Candidates are in order of their score. */
export function judge(question: Question, candidates: readonly Candidate[], context: Context): Judged[] {
  const { reader, vocabulary } = context;
  const weights = question.terms.map(({ idf, role }) => idf * (role === 'matter' ? 1 : 0.5));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const names = question.terms.reduce((mask, { named }, i) => (named ? mask | (1 << i) : mask), 0);
  const focus = question.terms.reduce((mask, { role }, i) => (role === 'focus' ? mask | (1 << i) : mask), 0);
  const share = (mask: number) => {
    let sum = 0;
    for (let rest = mask; rest !== 0; rest &= rest - 1) sum += weights[31 - Math.clz32(rest & -rest)]!;
    return sum / total;
  };
  const named = share(names);

  const seen = new Map<Segment, Map<number, Evidence>>();
  const read = (segment: Segment, document: number): Evidence => {
    const known = seen.get(segment) ?? new Map<number, Evidence>();
    const evidence = known.get(document) ?? reader.read(segment, document);
    seen.set(segment, known.set(document, evidence));
    return evidence;
  };
  const bm25Of = (counts: ArrayLike<number>, length: number, average: number) => {
    let sum = 0;
    for (let i = 0; i < weights.length; i++) {
      if (counts[i]! > 0) sum += weights[i]! * impact(counts[i]!, length, context.bm25, average);
    }
    return sum / total;
  };

  const rarest = question.terms.reduce((best, { idf }, i) => (idf > (question.terms[best]?.idf ?? 0) ? i : best), 0);
  const perArticle = new Map<number, number>();
  const perParagraph = new Map<string, number>();
  let all = 0;
  for (const { segment, document, score } of candidates.slice(0, 20)) {
    const key = segment.articles[segment.articleOf[document]!]!;
    perArticle.set(key, (perArticle.get(key) ?? 0) + score);
    all += score;
  }
  for (const { segment, document, score } of candidates) {
    const para = `${segment.articles[segment.articleOf[document]!]!} ${segment.paragraphOf[document]}`;
    perParagraph.set(para, Math.max(perParagraph.get(para) ?? 0, score));
  }
  const feedback = feedbackTerms(candidates, context);
  const best = candidates[0]?.score ?? 1;
  return candidates.map((candidate) => {
    const { segment, document } = candidate;
    const evidence = read(segment, document);
    const article = segment.articleOf[document]!;
    const first = segment.firsts[article]!;
    const end = segment.firsts[article + 1]!;
    const own = evidence.words | evidence.names;

    const paragraph = segment.paragraphOf[document]!;
    const counts = new Uint16Array(weights.length);
    let paragraphMask = 0;
    let paragraphLength = 0;
    let low = document;
    while (low > first && segment.paragraphOf[low - 1] === paragraph && document - low < 20) low--;
    for (let d = low; d < end && segment.paragraphOf[d] === paragraph && d - low < 40; d++) {
      const other = read(segment, d);
      paragraphMask |= other.words | other.names;
      paragraphLength += segment.lengths[d]!;
      for (let i = 0; i < counts.length; i++) counts[i]! += other.counts[i]!;
    }
    const before = document > first ? read(segment, document - 1) : null;
    const after = document + 1 < end ? read(segment, document + 1) : null;

    let titleMask = 0;
    const title = context.titleOf(segment.articles[article]!);
    for (let i = 0; i < title.length; i++) {
      const bit = reader.directAt(title[i]!);
      if (bit >= 0) titleMask |= 1 << bit;
    }
    const missing = ~own;
    const around = own | paragraphMask | titleMask;
    const length = segment.wordStarts[document + 1]! - segment.wordStarts[document]!;
    const neighbours =
      ((before ? bm25Of(before.counts, segment.lengths[document - 1]!, context.averageLength) : 0) +
        (after ? bm25Of(after.counts, segment.lengths[document + 1]!, context.averageLength) : 0)) /
      2;
    const coverage = share(own);
    const { proximity, order, pairs } = closeness(question, evidence, weights, total);
    const group = GROUP[question.expected];
    const answer = answerWords(segment, document, question.expected, vocabulary, reader);
    const values = [
      bm25Of(evidence.counts, segment.lengths[document]!, context.averageLength),
      candidate.score / best,
      bm25Of(counts, paragraphLength, context.averageParagraph),
      neighbours,
      coverage,
      coverage * coverage,
      named > 0 ? share(own & names) / named : 0,
      share(own | paragraphMask),
      before ? share(before.words & missing) : 0,
      after ? share(after.words & missing) : 0,
      share(titleMask & missing),
      named > 0 ? share(titleMask & names) / named : 0,
      share(titleMask),
      share(evidence.family & missing),
      share(evidence.related & missing),
      share(evidence.opposed & missing),
      own & focus ? 1 : 0,
      pairs,
      proximity,
      order,
      feedback(segment, document),
      Math.min(1, Math.log2(1 + length) / 7),
      length < 6 ? (6 - length) / 6 : 0,
      1 / (1 + document - first),
      length > 0 && vocabulary.shapeAt(segment.words[segment.wordStarts[document]!]! & FORM_MASK) & Shapes.pronoun
        ? 1
        : 0,
      defines(question, evidence, segment, document, vocabulary),
      (own >>> rarest) & 1,
      share(names & ~around),
      coverage * answer.best,
      share(own | paragraphMask) * answer.best,
      length > 0 &&
      /^(who|what|when|where|why|how|which|do|does|did|is|are|can|will|was)$/.test(
        vocabulary.wordOf(segment.words[segment.wordStarts[document]!]! & FORM_MASK),
      )
        ? 1
        : 0,
      question.speech && segment.attributedStarts[document + 1]! > segment.attributedStarts[document]! ? 1 : 0,
      all > 0 ? (perArticle.get(segment.articles[article]!) ?? 0) / all : 0,
      (perParagraph.get(`${segment.articles[article]!} ${paragraph}`) ?? 0) / best,
      ...GROUPS.flatMap((name) =>
        name === group ? [Math.min(1, Math.log2(1 + answer.count) / 3), answer.best, answer.near] : [0, 0, 0],
      ),
    ];
    return {
      candidate,
      features: Float64Array.from(values),
      evidence,
      around,
      negations: negationsIn(segment, document, vocabulary),
    };
  });
}

function negationsIn(segment: Segment, document: number, vocabulary: Vocabulary): number {
  let count = 0;
  for (let i = segment.wordStarts[document]!; i < segment.wordStarts[document + 1]!; i++) {
    if (vocabulary.shapeAt(segment.words[i]! & FORM_MASK) & Shapes.negation) count++;
  }
  return count;
}

/** How near each other, and how much in the question's order, the asked terms stand. */
function closeness(question: Question, { places }: Evidence, weights: readonly number[], total: number) {
  let pairs = 0;
  let possible = 0;
  for (const [a, b] of question.pairs) {
    const weight = weights[a]! + weights[b]!;
    possible += weight;
    if (places[a]! < 0 || places[b]! < 0) continue;
    const gap = places[b]! - places[a]!;
    if (gap >= 1 && gap <= 2) pairs += weight;
    else if (Math.abs(gap) <= 4) pairs += weight / 3;
  }
  const found = [...places].map((place, i) => ({ place, i })).filter(({ place }) => place >= 0);
  let inOrder = 0;
  for (let i = 1; i < found.length; i++) if (found[i]!.place > found[i - 1]!.place) inOrder++;
  found.sort((a, b) => a.place - b.place);
  let proximity = 0;
  for (let i = 1; i < found.length; i++) {
    const a = found[i - 1]!;
    const b = found[i]!;
    proximity += (weights[a.i]! + weights[b.i]!) / (2 * Math.max(1, b.place - a.place));
  }
  return {
    pairs: possible > 0 ? pairs / possible : 0,
    proximity: proximity / total,
    order: found.length > 1 ? inOrder / (found.length - 1) : 0,
  };
}

/** 1 when an asked name is followed by a form of "be" or by a break, as a definition or an apposition is. */
function defines(question: Question, { places }: Evidence, segment: Segment, document: number, vocabulary: Vocabulary) {
  if (question.expected !== 'definition' && question.expected !== 'person') return 0;
  let last = -1;
  for (const place of places) last = Math.max(last, place);
  const at = segment.wordStarts[document]! + last + 1;
  if (last < 0 || at >= segment.wordStarts[document + 1]!) return 0;
  const next = segment.words[at]!;
  return (next >>> 24) & 4 ? (COPULA.has(vocabulary.wordOf(next & FORM_MASK)) ? 1 : 0) : 0.7;
}
const COPULA = new Set(['is', 'was', 'are', 'were', 'became', 'means']);

/** Pseudo relevance feedback (after Lavrenko and Croft 2001): how like the first few candidates a sentence is. */
function feedbackTerms(candidates: readonly Candidate[], { vocabulary, reader }: Context) {
  const weights = new Map<number, number>();
  const leaders = candidates.slice(0, 5);
  const sum = leaders.reduce((total, { score }) => total + score, 0) || 1;
  for (const { segment, document, score } of leaders) {
    for (const term of termsOf(segment, document, vocabulary)) {
      if (reader.directAt(term) < 0) weights.set(term, (weights.get(term) ?? 0) + score / sum);
    }
  }
  for (const [term, weight] of weights) {
    if (weight < 0.3) weights.delete(term);
    else weights.set(term, weight / Math.log(2 + vocabulary.frequencyAt(term)));
  }
  const best = [...weights.values()].reduce((total, weight) => total + weight, 0) || 1;
  return (segment: Segment, document: number): number => {
    if (weights.size === 0) return 0;
    let found = 0;
    for (const term of termsOf(segment, document, vocabulary)) found += weights.get(term) ?? 0;
    return found / best;
  };
}

function termsOf(segment: Segment, document: number, vocabulary: Vocabulary): Set<number> {
  const terms = new Set<number>();
  for (let i = segment.wordStarts[document]!; i < segment.wordStarts[document + 1]!; i++) {
    const term = vocabulary.termAt(segment.words[i]! & FORM_MASK);
    if (term !== NO_TERM) terms.add(term);
  }
  return terms;
}
