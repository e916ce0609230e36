import { POS } from '../text/tokens.ts';
import type { Cue } from './cues.ts';
import { PREPOSITIONAL, speechVerb } from './lexicon/speech-verbs.ts';
import {
  AUXILIARIES,
  CHANNEL_NOUNS,
  CONJUNCTIONS,
  OBJECT_PRONOUNS,
  PERSONAL_PRONOUNS,
  TIME,
  TIME_NOUNS,
  TITLES,
  WH,
} from './lexicon/words.ts';
import { isNominal, type NounPhrase, nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';

/** Items first … last of one stretch of content. */
export type Stretch = { readonly first: number; readonly last: number };
export type Following = { readonly stretch: Stretch; readonly addressee: NounPhrase | null; readonly quoted: boolean };

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
  if (PARTICLES.has(r.lower[at] ?? '') && /^(?:shoot|fire|hit|snap|write|chime|weigh|call|cry|go)$/.test(verb.lemma) && (r.lower[at + 1] === ',' || r.lower[at + 1] === ':' || isQuotation(r, at + 1))) at++;
  const preposition = PREPOSITIONAL[verb.lemma];
  if (preposition?.includes(r.lower[at] ?? '')) {
    if (r.lower[at] === 'out') {
      at++;
      if (verb.lemma === 'lash') return null;
    } else {
      const stretch = upTo(r, frame, cue, at + 1);
      return stretch && { stretch, addressee, quoted: isQuotation(r, at + 1) };
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
          return stretch && { stretch, addressee, quoted: false };
        }
      }
      at = told.last + 1;
    }
  }
  if (verb.that || verb.lemma === 'point' || verb.lemma === 'put') at = skipAdverbials(r, at, hi);
  else while (at < hi && (TIME_NOUNS.has(r.lower[at]!) || r.pos[at] === POS.ADV)) at++;
  if (at >= hi) return null;
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

/** Whether a verb follows, so that the phrase is the subject of what is said, not the one spoken to. */
const startsClause = (r: Reading, phrase: NounPhrase, hi: number): boolean => {
  const next = phrase.last + 1;
  return next < hi && (r.pos[next] === POS.AUX || r.pos[next] === POS.VERB);
};

/** "told ABC News Mr Lee was ill": the phrase runs on into the subject of what is said; the subject is given back. */
function trimToAddressee(r: Reading, phrase: NounPhrase, hi: number): NounPhrase {
  if (!startsClause(r, phrase, hi) || phrase.last === phrase.first) return phrase;
  let last = phrase.last - 1;
  if (last > phrase.first && TITLES.has(r.lower[last]!)) last--;
  return { first: phrase.first, last, head: Math.min(phrase.head, last) };
}

