import { type Claim, claimsOf } from './claims.ts';
import type { Stretch } from './contents.ts';
import { isUtterance } from './contents.ts';
import { isQuotation, type Reading } from './reading.ts';

/** A claim whose contents may grow while floating quotations are taken in. */
type Growing = { -readonly [K in keyof Claim]: Claim[K] extends readonly Stretch[] ? Stretch[] : Claim[K] };

/** Words a quotation without any words of attribution must have to be speech rather than a term in quotes. */
const A_SENTENCE_HAS_WORDS = 4;

/**
 * All claims of the article in order: those with a cue, and quotations that float. A quotation that fills its sentence
 * belongs to whoever was quoted just before (the same paragraph, a quotation left open, "He said:", or a paragraph that
 * is nothing but quotation after one with a speaker); other quotations without a cue are nobody's words.
 */
export function claimsWithQuotations(r: Reading): readonly Claim[] {
  const claims: Growing[] = [];
  let last: Growing | null = null;
  let lastParagraph = -1;
  r.frames.forEach((frame, index) => {
    const found = claimsOf(r, index).map((claim) => ({ ...claim, contents: [...claim.contents] }));
    const taken = new Set<number>();
    for (const claim of found) for (const { first, last: end } of claim.contents) for (let i = first; i <= end; i++) taken.add(i);
    const floats = quotationsLeft(r, frame.from, frame.to, taken);
    for (const item of floats.before) {
      if (last !== null && (r.parsed.quotations[r.quotation[item]!]!.continues || frame.paragraph - lastParagraph <= 1)) {
        last.contents.push({ first: item, last: item });
        lastParagraph = frame.paragraph;
      } else if (wordsOf(r, item) >= A_SENTENCE_HAS_WORDS) {
        claims.push({ frame: index, cue: null, source: null, contents: [{ first: item, last: item }], addressee: null });
      }
    }
    for (const claim of found) {
      claims.push(claim);
      last = claim;
      lastParagraph = frame.paragraph;
    }
  });
  return claims;
}

const wordsOf = (r: Reading, item: number): number => r.last[item]! - r.first[item]! - 1;

/** Quotations no claim took that fill their sentence. */
function quotationsLeft(r: Reading, from: number, to: number, taken: ReadonlySet<number>): { readonly before: readonly number[] } {
  const before: number[] = [];
  let words = 0;
  for (let i = from; i < to; i++) if (r.word[i] === 1) words++;
  for (let i = from; i < to; i++) {
    if (!isQuotation(r, i) || taken.has(i)) continue;
    if (words <= 1 || (isUtterance(r, i) && wordsOf(r, i) > 5 && i === from)) before.push(i);
  }
  return { before };
}
