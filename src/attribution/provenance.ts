import type { Stance } from '../domain/attribution.ts';
import type { Slice } from '../domain/span.ts';
import { POS } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { HEDGES } from './lexicon/hedges.ts';
import { NEGATIONS } from './lexicon/words.ts';
import { type NounPhrase, nounPhraseStartingAt } from './noun-phrases.ts';
import { isQuotation, type Reading, sliceOf } from './reading.ts';

const COGNITION = new Set(
  'know think believe recognise recognize realise realize notice hear want expect plan see understand remember recall care need like feel regret intend mind'.split(
    ' ',
  ),
);

const DECLINED = new Set([
  'say',
  'comment',
  'respond',
  'reply',
  'elaborate',
  'answer',
  'disclose',
  'discuss',
  'confirm',
  'specify',
  'return',
]);

const DENIABLE = new Set([
  'did',
  'do',
  'does',
  'had',
  'has',
  'have',
  'was',
  'were',
  'is',
  'are',
  'been',
  "didn't",
  "don't",
  "doesn't",
  "hadn't",
  "hasn't",
  "haven't",
  "wasn't",
  "weren't",
  "isn't",
  "aren't",
  "'s",
  "'d",
  "'ve",
  "'re",
]);

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
  return null;
}

/** Whether the source asserts, denies or declines. A denial may lie in the content: "insisted it had not been forced". */
export function stanceOf(r: Reading, claim: Claim): Stance {
  const { cue } = claim;
  if (cue === null || cue.verb === null) return 'asserts';
  if (cue.verb.declines || (cue.negated && DECLINED.has(cue.verb.lemma))) return 'declines';
  if (cue.verb.denies) return cue.negated ? 'asserts' : 'denies';
  const first = claim.contents.find(({ first: at }) => at > cue.last) ?? claim.contents[0];
  if (first === undefined || cue.verb.asks) return 'asserts';
  for (let i = first.first; i <= first.last; i++) {
    if (isQuotation(r, i)) return 'asserts';
    if (r.pos[i] !== POS.AUX && r.pos[i] !== POS.VERB) continue;
    let at = i;
    let negated = false;
    let deniable = DENIABLE.has(r.lower[i]!);
    while (
      at <= first.last &&
      !isQuotation(r, at) &&
      (r.pos[at] === POS.AUX || r.pos[at] === POS.ADV || r.pos[at] === POS.PART)
    ) {
      if (NEGATIONS.has(r.lower[at]!) && r.lower[at] !== 'no') negated = true;
      if (!DENIABLE.has(r.lower[at]!) && r.pos[at] === POS.AUX && !NEGATIONS.has(r.lower[at]!)) deniable = false;
      at++;
    }
    const verb = r.lower[at] ?? '';
    if (negated && DECLINED.has(verb) && verb !== 'say') return 'declines';
    return negated && deniable && !COGNITION.has(verb) ? 'denies' : 'asserts';
  }
  return 'asserts';
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
