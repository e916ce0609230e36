import type { Claim } from './claim.ts';
import type { Stretch } from './clauses.ts';
import { isQuotation, type Reading } from './reading.ts';

type Growing = Claim & { contents: Stretch[] };

/**
 * A paragraph of quotation left without a closing mark goes to whoever speaks in the next one, which opens with a mark
 * again: it had been given to the speaker before it, or to nobody.
 */
export function rejoin(r: Reading, claims: readonly Growing[]): void {
  const { quotations } = r.parsed;
  const holders = new Map<number, { readonly claim: Growing; readonly item: number }>();
  for (const claim of claims)
    for (const { first, last } of claim.contents)
      if (first === last && isQuotation(r, first)) holders.set(r.quotation[first]!, { claim, item: first });
  for (let q = quotations.length - 1; q > 0; q--) {
    if (!quotations[q]!.continues) continue;
    const next = holders.get(q);
    const left = holders.get(q - 1);
    if (next === undefined || left === undefined || next.claim === left.claim || next.claim.cue === null) continue;
    if (left.claim.cue !== null && r.frame[left.item] === left.claim.frame) continue;
    left.claim.contents.splice(
      left.claim.contents.findIndex(({ first }) => first === left.item),
      1,
    );
    next.claim.contents.unshift({ first: left.item, last: left.item });
    holders.set(q - 1, { claim: next.claim, item: left.item });
  }
}
