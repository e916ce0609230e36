import { POS } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { contentBefore, hasFiniteVerb } from './clauses.ts';
import { clauseFrom } from './content-end.ts';
import { type Cue, givenByNoun } from './cues.ts';
import { POSSESSIVES } from './lexicon/words.ts';
import { type NounPhrase, nounPhraseEndingAt, nounPhraseStartingAt } from './noun-phrases.ts';
import type { Frame, Reading } from './reading.ts';
import { RELATIVES, whoItIs } from './sources.ts';

export function accordingTo(r: Reading, index: number, frame: Frame, cue: Cue): Claim | null {
  const phrase = pronounAt(r, cue.last + 1, frame.to) ?? nounPhraseStartingAt(r, cue.last + 1, frame.to);
  if (phrase === null) return null;
  const source = whoItIs(r, withModifiers(r, phrase, frame.to), frame.to);
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

/** "According to her, …" */
const pronounAt = (r: Reading, i: number, hi: number): NounPhrase | null =>
  /^(?:him|her|them)$/.test(r.lower[i] ?? '') && (i + 1 >= hi || r.word[i + 1] === 0)
    ? { first: i, last: i, head: i }
    : null;

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
  const relative = r.lower[at] === 'who';
  if (r.lower[at] !== ',' && !relative && (r.pos[at] === POS.DET || r.pos[at] === POS.PRON)) return at;
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
export function ownWords(r: Reading, index: number, frame: Frame, cue: Cue): Claim | null {
  let owner = cue.first - 1;
  while (owner > frame.from && (r.pos[owner] === POS.ADJ || r.lower[owner] === 'own')) owner--;
  const pronoun = POSSESSIVES.has(r.lower[owner]!);
  const source = pronoun ? { first: owner, last: owner, head: owner } : nounPhraseEndingAt(r, owner - 1, frame.from);
  const given = givenByNoun(r, cue.last);
  if (given >= 0)
    return source && { frame: index, cue, source, contents: [{ first: given, last: given }], addressee: null };
  const stretch = clauseFrom(r, frame, cue, cue.last + (r.lower[cue.last + 1] === 'that' ? 1 : 2));
  return source && stretch && { frame: index, cue, source, contents: [stretch], addressee: null };
}
