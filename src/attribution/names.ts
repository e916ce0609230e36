import { SHAPE } from '../text/tokens.ts';
import { classify, type NameKind, nameWords, TITLE_TAILS } from './classify-name.ts';
import { type Gender, genderOf, isForename } from './forenames.ts';
import { OUTLET_WORDS } from './lexicon/hedges.ts';
import { ORGANISATION_WORDS, PLACES, ROLE_NOUNS } from './lexicon/name-words.ts';
import {
  HONORIFICS,
  HONOURS,
  RANKS_IN_CAPITALS,
  TITLES,
  TITLES_AS_SURNAMES,
  TITLES_OF_FORENAMES,
} from './lexicon/words.ts';
import { linkedWord, withLeadingLinks } from './name-links.ts';
import {
  type Capitals,
  countCapitals,
  inDateline,
  opensOnly,
  opensWithVerb,
  shouted,
  withoutOpeners,
} from './name-openers.ts';
import type { Reading } from './reading.ts';
import { isMisread, NEVER_NAMES } from './repair-tags.ts';

/** A name as printed: tokens first … last without its title, which begins at `from`. */
export type PrintedName = {
  readonly from: number;
  readonly first: number;
  /** Last token without honours ("KC"). */
  readonly proper: number;
  readonly last: number;
  readonly kind: NameKind;
  /** From the title or the forename. */
  readonly gender: Gender;
  readonly titled: boolean;
  /** Has a title that goes with a forename: "Dame Priya". */
  readonly knighted: boolean;
  /** Words in lower case, without middle initials and "Jr.". */
  readonly words: readonly string[];
};

/** Every name of the article in order, found by capitals; in a headline of capitals only by names known from elsewhere. */
export function findNames(r: Reading): readonly PrintedName[] {
  const { tokens } = r.parsed;
  const inTitleCase = r.titleCase;
  const names: PrintedName[] = [];
  const words = countCapitals(r);
  for (let i = 0; i < tokens.length; ) {
    if (!startsName(r, i)) {
      i++;
      continue;
    }
    let last = i;
    while (last + 1 < tokens.length && tokens.sentence[last + 1] === tokens.sentence[i] && last - i < 9) {
      const capitalised = isCapitalised(r, last + 1) && !NEVER_NAMES.has(tokens.lower[last + 1]!);
      const next = capitalised ? last + 1 : linkedWord(r, i, last, last + 1);
      if (next < 0 || !isCapitalised(r, next)) break;
      last = next;
    }
    if (inTitleCase[i] === 0 && !(last === i && opensOnly(r, i, words)) && !shouted(r, i, last)) {
      addNames(r, opensWithVerb(r, i, last) ? i + 1 : i, last, words, names);
    }
    i = last + 1;
  }
  return withoutOpeners(r, names, words);
}

/** "Suleiman al-Amr": a capital after the article of another language. */
const PREFIXED = /^(?:al|el|ad|an|ar|as|at|az|ul)-\p{Lu}/u;

const isCapitalised = (r: Reading, i: number): boolean => {
  const { tokens } = r.parsed;
  if (
    tokens.capital[i] === 0 &&
    tokens.lower[i]![2] === '-' &&
    PREFIXED.test(r.text.slice(tokens.start[i], tokens.end[i]))
  )
    return true;
  return tokens.capital[i] === 1 && tokens.shape[i] === SHAPE.WORD && tokens.lower[i]![0] !== "'";
};

function startsName(r: Reading, i: number): boolean {
  const { tokens } = r.parsed;
  const word = tokens.lower[i]!;
  if (!isCapitalised(r, i) || word === 'i') return false;
  if (NEVER_NAMES.has(word) && !isMisread(r.text.slice(tokens.start[i], tokens.end[i]))) return false;
  return word.length > 1 || word.endsWith('.') || isCapitalised(r, i + 1);
}

