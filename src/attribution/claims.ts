import { POS } from '../text/tokens.ts';
import {
  clauseFrom,
  contentAfter,
  contentBefore,
  type Following,
  hasFiniteVerb,
  isUtterance,
  type Stretch,
} from './contents.ts';
import { type Cue, findCues } from './cues.ts';
import { labelClaim } from './labels.ts';
import { GROUP_NOUNS, PLACES, ROLE_NOUNS } from './lexicon/name-words.ts';
import { speechVerb } from './lexicon/speech-verbs.ts';
import { POSSESSIVES, TIME_NOUNS, WH } from './lexicon/words.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frame, isQuotation, QUOTED, type Reading } from './reading.ts';
import { outermost } from './relays.ts';
import { mainSubject, nearestSubject, RELATIVES, skipAdverbialsLeft, subjectAfter, subjectBefore } from './sources.ts';

/** An attribution by items, before anybody is resolved. */
export type Claim = {
  readonly frame: number;
  readonly cue: Cue | null;
  readonly source: NounPhrase | null;
  readonly contents: readonly Stretch[];
  readonly addressee: NounPhrase | null;
  /** Through whom the words reached the writer, nearest first. */
  readonly via?: readonly NounPhrase[];
  /** Words given as spoken although no marks are around them (a transcript). */
  readonly spoken?: true;
};

/** The claims of a frame in order: outermost attributions only, each with its source and contents. */
export function claimsOf(r: Reading, index: number): readonly Claim[] {
  const frame = r.frames[index]!;
  const all: Claim[] = [];
  const label = labelClaim(r, index);
  if (label !== null) all.push(label);
  const cues = findCues(r, frame);
  for (const cue of cues) {
    const claim =
      cue.form === 'according'
        ? accordingTo(r, index, frame, cue)
        : cue.form === 'noun'
          ? ownWords(r, index, frame, cue)
          : said(r, index, frame, cue, all);
    if (claim === null) continue;
    all.push(claim);
  }
  return outermost(r, all);
}

const covers = (claim: Claim, item: number): boolean =>
  claim.contents.some(({ first, last }) => first <= item && item <= last);

function accordingTo(r: Reading, index: number, frame: Frame, cue: Cue): Claim | null {
  const phrase = nounPhraseStartingAt(r, cue.last + 1, frame.to);
  if (phrase === null) return null;
  const source = withModifiers(r, phrase, frame.to);
  let before = cue.first - 1;
  while (before > frame.from && (r.pos[before] === POS.ADV || r.lower[before] === 'and')) before--;
  const ofRelative = RELATIVES.has(r.lower[before - 1] ?? '') && r.lower[before] === ',';
  const fronted = cue.first > frame.from && !ofRelative ? contentBefore(r, frame.from, before) : null;
  const claim = { frame: index, cue, source, addressee: null };
  if (fronted !== null && (hasFiniteVerb(r, fronted) || r.lower[before] !== ','))
    return { ...claim, contents: [fronted] };
  if (r.lower[frame.to - 1] === ':' && source.last >= frame.to - 3) return { ...claim, contents: [] };
  const after = afterSource(r, source.last + 1, frame.to);
  const rest = after < frame.to ? contentBefore(r, after, frame.to - 1) : null;
  return rest && { ...claim, contents: fronted === null ? [rest] : [fronted, rest] };
}

/** "a poll released last week", "two senators present": what describes the source up to the next mark. */
function withModifiers(r: Reading, phrase: NounPhrase, hi: number): NounPhrase {
  let last = phrase.last;
  while (
    last + 1 < hi &&
    r.word[last + 1] === 1 &&
    r.pos[last + 1] !== POS.AUX &&
    r.pos[last + 1] !== POS.CCONJ &&
    r.pos[last + 1] !== POS.SCONJ &&
    r.pos[last + 1] !== POS.PRON
  )
    last++;
  const participle =
    r.pos[phrase.last + 1] === POS.VERB || r.pos[phrase.last + 1] === POS.ADJ || r.pos[phrase.last + 1] === POS.ADP;
  return participle && (last + 1 >= hi || r.word[last + 1] === 0) ? { ...phrase, last } : phrase;
}

