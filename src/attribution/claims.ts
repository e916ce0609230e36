import { accordingTo, ownWords } from './according.ts';
import type { Claim } from './claim.ts';
import { findCues } from './cues.ts';
import { labelClaim } from './labels.ts';
import { isNonsense } from './nonsense.ts';
import type { Reading } from './reading.ts';
import { cited, outermost, retold } from './relays.ts';
import { said } from './said.ts';

/** The claims of a frame in order: outermost attributions only, each with its source and contents. */
export function claimsOf(r: Reading, index: number): readonly Claim[] {
  const frame = r.frames[index]!;
  const all: Claim[] = [];
  const label = labelClaim(r, index);
  if (label !== null) all.push(label);
  const cues = findCues(r, frame);
  for (const cue of cues) {
    const claim =
      cue.form === 'according'
        ? accordingTo(r, index, frame, cue)
        : cue.form === 'noun'
          ? ownWords(r, index, frame, cue)
          : said(r, index, frame, cue, all);
    if (claim === null) continue;
    // A cue at the very end ("he said: !") leaves nothing between itself and the mark.
    all.push({ ...claim, contents: claim.contents.filter(({ first, last }) => first <= last) });
  }
  return outermost(
    r,
    all.filter((claim) => !isNonsense(r, claim)),
  ).map((claim) => cited(r, retold(r, claim)));
}