/** Cuts titles off a run of capitalised words and says what the rest names. */
function addNames(r: Reading, from: number, end: number, capitals: Capitals, names: PrintedName[]): void {
  const { tokens } = r.parsed;
  let first = withLeadingLinks(r, from);
  let gender: Gender = '';
  let titled = false;
  let knighted = false;
  const body = endsInBody(r, from, end);
  for (let i = from; i < end && !body; i++) {
    const word = tokens.lower[i]!;
    if (!isTitle(r, i)) continue;
    let after = i + 1;
    if (tokens.lower[after] === 'of' && TITLE_TAILS.has(tokens.lower[after + 1] ?? '')) after += 2;
    if (after > end || (tokens.lower[after] === 'general' && after < end)) after++;
    if (after > end) continue;
    // "Stephen King Jones", unlike "Columbus Mayor Dolores Park": "Stephen King said" has it last and never comes here.
    if (
      i > from &&
      isForename(tokens.lower[i - 1]!) &&
      i - from === 1 &&
      TITLES_AS_SURNAMES.has(word) &&
      !isTitle(r, from)
    )
      continue;
    first = after;
    gender = TITLES.get(word) || gender;
    titled = true;
    knighted = TITLES_OF_FORENAMES.has(word);
  }
  // "New York City Public Advocate Trish James": the name begins at its forename.
  if (end - first >= 2 && !isForename(tokens.lower[first]!) && !ORGANISATION_WORDS.has(tokens.lower[end]!)) {
    for (const k of [end - 1, end - 2]) {
      if (
        k <= first ||
        tokens.capital[k] === 0 ||
        !isForename(tokens.lower[k]!) ||
        ORGANISATION_WORDS.has(tokens.lower[k]!) ||
        PLACES.has(tokens.lower[k]!)
      )
        continue;
      if (k - first === 1 && opensName(r, first, capitals)) continue;
      first = k;
      titled = true;
      break;
    }
  }
  const words = nameWords(r, first, end);
  if (words.length === 0) return;
  const named = classify(r, from, first, end, words, titled);
  if (named === null) return;
  const kind = named !== 'organisation' && !titled && inDateline(r, first) ? 'place' : named;
  if (kind === 'person' && gender === '' && words.length > 1) gender = genderOf(words[0]!);
  // "But The Times said": the article is part of an outlet’s name, and of any that keeps its capital within a sentence.
  if (
    kind === 'organisation' &&
    from > 0 &&
    tokens.lower[from - 1] === 'the' &&
    tokens.capital[from - 1] === 1 &&
    first === from &&
    ((OUTLET_WORDS.has(words.at(-1)!) && words.at(-1) !== 'agency') ||
      (from > 1 && tokens.sentence[from - 2] === tokens.sentence[from]))
  )
    first = from - 1;
  let proper = end;
  while (proper > first && HONOURS.has(tokens.lower[proper]!)) proper--;
  names.push({ from: Math.min(from, first), first, proper, last: end, kind, gender, titled, knighted, words });
}

/** One word before a forename is part of the name when it is an initial, or a surname elsewhere: "Ng Wei Ling", "Ms Ng". */
const opensName = (r: Reading, i: number, { surnames }: Capitals): boolean => {
  const word = r.parsed.tokens.lower[i]!;
  return /^\p{L}\.$/u.test(word) || surnames.has(word);
};

/** A title, a role, or a rank in capitals, before a name. */
export const isTitle = (r: Reading, i: number): boolean => {
  const { lower, start, end } = r.parsed.tokens;
  const word = lower[i]!;
  if (RANKS_IN_CAPITALS.has(word)) return r.text.slice(start[i], end[i]) === word.toUpperCase();
  return TITLES.has(word) || ROLE_NOUNS.has(word);
};

/** "General Medical Council", "Northmere General Hospital": no title is cut off a body; "Dr Church" and "Lady Ann Bank" are people. */
function endsInBody(r: Reading, from: number, end: number): boolean {
  const { lower } = r.parsed.tokens;
  const before = lower[end - 1]!;
  return (
    end > from &&
    ORGANISATION_WORDS.has(lower[end]!) &&
    !HONORIFICS.has(before) &&
    !HONORIFICS.has(lower[from]!) &&
    !isForename(before) &&
    (end - from > 1 || before === 'general')
  );
}