/** Where the content of "According to Ann Poe, the mayor, X" begins: past the asides to the source. */
function afterSource(r: Reading, from: number, hi: number): number {
  let at = from;
  if (r.lower[at] !== ',' && (r.pos[at] === POS.DET || r.pos[at] === POS.PRON)) return at;
  while (at < hi && r.lower[at] !== ',') at++;
  for (let hops = 0; hops < 3; hops++) {
    const next = at + 1;
    let comma = next;
    while (comma < hi && r.lower[comma] !== ',') comma++;
    if (comma >= hi) return next;
    const aside =
      /ing$/.test(r.lower[next]!) ||
      RELATIVES.has(r.lower[next]!) ||
      !hasFiniteVerb(r, { first: next, last: comma - 1 });
    if (!aside || r.pos[next] === POS.ADP || r.pos[next] === POS.ADV || r.pos[next] === POS.SCONJ) return next;
    // A list or an apposition to the subject also has no verb: then the comma is followed by a verb.
    const verb = r.pos[comma + 1];
    if (verb === POS.VERB || verb === POS.AUX || verb === POS.CCONJ) return next;
    at = comma;
  }
  return at + 1;
}

/** "Mr Lee’s claim that …": the owner of the noun is the source. */
function ownWords(r: Reading, index: number, frame: Frame, cue: Cue): Claim | null {
  let owner = cue.first - 1;
  while (owner > frame.from && r.pos[owner] === POS.ADJ) owner--;
  const pronoun = POSSESSIVES.has(r.lower[owner]!);
  const source = pronoun ? { first: owner, last: owner, head: owner } : nounPhraseEndingAt(r, owner - 1, frame.from);
  const stretch = clauseFrom(r, frame, cue, cue.last + 1);
  return source && stretch && { frame: index, cue, source, contents: [stretch], addressee: null };
}

function said(r: Reading, index: number, frame: Frame, cue: Cue, earlier: readonly Claim[]): Claim | null {
  const left = cue.group - 1;
  const before = left >= frame.from ? r.lower[left]! : '';
  let source: NounPhrase | null = null;
  let inverted = false;
  let inherited = false;
  const previous = earlier.at(-1);
  if (cue.form === 'participle' || cue.form === 'infinitive') {
    source = fronts(r, frame, cue)
      ? subjectAfterComma(r, frame, cue)
      : (controller(r, frame, cue) ??
        (cue.form === 'infinitive' ? nearestSubject(r, frame, cue.group) : null) ??
        previous?.source ??
        mainSubject(r, frame, cue.group));
    inherited = true;
    if (cue.form === 'infinitive' && !assertedInfinitive(r, frame, cue)) return null;
  } else if (cue.form === 'passive') {
    return null;
  } else {
    source = cue.group > frame.from ? subjectBefore(r, cue.group, frame.from) : null;
    const afterContent = before === ',' || before === QUOTED || (left >= frame.from && isQuotation(r, left));
    if (afterContent || left < frame.from) {
      const after = subjectAfter(r, cue.last + 1, frame.to);
      if (
        after !== null &&
        !OBJECTS_ONLY.has(r.lower[after.first]!) &&
        !(source !== null && cue.verb!.alwaysAddressee) &&
        cue.group === cue.first &&
        (source === null ||
          (quotesBefore(r, frame, cue) && endsClause(r, after.last + 1, frame.to) && !saysClause(r, frame, cue)))
      ) {
        source = after;
        inverted = true;
      }
    }
    if (source === null && (before === 'and' || before === 'but' || before === ',' || before === 'then')) {
      const joined = previous?.contents.some(({ last }) => last >= cue.group - 3) ?? false;
      source =
        (joined ? previous?.source : nearestSubject(r, frame, cue.group)) ??
        previous?.source ??
        mainSubject(r, frame, cue.group);
      inherited = source !== null;
    }
  }
  if (source === null || (NAMING.has(cue.verb!.lemma) && names(r, cue, source))) return null;
  if (cue.weak && r.pos[cue.first] === POS.NOUN && r.pos[source.head] !== POS.PROPN && r.pos[source.head] !== POS.PRON)
    return null;
  const marked = cue.verb!.marked;
  const contents: Stretch[] = [];
  const clauseStart = inverted ? cue.group : inherited ? cue.group : Math.min(source.first, cue.group);
  const ofRelative = !inverted && RELATIVES.has(before);
  const fronted = ofRelative ? null : frontedContent(r, frame, clauseStart, inherited);
  const front =
    fronted === null ||
    earlier.some(
      (claim) =>
        claim.cue !== null &&
        claim.cue.first >= fronted.first &&
        claim.cue.first <= fronted.last &&
        claim.contents.length > 0 &&
        !isQuotation(r, fronted.last),
    ) ||
    earlier.some((claim) => covers(claim, fronted.last))
      ? null
      : fronted;
  const relative =
    RELATIVES.has(r.lower[source.first - 1] ?? '') && r.pos[source.first - 2] !== POS.ADP && !inverted && !inherited;
  let following = inverted ? quotedLater(r, frame, source.last) : contentAfter(r, frame, cue, cue.last + 1, relative);
  if (front !== null && isQuotation(r, front.last) && following?.quoted !== true)
    following = quotedLater(r, frame, cue.last) ?? following;
  if (marked && following !== null && !isQuoteStretch(r, following.stretch)) following = null;
  if (relative && following !== null && r.lower[source.first - 1] === 'which')
    contents.push({ first: source.first - 1, last: source.first - 1 });
  const rest =
    !inherited && front !== null && !isQuotation(r, front.last) && (!inverted || !hasFiniteVerb(r, front))
      ? interrupted(r, frame, cue, inverted ? source.last : cue.last)
      : null;
  if (rest !== null && !cue.weak && !marked && cue.verb!.that) contents.push(front!, rest);
  else {
    const pureQuote = front !== null && front.first === front.last && isQuotation(r, front.last);
    const quoteBefore =
      front !== null &&
      isQuotation(r, front.last) &&
      isUtterance(r, front.last) &&
      (front.first === front.last || following === null || !hasFiniteVerb(r, following.stretch));
    const both = following?.quoted && followsPunctuation(r, following.stretch.first);
    if (
      front !== null &&
      (following === null || both || pureQuote || (quoteBefore && r.lower[following.stretch.first] !== 'that'))
    ) {
      if (
        (isQuoteStretch(r, front) && (!cue.weak || pureQuote)) ||
        (following === null && !cue.weak && !marked && cue.verb!.that && hasFiniteVerb(r, front))
      )
        contents.push(front);
    }
    const beside = following?.quoted && following.stretch.first - cue.last <= 2;
    if (following !== null && (!cue.weak || beside) && (contents.length === 0 || both || relative))
      contents.push(following.stretch);
  }
  // "He said:" at the end of a paragraph waits for the quotation after it.
  const waits = !marked && r.lower[frame.to - 1] === ':' && (!cue.weak || cue.last === frame.to - 2);
  if (contents.length === 0 && !waits) return null;
  return { frame: index, cue, source, contents, addressee: following?.addressee ?? null };
}

