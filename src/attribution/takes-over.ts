import { POS } from '../text/tokens.ts';
import { isUtterance } from './clauses.ts';
import type { Cue } from './cues.ts';
import { speechVerb } from './lexicon/speech-verbs.ts';
import { AUXILIARIES, CHANNEL_NOUNS, CONJUNCTIONS, PERSONAL_PRONOUNS } from './lexicon/words.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';

/** "in a statement", "in an interview with …": where it was said, after what was said. */
export function saidWhere(r: Reading, i: number): boolean {
  if (r.lower[i] !== 'in' && r.lower[i] !== 'during') return false;
  if (r.lower[i + 1] !== 'a' && r.lower[i + 1] !== 'an') return false;
  for (let k = i + 2; k < i + 5 && k < r.length; k++) {
    if (OCCASIONS.has(r.lower[k]!)) return true;
    if (r.pos[k] !== POS.ADJ && r.pos[k] !== POS.NOUN && r.pos[k] !== POS.PROPN) return false;
  }
  return false;
}

const OCCASIONS = new Set(
  'statement interview ruling tweet speech letter email e-mail memo op-ed editorial'.split(' '),
);

/** "and Democrats accused them": another party, named, with a verb of saying of its own. */
export function anotherSays(r: Reading, frame: Frame, at: number): boolean {
  const phrase = nounPhraseStartingAt(r, at, frame.to);
  if (phrase === null || r.pos[phrase.head] !== POS.PROPN) return false;
  const verb = speechVerb(r.lower[phrase.last + 1] ?? '');
  return (
    verb !== undefined &&
    !verb.marked &&
    (verb.that || verb.object) &&
    r.pos[phrase.last + 1] === POS.VERB &&
    !r.lower[phrase.last + 1]!.endsWith('ing')
  );
}

/** "urged them to wait and left": a second verb with the cue’s own subject; a noun ("his suggestion that") has none. */
export function verbPhraseFollows(r: Reading, frame: Frame, { verb, form }: Cue, at: number): boolean {
  if (verb === null) return false;
  let i = at;
  while (i < frame.to && (r.pos[i] === POS.ADV || r.lower[i] === 'also' || r.lower[i] === 'then')) i++;
  if (i >= frame.to || r.pos[i] === POS.NOUN) return false;
  const word = r.lower[i]!;
  if (r.pos[i] === POS.AUX) return /^(?:has|had|is|was|have|were|are|will|would|did|does)$/.test(word);
  if (r.pos[i] !== POS.VERB) return false;
  if (verb.tenses.has('past') && form !== 'participle') return /ed$/.test(word) || PAST.has(word);
  return verb.tenses.has('s') && /[^s]s$/.test(word);
}

const PAST = new Set(
  'said told went took made gave got left began found saw came became held kept met ran sent set spoke stood thought threw won wrote did had was were'.split(
    ' ',
  ),
);

/**
 * Where the words of attribution of a quotation inside a content begin ("…, and Ms Poe said, “…”", "…: “…,” she said"), or
 * −1 when the quotation has none of its own.
 */
export function ownWordsBegin(r: Reading, frame: Frame, from: number, quotation: number): number {
  const mark = r.lower[quotation - 1]!;
  if (mark === ',' || mark === ':') {
    const said = speechVerb(r.lower[quotation - 2] ?? '');
    if (
      said !== undefined &&
      !said.marked &&
      said.clause &&
      r.pos[quotation - 2] === POS.VERB &&
      !r.lower[quotation - 2]!.endsWith('ing')
    ) {
      for (let i = quotation - 3; i > from && i > quotation - 12; i--)
        if (r.lower[i] === ',' || r.lower[i] === 'and' || r.lower[i] === 'but') return i;
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
export function mainClauseBegins(r: Reading, frame: Frame, at: number): boolean {
  let i = at;
  while (i < frame.to && r.pos[i] === POS.ADV) i++;
  const phrase = nounPhraseStartingAt(r, i, frame.to);
  if (phrase === null) return false;
  let v = phrase.last + 1;
  while (v < frame.to && r.pos[v] === POS.ADV) v++;
  return v < frame.to && (r.pos[v] === POS.VERB || r.pos[v] === POS.AUX);
}

/** A subject and a finite verb of saying: "she noted". */
export function spokenClause(r: Reading, frame: Frame, at: number): boolean {
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
export function takesOver(r: Reading, frame: Frame, at: number): boolean {
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
  if (PARTICIPLES.has(r.lower[i]!) || (r.lower[i]!.endsWith('ing') && r.lower[i + 1] === 'that' && verb !== undefined))
    return true;
  if (courtWasTold(r, at)) return true;
  if (STOPS.has(r.lower[at]!)) return !isMedial(r, frame, at);
  return spokenClause(r, frame, i);
}

/** "…, the inquest heard", "…, a jury was told": where it was said. */
const courtWasTold = (r: Reading, at: number): boolean =>
  /^(?:the|an?)$/.test(r.lower[at]!) &&
  COURTS.has(r.lower[at + 1] ?? '') &&
  (/^(?:heard|hears)$/.test(r.lower[at + 2] ?? '') ||
    (/^(?:has|was|were)$/.test(r.lower[at + 2] ?? '') && /^(?:heard|told)$/.test(r.lower[at + 3] ?? '')));

const COURTS = new Set('court hearing inquest jury jurors tribunal inquiry trial panel committee judge'.split(' '));

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

const PARTICIPLES = new Set(['citing', 'referring', 'alluding', 'quoting']);

const STOPS = new Set(['which', 'who', 'while']);

/** After "and" or "but": a finite verb of saying in the same tense, whose subject is that of the cue. */
export function coordinates(r: Reading, frame: Frame, cue: Cue, at: number): boolean {
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