function isObject(r: Reading, at: number, hi: number): boolean {
  if (r.lower[at] === 'that' && at + 1 < hi && isNominal(r.pos[at + 1]!)) return true;
  return nounPhraseStartingAt(r, at, hi) !== null || OBJECT_PRONOUNS.has(r.lower[at]!) || /ing$/.test(r.lower[at]!);
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

/** Whether a quotation is a whole utterance: it ends with a mark of its own. */
export function isUtterance(r: Reading, i: number): boolean {
  const inner = r.parsed.quotations[r.quotation[i]!]!.inner;
  return /[.!?,…—–-]$/.test(r.text.slice(Math.max(inner.start, inner.end - 4), inner.end).trimEnd());
}

/** Adverbs, days and occasions between a cue and its content: "said on Friday in a statement that …". */
function skipAdverbials(r: Reading, from: number, hi: number): number {
  let at = from;
  for (let hops = 0; hops < 8 && at < hi; hops++) {
    const word = r.lower[at]!;
    if (isQuotation(r, at)) return at;
    if (
      TIME_NOUNS.has(word) ||
      ((word === 'last' ||
        word === 'this' ||
        word === 'early' ||
        word === 'late' ||
        word === 'earlier' ||
        word === 'next') &&
        TIME.has(r.lower[at + 1] ?? '')) ||
      SKIPPED_ADVERBS.has(word) ||
      (r.pos[at] === POS.ADV && word.endsWith('ly') && !beginsClauseAdverb(r, at, hi))
    ) {
      at++;
      continue;
    }
    if (
      (r.pos[at] === POS.NUM || word === 'a' || word === 'the' || r.pos[at] === POS.DET) &&
      TIME_NOUNS.has(r.lower[at + 1] ?? '') &&
      r.lower[at + 1] !== 'day'
    ) {
      at += 2;
      continue;
    }
    if (r.pos[at] === POS.ADP || r.lower[at] === 'to') {
      const end = adverbialPhrase(r, at, hi);
      if (end < 0) return at;
      at = end + 1;
      continue;
    }
    return at;
  }
  return at;
}

const SKIPPED_ADVERBS = new Set([
  'also',
  'again',
  'then',
  'later',
  'earlier',
  'recently',
  'publicly',
  'today',
  'yesterday',
  'back',
  'before',
  'simply',
  'repeatedly',
  'previously',
  'early',
  'once',
  'flatly',
  'bluntly',
  'emphatically',
  'privately',
  'separately',
  'explicitly',
  'online',
  'aloud',
]);

const beginsClauseAdverb = (r: Reading, at: number, hi: number): boolean =>
  at + 1 < hi &&
  r.pos[at + 1] !== POS.ADP &&
  !TIME.has(r.lower[at + 1]!) &&
  r.lower[at + 1] !== 'that' &&
  !isQuotation(r, at + 1) &&
  r.lower[at + 1] !== ',' &&
  r.lower[at + 1] !== ':';

/** The last item of a prepositional phrase that only says when, where, to whom or in what, or −1. */
function adverbialPhrase(r: Reading, at: number, hi: number): number {
  const phrase = nounPhraseStartingAt(r, at + 1, hi);
  if (phrase === null) return -1;
  const head = r.lower[phrase.head]!;
  const next = r.lower[phrase.last + 1] ?? '';
  const plain = TIME_NOUNS.has(head) || CHANNEL_NOUNS.has(head) || TIME.has(r.lower[at + 1]!) || r.lower[at] === 'to';
  const content =
    next === 'that' ||
    next === ':' ||
    next === ',' ||
    isQuotation(r, phrase.last + 1) ||
    r.pos[phrase.last + 1] === POS.ADP ||
    phrase.last + 1 >= hi;
  if (plain || content) return phrase.last;
  return -1;
}

/** Whether a clause without "that" can begin here. */
function beginsClause(r: Reading, at: number, hi: number): boolean {
  const word = r.lower[at]!;
  const pos = r.pos[at]!;
  if (r.word[at] === 0 && word !== '$' && word !== '(' && word !== '#') return false;
  if (pos === POS.VERB && !/ing$/.test(word)) return false;
  if (pos === POS.AUX && !word.endsWith('ing')) return false;
  if (
    word === 'and' ||
    word === 'but' ||
    word === 'or' ||
    word === 'than' ||
    word === 'as' ||
    word === 'to' ||
    word === 'of'
  )
    return false;
  return at + 1 < hi;
}

/** A quoted stretch may hold the verb. */
export function hasFiniteVerb(r: Reading, { first, last }: Stretch, orQuotation = true): boolean {
  for (let i = first; i <= last; i++) {
    if (isQuotation(r, i)) {
      if (orQuotation) return true;
      continue;
    }
    const pos = r.pos[i];
    if (pos === POS.AUX || (pos === POS.VERB && !/ing$/.test(r.lower[i]!) && r.lower[i - 1] !== 'to')) return true;
  }
  return false;
}

/** Content from `from` to the end of its clause; null when nothing is there. */
export const clauseFrom = upTo;

function upTo(r: Reading, frame: Frame, cue: Cue, from: number): Stretch | null {
  const last = contentEnd(r, frame, cue, from);
  return last >= from ? { first: from, last } : null;
}

const lastBefore = (r: Reading, hi: number): number => {
  let last = hi - 1;
  while (last > 0 && r.word[last] === 0 && !isQuotation(r, last) && r.lower[last] !== ')' && r.lower[last] !== '%')
    last--;
  return last;
};

/**
 * The last item of indirect content. It runs to the end of the sentence unless another attribution takes over: a second
 * verb of saying joined by "and" or "but", a participle ("…, adding that"), or words of attribution after a comma.
 */
function contentEnd(r: Reading, frame: Frame, cue: Cue, from: number): number {
  let depth = 0;
  const subordinate = opensSubordinate(r, frame, cue);
  const plainObject =
    !cue.verb?.that ||
    r.lower[from] === 'to' ||
    (r.lower[from] !== 'that' && !WH.has(r.lower[from]!) && cue.verb.object && !startsSentence(r, frame, from));
  for (let i = from; i < frame.to; i++) {
    const word = r.lower[i]!;
    if (word === '(') depth++;
    if (word === ')') depth--;
    if (isQuotation(r, i) && i > from) {
      const own = ownWordsBegin(r, frame, from, i);
      if (own > from) return lastBefore(r, own);
    }
    if (depth > 0 || isQuotation(r, i) || i === from) continue;
    if (depth < 0 || word === ';') return lastBefore(r, i);
    if (word === ',' && subordinate && mainClauseBegins(r, frame, i + 1)) return lastBefore(r, i);
    if ((word === ',' || DASHES.has(word)) && i > from + 1 && takesOver(r, frame, i + 1)) return lastBefore(r, i);
    if (word === 'as' && plainObject && startsSentence(r, frame, i + 1)) return lastBefore(r, i);
    if (CONCESSIVES.has(word) && spokenClause(r, frame, i + 1)) return lastBefore(r, i);
    if (plainObject && (word === 'and' || word === 'but') && verbPhraseFollows(r, frame, cue, i + 1))
      return lastBefore(r, i);
    if (
      cue.relative &&
      i > from &&
      (word === ',' ? isFiniteVerb(r, i + 1) : plainObject && isFiniteVerb(r, i) && isNominal(r.pos[i - 1]!))
    )
      return lastBefore(r, i);
    if ((word === 'and' || word === 'but') && coordinates(r, frame, cue, i + 1)) return lastBefore(r, i);
    if (word === 'according' && r.lower[i + 1] === 'to') return lastBefore(r, i);
  }
  return lastBefore(r, frame.to);
}

const PARTICLES = new Set(['back', 'out', 'in', 'on', 'up']);
const CONCESSIVES = new Set(['though', 'although', 'while', 'whereas']);

/** A finite verb at the item, not an -ing form or an infinitive. */
const isFiniteVerb = (r: Reading, i: number): boolean =>
  (r.pos[i] === POS.AUX && !/ing$/.test(r.lower[i]!)) || (r.pos[i] === POS.VERB && !/ing$/.test(r.lower[i]!));

/** Whether a clause, not an object alone, begins at the item: a noun phrase with its verb. */
function startsSentence(r: Reading, frame: Frame, from: number): boolean {
  const phrase = nounPhraseStartingAt(r, from, frame.to);
  return phrase !== null && phrase.last + 1 < frame.to && isFiniteVerb(r, phrase.last + 1);
}

/** "urged them to wait and left": a second verb with the cue’s own subject. */
function verbPhraseFollows(r: Reading, frame: Frame, cue: Cue, at: number): boolean {
  let i = at;
  while (i < frame.to && (r.pos[i] === POS.ADV || r.lower[i] === 'also' || r.lower[i] === 'then')) i++;
  if (i >= frame.to || r.pos[i] === POS.NOUN) return false;
  const word = r.lower[i]!;
  if (r.pos[i] === POS.AUX) return /^(?:has|had|is|was|have|were|are|will|would|did|does)$/.test(word);
  if (r.pos[i] !== POS.VERB) return false;
  if (cue.verb!.tenses.has('past') && cue.form !== 'participle') return /ed$/.test(word) || PAST.has(word);
  return cue.verb!.tenses.has('s') && /[^s]s$/.test(word);
}
const PAST = new Set(
  'said told went took made gave got left began found saw came became held kept met ran sent set spoke stood thought threw won wrote did had was were'.split(
    ' ',
  ),
);
const DASHES = new Set(['—', '–', '--', '―', '-']);
const FRONTED = new Set([
  'while',
  'after',
  'when',
  'although',
  'though',
  'as',
  'since',
  'before',
  'because',
  'if',
  'once',
  'even',
  'whereas',
  'until',
  'unless',
  'despite',
]);

/** "While he admitted X, …": the cue is in a clause that the main clause follows. */
function opensSubordinate(r: Reading, frame: Frame, cue: Cue): boolean {
  let first = frame.from;
  if (r.lower[first] === 'but' || r.lower[first] === 'and' || r.lower[first] === 'yet') first++;
  if (cue.form === 'participle' && cue.group === first) return true;
  if (!FRONTED.has(r.lower[first]!) || (r.lower[first] === 'despite' && cue.form === 'finite')) return false;
  for (let i = first; i < cue.group; i++) if (r.lower[i] === ',' && mainClauseBegins(r, frame, i + 1)) return false;
  return true;
}

/**
 * Where the words of attribution of a quotation inside a content begin ("…, and Ms Poe said, “…”", "…: “…,” she said"), or
 * −1 when the quotation has none of its own.
 */
function ownWordsBegin(r: Reading, frame: Frame, from: number, quotation: number): number {
  const mark = r.lower[quotation - 1]!;
  if (mark === ',' || mark === ':') {
    const said = speechVerb(r.lower[quotation - 2] ?? '');
    if (said !== undefined && !said.marked && said.clause && r.pos[quotation - 2] === POS.VERB && !r.lower[quotation - 2]!.endsWith('ing')) {
      for (let i = quotation - 3; i > from && i > quotation - 12; i--) if (r.lower[i] === ',' || r.lower[i] === 'and' || r.lower[i] === 'but') return i;
    }
  }
  if (!isUtterance(r, quotation)) return -1;
  const phrase = nounPhraseStartingAt(r, quotation + 1, frame.to);
  const verb = phrase === null ? quotation + 1 : phrase.last + 1;
  const said = verb < frame.to ? speechVerb(r.lower[verb]!) : undefined;
  if (said?.clause !== true || r.pos[verb] !== POS.VERB) return -1;
  return phrase !== null || nounPhraseStartingAt(r, verb + 1, frame.to) !== null ? quotation : -1;
}

/** After the comma of a fronted clause: a subject and its verb. */
function mainClauseBegins(r: Reading, frame: Frame, at: number): boolean {
  let i = at;
  while (i < frame.to && r.pos[i] === POS.ADV) i++;
  const phrase = nounPhraseStartingAt(r, i, frame.to);
  if (phrase === null) return false;
  let v = phrase.last + 1;
  while (v < frame.to && r.pos[v] === POS.ADV) v++;
  return v < frame.to && (r.pos[v] === POS.VERB || r.pos[v] === POS.AUX);
}

/** A subject and a finite verb of saying: "she noted". */
function spokenClause(r: Reading, frame: Frame, at: number): boolean {
  let i = at;
  while (i < frame.to && (r.pos[i] === POS.ADV || r.lower[i] === 'also' || r.lower[i] === 'then')) i++;
  const phrase = nounPhraseStartingAt(r, i, frame.to);
  if (phrase === null) return false;
  let v = phrase.last + 1;
  let be = false;
  while (v < frame.to && (AUXILIARIES.has(r.lower[v]!) || r.pos[v] === POS.ADV)) {
    if (/^(?:is|was|are|were|'s)$/.test(r.lower[v]!)) be = true;
    v++;
  }
  const said = v < frame.to ? speechVerb(r.lower[v]!) : undefined;
  if (said === undefined || said.marked || (!said.that && !said.addressee)) return false;
  if (r.lower[v]!.endsWith('ing')) return be;
  return !be && r.pos[v] !== POS.NOUN && r.pos[v] !== POS.ADJ;
}

/** After a comma or a dash: "adding that", "and he urged", "though she noted", "Mr Lee said". */
function takesOver(r: Reading, frame: Frame, at: number): boolean {
  if (at >= frame.to) return false;
  let i = at;
  while (
    i < frame.to &&
    (CONJUNCTIONS.has(r.lower[i]!) || r.lower[i] === 'also' || r.lower[i] === 'then' || r.lower[i] === 'even')
  )
    i++;
  if (i >= frame.to) return false;
  const verb = speechVerb(r.lower[i]!);
  if (verb?.tenses.has('ing') && !verb.marked && r.lower[i]!.endsWith('ing') && r.pos[i] !== POS.NOUN) return true;
  if (
    r.lower[at] === 'in' &&
    (CHANNEL_NOUNS.has(r.lower[at + 1] ?? '') ||
      r.lower[at + 1] === 'comments' ||
      (r.pos[at + 1] === POS.DET && CHANNEL_NOUNS.has(r.lower[at + 2] ?? '')))
  )
    return true;
  if (STOPS.has(r.lower[at]!)) return !isMedial(r, frame, at);
  return spokenClause(r, frame, i);
}
/** ", which opened in May, will close": an aside in the middle of what is said, after whose comma its verb comes. */
function isMedial(r: Reading, frame: Frame, at: number): boolean {
  for (let i = at + 1; i < frame.to - 1; i++) {
    if (r.lower[i] !== ',') continue;
    const next = i + 1;
    if ((r.lower[next] === 'and' || r.lower[next] === 'but') && r.lower[next + 1] === 'that') return true;
    return (
      r.pos[next] === POS.AUX ||
      (r.pos[next] === POS.VERB && !r.lower[next]!.endsWith('ing')) ||
      (r.pos[next] === POS.ADV && (r.pos[next + 1] === POS.AUX || r.pos[next + 1] === POS.VERB))
    );
  }
  return false;
}
const STOPS = new Set(['which', 'who', 'while']);

/** After "and" or "but": a finite verb of saying in the same tense, whose subject is that of the cue. */
function coordinates(r: Reading, frame: Frame, cue: Cue, at: number): boolean {
  let i = at;
  while (
    i < frame.to &&
    (r.pos[i] === POS.ADV ||
      r.lower[i] === 'also' ||
      r.lower[i] === 'then' ||
      r.lower[i] === 'has' ||
      r.lower[i] === 'had' ||
      r.lower[i] === 'have')
  )
    i++;
  const verb = i < frame.to ? speechVerb(r.lower[i]!) : undefined;
  if (
    verb === undefined ||
    verb.marked ||
    r.pos[i] === POS.NOUN ||
    !(verb.that || verb.object || verb.addressee || verb.infinitive)
  )
    return false;
  if (cue.form === 'participle') return r.lower[i]!.endsWith('ing');
  const same = (tense: 'past' | 's' | 'base') => verb.tenses.has(tense) && cue.verb?.tenses.has(tense) === true;
  if (same('past') || same('s') || (same('base') && r.pos[i] === POS.VERB)) return true;
  return (
    verb.that &&
    (verb.tenses.has('past') || verb.tenses.has('s')) &&
    (r.lower[i + 1] === 'that' || PERSONAL_PRONOUNS.has(r.lower[i + 1] ?? '') || isQuotation(r, i + 1))
  );
}

/** The stretch before the words of attribution, "X" in "X, she said", from the start of the sentence. */
export function contentBefore(r: Reading, from: number, before: number): Stretch | null {
  let first = from;
  let last = before;
  while (last >= first && r.word[last] === 0 && !isQuotation(r, last) && r.lower[last] !== ')' && r.lower[last] !== '%')
    last--;
  while (
    first <= last &&
    r.word[first] === 0 &&
    !isQuotation(r, first) &&
    r.lower[first] !== '(' &&
    r.lower[first] !== '$'
  )
    first++;
  return first <= last ? { first, last } : null;
}
