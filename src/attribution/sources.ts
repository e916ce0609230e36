import { POS } from '../text/tokens.ts';
import { isName, overAside } from './asides.ts';
import { ORGANISATION_WORDS, PLACES, ROLE_NOUNS } from './lexicon/name-words.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { CHANNEL_NOUNS, PERSONAL_PRONOUNS, TIME, TIME_NOUNS } from './lexicon/words.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';
import { isNominal } from './simple-phrases.ts';

export const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom']);

/** The subject of a verb group that begins at `group`, searched leftwards inside [lo, …). */
export function subjectBefore(r: Reading, group: number, lo: number): NounPhrase | null {
  let at = group - 1;
  at = skipAdverbialsLeft(r, at, lo);
  // "Those surveyed said": a participle that only describes.
  if (
    at - 1 >= lo &&
    r.pos[at] === POS.VERB &&
    r.lower[at]!.endsWith('ed') &&
    (isNominal(r.pos[at - 1]!) || r.lower[at - 1] === 'those') &&
    !isQuotation(r, at - 1)
  )
    at--;
  if (at < lo) return null;
  if (r.lower[at] === ',' || r.lower[at] === '—' || r.lower[at] === '–' || r.lower[at] === '-' || r.lower[at] === '--')
    return overAside(r, at, lo);
  if (RELATIVES.has(r.lower[at]!)) return antecedent(r, at, lo);
  if (isQuotation(r, at)) return null;
  const phrase = nounPhraseEndingAt(r, at, lo);
  if (phrase === null) return whoseClauseEnds(r, at, lo);
  return relativeSubject(r, phrase, lo) ?? named(r, phrase, lo) ?? withoutRelative(r, phrase, lo);
}

/** "Ann Poe, the board’s sales director told …": a description after the name, without the comma that should close it. */
function named(r: Reading, { first, head }: NounPhrase, lo: number): NounPhrase | null {
  if (!ROLE_NOUNS.has(r.lower[head]!) || r.lower[first - 1] !== ',' || first - 2 < lo) return null;
  const name = nounPhraseEndingAt(r, first - 2, lo);
  const opens = name !== null && (name.first === lo || isQuotation(r, name.first - 1));
  return opens && isName(r, name) && name.last > name.first && !PLACES.has(r.lower[name.head]!) ? name : null;
}

/** "the law, which critics said was unfair": the relative is no part of the subject. */
function withoutRelative(r: Reading, phrase: NounPhrase, lo: number): NounPhrase {
  const { first, last, head } = phrase;
  const opener = r.lower[first];
  const relative =
    opener === 'which' ||
    opener === 'what' ||
    (opener === 'that' && first > lo && (isNominal(r.pos[first - 1]!) || r.lower[first - 1] === ','));
  return relative && first < last ? { first: first + 1, last, head } : phrase;
}

/** "The man who runs the Treasury said": the phrase nearest the verb is inside a relative clause. */
function relativeSubject(r: Reading, phrase: NounPhrase, lo: number): NounPhrase | null {
  const before = phrase.first - 1;
  if (before < lo || PERSONAL_PRONOUNS.has(r.lower[phrase.first]!)) return null;
  const gerund = r.lower[before]!.endsWith('ing') && r.pos[before - 1] === POS.ADP;
  if (!gerund && r.pos[before] !== POS.VERB && r.pos[before] !== POS.ADP && r.pos[before] !== POS.AUX) return null;
  // "a study documenting neglect found"
  if (
    r.pos[before] === POS.VERB &&
    /(?:ing|ed)$/.test(r.lower[before]!) &&
    before - 1 >= lo &&
    isNominal(r.pos[before - 1]!)
  ) {
    return nounPhraseEndingAt(r, before - 1, lo);
  }
  // "a baker accused of poisoning a rival’s marrow told …"
  let link = before;
  for (let hops = 0; hops < 3 && link - 2 >= lo; hops++) {
    if (r.lower[link]!.endsWith('ing') && r.pos[link - 1] === POS.ADP) link--;
    if (r.pos[link] !== POS.ADP || r.pos[link - 1] !== POS.VERB) break;
    if (/(?:ed|wn|ing)$/.test(r.lower[link - 1]!) && isNominal(r.pos[link - 2]!) && link !== before)
      return nounPhraseEndingAt(r, link - 2, lo);
    link--;
  }
  // "protesters marching through the streets chanted", "a study published in May found"
  if (
    r.pos[before] === POS.ADP &&
    before - 2 >= lo &&
    r.pos[before - 1] === POS.VERB &&
    /(?:ing|ed|wn)$/.test(r.lower[before - 1]!) &&
    isNominal(r.pos[before - 2]!)
  ) {
    return nounPhraseEndingAt(r, before - 2, lo);
  }
  return whoseClauseEnds(r, before, lo);
}

