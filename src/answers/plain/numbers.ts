import { ONES, TENS } from '../numbers.ts';

const WORDS = `${ONES} ${TENS}`.split(' ').filter((word) => word !== 'zero');

/** A number as it stands in a sentence. */
export const NUMBERS = `(?:\\d[\\d,.]*|${WORDS.join('|')}|a hundred|a dozen|several hundred|hundreds|thousands)`;
