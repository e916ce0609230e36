import { POS } from '../text/tokens.ts';
import { type Claim, covers } from './claim.ts';
import { contentBefore, hasFiniteVerb, isUtterance, type Stretch } from './clauses.ts';
import { contentAfter, type Following } from './content-after.ts';
import {
  assertedInfinitive,
  controller,
  endsClause,
  fronts,
  NAMING,
  names,
  OBJECTS_ONLY,
  quotesBefore,
  saysClause,
  subjectAfterComma,
} from './cue-subject.ts';
import type { Cue } from './cues.ts';
import { GROUP_NOUNS } from './lexicon/name-words.ts';
import { speechVerb } from './lexicon/speech-verbs.ts';
import { TIME_NOUNS, WH } from './lexicon/words.ts';
import { type NounPhrase, nounPhraseEndingAt } from './noun-phrases.ts';
import { passive } from './passive.ts';
import { type Frame, isQuotation, QUOTED, type Reading } from './reading.ts';
import { mainSubject, nearestSubject, RELATIVES, subjectAfter, subjectBefore } from './sources.ts';

export function said(r: Reading, index: number, frame: Frame, cue: Cue, earlier: readonly Claim[]): Claim | null {
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
        // A participle goes with the main clause, not with a relative in between.
        earlier.findLast((claim) => claim.cue?.relative !== true)?.source ??
        mainSubject(r, frame, cue.group));
    inherited = true;
    if (cue.form === 'infinitive' && !assertedInfinitive(r, frame, cue)) return null;
  } else if (cue.form === 'passive') {
    return passive(r, index, frame, cue);
  } else {
    source = cue.group > frame.from ? subjectBefore(r, cue.group, frame.from) : null;
    const afterContent = before === ',' || before === QUOTED || (left >= frame.from && isQuotation(r, left));
    if (afterContent || left < frame.from) {
      const after = subjectAfter(r, cue.last + 1, frame.to);
      if (
        after !== null &&
        !(after.first === after.last && OBJECTS_ONLY.has(r.lower[after.first]!)) &&
        !(source !== null && cue.verb!.alwaysAddressee) &&
        cue.group === cue.first &&
        (source === null ||
          (quotesBefore(r, frame, cue) && endsClause(r, after.last + 1, frame.to) && !saysClause(r, frame, cue)) ||
          endsWithSpeaker(r, frame, cue, after))
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
  if (!inherited && !inverted && disagrees(r, cue, source)) return null;
  // "referred to him as …" says something only when what was said is in marks.
  const marked =
    (cue.verb!.marked && !findsThat(r, cue, source)) || (!cue.verb!.that && !cue.verb!.object && !cue.verb!.infinitive);
  const contents: Stretch[] = [];
  const clauseStart = inverted || inherited ? cue.group : Math.min(opensAt(r, frame, source), cue.group);
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

/** "The inquiry found that …": what a finding says, unlike what somebody finds. */
const findsThat = (r: Reading, { verb, last }: Cue, { head }: NounPhrase): boolean =>
  verb!.lemma === 'find' && r.lower[last + 1] === 'that' && FINDINGS.has(r.lower[head]!);

const FINDINGS = new Set(
  'study studies report reports inquiry inquest review investigation survey surveys poll polls inspection audit research researchers scientists inspectors investigators analysis court jury judge judges tribunal panel commission committee watchdog regulator ombudsman paper trial documents'.split(
    ' ',
  ),
);

/** Where a subject begins that is described first: “…,” | its chief executive, Ann Poe, said. */
function opensAt(r: Reading, { from }: Frame, source: NounPhrase): number {
  if (r.lower[source.first - 1] !== ',') return source.first;
  const described = nounPhraseEndingAt(r, source.first - 2, from);
  if (described === null || described.first <= from) return source.first;
  const before = described.first - 1;
  const opens = isQuotation(r, before) ? isUtterance(r, before) : r.lower[before] === ',';
  return opens && r.capital[described.head] === 0 ? described.first : source.first;
}

const MARKS = new Set(['‘', '“', '"', "'"]);

function frontedContent(r: Reading, frame: Frame, clauseStart: number, inherited: boolean): Stretch | null {
  let end = clauseStart - 1;
  if (end > frame.from && MARKS.has(r.lower[end]!)) end--;
  // “…,” as she put it.
  if (end > frame.from && r.lower[end] === 'as' && isQuotation(r, end - 1)) return { first: end - 1, last: end - 1 };
  if (end < frame.from || inherited) return null;
  const mark = r.lower[end]!;
  if (mark !== ',' && mark !== '—' && mark !== '–' && mark !== '--' && !isQuotation(r, end)) return null;
  return contentBefore(r, frame.from, end);
}

/** "X is so, notes Mr Wan.": a whole clause before, and only a name after the verb. */
const endsWithSpeaker = (r: Reading, frame: Frame, cue: Cue, { last, head }: NounPhrase): boolean =>
  cue.verb!.that &&
  r.pos[head] === POS.PROPN &&
  (last + 1 >= frame.to || r.lower[last + 1] === '.') &&
  hasFiniteVerb(r, { first: frame.from, last: cue.group - 1 });

const COLLECTIVE = new Set(
  'police staff government party team couple pair majority percent half number public council crew board committee family crowd media press data most rest'.split(
    ' ',
  ),
);

/** A bare verb after one thing is no verb ("the following comment: …"): "claim" needs "critics", not "the critic". */
function disagrees(r: Reading, cue: Cue, { first, last, head }: NounPhrase): boolean {
  const { tenses } = cue.verb!;
  if (cue.form !== 'finite' || cue.group !== cue.first || !tenses.has('base') || tenses.has('past') || tenses.has('s'))
    return false;
  if (r.pos[head] !== POS.NOUN && r.pos[head] !== POS.ADJ && r.pos[head] !== POS.VERB) return false;
  const word = r.lower[head]!;
  if (word.endsWith('s') || GROUP_NOUNS.has(word) || COLLECTIVE.has(word)) return false;
  for (let i = first; i <= last; i++) if (r.lower[i] === 'and') return false;
  return true;
}
