import { digest } from './slug.ts';

/**
 * What linking needs to know of a party of one article, and nothing else: parties of different articles with one key
 * are one party. It depends on its own article alone, so it is stored with it and never renewed.
 *
 * `person/TOLD/Name` (m or f; u: a forename that may be either; nothing: no forename that is known),
 * `organisation/ACRONYMS/Name`, `place/ACRONYMS/Name`, or, for a party without a name, an id that starts with `alone:`: "one
 * backbencher" here and "one backbencher" there are two people.
 */
export type LinkKey = string;

export const ALONE = 'alone:';

/** The key of a party without a name, told apart from those of other servers' articles; any other key as it is. */
export const scopedKey = (key: LinkKey, server: string | null): LinkKey =>
  key.startsWith(ALONE) ? ALONE + digest(server ?? '', key) : key;
