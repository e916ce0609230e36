import type { Claim } from './claims.ts';

export const confidenceOf = (_claim: Claim): number => 0.5;
