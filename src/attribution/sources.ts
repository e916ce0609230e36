import { POS } from '../text/tokens.ts';
import type { Cue } from './cues.ts';
import { isForename } from './forenames.ts';
import { PLACES, ROLE_NOUNS } from './lexicon/name-words.ts';
import { CHANNEL_NOUNS, PERSONAL_PRONOUNS, TIME, TIME_NOUNS } from './lexicon/words.ts';
import { isNominal, type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';

export const RELATIVES = new Set(['who', 'which', 'that', 'whose', 'whom']);

const ASIDE_OPENERS = new Set(
  'a an the who whose its our my which whom that of from at in for with on by speaking pictured and including or now then once also himself herself formerly himself citing quoting referring whose her his their an one both all aged wearing standing sitting writing appearing asked including himself along as when after while not though'.split(
    ' ',
  ),
);

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
  if (phrase === null) return null;
  return relativeSubject(r, phrase, lo) ?? withoutRelative(r, phrase, lo);
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
  // "protesters marching through the streets chanted"
  if (
    r.pos[before] === POS.ADP &&
    before - 2 >= lo &&
    r.pos[before - 1] === POS.VERB &&
    r.lower[before - 1]!.endsWith('ing') &&
    isNominal(r.pos[before - 2]!)
  ) {
    return nounPhraseEndingAt(r, before - 2, lo);
  }
  for (let i = before; i >= lo && i > before - 14; i--) {
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
      const prep = r.lower[first - 1];
      if (
        first - 1 > lo &&
        (prep === 'on' || prep === 'in' || prep === 'at' || prep === 'during' || prep === 'earlier')
      ) {
        at = first - 2;
        continue;
      }
      if (TIME_NOUNS.has(word) && isNominal(r.pos[first - 1]!)) {
        at = first - 1;
        continue;
      }
    }
    break;
  }
  return at;
}

/** "Ann Poe, the mayor of York, who …, said": `comma` closes an aside; its subject stands before the aside opens. */
function overAside(r: Reading, comma: number, lo: number): NounPhrase | null {
  let found: NounPhrase | null = null;
  let limit = comma - 1;
  for (let hops = 0; hops < 5; hops++) {
    let open = -1;
    for (let i = limit; i > lo; i--) {
      if (isQuotation(r, i) && i < limit - 1) break;
      if (r.lower[i] === ',' || r.lower[i] === '—' || r.lower[i] === '–' || r.lower[i] === '--') {
        open = i;
        break;
      }
    }
    if (open < 0 || !opensAside(r, open + 1)) break;
    const phrase = nounPhraseEndingAt(r, open - 1, lo);
    if (phrase !== null && isNominal(r.pos[phrase.head]!)) {
      // A name set off by commas after a description is who it is: "The mayor, Ann Poe, said".
      const aside = nounPhraseEndingAt(r, limit, open + 1);
      const named =
        aside !== null &&
        aside.last > aside.first &&
        !PLACES.has(r.lower[aside.head]!) &&
        aside.first === open + 1 &&
        r.pos[aside.head] === POS.PROPN &&
        !isName(r, phrase) &&
        isName(r, aside);
      found = named ? aside : phrase;
      if (isName(r, found) && !isPlace(r, found, lo)) break;
    } else if (found !== null) break;
    limit = open - 1;
  }
  return found;
}

/** "Ashton, Md." or "Paris": where somebody is from, not who. */
const isPlace = (r: Reading, { first, head }: NounPhrase, lo: number): boolean =>
  PLACES.has(r.lower[head]!) ||
  r.lower[head]!.endsWith('.') ||
  r.pos[first] === POS.NUM ||
  (first - 1 >= lo &&
    (r.pos[first - 1] === POS.ADP ||
      (r.lower[first - 1] === ',' && first - 2 >= lo && PLACES.has(r.lower[first - 2]!))));

/** A proper name that is not itself a description with capitals ("Labour MP for York"). */
const isName = (r: Reading, { first, head }: NounPhrase): boolean =>
  r.pos[head] === POS.PROPN &&
  r.pos[first] !== POS.DET &&
  (!ROLE_NOUNS.has(r.lower[head]!) ||
    (head > first && (isForename(r.lower[head - 1]!) || r.lower[head - 1]!.endsWith('.'))));

function opensAside(r: Reading, i: number): boolean {
  const pos = r.pos[i]!;
  return (
    ASIDE_OPENERS.has(r.lower[i]!) ||
    isNominal(pos) ||
    pos === POS.ADJ ||
    pos === POS.ADP ||
    pos === POS.VERB ||
    pos === POS.ADV ||
    pos === POS.DET
  );
}

/** The subject after an inverted verb: “…,” said Ann Poe. */
export function subjectAfter(r: Reading, from: number, hi: number): NounPhrase | null {
  let at = from;
  if (r.lower[at] === 'by') at++;
  const phrase = nounPhraseStartingAt(r, at, hi);
  if (phrase === null || TIME_NOUNS.has(r.lower[phrase.first]!)) return null;
  return phrase;
}

/** The subject of the frame's main clause before `limit`: what participles and infinitives are said of. */
export function mainSubject(r: Reading, frame: Frame, limit: number): NounPhrase | null {
  let relative = false;
  for (let i = frame.from + 1; i < limit; i++) {
    const word = r.lower[i]!;
    if (word === ',') relative = false;
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

/** The phrase a cue's content is attributed to by the cue's own form alone; inherited subjects are the caller's affair. */
export function sourceOfAccording(r: Reading, cue: Cue, hi: number): NounPhrase | null {
  return nounPhraseStartingAt(r, cue.last + 1, hi);
}
