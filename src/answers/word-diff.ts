import { diffArrays } from 'diff';
import type { DiffPart } from '../domain/answer.ts';
import type { Span } from '../domain/span.ts';
import { wordsOf } from '../text/words.ts';

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never nor none nobody nothing neither nowhere without cannot hardly scarcely barely'.split(' '),
);
/** True for a folded word that turns a sentence into its opposite. */
export const isNegation = (form: string): boolean => NEGATIONS.has(form) || form.endsWith("n't");

/** Runs of items, half-open; an item that stands `alone` is a run of its own. */
function runsOf<T>(items: readonly T[], alone: (item: T) => boolean): readonly Span[] {
  const starts = items.flatMap((item, at) => (at === 0 || alone(item) || alone(items[at - 1]!) ? [at] : []));
  return starts.map((start, run) => ({ start, end: starts[run + 1] ?? items.length }));
}

/**
 * The steps from the asked words to the coverage's: `dropped` stands only in what was asked, `added` only in the
 * coverage. Case, marks and white space make no difference; a negation that one of the two lacks is flagged.
 */
export function wordDiff(asked: string, printed: string): readonly DiffPart[] {
  const before = wordsOf(asked);
  const after = wordsOf(printed);
  const changes = diffArrays(
    before.map(({ form }) => form),
    after.map(({ form }) => form),
  );
  const parts: DiffPart[] = [];
  let left = 0;
  let right = 0;
  for (const { value, added, removed } of changes) {
    const op = removed ? 'dropped' : added ? 'added' : 'same';
    const [text, words, from] = removed ? [asked, before, left] : [printed, after, right];
    if (!added) left += value.length;
    if (!removed) right += value.length;
    // A part runs up to the next word, so that the parts of one side, joined, give its text back.
    const part = (start: number, end: number): string => text.slice(words[start]!.start, words[end]?.start);
    const changed = words.slice(from, from + value.length);
    if (op === 'same') parts.push({ op, text: part(from, from + value.length) });
    else
      for (const { start, end } of runsOf(changed, ({ form }) => isNegation(form)))
        parts.push({
          op,
          text: part(from + start, from + end),
          ...(isNegation(changed[start]!.form) && { negation: true as const }),
        });
  }
  return parts;
}
