import type { Found, Offer, Reference } from '../domain/answer.ts';

/** The answer of a command that did something, or that tells what is set. */
export const told = (
  notes: readonly string[],
  offers: readonly Offer[] = [],
  references: readonly Reference[] = [],
): Found => ({
  kind: 'found',
  statements: [],
  notes,
  ...(offers.length > 0 && { offers }),
  ...(references.length > 0 && { references }),
});
