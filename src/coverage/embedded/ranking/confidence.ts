import type { Vocabulary } from '../index/vocabulary.ts';
import { dot } from './dot.ts';
import type { Evidence } from './evidence.ts';
import { FEATURES, type Judged } from './features.ts';
import type { Question } from './question.ts';
import { replacedIn } from './replaced.ts';
import { heldByArticle } from './surroundings.ts';
import weights from './weights.json' with { type: 'json' };

/** What the confidence in the first of the ranked candidates rests on; each lies about between 0 and 1. */
export const SIGNS = [
  'constant',
  'coverage',
  'coverage around',
  'rarest missing around',
  'rarest missing',
  'unknown words',
  'names missing',
  'names missing around',
  'matter missing',
  'all matter missing',
  'matched terms',
  'order',
  'added by related words',
  'contradicted',
  'missing but known',
  'coverage of title',
  'answer best',
  'answer near',
  'no answer word',
  'lead over the fifth',
  'logit',
  'best coverage',
  'negation in question',
  'negation differs',
  'head missing',
  'not counted',
  'long question',
  'short question',
  'coverage in other words',
  'matter missing where counted',
  'length',
  'feedback',
  'asks who',
  'asks when',
  'asks how many',
  'asks where',
  'asks what',
  'added by the sentence before',
  'replaced',
  'missing, in the article',
  'name missing, in the article',
  'matter missing, in the article',
  'negated sentence',
] as const;

export type Signs = Float64Array;

export type Scored = { readonly judged: Judged; readonly logit: number };

const at = (name: (typeof FEATURES)[number]) => FEATURES.indexOf(name);
const INDEX = {
  coverage: at('coverage'),
  order: at('order'),
  related: at('added by related words'),
  opposed: at('contradicted'),
  title: at('coverage of title'),
  before: at('added by the sentence before'),
  head: at('head'),
  headAround: at('head around'),
  counted: at('counted'),
  length: at('length'),
  feedback: at('feedback'),
} as const;
const BEST = ['person', 'place', 'date', 'number', 'reason', 'thing'].map((group) => at(`${group}: best` as never));

const vector = (named: Readonly<Record<string, number>>) => Float64Array.from(SIGNS, (sign) => named[sign] ?? 0);
const ON_TOPIC = vector(weights.confidence.onTopic);
const ANSWERED = vector(weights.confidence.answered);

/**
 * The probability that the first of the ranked candidates answers the question: that the coverage treats what is asked
 * at all, times that it then answers it. Two logistic models, the one fitted on questions about something else, the
 * other on questions that share the words of a passage which does not answer them.
 */
export function confidenceOf(question: Question, ranked: readonly Scored[], vocabulary: Vocabulary): number {
  if (ranked.length === 0) return 0;
  const signs = signsOf(question, ranked, vocabulary);
  const raw = rawConfidence(signs, ON_TOPIC, ANSWERED);
  const { slope, offset } = weights.confidence.calibration;
  const confidence = logistic(slope * Math.log(raw / (1 - raw)) + offset);
  if (lacksAnswer(question, signs, ranked[0]!.judged)) return confidence / 2;
  return countsAll(question, ranked[0]!.judged) ? (1 + confidence) / 2 : confidence;
}

const COVERAGE_AROUND = SIGNS.indexOf('coverage around');
const ALL_MATTER_MISSING = SIGNS.indexOf('all matter missing');
const COUNTED_MATTER_MISSING = SIGNS.indexOf('matter missing where counted');
const NO_ANSWER_WORD = SIGNS.indexOf('no answer word');
const COUNTED: ReadonlySet<string> = new Set(['date', 'duration', 'age', 'number', 'money']);
/** Of what is asked of a count, so much may stand nowhere: asked how many seals were rescued, 400 killed do not answer. */
const MOST_MISSING = 0.3;

/**
 * Names alone do not answer: nothing of the question's matter stands in or around the candidate, or only words that
 * might mean it; or it asks for a date or a number, and the candidate holds neither; or for a price, a wife or a count
 * of dogs, and no such word stands in or around it; or for words about something that is not spoken of there. (On the
 * development sets, half of what is left is wrong.)
 */
function lacksAnswer(
  { expected, literal, about, unknown }: Question,
  signs: Signs,
  { features, ...found }: Judged,
): boolean {
  if (unknown) return true;
  if (signs[ALL_MATTER_MISSING] === 1 || signs[COVERAGE_AROUND] === 0) return true;
  if (signs[COUNTED_MATTER_MISSING]! > MOST_MISSING) return true;
  if (COUNTED.has(expected) && signs[NO_ANSWER_WORD] === 1) return true;
  if (literal && features[INDEX.head] === 0 && features[INDEX.headAround] === 0) return true;
  const spokenOf = found.around | found.evidence.family | found.evidence.related;
  return about !== 0 && (spokenOf & about) === 0;
}

