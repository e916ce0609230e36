import type { Span } from '../domain/span.ts';
import { termOf } from '../text/terms.ts';
import { type Word, wordsOf } from '../text/words.ts';
import { isNegation } from './word-diff.ts';

/** A negation within a word: what is left without it. */
const WITHIN: Readonly<Record<string, string>> = {
  nothing: 'thing',
  something: 'thing',
  anything: 'thing',
  everything: 'thing',
  nobody: 'body',
  somebody: 'body',
  anybody: 'body',
  everybody: 'body',
  none: 'some',
  nowhere: 'where',
  somewhere: 'where',
  anywhere: 'where',
  cannot: 'can',
};
/** Words that come and go with a negation: "I do not know", "they have never", "no money". */
const SUPPORT: ReadonlySet<string> = new Set('do does did ever a an any some'.split(' '));

/** A word without the negation it may hold; null for a word that does nothing but negate. */
function neutral(form: string): string | null {
  if (form in WITHIN) return WITHIN[form]!;
  const plain = form.replace(/n't$/, '').replace(/^wo$/, 'will').replace(/^ca$/, 'can').replace(/^sha$/, 'shall');
  if ((plain === form && isNegation(form)) || SUPPORT.has(plain)) return null;
  return termOf(plain) ?? plain;
}

type Neutral = { readonly neutral: string; readonly word: Word };

const neutralWords = (words: readonly Word[]): readonly Neutral[] =>
  words.flatMap((word): Neutral[] => {
    const form = neutral(word.form);
    return form === null ? [] : [{ neutral: form, word }];
  });

const negations = (words: readonly Word[]): number => words.filter(({ form }) => isNegation(form)).length;

/** Fewest words, and one that tells something among them: "not now" is no sentence turned round. */
const FEWEST = 3;

/**
 * Where a sentence says the asked words with their negation put in or left out and nothing else changed; offsets into
 * the sentence, null where it does not.
 */
export function reversedIn(sentence: string, asked: string): Span | null {
  const wanted = wordsOf(asked);
  const needle = neutralWords(wanted);
  if (wanted.length < FEWEST || needle.length < 2 || wanted.every(({ form }) => termOf(form) === null)) return null;
  const words = wordsOf(sentence);
  const hay = neutralWords(words);
  const at = hay.findIndex((_, from) =>
    needle.every(({ neutral: form }, offset) => hay[from + offset]?.neutral === form),
  );
  if (at === -1) return null;
  let start = hay[at]!.word.start;
  let end = hay[at + needle.length - 1]!.word.end;
  // A negation just before the first word or just after the last belongs to them: "nor will we pay", "he did not".
  const before = words.findIndex((word) => word.start === start) - 1;
  if (isNegation(words[before]?.form ?? '')) start = words[before]!.start;
  const after = words.findIndex((word) => word.end === end) + 1;
  if (isNegation(words[after]?.form ?? '')) end = words[after]!.end;
  const found = words.filter((word) => word.start >= start && word.end <= end);
  return negations(found) % 2 === negations(wanted) % 2 ? null : { start, end };
}
