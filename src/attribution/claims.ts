import { POS } from '../text/tokens.ts';
import { contentAfter, contentBefore, hasFiniteVerb, isUtterance, type Stretch } from './contents.ts';
import { type Cue, findCues } from './cues.ts';
import { labelClaim } from './labels.ts';
import { speechVerb } from './lexicon/speech-verbs.ts';
import { TIME_NOUNS, WH } from './lexicon/words.ts';
import { type NounPhrase, nounPhraseStartingAt } from './noun-phrases.ts';
import { type Frame, isQuotation, QUOTED, type Reading } from './reading.ts';
import { mainSubject, subjectAfter, subjectBefore } from './sources.ts';

/** An attribution by items, before anybody is resolved. */
export type Claim = {
  readonly frame: number;
  readonly cue: Cue | null;
  readonly source: NounPhrase | null;
  readonly contents: readonly Stretch[];
  readonly addressee: NounPhrase | null;
  /** Words given as spoken although no marks are around them (a transcript). */
  readonly spoken?: true;
};

/** The claims of a frame in order: outermost attributions only, each with its source and contents. */
export function claimsOf(r: Reading, index: number): readonly Claim[] {
  const frame = r.frames[index]!;
  const claims: Claim[] = [];
  const all: Claim[] = [];
  const label = labelClaim(r, index);
  if (label !== null) all.push(label);
  const cues = findCues(r, frame);
  for (const cue of cues) {
    const claim = cue.form === 'according' ? accordingTo(r, index, frame, cue) : said(r, index, frame, cue, all);
    if (claim === null) continue;
    all.push(claim);
  }
  // Outermost first: a claim inside the content of another is what that speaker says.
  for (const claim of all) {
    if (all.some((other) => other !== claim && covers(other, claim.cue!.first) && !(covers(claim, other.cue!.first) && all.indexOf(claim) < all.indexOf(other)))) continue;
    claims.push(claim);
  }
  return claims;
}

const covers = (claim: Claim, item: number): boolean => claim.contents.some(({ first, last }) => first <= item && item <= last);

function accordingTo(r: Reading, index: number, frame: Frame, cue: Cue): Claim | null {
  const source = nounPhraseStartingAt(r, cue.last + 1, frame.to);
  if (source === null) return null;
  let before = cue.first - 1;
  while (before > frame.from && (r.pos[before] === POS.ADV || r.lower[before] === 'and')) before--;
  const fronted = cue.first > frame.from ? contentBefore(r, frame.from, before) : null;
  if (fronted !== null && (hasFiniteVerb(r, fronted) || r.lower[before] !== ',')) {
    return { frame: index, cue, source, contents: [fronted], addressee: null };
  }
  let comma = source.last + 1;
  while (comma < frame.to && r.lower[comma] !== ',') comma++;
  if (comma + 1 >= frame.to) return null;
  // An apposition to the source ends at a later comma; the content begins after the last one before a subject.
  const rest = contentBefore(r, comma + 1, frame.to - 1);
  if (rest === null) return null;
  return { frame: index, cue, source, contents: [rest], addressee: null };
}

function said(r: Reading, index: number, frame: Frame, cue: Cue, earlier: readonly Claim[]): Claim | null {
  const left = cue.group - 1;
  const before = left >= frame.from ? r.lower[left]! : '';
  let source: NounPhrase | null = null;
  let inverted = false;
  let inherited = false;
  const previous = earlier.at(-1);
  if (cue.form === 'participle' || cue.form === 'infinitive') {
    source = previous?.source ?? mainSubject(r, frame, cue.group);
    inherited = true;
    if (cue.form === 'infinitive' && !assertedInfinitive(r, frame, cue)) return null;
  } else if (cue.form === 'passive') {
    return null;
  } else {
    source = cue.group > frame.from ? subjectBefore(r, cue.group, frame.from) : null;
    const afterContent = before === ',' || before === QUOTED || (left >= frame.from && isQuotation(r, left));
    if (afterContent || left < frame.from) {
      const after = subjectAfter(r, cue.last + 1, frame.to);
      if (after !== null && (source === null || endsClause(r, after.last + 1, frame.to)) && cue.group === cue.first) {
        source = after;
        inverted = true;
      }
    }
    if (source === null && (before === 'and' || before === 'but' || before === ',' || before === 'then')) {
      source = previous?.source ?? mainSubject(r, frame, cue.group);
      inherited = source !== null;
    }
  }
  if (source === null) return null;
  const contents: Stretch[] = [];
  const clauseStart = inverted ? cue.group : inherited ? cue.group : Math.min(source.first, cue.group);
  const following = inverted ? afterInversion(r, frame, source) : contentAfter(r, frame, cue, cue.last + 1);
  const front = frontedContent(r, frame, clauseStart, inherited);
  const rest = !inherited && front !== null ? interrupted(r, frame, cue, inverted ? source.last : cue.last) : null;
  if (rest !== null && !cue.weak && cue.verb!.that) contents.push(front!, rest);
  else {
    const quoteBefore = front !== null && isQuotation(r, front.last) && isUtterance(r, front.last);
    const both = following !== null && following.quoted && followsPunctuation(r, following.stretch.first);
    if (front !== null && (following === null || both || (quoteBefore && r.lower[following.stretch.first] !== 'that'))) {
      if (isQuoteStretch(r, front) || (following === null && !cue.weak && cue.verb!.that && hasFiniteVerb(r, front))) contents.push(front);
    }
    if (following !== null && (!cue.weak || following.quoted) && (contents.length === 0 || both)) contents.push(following.stretch);
  }
  // "He said:" at the end of a paragraph waits for the quotation after it.
  const waits = !cue.weak && r.lower[frame.to - 1] === ':';
  if (contents.length === 0 && !waits) return null;
  return { frame: index, cue, source, contents, addressee: following?.addressee ?? null };
}

