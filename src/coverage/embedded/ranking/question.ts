import { familyOf, isStopWord, termOf } from '../../../text/terms.ts';
import { FAMILIES } from '../../../text/word-families.ts';
import { wordsOf } from '../../../text/words.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { acronymsOf } from './acronyms.ts';
import { askedWordAt, matterAskedAt } from './asked-word.ts';
import { BE, type Expected, expectedOf, isQuestionWord } from './expected.ts';
import { ABSTRACT, ASKED_AND_ANSWERED, BELONGINGS, LIGHT, OPPOSITES, SCAFFOLD, SPEECH } from './question-lists.ts';
import { Shapes, shapeOf } from './shapes.ts';

export type AskedTerm = {
  /** Its place among the words asked. */
  readonly at: number;
  /** Number in the vocabulary, -1 when the coverage has no such word. */
  readonly term: number;
  readonly form: string;
  /** ln(1 + (N - n + ½) / (n + ½)) for a term in n of N sentences. */
  readonly idf: number;
  /** A name or a number. */
  readonly named: boolean;
  /** Carries the question rather than its matter ("name", "kind"), or names the kind of answer ("city"). */
  readonly role: 'matter' | 'scaffold' | 'focus';
  /** Numbers of terms that answers use for it. */
  readonly related: readonly number[];
  /** Numbers of terms that contradict it. */
  readonly opposites: readonly number[];
  /** Number of its word family, -1 when there is none. */
  readonly family: number;
};

export type Question = {
  readonly expected: Expected;
  /** At most MAX_TERMS, the rarest, in the order asked. */
  readonly terms: readonly AskedTerm[];
  /** Place in `terms` of the word that a sentence must hold, or mean, to answer (askedWordAt); -1 for none. */
  readonly head: number;
  /** It asks how many of something there are. */
  readonly counts: boolean;
  /** The word asked after has to be said or meant: the price or the wife of something or somebody, the dogs counted. */
  readonly literal: boolean;
  /** Terms that say what it says in another way (WHO, "founder" for "founded"): looked for as well, for less. */
  readonly expansions: readonly { readonly term: number; readonly weight: number }[];
  /** The words asked, as forms. */
  readonly forms: readonly string[];
  /** Neighbours in the question, as places in `terms`. */
  readonly pairs: readonly (readonly [number, number])[];
  /** It asks with "not", "never" or the like. */
  readonly negated: boolean;
  /** The terms that somebody's words are asked about, one bit each. */
  readonly about: number;
  /** It asks who somebody is by what they are: "Who is the mayor?" */
  readonly role: boolean;
  /** It asks what somebody said. */
  readonly speech: boolean;
  /** What is asked for is a word of which the coverage has none, nor one of its kind. */
  readonly unknown: boolean;
  /** Words asked, function words included; bounded. */
  readonly length: number;
};

/** One bit a term in a mask. */
export const MAX_TERMS = 30;
/** Words of a question that are read at all. */
const MAX_WORDS = 2_000;

const set = (words: string) => new Set(words.trim().split(/\s+/));
const scaffold = set(SCAFFOLD);
const speech = set(SPEECH);
const belongings = set(BELONGINGS);
const light = set(LIGHT);
const abstract = set(ABSTRACT);

/** The terms that share a line with a term. */
function ringsOf(lines: string): ReadonlyMap<string, ReadonlySet<string>> {
  const rings = new Map<string, Set<string>>();
  for (const line of lines.trim().split('\n')) {
    const terms = line
      .trim()
      .split(/\s+/)
      .flatMap((form) => termOf(form) ?? []);
    for (const term of terms) {
      const known = rings.get(term) ?? new Set();
      for (const other of terms) if (other !== term) known.add(other);
      rings.set(term, known);
    }
  }
  return rings;
}
const families = ringsOf(`${FAMILIES}\n${ASKED_AND_ANSWERED}`);
const opposites = ringsOf(OPPOSITES);

const DETERMINERS = new Set(['the', 'his', 'her', 'its', 'their']);
const AUXILIARIES = new Set(['is', 'was', 'are', 'were', 'did', 'does', 'do', 'has', 'have', 'had', 'will']);
const NEGATING = ['un', 'non', 'in', 'im', 'dis', 'ir', 'il'];

/** Opposites of words asked lately. */
const remembered = new Map<string, ReadonlySet<string>>();
const MOST_REMEMBERED = 5_000;

/** Terms that contradict one: those listed, and the word with a negating prefix or without it. */
function oppositesOf(form: string, term: string): ReadonlySet<string> {
  const known = remembered.get(form);
  if (known) return known;
  const others = new Set(opposites.get(term));
  for (const prefix of NEGATING) {
    const other =
      form.startsWith(prefix) && form.length > prefix.length + 3 ? form.slice(prefix.length) : prefix + form;
    const opposite = termOf(other);
    if (opposite !== null) others.add(opposite);
  }
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  remembered.set(form, others);
  return others;
}

/** What is counted in it need not be said: "Lundvik is forty miles from Norvik", "closed twice". */
const isUnit = (form: string): boolean => (shapeOf(form) & (Shapes.measure | Shapes.timeUnit)) !== 0;

