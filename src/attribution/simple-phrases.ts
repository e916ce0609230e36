import { POS } from '../text/tokens.ts';
import { PERSONAL_PRONOUNS, POSSESSIVES, SUBJECT_PRONOUNS, TIME_NOUNS } from './lexicon/words.ts';
import { TITLED } from './marks.ts';
import { isQuotation, type Reading } from './reading.ts';

const OPENERS = new Set([
  'a',
  'an',
  'the',
  'this',
  'these',
  'those',
  'some',
  'many',
  'several',
  'few',
  'most',
  'all',
  'both',
  'one',
  'two',
  'three',
  'four',
  'other',
  'another',
  'no',
  'every',
  'each',
  'any',
  'such',
  'more',
]);

export const PRONOUN_HEADS = SUBJECT_PRONOUNS;

export const isNominal = (pos: number): boolean => pos === POS.NOUN || pos === POS.PROPN || pos === POS.NUM;

/** Whether the item can stand inside a simple noun phrase, before its head. */
function isModifier(r: Reading, i: number): boolean {
  const pos = r.pos[i]!;
  if (isQuotation(r, i)) return false;
  if (pos === POS.ADJ || pos === POS.DET || isNominal(pos)) return true;
  if (pos === POS.PART) return r.lower[i] === "'s" || r.lower[i] === "'";
  if (pos === POS.PRON) return POSSESSIVES.has(r.lower[i]!);
  if (pos === POS.SYM || r.lower[i] === '&' || r.lower[i] === '$') return true;
  if (MODIFYING.has(r.lower[i]!) && pos !== POS.ADP && isNominal(r.pos[i + 1] ?? POS.NONE)) return true;
  return isPossessiveMark(r, i) || (pos === POS.VERB && /(?:ed|ing)$/.test(r.lower[i]!) && beforeParticiple(r, i - 1));
}

/** Read as verbs or adverbs although they tell which of them it is: "said lead author Ann Poe". */
const MODIFYING = new Set(['lead', 'head', 'fellow', 'then', 'close', 'study', 'star', 'longtime', 'top', 'chief']);

/** After these an -ed or -ing form describes a noun: a finite verb never follows them. */
const beforeParticiple = (r: Reading, i: number): boolean =>
  i >= 0 && (OPENERS.has(r.lower[i]!) || r.pos[i] === POS.ADP || r.pos[i] === POS.NUM || r.pos[i] === POS.ADJ);

/** The bare mark of a plural possessive ("voters’"). */
const isPossessiveMark = (r: Reading, i: number): boolean =>
  (r.lower[i] === "'" || r.lower[i] === '’') &&
  i > 0 &&
  r.lower[i - 1]!.endsWith('s') &&
  r.parsed.tokens.start[r.first[i]!] === r.parsed.tokens.end[r.last[i - 1]!];

/** The item before a bracket that closes at `i` ("(D-N.C.)"), or `i`. */
export function overBracket(r: Reading, i: number, lo: number): number {
  if (r.lower[i] !== ')' && r.lower[i] !== ']') return i;
  for (let k = i - 1; k >= lo && k > i - 30; k--) if (r.lower[k] === '(' || r.lower[k] === '[') return k - 1;
  return i;
}

export function overBracketRight(r: Reading, i: number, hi: number): number {
  if (i >= hi || (r.lower[i] !== '(' && r.lower[i] !== '[')) return i - 1;
  for (let k = i + 1; k < hi && k < i + 30; k++) if (r.lower[k] === ')' || r.lower[k] === ']') return k;
  return i - 1;
}

