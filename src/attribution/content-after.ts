import { POS } from '../text/tokens.ts';
import { skipAdverbials } from './adverbials.ts';
import {
  beginsClause,
  hasFiniteVerb,
  isFiniteVerb,
  isObject,
  isUtterance,
  lastBefore,
  type Stretch,
  startsClause,
} from './clauses.ts';
import { upTo } from './content-end.ts';
import type { Cue } from './cues.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { PREPOSITIONAL } from './lexicon/speech-verbs.ts';
import { OBJECT_PRONOUNS, TIME, TIME_NOUNS, TITLES, WH } from './lexicon/words.ts';
import { type NounPhrase, nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';

export type Following = { readonly stretch: Stretch; readonly addressee: NounPhrase | null; readonly quoted: boolean };

/** "urged caution": what is called for, and nobody who is called on; "urged ministers to" is. */
const isThing = (r: Reading, { first, last }: NounPhrase, next: string | undefined): boolean =>
  first === last &&
  next !== 'to' &&
  next !== 'not' &&
  r.capital[first] === 0 &&
  r.pos[first] === POS.NOUN &&
  !r.lower[first]!.endsWith('s') &&
  !isPersonNoun(r.lower[first]!);

const TERMINATORS = new Set(['.', '!', '?', '…', '...', ';']);

/** What follows a cue as its content, or null. */
export function contentAfter(r: Reading, frame: Frame, cue: Cue, from: number, relative: boolean): Following | null {
  const verb = cue.verb!;
  const hi = frame.to;
  let at = from;
  let addressee: NounPhrase | null = null;
  if (verb.lemma === 'put') {
    if (r.lower[at] !== 'it' && r.lower[at] !== 'this') return null;
    at++;
  }
  if (
    PARTICLES.has(r.lower[at] ?? '') &&
    /^(?:shoot|fire|hit|snap|write|chime|weigh|call|cry|go)$/.test(verb.lemma) &&
    (r.lower[at + 1] === ',' || r.lower[at + 1] === ':' || isQuotation(r, at + 1))
  )
    at++;
  const preposition = PREPOSITIONAL[verb.lemma];
  if (preposition?.includes(r.lower[at] ?? '')) {
    if (r.lower[at] === 'out') {
      at++;
      if (verb.lemma === 'lash') return null;
    } else {
      const stretch = upTo(r, frame, cue, at + 1);
      // "The police responded to a call" is no statement, unlike "did not respond to requests".
      const acts = (verb.lemma === 'respond' || verb.lemma === 'reply') && !cue.negated;
      if (stretch === null || (acts && !hasQuotation(r, stretch))) return null;
      return { stretch, addressee, quoted: isQuotation(r, at + 1) };
    }
  }
  if (
    verb.addressee &&
    at < hi &&
    !isQuotation(r, at) &&
    r.lower[at] !== 'that' &&
    r.lower[at] !== ':' &&
    r.lower[at] !== ','
  ) {
    const phrase = nounPhraseStartingAt(r, at, hi);
    if (
      phrase !== null &&
      (OBJECT_PRONOUNS.has(r.lower[at]!) || !startsClause(r, phrase, hi) || verb.alwaysAddressee)
    ) {
      const told: NounPhrase =
        verb.alwaysAddressee && !OBJECT_PRONOUNS.has(r.lower[at]!) ? trimToAddressee(r, phrase, hi) : phrase;
      addressee = told;
      if (verb.object) {
        // "urged him to go": the one urged is part of what was urged.
        const next = r.lower[told.last + 1];
        if (next !== 'that' && next !== ',' && !isQuotation(r, told.last + 1) && !WH.has(next ?? '')) {
          const stretch = upTo(r, frame, cue, at);
          return stretch && { stretch, addressee: isThing(r, told, next) ? null : addressee, quoted: false };
        }
      }
      at = told.last + 1;
    }
  }
  if (verb.that || verb.lemma === 'point' || verb.lemma === 'put') at = skipAdverbials(r, at, hi);
  else while (at < hi && (TIME_NOUNS.has(r.lower[at]!) || (r.pos[at] === POS.ADV && /ly$/.test(r.lower[at]!)))) at++;
  if (at >= hi) return null;
  const that = verb.that ? laterThat(r, cue.last + 1, at, hi) : -1;
  if (that > at) at = that;
  const word = r.lower[at]!;
  if (word === ':' || word === '—' || word === '–') {
    if (at + 1 >= hi) return null;
    if (isQuotation(r, at + 1)) return quotedFrom(r, frame, cue, at + 1, addressee, true);
    if (word !== ':') return null;
    return { stretch: { first: at + 1, last: lastBefore(r, hi) }, addressee, quoted: false };
  }
  if (word === ',') {
    const next = at + 1;
    if (next < hi && isQuotation(r, next)) return quotedFrom(r, frame, cue, next, addressee, true);
    const that = verb.that ? laterThat(r, cue.last + 1, at, hi, addressee !== null) : -1;
    if (that > at) {
      const stretch = upTo(r, frame, cue, that);
      return stretch && { stretch, addressee, quoted: false };
    }
    return afterParenthesis(r, frame, cue, next, addressee);
  }
  if (isQuotation(r, at)) return quotedFrom(r, frame, cue, at, addressee, false);
  if (
    (word === 'that' && verb.that && r.pos[at] !== POS.PRON) ||
    (word === 'that' && verb.that && startsAfterThat(r, at + 1, hi))
  ) {
    const stretch = upTo(r, frame, cue, at);
    return stretch && { stretch, addressee, quoted: false };
  }
  if (word === 'as' && (verb.object || verb.that) && at + 1 < hi) {
    if (isQuotation(r, at + 1)) return quotedFrom(r, frame, cue, at + 1, addressee, false);
  }
  if (WH.has(word) && (verb.that || verb.asks)) {
    const stretch = upTo(r, frame, cue, at);
    return stretch && { stretch, addressee, quoted: false };
  }
  if (verb.infinitive && word === 'to') {
    const stretch = upTo(r, frame, cue, at);
    return stretch && { stretch, addressee, quoted: false };
  }
  if (addressee !== null && word === 'to' && verb.addressee) {
    const stretch = upTo(r, frame, cue, at);
    return stretch && { stretch, addressee, quoted: false };
  }
  if (verb.lemma === 'point') {
    if (r.lower[at - 1] !== 'out' || !beginsClause(r, at, hi)) return null;
    const stretch = upTo(r, frame, cue, at);
    return stretch && hasFiniteVerb(r, stretch) ? { stretch, addressee, quoted: false } : null;
  }
  // "which critics said was unfair": the relative is the subject of what is said.
  if (relative && verb.that && (r.pos[at] === POS.AUX || r.pos[at] === POS.VERB)) {
    const stretch = upTo(r, frame, cue, at);
    return stretch && { stretch, addressee, quoted: false };
  }
  if (verb.object && !(verb.clause && !isObject(r, at, hi))) {
    const stretch = upTo(r, frame, cue, at);
    if (stretch === null || !isObject(r, at, hi)) return null;
    return { stretch, addressee, quoted: false };
  }
  if (verb.clause && beginsClause(r, at, hi)) {
    const stretch = upTo(r, frame, cue, at);
    return stretch && hasFiniteVerb(r, stretch) ? { stretch, addressee, quoted: false } : null;
  }
  return null;
}

/** "told ABC News Mr Lee was ill": the phrase runs on into the subject of what is said; the subject is given back. */
function trimToAddressee(r: Reading, phrase: NounPhrase, hi: number): NounPhrase {
  if (!startsClause(r, phrase, hi) || phrase.last === phrase.first) return phrase;
  let last = phrase.last - 1;
  if (last > phrase.first && TITLES.has(r.lower[last]!)) last--;
  return { first: phrase.first, last, head: Math.min(phrase.head, last) };
}

const startsAfterThat = (r: Reading, at: number, hi: number): boolean =>
  at < hi &&
  (isQuotation(r, at) ||
    nounPhraseStartingAt(r, at, hi) !== null ||
    r.pos[at] === POS.SCONJ ||
    r.pos[at] === POS.ADP ||
    r.lower[at] === ',');

/** "said, in a sign of unity, that …" and "said, “…”" after a parenthesis. */
function afterParenthesis(
  r: Reading,
  frame: Frame,
  cue: Cue,
  from: number,
  addressee: NounPhrase | null,
): Following | null {
  if (cue.verb!.clause && (r.lower[from] === 'if' || r.lower[from] === 'when' || r.lower[from] === 'once')) {
    const stretch = upTo(r, frame, cue, from);
    return stretch && hasFiniteVerb(r, stretch) ? { stretch, addressee, quoted: false } : null;
  }
  for (let i = from; i < Math.min(frame.to, from + 14); i++) {
    if (isQuotation(r, i) && i === from) return null;
    if (r.lower[i] !== ',') continue;
    const next = i + 1;
    if (next >= frame.to) return null;
    if (isQuotation(r, next)) return quotedFrom(r, frame, cue, next, addressee, true);
    if (r.lower[next] === 'that' && cue.verb!.that) {
      const stretch = upTo(r, frame, cue, next);
      return stretch && { stretch, addressee, quoted: false };
    }
    return null;
  }
  return null;
}

/** Content that begins with a quotation: the quotation alone when it is a whole utterance, else the clause it begins. */
function quotedFrom(
  r: Reading,
  frame: Frame,
  cue: Cue,
  at: number,
  addressee: NounPhrase | null,
  introduced: boolean,
): Following {
  if (
    introduced ||
    isUtterance(r, at) ||
    at + 1 >= frame.to ||
    r.lower[at + 1] === ',' ||
    TERMINATORS.has(r.lower[at + 1]!)
  ) {
    let last = at;
    while (last + 1 < frame.to && isQuotation(r, last + 1)) last++;
    return { stretch: { first: at, last }, addressee, quoted: true };
  }
  const stretch = upTo(r, frame, cue, at);
  return { stretch: stretch ?? { first: at, last: at }, addressee, quoted: true };
}

const PARTICLES = new Set(['back', 'out', 'in', 'on', 'up']);

/** "argued for the second time that …": the clause after words that only say when or where; −1 when there is none. */
function laterThat(r: Reading, from: number, at: number, hi: number, told = false): number {
  const opens =
    told ||
    r.pos[from] === POS.ADP ||
    r.pos[at] === POS.ADP ||
    TIME.has(r.lower[from]!) ||
    r.lower[from] === 'before' ||
    r.lower[from] === 'after';
  if (!opens || r.lower[at] === 'that') return -1;
  for (let i = at + 1; i < Math.min(hi, at + 14); i++) {
    if (isQuotation(r, i) || r.lower[i] === ':' || isFiniteVerb(r, i)) return -1;
    if (r.lower[i] === 'that') return i;
  }
  return -1;
}

const hasQuotation = (r: Reading, { first, last }: Stretch): boolean => {
  for (let i = first; i <= last; i++) if (isQuotation(r, i)) return true;
  return false;
};
