import { POS } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { claimsOf } from './claims.ts';
import { hasFiniteVerb, isUtterance, type Stretch } from './clauses.ts';
import { signature } from './labels.ts';
import { GROUP_NOUNS, ROLE_NOUNS } from './lexicon/name-words.ts';
import { CHANNEL_NOUNS } from './lexicon/words.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';
import { rejoin } from './rejoin.ts';
import { mainSubject } from './sources.ts';

/** A claim whose contents may grow while floating quotations are taken in. */
type Growing = { -readonly [K in keyof Claim]: Claim[K] extends readonly Stretch[] ? Stretch[] : Claim[K] };

/** Words a quotation without any words of attribution must have to be speech rather than a term in quotes. */
const A_SENTENCE_HAS_WORDS = 4;

const A_LONG_ONE_HAS_WORDS = 7;

/**
 * All claims of the article in order: those with a cue, and quotations that float. A quotation that fills its sentence
 * belongs to whoever was quoted just before (the same paragraph, a quotation left open, "He said:", or a paragraph that
 * is nothing but quotation after one with a speaker); other quotations without a cue are nobody's words.
 */
export function claimsWithQuotations(r: Reading, skip: ReadonlySet<number>): readonly Claim[] {
  const claims: Growing[] = [];
  let last: Growing | null = null;
  let lastParagraph = -1;
  let lastFrame = -1;
  r.frames.forEach((frame, index) => {
    if (skip.has(frame.paragraph)) return;
    const signed = signature(r, index);
    if (signed !== null && signs(r, claims, last, index)) {
      const quotation = takeBack(r, claims, last!, index);
      last = { frame: index, cue: signed.cue, source: signed.source, contents: quotation, addressee: null };
      claims.push(last);
      lastParagraph = -1;
      return;
    }
    const found = claimsOf(r, index).map((claim) => ({
      ...claim,
      source: reads(r, claim) && frame.paragraph === lastParagraph ? (last?.source ?? claim.source) : claim.source,
      contents: [...claim.contents],
    }));
    const taken = new Set<number>();
    for (const claim of found)
      for (const { first, last: end } of claim.contents) for (let i = first; i <= end; i++) taken.add(i);
    const previous = index > 0 ? r.frames[index - 1]! : null;
    const introduces = previous !== null && r.lower[previous.to - 1] === ':';
    const before = previous !== null && (introduces || previous.paragraph === frame.paragraph) ? previous : null;
    for (const item of floating(r, frame.from, frame.to, taken)) {
      // “She named three. “I like them all.””: no claim in the sentence before, but somebody is its subject.
      const subject =
        before !== null && (introduces || last !== null) && lastFrame < index - 1 && !isQuotation(r, before.from)
          ? namedSubject(r, before)
          : null;
      if (subject !== null) {
        last = { frame: index, cue: null, source: subject, contents: [{ first: item, last: item }], addressee: null };
        lastParagraph = frame.paragraph;
        lastFrame = index;
        claims.push(last);
        continue;
      }
      const { continues } = r.parsed.quotations[r.quotation[item]!]!;
      const tellsFirst = previous?.paragraph === frame.paragraph && !isQuotation(r, previous.from);
      if (last !== null && (continues || frame.paragraph - lastParagraph <= (tellsFirst ? 0 : 1))) {
        last.contents.push({ first: item, last: item });
        lastParagraph = frame.paragraph;
        lastFrame = index;
      } else if (wordsOf(r, item) >= A_SENTENCE_HAS_WORDS) {
        last = { frame: index, cue: null, source: null, contents: [{ first: item, last: item }], addressee: null };
        lastParagraph = frame.paragraph;
        claims.push(last);
      }
    }
    claims.push(...found);
    if (found.length > 0) {
      last = floatsTo(r, found);
      lastParagraph = frame.paragraph;
      lastFrame = index;
    }
    for (const item of uncovered(r, frame, claims)) {
      const source =
        (r.lower[item - 1] === ':' ? mainSubject(r, frame, item) : speaking(r, mainSubject(r, frame, item))) ??
        (lastParagraph === frame.paragraph ? (last?.source ?? null) : null);
      if (source === null && wordsOf(r, item) < A_LONG_ONE_HAS_WORDS) continue;
      last = { frame: index, cue: null, source, contents: [{ first: item, last: item }], addressee: null };
      lastParagraph = frame.paragraph;
      lastFrame = index;
      claims.push(last);
    }
  });
  rejoin(r, claims);
  return claims.filter((claim) => claim.contents.length > 0);
}

/** “…,” it read; the statement reads: “…”: what somebody wrote who was just named. */
const reads = (r: Reading, { cue, source }: Claim): boolean =>
  cue?.verb?.lemma === 'read' &&
  source !== null &&
  (r.lower[source.head] === 'it' ||
    (r.lower[source.first] === 'the' && source.first + 1 === source.last && CHANNEL_NOUNS.has(r.lower[source.head]!)));

/** “Title” — The Outlet, 15 August: an entry in a list of sources. */
function referenced(r: Reading, at: number): boolean {
  const next = r.frame[at];
  if (at >= r.length || next === undefined || !/^[—–―-]+$/.test(r.lower[at]!)) return false;
  const { from, to } = r.frames[next]!;
  for (let i = from; i < to; i++) if (/^(?:19|20)\d\d$/.test(r.lower[i]!)) return true;
  return false;
}

