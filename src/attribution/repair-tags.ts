import { POS } from '../text/tokens.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from './lexicon/name-words.ts';
import { speechVerb } from './lexicon/speech-verbs.ts';
import { AUXILIARIES, HONORIFICS, LEADING_LINKS, SURNAME_LINKS } from './lexicon/words.ts';
import type { Reading } from './reading.ts';

/** Words that are verbs of saying whatever the tagger made of them. */
const ALWAYS_VERBS = new Set(
  'said says told tells wrote writes added adds argued argues insisted insists claimed tweeted tweets declared replied quipped retorted acknowledged denied conceded contended vowed alleged asserted'.split(
    ' ',
  ),
);

/** Words whose capital only opens a sentence. */
export const NEVER_NAMES = new Set(
  'the a an this that these those it its he she they we you i his her their our my there here but and or so yet in on at by for from with as if when while after before since because although though however meanwhile moreover still then now what who why how where which no not some many most all both each one another earlier later last according asked speaking critics officials yes well asking also even just only such under over during despite amid among about'.split(
    ' ',
  ),
);

const CLOSED: ReadonlyMap<string, number> = new Map([
  ...['he', 'she', 'they', 'it', 'we', 'who', 'i', 'you'].map((word) => [word, POS.PRON] as const),
  ...['and', 'but'].map((word) => [word, POS.CCONJ] as const),
  ...['the', 'a', 'an'].map((word) => [word, POS.DET] as const),
]);

/**
 * Mends the slips of the tagger that cost attributions: names tagged as verbs ("Lynch said"), verbs of saying tagged as
 * nouns. A name is what is capitalised in the middle of a sentence whose words are not all capitalised.
 */
export function repairTags(r: Reading): void {
  const isKnown = knownNames(r);
  for (const { from, to } of r.frames) {
    const titleCase = isTitleCase(r, from, to);
    for (let i = from; i < to; i++) if (r.word[i] === 1) repairTag(r, i, from, to, titleCase, isKnown);
  }
}

function repairTag(
  r: Reading,
  i: number,
  from: number,
  to: number,
  titleCase: boolean,
  isKnown: (word: string) => boolean,
): void {
  if (!titleCase && isAcronym(r, i)) {
    // "WHO" is not "who": its lower-case form would pass for the pronoun.
    (r.lower as string[])[i] = r.lower[i]!.toUpperCase();
    r.pos[i] = POS.PROPN;
    return;
  }
  const word = r.lower[i]!;
  if (titleCase && i > from && isHeadlineVerb(r, i, to)) {
    r.pos[i] = POS.VERB;
    return;
  }
  const closed = CLOSED.get(word);
  if (closed !== undefined) r.pos[i] = closed;
  else if (word === 'to') r.pos[i] = r.pos[i] === POS.PART || r.pos[i + 1] === POS.VERB ? POS.PART : POS.ADP;
  else if (i > from && r.capital[i] === 1 && HONORIFICS.has(r.lower[i - 1]!)) r.pos[i] = POS.PROPN;
  else if (AUXILIARIES.has(word) && r.pos[i] !== POS.PART) r.pos[i] = POS.AUX;
  else if (isNoun(r, i)) r.pos[i] = POS.NOUN;
  else if (isNameLink(r, i, to)) r.pos[i] = POS.PROPN;
  else if (word === "'s") r.pos[i] = clitic(r, i, to);
  else if (ALWAYS_VERBS.has(word) || invertsAfterQuotation(r, i, from)) r.pos[i] = POS.VERB;
  else if (i === from && r.capital[i + 1] !== 1 && GROUP_NOUNS.has(word)) r.pos[i] = POS.NOUN;
  else if (
    r.capital[i] === 1 &&
    !titleCase &&
    !NEVER_NAMES.has(word) &&
    ((i === from && isKnown(word)) || isName(r, i, from, to))
  )
    r.pos[i] = POS.PROPN;
}

const BEFORE_GENERAL =
  /^(?:attorney|secretary|director|solicitor|governor|surgeon|inspector|auditor|major|lieutenant)$/;

/** "attorney general", "according to police", "the finance chief said": taken for an adjective or a verb. */
function isNoun(r: Reading, i: number): boolean {
  const word = r.lower[i]!;
  if (word === 'general' && i > 0 && BEFORE_GENERAL.test(r.lower[i - 1]!)) return true;
  if (r.pos[i] === POS.VERB) return i > 1 && r.lower[i - 1] === 'to' && r.lower[i - 2] === 'according';
  return r.pos[i] === POS.ADJ && ROLE_NOUNS.has(word) && closesPhrase(r, i + 1);
}

/** Whether a word with a capital, in a sentence in which few have one, is a name whatever the tagger made of it. */
function isName(r: Reading, i: number, from: number, to: number): boolean {
  if (i > from && !opensClause(r, i)) return true;
  if (i + 1 >= to) return false;
  if (r.capital[i + 1] === 1 && r.pos[i] !== POS.ADV) return true;
  return (
    followedByVerb(r, i, to) ||
    (ALWAYS_VERBS.has(r.lower[i + 1]!) && r.pos[i] !== POS.PRON && r.pos[i] !== POS.DET && r.pos[i] !== POS.NOUN)
  );
}