const NOT_ASSERTED = new Set('refused declined failed refuses declines refuse decline wants want wanted plans planned plan expected likely need needs needed have has had going able likely hopes hoped supposed unable afraid reluctant free right wrong time way try tries trying'.split(' '));

/** "went on to say that", "used a speech to indicate that": said, unlike "wants to say" and "is expected to announce". */
function assertedInfinitive(r: Reading, frame: Frame, cue: Cue): boolean {
  const next = r.lower[cue.last + 1];
  if (next !== 'that' && next !== ':' && !isQuotation(r, cue.last + 1)) return false;
  for (let i = cue.group - 1; i >= frame.from && i > cue.group - 4; i--) if (NOT_ASSERTED.has(r.lower[i]!)) return false;
  return true;
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
  if (at >= frame.to || isQuotation(r, at) || (comma > from + 1 && cue.verb?.alwaysAddressee !== true && r.pos[from + 1] !== POS.ADV && r.pos[from + 1] !== POS.ADP && !TIME_NOUNS.has(r.lower[from + 1]!))) return null;
  if (['which', 'who', 'as', 'while', 'according', 'when', 'where', 'after', 'before', 'with'].includes(r.lower[at]!)) return null;
  if ((speechVerb(r.lower[at]!)?.tenses.has('ing') && r.lower[at]!.endsWith('ing')) || (/ing$/.test(r.lower[at]!) && r.lower[at] !== 'including')) return null;
  const stretch = contentBefore(r, at, frame.to - 1);
  if (stretch === null) return null;
  let last = stretch.last;
  for (let i = at; i <= last; i++) if (r.lower[i] === ',' && speechVerb(r.lower[i + 1] ?? '')?.tenses.has('ing')) last = i - 1;
  return { first: stretch.first, last };
}

const endsClause = (r: Reading, i: number, hi: number): boolean => i >= hi || r.word[i] === 0 || r.pos[i] === POS.ADP || r.pos[i] === POS.CCONJ || r.pos[i] === POS.ADV || r.pos[i] === POS.SCONJ || r.capital[i] === 1;

const followsPunctuation = (r: Reading, i: number): boolean => r.lower[i - 1] === ',' || r.lower[i - 1] === ':';

const isQuoteStretch = (r: Reading, { first, last }: Stretch): boolean => {
  for (let i = first; i <= last; i++) if (isQuotation(r, i)) return true;
  return false;
};

/** “…,” said Ann Poe, “…”: a quotation that goes on after an inverted cue. */
function afterInversion(r: Reading, frame: Frame, source: NounPhrase) {
  for (let i = source.last + 1; i < frame.to; i++) {
    if (isQuotation(r, i) && (r.lower[i - 1] === ',' || r.lower[i - 1] === ':')) {
      return { stretch: { first: i, last: i }, addressee: null, quoted: true };
    }
  }
  return null;
}

function frontedContent(r: Reading, frame: Frame, clauseStart: number, inherited: boolean): Stretch | null {
  const end = clauseStart - 1;
  if (end < frame.from || inherited) return null;
  const mark = r.lower[end]!;
  if (mark !== ',' && mark !== '—' && mark !== '–' && mark !== '--' && !isQuotation(r, end)) return null;
  return contentBefore(r, frame.from, end);
}
