import { familyOf, termOf } from '../../../text/terms.ts';
import { FAMILIES } from '../../../text/word-families.ts';
import { wordsOf } from '../../../text/words.ts';
import type { Vocabulary } from '../index/vocabulary.ts';
import { acronymsOf } from './acronyms.ts';
import { askedWordAt } from './asked-word.ts';
import {
  ASKED_AND_ANSWERED,
  FOCUS,
  HOW_MONEY,
  HOW_NUMBER,
  HOW_TIME,
  OPPOSITES,
  SCAFFOLD,
  SPEECH,
} from './question-lists.ts';
import { Shapes, shapeOf } from './shapes.ts';

/** What kind of words would answer. */
export type Expected =
  | 'person'
  | 'body'
  | 'place'
  | 'date'
  | 'duration'
  | 'number'
  | 'money'
  | 'nationality'
  | 'reason'
  | 'name'
  | 'definition'
  | 'thing'
  | 'none';

export type AskedTerm = {
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
  /** Terms that say what it says in another way (WHO, "founder" for "founded"): looked for as well, for less. */
  readonly expansions: readonly { readonly term: number; readonly weight: number }[];
  /** Neighbours in the question, as places in `terms`. */
  readonly pairs: readonly (readonly [number, number])[];
  /** It asks with "not", "never" or the like. */
  readonly negated: boolean;
  /** It asks what somebody said. */
  readonly speech: boolean;
  /** It asks for the most or the only one of its kind. */
  readonly superlative: boolean;
  /** Its question word is not its first. */
  readonly inside: boolean;
  /** Words asked, function words included; bounded. */
  readonly length: number;
};

/** One bit a term in a mask. */
export const MAX_TERMS = 30;
/** Words of a question that are read at all. */
const MAX_WORDS = 2_000;

const set = (words: string) => new Set(words.trim().split(/\s+/));
const focusKinds = Object.entries(FOCUS).map(([kind, words]) => [kind as keyof typeof FOCUS, set(words)] as const);
const howNumber = set(HOW_NUMBER);
const howTime = set(HOW_TIME);
const howMoney = set(HOW_MONEY);
const scaffold = set(SCAFFOLD);
const speech = set(SPEECH);

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
  const terms: (AskedTerm & { readonly at: number; readonly related: number[] })[] = [];
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
      role: at === focus ? 'focus' : scaffold.has(form) ? 'scaffold' : 'matter',
      related: known(families.get(term), vocabulary),
      opposites: known(oppositesOf(form, term), vocabulary),
      family: vocabulary.idOf(familyOf(term) ?? ''),
    });
  }
  const questionWord = forms.findIndex(isQuestionWord);
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
  const pairs = kept.flatMap((term, i) => (i > 0 && term.at - kept[i - 1]!.at <= 2 ? [[i - 1, i] as const] : []));
  return {
    expected,
    terms: kept,
    head: kept.findIndex(({ form }) => asked >= 0 && termOf(form) === termOf(forms[asked]!)),
    expansions: expansionsOf(
      kept,
      acronyms.map(({ id }) => id),
    ),
    pairs,
    negated: forms.some((form) => (shapeOf(form) & Shapes.negation) !== 0),
    speech: expected === 'thing' && forms.some((form) => speech.has(form)),
    superlative: forms.some((form) => SUPERLATIVE.test(form)),
    counts: forms[questionWord] === 'how' && forms[questionWord + 1] === 'many',
    inside: questionWord > 0,
    length: forms.length,
  };
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

function expectedOf(forms: readonly string[]): { expected: Expected; focus: number } {
  const nothing = -1;
  const at = forms.findIndex(isQuestionWord);
  const word = forms[at]?.replace(/'s$/, '');
  const next = forms[at + 1] ?? '';
  if (word === undefined) return { expected: forms[0] === 'name' ? 'name' : 'none', focus: nothing };
  if (word === 'who' || word === 'whom' || word === 'whose') return { expected: 'person', focus: nothing };
  if (word === 'when') return { expected: 'date', focus: nothing };
  if (word === 'where') return { expected: 'place', focus: nothing };
  if (word === 'why') return { expected: 'reason', focus: nothing };
  if (word === 'how') {
    if (howTime.has(next)) return { expected: 'duration', focus: nothing };
    if (howMoney.has(next)) return { expected: 'money', focus: nothing };
    if (howNumber.has(next)) return { expected: 'number', focus: nothing };
    return { expected: next === 'did' || next === 'does' || next === 'do' ? 'reason' : 'thing', focus: nothing };
  }
  if (DO.has(next)) return { expected: 'thing', focus: nothing };
  // what, which: the first noun of a known kind close by says what is asked for
  const bare = BE.has(next);
  for (let i = at + 1; i < Math.min(forms.length, at + 7); i++) {
    const singular = forms[i]!;
    for (const [kind, words] of focusKinds) {
      if (words.has(singular) || (singular.endsWith('s') && words.has(singular.slice(0, -1)))) {
        return { expected: kind, focus: i };
      }
    }
    if (singular === 'name') return { expected: 'name', focus: i };
  }
  if (bare && forms.length - at <= 5) return { expected: 'definition', focus: nothing };
  return { expected: 'thing', focus: nothing };
}

const SUPERLATIVE = /^(most|least|only|all|every|never|always|none|best|worst|.{3,}est)$/;
const QUESTION_WORDS = new Set(['who', 'WHO', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how']);
const isQuestionWord = (form: string) => QUESTION_WORDS.has(form.replace(/'s$/, ''));
const BE = new Set(['is', 'was', 'are', 'were']);
const DO = new Set(['does', 'do', 'did']);