/**
 * A number stands before what is counted, and all else that is asked stands there too, in whatever form: half of the
 * doubt is gone. (On the development sets that is never off the topic, and too rare for a fit to learn.)
 */
const countsAll = ({ counts, terms }: Question, { features, evidence }: Judged): boolean =>
  counts &&
  features[INDEX.counted] === 1 &&
  terms.every(({ role }, i) => role !== 'matter' || holds(meantBy(evidence), i));

const holds = (mask: number, i: number): boolean => ((mask >>> i) & 1) === 1;
/** The asked terms that a sentence holds, in whatever form. */
const meantBy = ({ words, names, family, related }: Evidence): number => words | names | family | related;

/** The same before calibration. */
export const rawConfidence = (signs: Signs, onTopic: Float64Array, answered: Float64Array): number =>
  Math.min(1 - 1e-9, Math.max(1e-9, logistic(dot(signs, onTopic)) * logistic(dot(signs, answered))));

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The signs for a question and its candidates, best first. */
export function signsOf(question: Question, ranked: readonly Scored[], vocabulary: Vocabulary): Signs {
  const first = ranked[0]!;
  const { candidate, features, evidence, around, negations } = first.judged;
  const { terms, expected, head } = question;
  const asksHead = head >= 0 && terms[head]!.role !== 'focus';
  const mass = terms.reduce((sum, { idf }) => sum + idf, 0) || 1;
  const heaviest = Math.max(1, ...terms.map(({ idf }) => idf));
  const share = (keep: (i: number) => boolean) =>
    terms.reduce((sum, { idf }, i) => sum + (keep(i) ? idf : 0), 0) / mass;
  const heaviestOf = (keep: (i: number) => boolean) =>
    Math.max(0, ...terms.map(({ idf }, i) => (keep(i) ? idf : 0))) / heaviest;
  const own = evidence.words | evidence.names;
  const soft = around | evidence.family | evidence.related;
  const meant = meantBy(evidence);
  const replaced = replacedIn(question, candidate.segment, candidate.document, vocabulary);
  const elsewhere = heldByArticle(candidate, terms, ~meant);
  const matched = terms.filter((_, i) => holds(own, i)).length;
  const isMatter = (i: number) => !terms[i]!.named && terms[i]!.role !== 'scaffold';
  const matter = share(isMatter);
  const matterMissing = matter > 0 ? share((i) => isMatter(i) && !holds(soft, i)) / matter : 0;
  const best = BEST.reduce((max, i) => Math.max(max, features[i]!), 0);
  const near = BEST.reduce((max, i) => Math.max(max, features[i + 1]!), 0);
  const is = (yes: boolean) => (yes ? 1 : 0);
  return Float64Array.from([
    1,
    features[INDEX.coverage]!,
    share((i) => holds(around, i)),
    heaviestOf((i) => !holds(soft, i)),
    heaviestOf((i) => !holds(own, i)),
    share((i) => terms[i]!.term < 0 && !holds(meant, i)),
    share((i) => terms[i]!.named && !holds(own, i)),
    share((i) => terms[i]!.named && !holds(around, i)),
    matterMissing,
    is(matterMissing > 0.99),
    Math.min(1, matched / 6),
    features[INDEX.order]!,
    features[INDEX.related]!,
    features[INDEX.opposed]!,
    share((i) => terms[i]!.term >= 0 && !holds(soft, i)),
    features[INDEX.title]!,
    best,
    near,
    is(expected !== 'none' && best === 0),
    Math.min(1, (first.logit - (ranked[4]?.logit ?? first.logit - 6)) / 6),
    first.logit / 10,
    Math.max(...ranked.slice(0, 10).map(({ judged }) => judged.features[INDEX.coverage]!)),
    is(question.negated),
    is(question.negated !== negations > 0),
    is(asksHead && features[INDEX.head] === 0),
    is(question.counts && features[INDEX.counted] === 0),
    Math.min(1, question.length / 20),
    is(terms.length <= 2),
    share((i) => holds(meant, i)),
    question.counts ? matterMissing : 0,
    features[INDEX.length]!,
    features[INDEX.feedback]!,
    is(expected === 'person'),
    is(expected === 'date'),
    is(expected !== 'date' && COUNTED.has(expected)),
    is(expected === 'place'),
    is(expected === 'thing' || expected === 'name' || expected === 'definition'),
    features[INDEX.before]!,
    heaviestOf((i) => holds(replaced, i)),
    heaviestOf((i) => holds(elsewhere, i)),
    heaviestOf((i) => holds(elsewhere, i) && terms[i]!.named),
    heaviestOf((i) => holds(elsewhere, i) && !terms[i]!.named),
    is(negations > 0),
  ]);
}
