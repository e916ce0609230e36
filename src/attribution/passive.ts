import { POS } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { NAMING } from './cue-subject.ts';
import type { Cue } from './cues.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';

const DESCRIBING = new Set([...NAMING, 'describe', 'denounce', 'condemn', 'hail', 'praise', 'dismiss', 'remember']);

/** Words between "by" and what is said that an aside to the source may take. */
const LONGEST_ASIDE = 12;

/** "was described by her brother, Bo, as “the kindest of us”": who speaks stands after "by", and the words after "as". */
export function passive(r: Reading, index: number, frame: Frame, cue: Cue): Claim | null {
  let by = cue.last + 1;
  const called = NAMING.has(cue.verb?.lemma ?? '') ? quotedObject(r, by, frame.to) : -1;
  if (called > 0) by = called + 1;
  if (r.lower[by] !== 'by' || cue.verb === null || !DESCRIBING.has(cue.verb.lemma)) return null;
  const source = nounPhraseStartingAt(r, by + 1, frame.to);
  if (source === null) return null;
  if (called > 0)
    return { frame: index, cue, source, contents: [{ first: cue.last + 1, last: called }], addressee: null };
  for (let i = source.last + 1; i < frame.to && i <= source.last + LONGEST_ASIDE; i++) {
    if (r.pos[i] === POS.VERB || isQuotation(r, i)) return null;
    if (r.lower[i] !== 'as') continue;
    let words = i + 1;
    while (words < frame.to && words <= i + 2 && !isQuotation(r, words)) words++;
    return words < frame.to && isQuotation(r, words)
      ? { frame: index, cue, source, contents: [{ first: i + 1, last: words }], addressee: null }
      : null;
  }
  return null;
}

/** "was called “a farce” by her": the quotation that a thing is called, after an article at most; −1 when there is none. */
function quotedObject(r: Reading, from: number, hi: number): number {
  const at = /^(?:an?|the)$/.test(r.lower[from] ?? '') ? from + 1 : from;
  return at < hi && isQuotation(r, at) ? at : -1;
}