/** "An official who asked not to be named | said": the party that a clause without commas tells of. */
function whoseClauseEnds(r: Reading, end: number, lo: number): NounPhrase | null {
  for (let i = end; i >= lo && i > end - 14; i--) {
    if (r.lower[i] === ',' || isQuotation(r, i)) return null;
    if (r.lower[i] === 'who' || r.lower[i] === 'whose') return nounPhraseEndingAt(r, i - 1, lo);
  }
  return null;
}

function antecedent(r: Reading, relative: number, lo: number): NounPhrase | null {
  let at = relative - 1;
  if (r.lower[at] === ',') at--;
  return at >= lo ? nounPhraseEndingAt(r, at, lo) : null;
}

/** "on Sunday", "last night", "in a statement", "later": what may stand between subject and verb. */
export function skipAdverbialsLeft(r: Reading, from: number, lo: number): number {
  let at = from;
  for (let hops = 0; hops < 4 && at > lo; hops++) {
    const word = r.lower[at]!;
    if (
      r.pos[at] === POS.ADV ||
      word === 'also' ||
      word === 'himself' ||
      word === 'herself' ||
      word === 'themselves' ||
      word === 'itself'
    ) {
      at--;
      continue;
    }
    if (TIME_NOUNS.has(word) || CHANNEL_NOUNS.has(word)) {
      let first = at;
      while (
        first - 1 > lo &&
        (TIME.has(r.lower[first - 1]!) ||
          r.pos[first - 1] === POS.DET ||
          r.pos[first - 1] === POS.NUM ||
          r.pos[first - 1] === POS.ADJ ||
          (CHANNEL_NOUNS.has(word) && r.pos[first - 1] === POS.NOUN))
      )
        first--;
      while (first - 1 > lo && r.pos[first - 1] === POS.ADV && TIME_NOUNS.has(word)) first--;
      const prep = r.lower[first - 1];
      if (
        first - 1 > lo &&
        (prep === 'on' || prep === 'in' || prep === 'at' || prep === 'during' || prep === 'earlier')
      ) {
        at = first - 2;
        continue;
      }
      if (
        TIME_NOUNS.has(word) &&
        (isNominal(r.pos[first - 1]!) || (r.lower[first - 1] === ',' && first - 2 > lo && r.capital[first] === 0))
      ) {
        at = first - 1;
        continue;
      }
    }
    break;
  }
  return at;
}

/** The subject after an inverted verb: “…,” said Ann Poe. */
export function subjectAfter(r: Reading, from: number, hi: number): NounPhrase | null {
  let at = from;
  if (r.lower[at] === 'by') at++;
  const phrase = nounPhraseStartingAt(r, at, hi);
  if (phrase === null || TIME_NOUNS.has(r.lower[phrase.first]!)) return null;
  return whoItIs(r, phrase, hi);
}

/** "said a neighbour, | Ann Poe.": the name that tells who somebody is that was not known yet; else the phrase. */
export function whoItIs(r: Reading, phrase: NounPhrase, hi: number): NounPhrase {
  if (!/^(?:an?|another|one)$/.test(r.lower[phrase.first]!) || r.lower[phrase.last + 1] !== ',') return phrase;
  const name = nounPhraseStartingAt(r, phrase.last + 2, hi);
  if (name === null || name.first === name.last || !isName(r, name)) return phrase;
  const somebody =
    isPersonNoun(r.lower[phrase.head]!) &&
    !PLACES.has(r.lower[name.head]!) &&
    !ORGANISATION_WORDS.has(r.lower[name.head]!);
  return somebody && (name.last + 1 >= hi || r.word[name.last + 1] === 0) ? name : phrase;
}

/** The subject of the frame's main clause before `limit`: what participles and infinitives are said of. */
export function mainSubject(r: Reading, frame: Frame, limit: number): NounPhrase | null {
  let relative = false;
  for (let i = frame.from + 1; i < limit; i++) {
    const word = r.lower[i]!;
    if (word === ',' || /^(?:[—–]|--)$/.test(word)) relative = false;
    if (RELATIVES.has(word)) relative = true;
    if ((r.pos[i] !== POS.VERB && r.pos[i] !== POS.AUX) || relative || isQuotation(r, i)) continue;
    if (/ing$/.test(word) && r.pos[i] === POS.VERB) continue;
    if (r.lower[i - 1] === 'to') continue;
    const subject = subjectBefore(r, i, frame.from);
    if (subject !== null) return subject;
  }
  return null;
}

/** The subject of the nearest finite verb before `limit`: what an infinitive is said of. */
export function nearestSubject(r: Reading, frame: Frame, limit: number): NounPhrase | null {
  for (let i = limit - 1; i > frame.from; i--) {
    if (
      (r.pos[i] !== POS.VERB && r.pos[i] !== POS.AUX) ||
      isQuotation(r, i) ||
      r.lower[i]!.endsWith('ing') ||
      r.lower[i - 1] === 'to'
    )
      continue;
    let group = i;
    while (group - 1 > frame.from && (r.pos[group - 1] === POS.AUX || r.pos[group - 1] === POS.ADV)) group--;
    const subject = subjectBefore(r, group, frame.from);
    if (subject !== null) return subject;
  }
  return null;
}
