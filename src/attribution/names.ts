import { POS, SHAPE } from '../text/tokens.ts';
import { classify, type NameKind, nameWords, TITLE_TAILS } from './classify-name.ts';
import { type Gender, genderOf, isForename } from './forenames.ts';
import { OUTLET_WORDS } from './lexicon/hedges.ts';
import { ORGANISATION_WORDS, PLACES, ROLE_NOUNS } from './lexicon/name-words.ts';
import { SURNAME_LINKS, TITLES } from './lexicon/words.ts';
import type { Reading } from './reading.ts';
import { isMisread, NEVER_NAMES } from './repair-tags.ts';

/** A name as printed: tokens first … last without its title, which begins at `from`. */
export type PrintedName = {
  readonly from: number;
  readonly first: number;
  readonly last: number;
  readonly kind: NameKind;
  /** From the title or the forename. */
  readonly gender: Gender;
  readonly titled: boolean;
  /** Words in lower case, without middle initials and "Jr.". */
  readonly words: readonly string[];
};

const ORGANISATION_HEADS = new Set(
  'department ministry university bank house office institute board council college school church court association federation organisation organization committee society league union campaign museum academy chamber center centre foundation friends daughters sons bureau'.split(
    ' ',
  ),
);

/** Every name of the article in order, found by capitals; in a headline of capitals only by names known from elsewhere. */
export function findNames(r: Reading): readonly PrintedName[] {
  const { tokens } = r.parsed;
  const inTitleCase = r.titleCase;
  const names: PrintedName[] = [];
  const lowerWords = new Set<string>();
  for (let i = 0; i < tokens.length; i++)
    if (tokens.capital[i] === 0 && tokens.shape[i] === SHAPE.WORD) lowerWords.add(tokens.lower[i]!);
  for (let i = 0; i < tokens.length; ) {
    if (!startsName(r, i)) {
      i++;
      continue;
    }
    let last = i;
    while (last + 1 < tokens.length && tokens.sentence[last + 1] === tokens.sentence[i] && last - i < 9) {
      const next = last + 1;
      if (isCapitalised(r, next) && !NEVER_NAMES.has(tokens.lower[next]!)) last = next;
      else if (next + 1 < tokens.length && isCapitalised(r, next + 1) && links(r, last, next)) last = next + 1;
      else break;
    }
    if (inTitleCase[i] === 0 && !(last === i && opensOnly(r, i, lowerWords))) addNames(r, i, last, names);
    i = last + 1;
  }
  return names;
}

/** A single word whose capital may only open its sentence: it is printed small elsewhere, or is no noun. */
function opensOnly(r: Reading, i: number, lowerWords: ReadonlySet<string>): boolean {
  const { tokens } = r.parsed;
  const opens = i === 0 || tokens.sentence[i - 1] !== tokens.sentence[i] || /^[“‘"'(•:—–]/.test(tokens.lower[i - 1]!);
  return (
    opens &&
    (lowerWords.has(tokens.lower[i]!) ||
      (tokens.pos[i] !== POS.PROPN &&
        tokens.pos[i] !== POS.NOUN &&
        tokens.pos[i] !== POS.X &&
        tokens.pos[i] !== POS.VERB) ||
      /(?:ing|ed|ly)$/.test(tokens.lower[i]!))
  );
}

const isCapitalised = (r: Reading, i: number): boolean => {
  const { tokens } = r.parsed;
  return tokens.capital[i] === 1 && tokens.shape[i] === SHAPE.WORD && tokens.lower[i]![0] !== "'";
};

function startsName(r: Reading, i: number): boolean {
  const { tokens } = r.parsed;
  const word = tokens.lower[i]!;
  if (!isCapitalised(r, i) || word === 'i') return false;
  if (NEVER_NAMES.has(word) && !isMisread(r.text.slice(tokens.start[i], tokens.end[i]))) return false;
  return word.length > 1 || word.endsWith('.') || isCapitalised(r, i + 1);
}

function links(r: Reading, last: number, at: number): boolean {
  const word = r.parsed.tokens.lower[at]!;
  const before = r.parsed.tokens.lower[last]!;
  if (word === 'of') return ORGANISATION_HEADS.has(before) || TITLES.has(before) || ORGANISATION_WORDS.has(before);
  if (word === '&') return true;
  if (word === 'for' || word === 'on' || word === 'and') return word === 'for' && ORGANISATION_HEADS.has(before);
  return SURNAME_LINKS.has(word) && word !== 'mac' && word !== 'st.';
}

/** Cuts titles off a run of capitalised words and says what the rest names. */
function addNames(r: Reading, from: number, end: number, names: PrintedName[]): void {
  const { tokens } = r.parsed;
  let first = from;
  let gender: Gender = '';
  let titled = false;
  for (let i = from; i < end; i++) {
    const word = tokens.lower[i]!;
    if (!TITLES.has(word) && !ROLE_NOUNS.has(word)) continue;
    let after = i + 1;
    if (tokens.lower[after] === 'of' && TITLE_TAILS.has(tokens.lower[after + 1] ?? '')) after += 2;
    if (after > end || (tokens.lower[after] === 'general' && after < end)) after++;
    if (after > end) continue;
    // "King Abdullah" keeps "King" apart too, but "Stephen King said" has it last and never comes here.
    if (i > from && isForename(tokens.lower[i - 1]!) && i - from === 1 && !TITLES.has(tokens.lower[from]!)) continue;
    first = after;
    gender = TITLES.get(word) || gender;
    titled = true;
  }
  // "New York City Public Advocate Trish James": the name begins at its forename.
  if (end - first >= 2 && !isForename(tokens.lower[first]!) && !ORGANISATION_WORDS.has(tokens.lower[end]!)) {
    for (const k of [end - 1, end - 2]) {
      if (
        k <= first ||
        !isForename(tokens.lower[k]!) ||
        ORGANISATION_WORDS.has(tokens.lower[k]!) ||
        PLACES.has(tokens.lower[k]!)
      )
        continue;
      first = k;
      titled = true;
      break;
    }
  }
  const words = nameWords(r, first, end);
  if (words.length === 0) return;
  const kind = classify(r, from, first, end, words, titled);
  if (kind === null) return;
  if (kind === 'person' && gender === '' && words.length > 1) gender = genderOf(words[0]!);
  // "But The Times said": the article is part of an outlet’s name, and of any that keeps its capital within a sentence.
  if (
    kind === 'organisation' &&
    from > 0 &&
    tokens.lower[from - 1] === 'the' &&
    tokens.capital[from - 1] === 1 &&
    first === from &&
    (OUTLET_WORDS.has(words.at(-1)!) || (from > 1 && tokens.sentence[from - 2] === tokens.sentence[from]))
  )
    first = from - 1;
  names.push({ from: Math.min(from, first), first, last: end, kind, gender, titled, words });
}
