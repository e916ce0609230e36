import { POS } from '../text/tokens.ts';
import { isUtterance } from './clauses.ts';
import { SPEECH_NOUNS } from './lexicon/speech-nouns.ts';
import { type SpeechVerb, speechVerb } from './lexicon/speech-verbs.ts';
import { POSSESSIVES } from './lexicon/words.ts';
import { nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';
import { mainClauseBegins } from './takes-over.ts';
import { verbCue } from './verb-cue.ts';

/** How the cue stands in its clause. */
export type CueForm = 'finite' | 'participle' | 'infinitive' | 'passive' | 'according' | 'noun' | 'colon';

/** A word or phrase that attributes: what is around it is found by sources and contents. */
export type Cue = {
  readonly form: CueForm;
  readonly verb: SpeechVerb | null;
  /** First item of the verb group ("has not said" begins at "has"), and the cue's own first and last items. */
  readonly group: number;
  readonly first: number;
  readonly last: number;
  readonly negated: boolean;
  /** Only a quotation beside it makes it a cue. */
  readonly weak: boolean;
  /** In a relative clause: "Mr Lee, who said …". */
  readonly relative: boolean;
  /** "is said to have", "appeared to": the words that say it is hearsay. */
  readonly evidential?: { readonly first: number; readonly last: number };
};

/** Any verb at all attributes a quotation that it stands beside: “Never,” an angry Ms Poe retaliated. */
const ANY_VERB: SpeechVerb = {
  lemma: '',
  tenses: new Set(['past', 's']),
  clause: false,
  that: false,
  addressee: false,
  alwaysAddressee: false,
  object: false,
  infinitive: false,
  marked: false,
  asks: false,
  denies: false,
  declines: false,
};

function besideQuotation(r: Reading, frame: Frame, i: number): boolean {
  if (r.pos[i] !== POS.VERB || r.lower[i]!.endsWith('ing') || r.lower[i - 1] === 'to' || r.pos[i - 1] === POS.AUX)
    return false;
  const next = r.lower[i + 1];
  const before =
    i - 5 <= frame.from && isQuotation(r, frame.from) && (i + 1 >= frame.to || next === '.' || next === ',');
  return (
    before ||
    invertedBeside(r, frame, i) ||
    (i + 2 < frame.to && (next === ':' || next === ',') && isQuotation(r, i + 2))
  );
}

/** “…!” beamed the goalkeeper. */
function invertedBeside(r: Reading, { from, to }: Frame, i: number): boolean {
  if (i === from || !isQuotation(r, i - 1) || !isUtterance(r, i - 1)) return false;
  const speaker = nounPhraseStartingAt(r, i + 1, to);
  return (
    speaker !== null &&
    (speaker.last + 1 >= to || r.word[speaker.last + 1] === 0 || r.pos[speaker.last + 1] === POS.ADP)
  );
}

/** The last item of verbs of several words that say as "say" does ("shot back", "gave evidence", "went on:"), or `i`. */
function phrasal(r: Reading, i: number, to: number): number {
  const word = r.lower[i]!;
  const next = r.lower[i + 1] ?? '';
  if (i + 2 >= to) return i;
  if (/^(?:shot|shoots|hit|hits|fired|fires|bit|snapped|clapped)$/.test(word) && next === 'back') return i + 1;
  if (/^(?:gave|gives)$/.test(word) && next === 'evidence') return i + 1;
  if (/^(?:went|goes)$/.test(word) && next === 'on' && (r.lower[i + 2] === ',' || r.lower[i + 2] === ':')) return i + 1;
  const posted = /^(?:posted|posts|wrote|writes)$/.test(word) && next === 'on' && r.lower[i + 3] === 'that';
  return posted && r.capital[i + 2] === 1 ? i + 2 : i;
}

/** "Asked if he feared arrest, | he shrugged": what was put to somebody is nothing that anybody says. */
function endOfQuestionPut(r: Reading, frame: Frame): number {
  const first = /^(?:when|after)$/.test(r.lower[frame.from]!) ? frame.from + 1 : frame.from;
  if (!PUT_TO.has(r.lower[first]!) || !/^(?:if|whether|why|how|what|about|on)$/.test(r.lower[first + 1] ?? ''))
    return frame.from;
  for (let i = first + 2; i < frame.to; i++) {
    if (isQuotation(r, i)) break;
    if (r.lower[i] === ',' && mainClauseBegins(r, frame, i + 1)) return i;
  }
  return frame.from;
}

const PUT_TO = new Set(['asked', 'pressed', 'questioned', 'challenged', 'quizzed', 'grilled']);

/** Every cue of a frame, in order. */
export function findCues(r: Reading, frame: Frame): readonly Cue[] {
  const cues: Cue[] = [];
  const put = endOfQuestionPut(r, frame);
  for (let i = frame.from; i < frame.to; i++) {
    if (r.word[i] === 0 || isQuotation(r, i)) continue;
    const word = r.lower[i]!;
    if (word === 'according' && r.lower[i + 1] === 'to' && i + 2 < frame.to) {
      cues.push({
        form: 'according',
        verb: null,
        group: i,
        first: i,
        last: i + 1,
        negated: false,
        weak: false,
        relative: false,
      });
      i++;
      continue;
    }
    if (word === 'words' && r.lower[i + 1] === 'of' && r.lower[i - 1] === 'the' && r.lower[i - 2] === 'in') {
      cues.push({
        form: 'according',
        verb: null,
        group: i - 2,
        first: i - 2,
        last: i + 1,
        negated: false,
        weak: false,
        relative: false,
      });
      continue;
    }
    if (isNounCue(r, frame, i)) {
      cues.push({
        form: 'noun',
        verb: null,
        group: i,
        first: i,
        last: i,
        negated: false,
        weak: false,
        relative: false,
      });
      continue;
    }
    if (i < put) continue;
    // "United States": a name is no verb, except in a headline.
    if (r.capital[i] === 1 && r.pos[i] === POS.PROPN && i > frame.from && r.titleCase[r.first[i]!] === 0) continue;
    const phrase = phrasal(r, i, frame.to);
    const cueOfPhrase = phrase > i ? verbCue(r, frame, i, speechVerb('said')!) : null;
    if (cueOfPhrase !== null) {
      cues.push({ ...cueOfPhrase, last: phrase });
      i = phrase;
      continue;
    }
    const verb = speechVerb(word) ?? (besideQuotation(r, frame, i) ? ANY_VERB : undefined);
    if (verb === undefined) continue;
    const cue = verbCue(r, frame, i, verb);
    if (cue !== null) cues.push(cue);
  }
  return cues;
}

/** "Mr Lee’s claim that …": a noun of saying with an owner before it and its words after it. */
function isNounCue(r: Reading, frame: Frame, i: number): boolean {
  const given = givenByNoun(r, i);
  if (given >= 0) return given < frame.to;
  if (
    !SPEECH_NOUNS.has(r.lower[i]!) ||
    (r.lower[i + 1] !== 'that' && !(/^(?:is|was)$/.test(r.lower[i + 1] ?? '') && r.lower[i + 2] === 'that')) ||
    i + 3 >= frame.to ||
    r.pos[i] === POS.VERB
  )
    return false;
  let owner = i - 1;
  while (owner > frame.from && r.pos[owner] === POS.ADJ) owner--;
  return (
    POSSESSIVES.has(r.lower[owner]!) || (r.lower[owner] === "'s" && r.pos[owner] === POS.PART) || r.lower[owner] === "'"
  );
}

/**
 * The quotation that a noun with an owner gives: "in her words, “…”", "in Mr Lee’s own words, “…”", "his verdict was blunt:
 * “…”"; −1 when there is none.
 */
export function givenByNoun(r: Reading, i: number): number {
  const word = r.lower[i]!;
  const owner = r.lower[i - 1] === 'own' ? i - 2 : i - 1;
  if (!POSSESSIVES.has(r.lower[owner]!) && r.lower[owner] !== "'s") return -1;
  if (word === 'words') {
    const quoted = r.lower[i + 1] === ',' ? i + 2 : i + 1;
    return quoted < r.length && isQuotation(r, quoted) ? quoted : -1;
  }
  if (!REPLIES.has(word) || !/^(?:is|was)$/.test(r.lower[i + 1] ?? '')) return -1;
  let colon = i + 2;
  while (colon < i + 6 && colon < r.length && r.lower[colon] !== ':') colon++;
  return r.lower[colon] === ':' && colon + 1 < r.length && isQuotation(r, colon + 1) ? colon + 1 : -1;
}

const REPLIES = new Set(
  'verdict response reply answer message advice reaction view retort warning plea explanation excuse conclusion'.split(
    ' ',
  ),
);
