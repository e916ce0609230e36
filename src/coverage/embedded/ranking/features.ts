import type { Bm25 } from '../index/posting-code.ts';
import type { Candidate } from '../index/segments.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { likenessTo } from '../semantic/likeness.ts';
import { wordVectors } from '../semantic/word-vectors.ts';
import { answerWords } from './answer-words.ts';
import { closeness } from './closeness.ts';
import type { Evidence, EvidenceReader } from './evidence.ts';
import type { Expected } from './expected.ts';
import { feedbackFrom } from './feedback.ts';
import type { Question } from './question.ts';
import { gathered, SurroundingsReader } from './surroundings.ts';
import { weigh } from './weighing.ts';
import { defines, negationsIn, openings } from './wording.ts';

const GROUPS = ['person', 'place', 'date', 'number', 'reason', 'thing'] as const;
type Group = (typeof GROUPS)[number];
const GROUP: Readonly<Record<Expected, Group | null>> = {
  person: 'person',
  body: 'thing',
  place: 'place',
  date: 'date',
  duration: 'number',
  age: 'number',
  number: 'number',
  money: 'number',
  nationality: 'thing',
  reason: 'reason',
  name: 'thing',
  definition: 'thing',
  thing: 'thing',
  none: null,
};

const GENERAL = [
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
  'head',
  'head around',
  'answer near head',
  'counted',
  'named beside the role',
  'alike',
  'words alike',
] as const;
type General = (typeof GENERAL)[number];
/** A number for each of a list of names, in their order. */
type ValuesOf<Names extends readonly string[]> = { readonly [Place in keyof Names]: number };
type OfAnswer = `${Group}: ${'count' | 'best' | 'near'}`;

/** What a candidate is judged by; each lies about between 0 and 1. */
export const FEATURES: readonly (General | OfAnswer)[] = [
  ...GENERAL,
  ...GROUPS.flatMap((group) => [`${group}: count`, `${group}: best`, `${group}: near`] as const),
];

/** In the order of FEATURES. */
export type Features = Float64Array;

export type Context = {
  readonly vocabulary: Vocabulary;
  readonly reader: EvidenceReader;
  readonly bm25: Bm25;
  /** In the whole index. */
  readonly sentences: number;
  readonly averageLength: number;
  readonly averageParagraph: number;
  /** Terms of an article's title. */
  readonly titleOf: (key: number) => ArrayLike<number>;
};

/** What is known of a candidate. */
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
  const { reader, vocabulary, averageLength } = context;
  const weighing = weigh(question, context.bm25);
  const { share, bm25, names } = weighing;
  const named = share(names);
  const sentences = new SurroundingsReader(reader, context.titleOf);
  const feedback = feedbackFrom(candidates, vocabulary, reader);
  const opens = openings(vocabulary);
  const { articleShare, bestOfParagraph } = gathered(candidates);
  const vectors = wordVectors();
  const likeness = vectors && likenessTo(question.terms, vectors, vocabulary, context.sentences);
  const best = candidates[0]?.score ?? 1;
  const group = GROUP[question.expected];
  const yes = (condition: boolean) => (condition ? 1 : 0);
  const headIn = (mask: number) => yes(question.head >= 0 && ((mask >>> question.head) & 1) === 1);

  return candidates.map((candidate) => {
    const { segment, document } = candidate;
    const evidence = sentences.sentence(segment, document);
    const { paragraph, before, after, title } = sentences.around(segment, document);
    const own = evidence.words | evidence.names;
    const missing = ~own;
    const around = own | paragraph.mask | title;
    const coverage = share(own);
    const length = segment.wordStarts[document + 1]! - segment.wordStarts[document]!;
    const beside = (other: typeof before) => (other ? bm25(other.evidence.counts, other.length, averageLength) : 0);
    const { pairs, proximity, order } = closeness(question, evidence, weighing);
    const answer = answerWords(segment, document, question, vocabulary, reader);
    const { pronoun, asks } = opens(segment, document);
    const alike = likeness?.(segment, document);
    const isAttributed = segment.attributedStarts[document + 1]! > segment.attributedStarts[document]!;

    const values: ValuesOf<typeof GENERAL> = [
      bm25(evidence.counts, segment.lengths[document]!, averageLength),
      candidate.score / best,
      bm25(paragraph.counts, paragraph.length, context.averageParagraph),
      (beside(before) + beside(after)) / 2,
      coverage,
      coverage * coverage,
      named > 0 ? share(own & names) / named : 0,
      share(own | paragraph.mask),
      share((before?.evidence.words ?? 0) & missing),
      share((after?.evidence.words ?? 0) & missing),
      share(title & missing),
      named > 0 ? share(title & names) / named : 0,
      share(title),
      share(evidence.family & missing),
      share(evidence.related & missing),
      share(evidence.opposed & missing),
      yes((own & weighing.focus) !== 0),
      pairs,
      proximity,
      order,
      feedback(segment, document),
      Math.min(1, Math.log2(1 + length) / 7),
      Math.max(0, (6 - length) / 6),
      1 / (1 + document - segment.firsts[segment.articleOf[document]!]!),
      yes(pronoun),
      defines(question, evidence, segment, document, vocabulary),
      yes((own & weighing.rarest) !== 0),
      share(names & ~around),
      coverage * answer.best,
      share(own | paragraph.mask) * answer.best,
      yes(asks),
      yes(question.speech && isAttributed),
      articleShare(candidate),
      bestOfParagraph(candidate) / best,
      headIn(own | evidence.family | evidence.related),
      headIn(around | (before?.evidence.words ?? 0) | (after?.evidence.words ?? 0)),
      answer.nearHead,
      yes(question.counts && answer.counted),
      question.role ? answer.nearHead : 0,
      alike?.whole ?? 0,
      alike?.each ?? 0,
    ];
    const features = new Float64Array(FEATURES.length);
    features.set(values);
    if (group !== null) {
      const at = GENERAL.length + 3 * GROUPS.indexOf(group);
      features[at] = Math.min(1, Math.log2(1 + answer.count) / 3);
      features[at + 1] = answer.best;
      features[at + 2] = answer.near;
    }
    return { candidate, features, evidence, around, negations: negationsIn(segment, document, vocabulary) };
  });
}
