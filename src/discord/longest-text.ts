import type { Option } from '../command.ts';

/** Discord's own bound for a string option. */
const LONGEST = 6_000;
/** Where a command declares none. */
const USUAL = 2_000;

/** The most that a string option takes, in UTF-16 code units. */
export const longestText = ({ maxLength = USUAL }: Pick<Option, 'maxLength'>): number => Math.min(maxLength, LONGEST);
