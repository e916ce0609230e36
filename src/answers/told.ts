import type { Found, Offer } from '../domain/answer.ts';

/** The answer of a command that did something, or that tells what is set. */
export const told = (notes: readonly string[], offers: readonly Offer[] = []): Found => ({
  kind: 'found',
  statements: [],
  notes,
  ...(offers.length > 0 && { offers }),
});
