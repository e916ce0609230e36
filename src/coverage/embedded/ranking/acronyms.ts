import type { Word } from '../../../text/words.ts';

/** What may stand between two words of a name ("Nurses’ Union"). */
const JOINING = new Set([' ', '-', "' ", '’ ']);
const CONNECTING = new Set(['of', 'the', 'and', 'for', 'on', 'in']);
export const LONGEST_CONNECTING = 3;
export const FEWEST_LETTERS = 3;
const MOST_LETTERS = 7;

/**
 * The acronyms that the capitalised names of a text would have ("World Health Organisation": WHO), each with the places
 * of the words it stands for; small words between them do not count.
 */
export function acronymsOf(text: string, words: readonly Word[]): { acronym: string; from: number; to: number }[] {
  const found: { acronym: string; from: number; to: number }[] = [];
  let initials = '';
  let from = 0;
  let to = 0;
  const finish = () => {
    if (initials.length >= FEWEST_LETTERS && initials.length <= MOST_LETTERS)
      found.push({ acronym: initials, from, to });
    initials = '';
  };
  for (const [i, { form, start }] of words.entries()) {
    if (i > 0 && !JOINING.has(text.slice(words[i - 1]!.end, start))) finish();
    const first = text[start]!;
    if (CONNECTING.has(form)) {
      if (first !== first.toLowerCase()) finish();
    } else if (first === first.toLowerCase()) finish();
    else {
      if (initials === '') from = i;
      initials += first.toUpperCase();
      to = i + 1;
    }
  }
  finish();
  return found;
}
