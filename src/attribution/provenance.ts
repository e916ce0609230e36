import type { Slice } from '../domain/span.ts';
import type { Claim } from './claim.ts';
import { HEDGES } from './lexicon/hedges.ts';
import { type NounPhrase, nounPhraseStartingAt } from './noun-phrases.ts';
import { isQuotation, type Reading, sliceOf } from './reading.ts';
import { isOutlet } from './relays.ts';

/** "apparently" in "apparently told MPs", "is said to have" in "is said to have claimed": the writer's distance. */
export function hedgeOf(r: Reading, claim: Claim): Slice | null {
  const { cue, source } = claim;
  if (cue === null || cue.form === 'colon') return null;
  if (cue.evidential !== undefined) return sliceOf(r, cue.evidential.first, cue.evidential.last);
  const from = source !== null && source.last < cue.first ? source.last + 1 : cue.group;
  const frame = r.frames[claim.frame]!;
  for (let i = Math.max(from, frame.from); i <= cue.last; i++) if (HEDGES.has(r.lower[i]!)) return sliceOf(r, i, i);
  // "Apparently, she said" and "Reportedly Mr Lee told …"
  if (HEDGES.has(r.lower[frame.from]!) && source !== null && source.first - frame.from <= 2)
    return sliceOf(r, frame.from, frame.from);
  // "Ms Poe claimed the company had reportedly paid": she keeps the distance, and so do we.
  for (const { first, last } of claim.contents) {
    if (first <= cue.last) continue;
    for (let i = first; i <= last && !isQuotation(r, i); i++) if (HEDGES.has(r.lower[i]!)) return sliceOf(r, i, i);
  }
  return null;
}

const RELAYED = new Set([
  'reported',
  'quoted',
  'cited',
  'published',
  'carried',
  'obtained',
  'seen',
  'relayed',
  'broadcast',
  'aired',
  'recounted',
]);

/** "…, in comments reported by Politico": who passed the words on, after the content or the cue. */
export function relayAfter(r: Reading, claim: Claim): NounPhrase | null {
  const frame = r.frames[claim.frame]!;
  const from = Math.min(...claim.contents.map(({ first }) => first), claim.cue?.first ?? Number.POSITIVE_INFINITY);
  for (let i = Math.max(from, frame.from); i + 2 < frame.to; i++) {
    if (!RELAYED.has(r.lower[i]!) || r.lower[i + 1] !== 'by' || isQuotation(r, i)) continue;
    if (claim.contents.some(({ first, last }) => first <= i && i <= last)) continue;
    return nounPhraseStartingAt(r, i + 2, frame.to);
  }
  return null;
}

/** "told the BBC": an outlet by name that is not the article’s own, through which the words were first heard. */
export function isAnotherOutlet(r: Reading, phrase: NounPhrase): boolean {
  const programme = /^(?:programme|program|show|podcast|magazine)$/.test(r.lower[phrase.head]!);
  const first = programme ? phrase.first : phrase.head;
  if ((!programme && r.capital[phrase.head] === 0) || !isOutlet(r, { ...phrase, first, last: phrase.head }))
    return false;
  const own = r.parsed.article.outlet?.toLowerCase().split(/\P{L}+/u) ?? [];
  for (let i = phrase.first; i <= phrase.last; i++)
    if (r.capital[i] === 1 && r.lower[i] !== 'the' && own.includes(r.lower[i]!)) return false;
  return true;
}
