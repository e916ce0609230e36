import { isStopWord } from '../../../text/terms.ts';

/** The words of a question as `askedWordAt` sees them. */
export type QuestionWord = {
  readonly form: string;
  /** A name or a number. */
  readonly named: boolean;
  /** Only carries the question ("name", "kind", "said"). */
  readonly scaffold: boolean;
};

const HELPING = new Set(
  'is was are were be been do does did has have had can could will would shall should may might must'.split(' '),
);
const COPULA = new Set(['is', 'was', 'are', 'were']);
const PLURAL = /(?:[^su]s|people|children|men|women)$/;
/** Too general to be what is asked: in "How many people signed?" that is the signing. */
const GENERAL = new Set(['people', 'person', 'persons', 'money', 'thing', 'things']);
/** These say how a thing is asked after, never what. */
const ADVERB = /^(?:last|first|ever|now|also|really|still|originally|[a-z]{3,}ly)$/;

/**
 * The place of the word that a sentence must hold, or mean, to answer: what was done ("When did the mayor *resign*?",
 * "Who *found* the key?"), what is counted ("How many *dogs* fell ill?"), whose it is ("Who is the mayor's *wife*?").
 * `at`: place of the question word, -1 for none. Returns -1 when nothing is left.
 */
export function askedWordAt(words: readonly QuestionWord[], at: number): number {
  const kind = words[at]?.form;
  const isContent = (i: number) => {
    const word = words[i];
    if (word === undefined || word.scaffold || isStopWord(word.form)) return false;
    return !GENERAL.has(word.form) && !ADVERB.test(word.form);
  };
  for (let from = at + 1; from < words.length; from++) {
    if (!isContent(from)) continue;
    let end = from;
    while (end < words.length && isContent(end)) end++;
    const plain = (i: number) => !words[i]!.named;
    const before = words.slice(at + 1, from).map(({ form }) => form);
    const helped = before.some((form) => HELPING.has(form)) || kind === undefined;
    const isCounted = kind === 'how' && from === at + 2;
    const places = Array.from({ length: end - from }, (_, i) => from + i).filter((i) => isCounted || plain(i));
    if (places.length === 0) {
      from = end - 1;
      continue;
    }
    // A verb at the end of what is helped, the noun at the end of what something is.
    if (helped || before.some((form) => COPULA.has(form))) return places.at(-1)!;
    if (kind === 'how') return places.findLast((i) => PLURAL.test(words[i]!.form)) ?? places[0]!;
    if (kind === 'who' || kind === 'WHO') return places[0]!;
    return HELPING.has(words[end]?.form ?? '') ? places.at(-1)! : places[0]!;
  }
  return -1;
}

const TELLING = new Set('say said tell told think thinks claim claimed comment argue argued state stated'.split(' '));
const ABOUT = new Set(['about', 'on', 'of', 'regarding', 'concerning', 'over']);

/** The place where a question says what somebody's words are about ("What did she say about *the ferry*?"); -1 if nowhere. */
export function matterAskedAt(forms: readonly string[]): number {
  const said = forms.findIndex((form) => TELLING.has(form));
  const at = said < 0 ? -1 : forms.findIndex((form, i) => i > said && ABOUT.has(form));
  return at < 0 || at + 1 === forms.length ? -1 : at + 1;
}
