import { POS } from '../text/tokens.ts';
import { hasFiniteVerb, isUtterance } from './clauses.ts';
import { contentAfter } from './content-after.ts';
import type { Cue } from './cues.ts';
import { GROUP_NOUNS, PLACES, ROLE_NOUNS } from './lexicon/name-words.ts';
import { TIME_NOUNS } from './lexicon/words.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';
import { simpleLeft } from './simple-phrases.ts';
import { skipAdverbialsLeft } from './sources.ts';

/** "Citing the law, Ms Poe left": a participle that opens the sentence is said of the subject after its comma. */
export const fronts = (r: Reading, frame: Frame, cue: Cue): boolean =>
  cue.form === 'participle' &&
  (cue.group === frame.from ||
    (cue.group === frame.from + 1 && (r.pos[frame.from] === POS.SCONJ || r.pos[frame.from] === POS.ADP)));

export function subjectAfterComma(r: Reading, frame: Frame, cue: Cue): NounPhrase | null {
  for (let i = cue.last + 1; i < frame.to - 1; i++) {
    if (r.lower[i] !== ',' && !(isQuotation(r, i) && isUtterance(r, i))) continue;
    const phrase = nounPhraseStartingAt(r, i + 1, frame.to);
    if (phrase !== null && followedByVerb(r, phrase.last + 1, frame.to)) return phrase;
  }
  return null;
}

function followedByVerb(r: Reading, from: number, hi: number): boolean {
  let at = from;
  while (at < hi && r.pos[at] === POS.ADV) at++;
  return at < hi && (r.pos[at] === POS.VERB || r.pos[at] === POS.AUX || r.lower[at] === ',');
}

/** The party just before a participle or infinitive that it is said of: "footage of Mr Lee saying", "led Ms Poe to admit". */
export function controller(r: Reading, frame: Frame, cue: Cue): NounPhrase | null {
  const infinitive = cue.form === 'infinitive';
  const whole = nounPhraseEndingAt(
    r,
    infinitive ? cue.group - 1 : skipAdverbialsLeft(r, cue.group - 1, frame.from),
    frame.from,
  );
  if (whole === null) return null;
  // "footage of Mr Lee saying": the name nearest the verb, not the footage.
  const first = simpleLeft(r, whole.last, frame.from);
  const phrase =
    r.pos[whole.head] !== POS.PROPN && r.pos[whole.last] === POS.PROPN && first > whole.first
      ? { first, last: whole.last, head: whole.last }
      : whole;
  if (infinitive && r.pos[phrase.first - 1] === POS.ADP) return null;
  const head = r.lower[phrase.head]!;
  // "emailed supporters saying": the object of a verb of telling does not speak.
  if (GROUP_NOUNS.has(head) && r.pos[phrase.first - 1] === POS.VERB && !infinitive) return null;
  const party =
    r.pos[phrase.head] === POS.PROPN ||
    GROUP_NOUNS.has(head) ||
    ROLE_NOUNS.has(head) ||
    SOMEBODY.has(head) ||
    (r.pos[phrase.head] === POS.NUM && r.lower[phrase.head + 1] === 'percent') ||
    head === 'percent';
  return party && !TIME_NOUNS.has(head) && !PLACES.has(head) ? phrase : null;
}

export const SOMEBODY = new Set(
  'person man woman user fan viewer reader critic insider onlooker bystander passer-by passenger customer commenter blogger caller guest worker member boy girl child teenager pensioner local'.split(
    ' ',
  ),
);

const NOT_ASSERTED = new Set(
  'refused declined failed refuses declines refuse decline wants want wanted plans planned plan expected likely need needs needed have has had going able likely hopes hoped supposed unable afraid reluctant free right wrong time way try tries trying'.split(
    ' ',
  ),
);

/** "went on to say that", "used a speech to indicate that": said, unlike "wants to say" and "is expected to announce". */
export function assertedInfinitive(r: Reading, frame: Frame, cue: Cue): boolean {
  const next = r.lower[cue.last + 1];
  if (
    next !== 'that' &&
    next !== ':' &&
    !isQuotation(r, cue.last + 1) &&
    !(next === ',' && isQuotation(r, cue.last + 2))
  )
    return false;
  for (let i = cue.group - 1; i >= frame.from && i > cue.group - 4; i--)
    if (NOT_ASSERTED.has(r.lower[i]!)) return false;
  return true;
}

export const OBJECTS_ONLY = new Set(['me', 'him', 'them', 'us', 'her', 'himself', 'herself', 'themselves']);

export const NAMING = new Set(['call', 'dub', 'title', 'label', 'brand']);

/** "a stream called Miracle Run": the participle gives a thing its name, and nobody speaks. */
export function names(r: Reading, cue: Cue, source: NounPhrase): boolean {
  if (
    cue.group !== cue.first ||
    !cue.verb!.tenses.has('participle') ||
    r.pos[source.head] === POS.PRON ||
    r.pos[source.head] === POS.PROPN
  )
    return false;
  const next = cue.last + 1;
  const after = nounPhraseStartingAt(r, r.lower[next] === 'the' ? next + 1 : next, r.length);
  return (
    isQuotation(r, next) ||
    (r.lower[next] === 'the' && isQuotation(r, next + 1)) ||
    (after !== null &&
      r.pos[after.head] === POS.PROPN &&
      (r.word[after.last + 1] === 0 || r.pos[after.last + 1] === POS.ADP))
  );
}

/** Whether a quotation stands before the cue: without one, "Ann Poe, 58, denies fraud" is in plain order. */
export function quotesBefore(r: Reading, frame: Frame, cue: Cue): boolean {
  for (let i = frame.from; i < cue.group; i++) if (isQuotation(r, i)) return true;
  return false;
}

/** Whether a clause with a verb follows the cue as what is said, so that it cannot be inverted. */
export function saysClause(r: Reading, frame: Frame, cue: Cue): boolean {
  const following = contentAfter(r, frame, cue, cue.last + 1, false);
  return following !== null && !following.quoted && hasFiniteVerb(r, following.stretch);
}

export const endsClause = (r: Reading, i: number, hi: number): boolean =>
  i >= hi ||
  r.word[i] === 0 ||
  r.pos[i] === POS.ADP ||
  r.pos[i] === POS.CCONJ ||
  r.pos[i] === POS.ADV ||
  r.pos[i] === POS.SCONJ ||
  r.capital[i] === 1;
