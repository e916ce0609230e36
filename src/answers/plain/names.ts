import { fold } from '../words.ts';

/** A name of at least two words, a title being one of them: "Ann Lee", "Dr Lee". */
export const NAME = String.raw`(?:\p{Lu}[\p{L}’'-]*\.? ){1,4}\p{Lu}[\p{L}’'-]+`;

const TITLE =
  /^(?:mrs?|ms|miss|dr|sir|dame|lord|lady|prof|professor|cllr|councillor|sen|senator|rep|gov|judge|col|capt|sgt|supt|chief|rev|mp)$/;

/**
 * The places behind an asked name in a text: it is named in full there, or by the last of its words with at most a
 * title before it, so that Rowena Pike is not taken for Colin Pike.
 */
export function endsOfName(asked: string, text: string): readonly number[] {
  const words: readonly string[] = fold(asked).match(/[\p{L}\p{N}'-]+/gu) ?? [];
  const last = words.at(-1);
  if (last === undefined) return [];
  return [...text.matchAll(/[\p{L}\p{N}’'-]+/gu)].flatMap((word, i, all) => {
    const form = fold(word[0]);
    if (form !== last && form !== `${last}'s`) return [];
    const before = all[i - 1];
    const joined = before && /^\.? $/.test(text.slice(before.index + before[0].length, word.index));
    const other =
      joined &&
      /^\p{Lu}/u.test(before[0]) &&
      !words.includes(fold(before[0])) &&
      !TITLE.test(fold(before[0])) &&
      words.length > 1;
    return other ? [] : [word.index + form.length];
  });
}
