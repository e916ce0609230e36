import type { Alignment } from '../coverage/coverage.ts';
import type { DiffPart } from '../domain/answer.ts';
import { wordsOf } from '../text/words.ts';
import { isNegation, wordDiff } from './word-diff.ts';
import { formsOf } from './words.ts';

/** The words of a text alone: case, marks, apostrophes, dashes and white space make no difference. */
export const forms = (text: string): string => formsOf(text).join(' ').replaceAll("'", '').toLowerCase();

const ELLIPSIS = /\[?(?:…|\.\s?\.\s?\.)\]?/;

/** True when the asked words leave out others only where they say so ("…"), and no negation among them. */
export function onlyShortened(asked: string, printed: string): boolean {
  const pieces = asked
    .split(ELLIPSIS)
    .map(forms)
    .filter((piece) => piece !== '');
  if (pieces.length < 2) return false;
  let rest = ` ${forms(printed)} `;
  for (const [at, piece] of pieces.entries()) {
    const found = rest.indexOf(` ${piece} `);
    const leftOut = rest.slice(0, Math.max(found, 0)).trim();
    if (found === -1 || (at === 0 && leftOut !== '') || leftOut.split(' ').some(isNegation)) return false;
    rest = rest.slice(found + piece.length + 1);
  }
  return rest.trim() === '';
}

const OPENS = /["“‘'«]\s?$/;
const CLOSES = /^[.,;:!?…–—-]*\s?["”’'»]/;

/** True when the coverage prints just these words between quotation marks. */
export const isMarked = ({ hit, start, end }: Alignment): boolean =>
  OPENS.test(hit.text.slice(0, start - hit.start)) && CLOSES.test(hit.text.slice(end - hit.start));

/** Words before a quotation in which a negation still turns its meaning. */
const REACH = 2;

/** The negation that stands just before an alignment in its sentence, or null. */
export function negationBefore({ hit, start }: Alignment): string | null {
  const before = wordsOf(hit.text).filter(({ end }) => hit.start + end <= start);
  const negation = before.slice(-REACH).find(({ form }) => isNegation(form));
  return negation ? hit.text.slice(negation.start, negation.end) : null;
}

/**
 * The aligned words with as many more on either side as the asked words have that found no counterpart there: a
 * negation dropped from the beginning stands just before the alignment.
 */
export function wholeAlignment(asked: string, { hit, start, end, text }: Alignment): string {
  if (start < hit.start || end > hit.end) return text;
  const diff = wordDiff(asked, text);
  const unmatched = (part: DiffPart | undefined) => (part?.op === 'dropped' ? wordsOf(part.text).length + 1 : 0);
  const words = wordsOf(hit.text);
  const first = words.findIndex((word) => hit.start + word.end > start);
  const last = words.findLastIndex((word) => hit.start + word.start < end);
  const from = words[Math.max(0, first - unmatched(diff[0]))]!;
  const to = words[Math.min(words.length - 1, last + unmatched(diff.at(-1)))]!;
  return hit.text.slice(from.start, to.end);
}