/** "Citing the law, Ms Poe left": a participle that opens the sentence is said of the subject after its comma. */
const fronts = (r: Reading, frame: Frame, cue: Cue): boolean =>
  cue.form === 'participle' &&
  (cue.group === frame.from ||
    (cue.group === frame.from + 1 && (r.pos[frame.from] === POS.SCONJ || r.pos[frame.from] === POS.ADP)));

function subjectAfterComma(r: Reading, frame: Frame, cue: Cue): NounPhrase | null {
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
function controller(r: Reading, frame: Frame, cue: Cue): NounPhrase | null {
  const infinitive = cue.form === 'infinitive';
  const phrase = nounPhraseEndingAt(
    r,
    infinitive ? cue.group - 1 : skipAdverbialsLeft(r, cue.group - 1, frame.from),
    frame.from,
  );
  if (phrase === null || (infinitive && r.pos[phrase.first - 1] === POS.ADP)) return null;
  const head = r.lower[phrase.head]!;
  // "emailed supporters saying": the object of a verb of telling does not speak.
  if (GROUP_NOUNS.has(head) && r.pos[phrase.first - 1] === POS.VERB && !infinitive) return null;
  const party =
    r.pos[phrase.head] === POS.PROPN ||
    GROUP_NOUNS.has(head) ||
    ROLE_NOUNS.has(head) ||
    (r.pos[phrase.head] === POS.NUM && r.lower[phrase.head + 1] === 'percent') ||
    head === 'percent';
  return party && !TIME_NOUNS.has(head) && !PLACES.has(head) ? phrase : null;
}

const NOT_ASSERTED = new Set(
  'refused declined failed refuses declines refuse decline wants want wanted plans planned plan expected likely need needs needed have has had going able likely hopes hoped supposed unable afraid reluctant free right wrong time way try tries trying'.split(
    ' ',
  ),
);

/** "went on to say that", "used a speech to indicate that": said, unlike "wants to say" and "is expected to announce". */
function assertedInfinitive(r: Reading, frame: Frame, cue: Cue): boolean {
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

const OBJECTS_ONLY = new Set(['me', 'him', 'them', 'us', 'her', 'himself', 'herself', 'themselves']);
const NAMING = new Set(['call', 'dub', 'title', 'label', 'brand']);

/** "a stream called Miracle Run": the participle gives a thing its name, and nobody speaks. */
function names(r: Reading, cue: Cue, source: NounPhrase): boolean {
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

/** "X, Mr Lee said, Y": what goes on after words of attribution between two commas. */
function interrupted(r: Reading, frame: Frame, cue: Cue, from: number): Stretch | null {
  let comma = from + 1;
  while (comma < frame.to && r.lower[comma] !== ',') {
    if (isQuotation(r, comma) || r.lower[comma] === 'that' || comma - from > 12 || WH.has(r.lower[comma]!)) return null;
    if (r.pos[comma] === POS.VERB || (r.pos[comma] === POS.AUX && comma > from + 1)) return null;
    comma++;
  }
  const at = comma + 1;
  if (
    at >= frame.to ||
    isQuotation(r, at) ||
    (comma > from + 1 &&
      cue.verb?.alwaysAddressee !== true &&
      r.pos[from + 1] !== POS.ADV &&
      r.pos[from + 1] !== POS.ADP &&
      !TIME_NOUNS.has(r.lower[from + 1]!))
  )
    return null;
  if (['which', 'who', 'as', 'while', 'according', 'when', 'where', 'after', 'before', 'with'].includes(r.lower[at]!))
    return null;
  if (
    (speechVerb(r.lower[at]!)?.tenses.has('ing') && r.lower[at]!.endsWith('ing')) ||
    (/ing$/.test(r.lower[at]!) && r.lower[at] !== 'including')
  )
    return null;
  const stretch = contentBefore(r, at, frame.to - 1);
  if (stretch === null) return null;
  let last = stretch.last;
  for (let i = at; i <= last; i++)
    if (
      r.lower[i] === ',' &&
      speechVerb(r.lower[i + 1] ?? '')?.tenses.has('ing') === true &&
      r.lower[i + 1]!.endsWith('ing')
    )
      last = i - 1;
  return { first: stretch.first, last };
}

/** Whether a quotation stands before the cue: without one, "Ann Poe, 58, denies fraud" is in plain order. */
function quotesBefore(r: Reading, frame: Frame, cue: Cue): boolean {
  for (let i = frame.from; i < cue.group; i++) if (isQuotation(r, i)) return true;
  return false;
}

/** Whether a clause with a verb follows the cue as what is said, so that it cannot be inverted. */
function saysClause(r: Reading, frame: Frame, cue: Cue): boolean {
  const following = contentAfter(r, frame, cue, cue.last + 1, false);
  return following !== null && !following.quoted && hasFiniteVerb(r, following.stretch);
}

const endsClause = (r: Reading, i: number, hi: number): boolean =>
  i >= hi ||
  r.word[i] === 0 ||
  r.pos[i] === POS.ADP ||
  r.pos[i] === POS.CCONJ ||
  r.pos[i] === POS.ADV ||
  r.pos[i] === POS.SCONJ ||
  r.capital[i] === 1;

const followsPunctuation = (r: Reading, i: number): boolean => r.lower[i - 1] === ',' || r.lower[i - 1] === ':';

const isQuoteStretch = (r: Reading, { first, last }: Stretch): boolean => {
  for (let i = first; i <= last; i++) if (isQuotation(r, i)) return true;
  return false;
};

/** “…,” said Ann Poe of York, “…”: a quotation that goes on after the words of attribution. */
function quotedLater(r: Reading, frame: Frame, from: number): Following | null {
  for (let i = from + 1; i < frame.to; i++) {
    if (speechVerb(r.lower[i]!)?.clause === true && r.pos[i] === POS.VERB && !r.lower[i]!.endsWith('ing')) return null;
    if (isQuotation(r, i) && (r.lower[i - 1] === ',' || r.lower[i - 1] === ':')) {
      return { stretch: { first: i, last: i }, addressee: null, quoted: true };
    }
  }
  return null;
}

const MARKS = new Set(['‘', '“', '"', "'"]);

function frontedContent(r: Reading, frame: Frame, clauseStart: number, inherited: boolean): Stretch | null {
  let end = clauseStart - 1;
  if (end > frame.from && MARKS.has(r.lower[end]!)) end--;
  if (end < frame.from || inherited) return null;
  const mark = r.lower[end]!;
  if (mark !== ',' && mark !== '—' && mark !== '–' && mark !== '--' && !isQuotation(r, end)) return null;
  return contentBefore(r, frame.from, end);
}
