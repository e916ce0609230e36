import { FOCUS, HOW_MONEY, HOW_NUMBER, HOW_TIME } from './question-lists.ts';

/** What kind of words would answer. */
export type Expected =
  | 'person'
  | 'body'
  | 'place'
  | 'date'
  | 'duration'
  | 'age'
  | 'number'
  | 'money'
  | 'nationality'
  | 'reason'
  | 'name'
  | 'definition'
  | 'thing'
  | 'none';

const set = (words: string) => new Set(words.trim().split(/\s+/));
const focusKinds = Object.entries(FOCUS).map(([kind, words]) => [kind as keyof typeof FOCUS, set(words)] as const);
const howNumber = set(HOW_NUMBER);
const howTime = set(HOW_TIME);
const howMoney = set(HOW_MONEY);

const QUESTION_WORDS = new Set(['who', 'WHO', 'whom', 'whose', 'what', 'which', 'when', 'where', 'why', 'how']);
export const isQuestionWord = (form: string) => QUESTION_WORDS.has(form.replace(/'s$/, ''));
/** Forms that say what something is. */
export const BE = new Set(['is', 'was', 'are', 'were']);
const DO = new Set(['does', 'do', 'did']);

/** What would answer a question of these words, and the place of the word that says so; -1 for none. */
export function expectedOf(forms: readonly string[]): { expected: Expected; focus: number } {
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
    if (next === 'old') return { expected: 'age', focus: nothing };
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
