import { isUpper } from './characters.ts';
import { SHAPE } from './tokens.ts';
import type { WinkToken } from './wink-tagger.ts';

/** What is to be known of a token's characters, wherever they stand. */
export type Form = {
  /** Lower case, straight apostrophes. */
  readonly lower: string;
  readonly capital: 0 | 1;
  /** What wink is asked about in its place. */
  readonly asked: string;
  /** What wink makes of that by itself, once it has been asked. */
  wink: readonly WinkToken[] | null;
};

/** What wink is asked about in place of all that is neither word nor mark. */
const OTHER = '*';
const CURLY = /[’‘ʼ]/g;

/** As many forms as are remembered, and their longest: strange ones cannot fill the memory. */
const KNOWN = 60_000;
const LONGEST_KNOWN = 40;
/** A longer slice of a text keeps the whole of it in memory. */
const LONGEST_COPY = 12;
const known = new Map<string, Form>();

/** Of the same characters always the same, as long as it is remembered. */
export function formOf(characters: string, shape: number): Form {
  const found = known.get(characters);
  if (found !== undefined) return found;
  if (characters.length > LONGEST_KNOWN) return makeForm(characters, shape);
  if (known.size >= KNOWN) known.clear();
  const own = characters.length > LONGEST_COPY ? ` ${characters}`.slice(1) : characters;
  const form = makeForm(own, shape);
  known.set(own, form);
  return form;
}

function makeForm(characters: string, shape: number): Form {
  const lower = characters.toLowerCase().replaceAll(CURLY, "'");
  const capital = shape === SHAPE.WORD && isUpper(characters[0]!) ? 1 : 0;
  return { lower, capital, asked: askedOf(characters, lower, shape), wink: null };
}

function askedOf(characters: string, lower: string, shape: number): string {
  if (shape === SHAPE.OTHER) return OTHER;
  if (shape !== SHAPE.PUNCTUATION) return characters.replaceAll(CURLY, "'");
  return lower[0] === '“' || lower[0] === '”' || lower[0] === '«' ? '"' : lower;
}