/** Reads a question against the words of a coverage of `sentences` sentences. */
export function readQuestion(text: string, vocabulary: Vocabulary, sentences: number): Question {
  const bounded = text.slice(0, MAX_WORDS * 8);
  const words = wordsOf(bounded).slice(0, MAX_WORDS);
  const forms = words.map(({ form }) => form);
  const { expected, focus } = expectedOf(forms);
  const isNamed = (at: number) => {
    const { form, start } = words[at]!;
    const first = bounded[start]!;
    return (at > 0 && first !== first.toLowerCase()) || /\d/.test(form);
  };
  const questionWord = forms.findIndex(isQuestionWord);
  const counts = forms[questionWord] === 'how' && forms[questionWord + 1] === 'many';
  const isLight = (at: number) => counts && at > questionWord + 2 && light.has(forms[at]!);
  // “How many people signed?” asks how many signed.
  const isCountedAnybody = (at: number) => forms[at] === 'people' && forms[at - 1] === 'many';
  const terms: (AskedTerm & { readonly related: number[] })[] = [];
  const seen = new Set<string>();
  for (const [at, { form }] of words.entries()) {
    const term = termOf(form);
    if (term === null || seen.has(term)) continue;
    seen.add(term);
    const id = vocabulary.idOf(term);
    const n = id < 0 ? 0 : vocabulary.frequencyAt(id);
    terms.push({
      at,
      term: n > 0 ? id : -1,
      form,
      idf: Math.log(1 + (sentences - n + 0.5) / (n + 0.5)),
      named: isNamed(at),
      role: at === focus ? 'focus' : scaffold.has(form) || isCountedAnybody(at) || isLight(at) ? 'scaffold' : 'matter',
      related: known(families.get(term), vocabulary),
      opposites: known(oppositesOf(form, term), vocabulary),
      family: vocabulary.idOf(familyOf(term) ?? ''),
    });
  }
  const asked = askedWordAt(
    forms.map((form, at) => ({ form, named: isNamed(at), scaffold: scaffold.has(form) })),
    questionWord,
  );
  const acronyms = acronymsOf(bounded, words).flatMap(({ acronym, from, to }) => {
    const term = termOf(wordsOf(acronym)[0]?.form ?? '');
    const id = term === null ? -1 : vocabulary.idOf(term);
    return id >= 0 && vocabulary.frequencyAt(id) > 0 ? [{ id, from, to }] : [];
  });
  for (const term of terms) {
    term.related.push(...acronyms.filter(({ from, to }) => from <= term.at && term.at < to).map(({ id }) => id));
  }
  const rarest = terms.toSorted((a, b) => b.idf - a.idf).slice(0, MAX_TERMS);
  const kept = terms.length > MAX_TERMS ? terms.filter((term) => rarest.includes(term)) : terms;
  const asksWhatIs = BE.has(forms[questionWord + 1] ?? '');
  const about = expected === 'thing' ? matterAskedAt(forms) : -1;
  const pairs = kept.flatMap((term, i) => (i > 0 && term.at - kept[i - 1]!.at <= 2 ? [[i - 1, i] as const] : []));
  return {
    expected,
    terms: kept,
    head: kept.findIndex(({ form }) => asked >= 0 && termOf(form) === termOf(forms[asked]!)),
    expansions: expansionsOf(
      kept,
      acronyms.map(({ id }) => id),
    ),
    forms,
    pairs,
    negated: forms.some((form) => (shapeOf(form) & Shapes.negation) !== 0),
    about: kept.reduce(
      (mask, { at, role }, i) => (about >= 0 && at >= about && role === 'matter' ? mask | (1 << i) : mask),
      0,
    ),
    role: forms[questionWord] === 'who' && asksWhatIs,
    speech: expected === 'thing' && forms.some((form) => speech.has(form)),
    counts,
    literal: counts ? !isUnit(forms[asked] ?? '') : asksWhatIs && belongings.has(forms[asked] ?? ''),
    unknown: isUnknown(forms, questionWord, kept),
    length: forms.length,
  };
}

/** "What is the *weather* like?", "What *dividend* did it pay?" asked of a coverage without such a word. */
function isUnknown(forms: readonly string[], questionWord: number, terms: readonly AskedTerm[]): boolean {
  if (forms[questionWord] !== 'what') return false;
  const isThing = BE.has(forms[questionWord + 1] ?? '') && DETERMINERS.has(forms[questionWord + 2] ?? '');
  const at = isThing ? questionWord + 3 : questionWord + 1;
  const next = forms[at + 1];
  const ends = isThing
    ? next === undefined || next === 'like' || isStopWord(next) || (shapeOf(next) & Shapes.calendar) !== 0
    : next !== undefined && AUXILIARIES.has(next);
  const asked = terms.find((term) => term.at === at);
  if (abstract.has(forms[at] ?? '')) return false;
  return ends && asked?.role === 'matter' && asked.term < 0 && asked.family < 0 && asked.related.length === 0;
}

/** Another name for the same thing is worth so much, as an idf; a related word, such a share of the asked one's. */
const ANOTHER_NAME = 4;
const RELATED = 0.2;
/** Each term looked for costs time. */
const MOST_EXPANSIONS = 8;

function expansionsOf(terms: readonly AskedTerm[], acronyms: readonly number[]): Question['expansions'] {
  const asked = new Set(terms.map(({ term }) => term));
  const weights = new Map(acronyms.map((term) => [term, ANOTHER_NAME]));
  for (const { role, idf, related } of terms) {
    if (role !== 'matter') continue;
    for (const term of related) if (!asked.has(term) && !weights.has(term)) weights.set(term, RELATED * idf);
  }
  return [...weights]
    .map(([term, weight]) => ({ term, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_EXPANSIONS);
}

function known(terms: ReadonlySet<string> | undefined, vocabulary: Vocabulary): number[] {
  return [...(terms ?? [])]
    .map((term) => vocabulary.idOf(term))
    .filter((id) => id >= 0 && vocabulary.frequencyAt(id) > 0);
}