/** One simple noun phrase whose last item is `end`: its first item, or −1 when none ends there. */
export function simpleLeft(r: Reading, end: number, lo: number): number {
  if (end < lo) return -1;
  const pos = r.pos[end]!;
  if (isQuotation(r, end)) return -1;
  if (pos === POS.PRON || (pos === POS.DET && PRONOUN_HEADS.has(r.lower[end]!)))
    return PRONOUN_HEADS.has(r.lower[end]!) ? end : -1;
  if (
    !isNominal(pos) &&
    !(r.lower[end] === 'general' && isNominal(r.pos[end - 1] ?? 0)) &&
    !(pos === POS.ADJ && (OPENERS.has(r.lower[end - 1] ?? '') || POSSESSIVES.has(r.lower[end - 1] ?? '')))
  )
    return -1;
  let at = end;
  while (at - 1 >= lo) {
    const before = at - 1;
    if (r.lower[at] === 'whose') break;
    if (OPENERS.has(r.lower[at]!) && !(OPENERS.has(r.lower[before]!) && before >= lo) && r.lower[before] !== 'of')
      break;
    // A bracket in the middle of names: "Sen. Ann Poe (R-Ark.) spokesman".
    const over = overBracket(r, before, lo);
    if (over < before) {
      if (over < lo || !isModifier(r, over)) break;
      at = over;
      continue;
    }
    if (r.lower[before] === 'and' && linksModifiers(r, before, lo)) {
      at = before - 1;
      continue;
    }
    if (r.lower[before] === ',' && linksAdjectives(r, before, lo)) {
      at = before - 1;
      continue;
    }
    if (!isModifier(r, before) || endsAside(r, before)) break;
    // A day or a month ends what stands before the subject: "On Tuesday Mr Lee said", "Last week Mr Lee said".
    if (
      TIME_NOUNS.has(r.lower[before]!) &&
      r.capital[at] === 1 &&
      r.lower[before] !== 'late' &&
      (r.capital[before] === 1
        ? r.pos[before - 1] !== POS.DET
        : /^(?:last|this|next|late|early)$/.test(r.lower[before - 1] ?? ''))
    )
      break;
    at = before;
  }
  while (at < end && (r.lower[at] === "'s" || isPossessiveMark(r, at))) at++;
  return at;
}

/** On “The Late Show,” Mr Lee said: a title that takes its comma inside ends what stands before the subject. */
const endsAside = (r: Reading, i: number): boolean =>
  r.lower[i] === TITLED && r.text[r.parsed.tokens.end[r.last[i]! - 1]! - 1] === ',';

/** "foreign and defence secretary": and between two modifiers of one head. */
const linksModifiers = (r: Reading, and: number, lo: number): boolean =>
  and - 1 >= lo &&
  r.capital[and - 1] === 0 &&
  r.capital[and + 1] === 0 &&
  (r.pos[and - 1] === POS.ADJ ||
    (r.pos[and - 1] === POS.NOUN && r.pos[and + 1] === POS.NOUN && r.pos[and + 2] === POS.NOUN));

/** "a tall, thin man", not "On Monday, thin men". */
const linksAdjectives = (r: Reading, comma: number, lo: number): boolean =>
  comma - 1 >= lo && r.pos[comma - 1] === POS.ADJ && r.pos[comma + 1] === POS.ADJ && r.capital[comma + 1] === 0;

export function simpleRight(r: Reading, from: number, hi: number): number {
  if (from >= hi || isQuotation(r, from)) return -1;
  if (PERSONAL_PRONOUNS.has(r.lower[from]!) || (r.pos[from] === POS.PRON && !POSSESSIVES.has(r.lower[from]!)))
    return from;
  let last = -1;
  let at = from;
  while (at < hi) {
    const word = r.lower[at]!;
    if (at > from && ((OPENERS.has(word) && r.pos[at] === POS.DET) || word === 'that' || word === 'which')) break;
    if (at > from && TIME_NOUNS.has(word) && r.lower[at - 1] !== 'the' && r.pos[at - 1] !== POS.ADJ) break;
    if (isNominal(r.pos[at]!) && !isQuotation(r, at)) last = at;
    else if (!isModifier(r, at)) {
      // "Mitch McConnell, Jr." and nicknames are left out on purpose: commas end a simple phrase.
      break;
    }
    at++;
  }
  if (last < 0 && OPENERS.has(r.lower[from]!) && at - 1 >= from) return at - 1;
  return last;
}
