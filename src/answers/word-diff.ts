import { diffArrays } from 'diff';
import { wordsOf } from '../coverage/embedded/ranking/words.ts';
import type { DiffPart } from '../domain/answer.ts';

const NEGATIONS: ReadonlySet<string> = new Set(
  'not no never nor none nobody nothing neither nowhere without cannot hardly scarcely barely'.split(' '),
);
const isNegation = (form: string): boolean => NEGATIONS.has(form) || form.endsWith("n't");

/** The first or last word of a run that begins or ends with a negation would hide it: negations stand on their own. */
function runsOf<T>(items: readonly T[], alone: (item: T) => boolean): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const [at, item] of items.entries()) {
    const before = items[at - 1];
    if (before === undefined || alone(before) || alone(item)) runs.push([item]);
    else runs.at(-1)!.push(item);
  }
  return runs;
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
    const words = removed ? before.slice(left, left + value.length) : after.slice(right, right + value.length);
    if (!added) left += value.length;
    if (!removed) right += value.length;
    const text = removed ? asked : printed;
    if (!added && !removed) {
      parts.push({ op: 'same', text: text.slice(words[0]!.start, words.at(-1)!.end) });
      continue;
    }
    for (const run of runsOf(words, ({ form }) => isNegation(form)))
      parts.push({
        op: removed ? 'dropped' : 'added',
        text: text.slice(run[0]!.start, run.at(-1)!.end),
        ...(isNegation(run[0]!.form) && { negation: true as const }),
      });
  }
  return parts;
}
