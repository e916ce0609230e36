import type { Claim } from './claim.ts';
import { OUTLET_WORDS } from './lexicon/hedges.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Reading } from './reading.ts';

/** Whether the phrase names a body that passes on what others say: "The Times", "the newspaper". */
export function isOutlet(r: Reading, { first, last }: NounPhrase): boolean {
  for (let i = first; i <= last; i++) {
    if (!OUTLET_WORDS.has(r.lower[i]!)) continue;
    if (r.capital[i] === 1 || r.lower[first] === 'the') return true;
  }
  return false;
}

const covers = (claim: Claim, item: number): boolean =>
  claim.contents.some(({ first, last }) => first <= item && item <= last);

/**
 * Keeps the outermost claims of a frame: what stands inside a content is part of what that speaker says. When the outer
 * source only passes the words on (an outlet, or anybody to whom "according to" credits a whole statement), the inner
 * speaker keeps them and the outer one becomes the way they reached us.
 */
export function outermost(r: Reading, claims: readonly Claim[]): readonly Claim[] {
  const kept: Claim[] = [];
  const relayed = new Set<Claim>();
  for (const outer of claims) {
    const inside = claims.filter((claim) => claim !== outer && claim.cue !== null && covers(outer, claim.cue.first));
    const inner = inside.find((claim) => passesOn(r, outer, claim));
    if (inner === undefined || outer.source === null) continue;
    relayed.add(outer);
    kept.push({ ...inner, via: [...(inner.via ?? []), outer.source] });
    for (const claim of inside) relayed.add(claim);
  }
  for (const claim of claims) {
    if (relayed.has(claim)) continue;
    const index = claims.indexOf(claim);
    const within = claims.some(
      (other, i) =>
        other !== claim &&
        !relayed.has(other) &&
        claim.cue !== null &&
        covers(other, claim.cue.first) &&
        !(other.cue !== null && covers(claim, other.cue.first) && index < i),
    );
    if (!within) kept.push(claim);
  }
  return kept.sort((a, b) => firstOf(a) - firstOf(b));
}

const firstOf = (claim: Claim): number => claim.contents[0]?.first ?? claim.cue!.first;

function passesOn(r: Reading, outer: Claim, inner: Claim): boolean {
  if (
    outer.source === null ||
    inner.source === null ||
    outer.cue === null ||
    inner.cue?.verb == null ||
    inner.cue.form !== 'finite'
  )
    return false;
  const [content] = outer.contents;
  if (content === undefined) return false;
  const innerFirst = Math.min(inner.source.first, inner.contents[0]?.first ?? inner.source.first);
  // Only when the whole of the outer content is the inner statement.
  const start = content.first + (r.lower[content.first] === 'that' ? 1 : 0);
  if (innerFirst > start + 1) return false;
  if (isOutlet(r, inner.source)) return false;
  if (outer.cue.form === 'according')
    return isOutlet(r, outer.source) || inner.contents.some(({ last }) => last < inner.cue!.first);
  return isOutlet(r, outer.source) && inner.cue.verb.clause;
}