/** “Never,” shrieked a woman. */
const invertsAfterQuotation = (r: Reading, i: number, from: number): boolean =>
  i > from &&
  r.pos[i] === POS.NOUN &&
  r.quotation[i - 1]! >= 0 &&
  /[^e]ed$/.test(r.lower[i]!) &&
  (r.pos[i + 1] === POS.DET || r.capital[i + 1] === 1);

/** Words that have a capital inside a sentence and are never printed small: names, even where they open one. */
function knownNames(r: Reading): (word: string) => boolean {
  const inside = new Set<string>();
  const small = new Set<string>();
  for (const { from, to } of r.frames) {
    if (isTitleCase(r, from, to)) continue;
    for (let i = from + 1; i < to; i++) {
      if (r.word[i] === 0) continue;
      if (r.capital[i] === 0) small.add(r.lower[i]!);
      else if (!opensClause(r, i)) inside.add(r.lower[i]!);
    }
  }
  return (word) => inside.has(word) && !small.has(word);
}

const MISREAD = new Set([
  'who',
  'us',
  'it',
  'is',
  'in',
  'or',
  'am',
  'so',
  'no',
  'all',
  'may',
  'say',
  'call',
  'post',
  'add',
]);

export const isMisread = (printed: string): boolean =>
  printed.length > 1 && printed === printed.toUpperCase() && MISREAD.has(printed.toLowerCase());

const isAcronym = (r: Reading, i: number): boolean => {
  if (r.capital[i] === 0 || !MISREAD.has(r.lower[i]!)) return false;
  const { tokens } = r.parsed;
  const printed = r.text.slice(tokens.start[r.first[i]!], tokens.end[r.last[i]!]);
  return printed.length > 1 && printed === printed.toUpperCase();
};

/** "Mayor Slams Critics", "Lawmakers Rip Trump": in a headline a verb of saying has a capital like every word. */
function isHeadlineVerb(r: Reading, i: number, to: number): boolean {
  const verb = speechVerb(r.lower[i]!);
  if (
    verb === undefined ||
    (!verb.that && !verb.object) ||
    i + 1 >= to ||
    r.lower[i - 1] === 'to' ||
    r.lower[i + 1] === 'of'
  )
    return false;
  const before = r.lower[i - 1]!;
  if (r.word[i - 1] === 0 || r.pos[i - 1] === POS.DET || r.pos[i - 1] === POS.ADJ || before === 'of' || before === 'on')
    return false;
  if (verb.tenses.has('s')) return !before.endsWith("'s");
  return verb.tenses.has('base') && /[^s]s$/.test(before);
}

/** "’s" is possessive before a noun phrase, else "is" or "has". */
function clitic(r: Reading, i: number, to: number): number {
  const before = r.lower[i - 1] ?? '';
  if (/^(?:he|she|it|that|there|what|who|here|let|where|how)$/.test(before)) return POS.AUX;
  const next = i + 1 < to ? r.pos[i + 1] : POS.PUNCT;
  return next === POS.DET || next === POS.ADP || next === POS.PART ? POS.AUX : POS.PART;
}

/** "the finance chief said", "its chief,": what follows is no noun for an adjective. */
const closesPhrase = (r: Reading, i: number): boolean =>
  r.word[i] !== 1 || ALWAYS_VERBS.has(r.lower[i]!) || AUXILIARIES.has(r.lower[i]!) || r.lower[i] === 'of';

/** "Piet van der Meulen", "said van der Meulen": a small word inside a name or before it. */
function isNameLink(r: Reading, i: number, to: number): boolean {
  if (r.capital[i] === 1 || !SURNAME_LINKS.has(r.lower[i]!)) return false;
  let next = i + 1;
  while (next < to && next < i + 3 && r.capital[next] === 0 && SURNAME_LINKS.has(r.lower[next]!)) next++;
  if (next >= to || r.capital[next] === 0 || r.word[next] === 0) return false;
  return r.capital[i - 1] === 1 || r.pos[i - 1] === POS.PROPN ? r.word[i - 1] === 1 : LEADING_LINKS.has(r.lower[i]!);
}

const opensClause = (r: Reading, i: number): boolean => /^[:;•—–(]$/.test(r.lower[i - 1]!) && r.capital[i + 1] !== 1;

function followedByVerb(r: Reading, i: number, to: number): boolean {
  if (
    r.pos[i] === POS.PRON ||
    r.pos[i] === POS.DET ||
    r.pos[i] === POS.ADV ||
    r.pos[i] === POS.ADP ||
    r.pos[i] === POS.SCONJ
  )
    return false;
  const next = r.lower[i + 1];
  return (
    i + 1 < to &&
    next !== undefined &&
    (speechVerb(next)?.clause === true || next === 'has' || next === 'had' || next === 'was' || next === 'is') &&
    !/s$|ing$|ed$/.test(r.lower[i]!)
  );
}

/** A headline in title case, or all capitals: capitals say nothing there. */
export function isTitleCase(r: Reading, from: number, to: number): boolean {
  const { kind } = r.parsed.article.paragraphs[r.parsed.tokens.paragraph[r.first[from]!]!]!;
  const headline = kind === 'headline' || kind === 'repeated-headline';
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (r.quotation[i]! >= 0 && !headline) return false;
    if (r.word[i] === 0 || r.lower[i]!.length < 4) continue;
    words++;
    if (r.capital[i] === 1) capitals++;
  }
  return words >= (headline ? 3 : 6) && capitals >= (headline ? 0.7 : 0.85) * words;
}