/** Of the claims of a sentence, the one whose speaker goes on in the next: one that quotes, not one in a relative clause. */
function floatsTo(r: Reading, found: readonly Growing[]): Growing {
  const main = found.filter((claim) => claim.cue === null || (!claim.cue.relative && claim.cue.form !== 'participle'));
  const quoting = main.filter(
    (claim) =>
      claim.contents.length === 0 ||
      claim.contents.some(({ first, last }) => isQuotation(r, first) || isQuotation(r, last)),
  );
  return quoting.at(-1) ?? main.at(-1) ?? found.at(-1)!;
}

/** The phrase when it is somebody who can speak: a name, a pronoun, a role or a group. */
function speaking(r: Reading, phrase: NounPhrase | null): NounPhrase | null {
  if (phrase === null) return null;
  const head = r.lower[phrase.head]!;
  return r.pos[phrase.head] === POS.PROPN ||
    (r.pos[phrase.head] === POS.PRON && /^(?:he|she|they|who|i|we)$/.test(head)) ||
    ROLE_NOUNS.has(head) ||
    GROUP_NOUNS.has(head)
    ? phrase
    : null;
}

/** The subject of a sentence when it is a name or a pronoun. */
function namedSubject(r: Reading, frame: Frame): NounPhrase | null {
  const subject = mainSubject(r, frame, frame.to);
  return subject !== null &&
    (r.pos[subject.head] === POS.PROPN || r.lower[subject.head] === 'he' || r.lower[subject.head] === 'she')
    ? subject
    : null;
}

/** Long quotations in a sentence without any cue: too long for a term in quotes, so somebody said them. */
function uncovered(r: Reading, { from, to, paragraph }: Frame, claims: readonly Claim[]): readonly number[] {
  const found: number[] = [];
  const { kind } = r.parsed.article.paragraphs[paragraph]!;
  if (kind === 'headline' || kind === 'repeated-headline') return found;
  if (!hasFiniteVerb(r, { first: from, last: to - 1 }, false)) return found;
  for (let i = from; i < to; i++) {
    if (
      !isQuotation(r, i) ||
      wordsOf(r, i) < (isUtterance(r, i) ? A_LONG_ONE_HAS_WORDS - 1 : A_LONG_ONE_HAS_WORDS) ||
      inTitleCase(r, i)
    )
      continue;
    if (!claims.some((claim) => claim.contents.some(({ first, last }) => first <= i && i <= last))) found.push(i);
  }
  return found;
}

/** A short quotation in capitals that is a paragraph of its own heads what follows; nobody said it there. */
function isHeading(r: Reading, item: number, from: number, to: number): boolean {
  if (wordsOf(r, item) >= 8 || !inTitleCase(r, item)) return false;
  const { paragraph } = r.frames[r.frame[from]!]!;
  return (
    r.frames[r.frame[from]! - 1]?.paragraph !== paragraph &&
    r.frames[r.frame[to - 1]! + 1]?.paragraph !== paragraph &&
    wordsOf(r, item) > 1
  );
}

/** 'All Bets Are Off': the heading of a section, or a title. */
function inTitleCase(r: Reading, item: number): boolean {
  const { tokens } = r.parsed;
  let words = 0;
  let capitals = 0;
  for (let token = r.first[item]! + 1; token < r.last[item]!; token++) {
    if (tokens.lower[token]!.length < 4) continue;
    words++;
    if (tokens.capital[token] === 1) capitals++;
  }
  return words > 0 && capitals === words;
}

const wordsOf = (r: Reading, item: number): number => r.last[item]! - r.first[item]! - 1;

/** Whether the quotation just before the frame has no cue of its own and so waits for a signature. */
const signs = (r: Reading, claims: readonly Growing[], last: Growing | null, index: number): boolean =>
  last !== null &&
  claims.length > 0 &&
  r.frame[last.contents.at(-1)?.last ?? 0] === index - 1 &&
  isQuotation(r, last.contents.at(-1)!.last) &&
  (last.cue === null || last.contents.length > 1 || last.cue.form === 'colon');

/** Takes the quotations of the last frame from the claim that floating gave them to. */
function takeBack(r: Reading, claims: Growing[], last: Growing, index: number): Stretch[] {
  const mine = last.contents.filter(({ first }) => r.frame[first] === index - 1);
  last.contents = last.contents.filter(({ first }) => r.frame[first] !== index - 1);
  if (last.contents.length === 0) claims.splice(claims.indexOf(last), 1);
  return mine;
}

/** Quotations no claim took that fill their sentence. */
function floating(r: Reading, from: number, to: number, taken: ReadonlySet<number>): readonly number[] {
  const found: number[] = [];
  let words = 0;
  for (let i = from; i < to; i++) if (r.word[i] === 1) words++;
  for (let i = from; i < to; i++) {
    if (!isQuotation(r, i) || taken.has(i) || referenced(r, to) || isHeading(r, i, from, to)) continue;
    if (words === 0 || (isUtterance(r, i) && wordsOf(r, i) > 5 && i === from)) found.push(i);
  }
  return found;
}
