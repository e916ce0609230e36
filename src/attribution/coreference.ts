import { POS } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { described, genderOfNoun } from './described.ts';
import type { PrintedName } from './names.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isSubject, namedIn, personEnding, type Reference, referencesInside } from './phrase-party.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';
import type { PrintedRole } from './roles.ts';
import type { Party, Roster } from './roster.ts';
import { makeSalience, PRONOUNS, WEIGHT } from './salience.ts';
import { addressedIn, asks, frontedSubject } from './whom-not.ts';

export type Resolved = {
  /** Party of each claim's source; −1 when it cannot be told. */
  readonly sources: Int32Array;
  readonly references: readonly Reference[];
  /** The party a phrase means where it stands; −1 when it cannot be told. */
  readonly partyAt: (phrase: NounPhrase) => number;
};

/**
 * Reads the article from left to right and decides whom each name, description and pronoun means. A pronoun goes to the
 * most salient party that agrees with it: who speaks or is the subject weighs most, and weight fades sentence by
 * sentence, so that the nearest name loses to the last speaker.
 */
export function resolve(
  r: Reading,
  claims: readonly Claim[],
  names: readonly PrintedName[],
  roster: Roster,
  roles: readonly PrintedRole[],
  itemOf: Int32Array,
): Resolved {
  const { parties, byName } = roster;
  const sources = new Int32Array(claims.length).fill(-1);
  const references: Reference[] = [];
  const nameAt = new Map<number, number>();
  names.forEach((name, n) => {
    nameAt.set(itemOf[name.first]!, n);
  });
  const nameEnds = new Map<number, number>();
  names.forEach((name, n) => {
    if (byName[n]! >= 0) nameEnds.set(itemOf[name.last]!, n);
  });
  const sourceStarts = new Map<number, number>();
  claims.forEach((claim, c) => {
    if (claim.source !== null && !sourceStarts.has(claim.source.head)) sourceStarts.set(claim.source.head, c);
  });
  const isSource = (first: number, last: number): boolean => {
    for (let i = first; i <= last; i++) if (sourceStarts.has(i)) return true;
    return false;
  };
  for (const { party, head } of roles) {
    const known = parties[party]!;
    if (known.gender === '') known.gender = genderOfNoun(head);
    if (known.gender !== '' && known.kind === 'unknown') known.kind = 'person';
  }
  const { remember, isIn, dominant, pronoun, subjectsBefore } = makeSalience(r, parties);
  const spokenTo = (claim: Claim | undefined): ReadonlySet<number> =>
    claim === undefined ? NOBODY : new Set(addressedIn(r, claim, names).map((n) => byName[n]!));
  const bySource = new Map<number, number>();
  const partyAt = (phrase: NounPhrase): number =>
    bySource.get(phrase.head) ?? namedIn(r, phrase, names, nameAt, byName, itemOf) ?? -1;
  /** Whom a question is put to, when the item is part of it: "asked Mr Lee whether he had slept". */
  const askedIn = (from: number, f: number, item: number): number => {
    for (let k = from; k < claims.length && claims[k]!.frame === f; k++) {
      const { cue, addressee, contents } = claims[k]!;
      if (cue?.verb?.asks !== true || addressee === null) continue;
      if (contents.some(({ first, last }) => first <= item && item <= last)) return partyAt(addressee);
    }
    return -1;
  };
  let c = 0;
  // "A friend of hers said": whoever the phrase describes is not its pronoun.
  let within: { last: number; party: ReadonlySet<number> } = { last: -1, party: NOBODY };
  const weightOf = (frame: Frame, first: number, last: number): number => {
    if (isSource(first, last)) return WEIGHT.source;
    if (r.lower[last + 1] === "'s" && r.pos[last + 1] === POS.PART) return WEIGHT.possessive;
    return isSubject(r, first, last, frame.from) ? WEIGHT.subject : WEIGHT.other;
  };
  /** Returns the name's last item. */
  const meetName = (frame: Frame, f: number, i: number, n: number): number => {
    const name = names[n]!;
    references.push({ party: byName[n]!, first: name.from, last: name.last });
    const last = itemOf[name.last]!;
    const weight = weightOf(frame, i, last);
    if (weight === WEIGHT.source) parties[byName[n]!]!.spoke = true;
    if (!asks(r, frame, itemOf[name.from]!)) remember(byName[n]!, f, weight);
    bySource.set(i, byName[n]!);
    return last;
  };
  /** `ahead`: the party that the front of the sentence leaves to be named, or −1. */
  const meetPronoun = (frame: Frame, f: number, i: number, ahead: number): void => {
    const word = r.lower[i]!;
    if ((word === 'it' || word === 'they') && !isSource(i, i)) return;
    const asked = askedIn(c, f, i);
    const party =
      asked >= 0 && agrees(parties[asked]!, word)
        ? asked
        : ahead >= 0 && agrees(parties[ahead]!, word)
          ? ahead
          : pronoun(word, f, i <= within.last ? within.party : spokenTo(claims[sourceStarts.get(i) ?? -1]));
    if (party < 0) return;
    references.push({ party, first: r.first[i]!, last: r.last[i]! });
    bySource.set(i, party);
    remember(party, f, word === 'his' || word === 'her' ? WEIGHT.possessive : weightOf(frame, i, i));
  };
  /** A described source ("the foreign secretary") is met at its head. */
  const meetSource = (f: number, i: number, source: NounPhrase): void => {
    // "Undersecretary for Education Mr Lee": the name at the end of a description is whom it describes.
    const n = personEnding(r, source, names, nameEnds);
    if (n >= 0) {
      bySource.set(i, byName[n]!);
      remember(byName[n]!, f, WEIGHT.source);
      return;
    }
    const party = described(
      r,
      source,
      roles,
      parties,
      f,
      // Two phrases of one sentence seldom mean one person.
      (agrees) => dominant(f, (party) => !isIn(party.index, f) && agrees(party)),
      subjectsBefore(f).filter((p) => !isIn(p, f)),
    );
    if (party < 0) return;
    within = { last: source.last, party: new Set([party]) };
    references.push({ party, first: r.first[source.first]!, last: r.last[source.last]! });
    bySource.set(i, party);
    remember(party, f, WEIGHT.source);
  };
  r.frames.forEach((frame, f) => {
    const front = frontedSubject(r, frame, names, nameAt, itemOf);
    for (let i = frame.from; i < frame.to; i++) {
      if (isQuotation(r, i)) {
        referencesInside(r, i, names, byName, references);
        continue;
      }
      const n = nameAt.get(i);
      if (n !== undefined && byName[n]! >= 0) i = meetName(frame, f, i, n);
      else if (PRONOUNS.has(r.lower[i]!))
        meetPronoun(frame, f, i, front !== null && i < front.comma ? byName[front.name]! : -1);
      else {
        const claim = sourceStarts.get(i);
        if (claim !== undefined) meetSource(f, i, claims[claim]!.source!);
      }
    }
    for (; c < claims.length && claims[c]!.frame === f; c++) {
      const { source, cue, addressee } = claims[c]!;
      if (source === null) continue;
      sources[c] = partyAt(source);
      const asked = cue?.verb?.asks && addressee !== null ? partyAt(addressee) : -1;
      if (asked >= 0) remember(asked, f, WEIGHT.asked);
    }
  });
  return { sources, references, partyAt };
}

const NOBODY: ReadonlySet<number> = new Set();

const agrees = (party: Party, word: string): boolean =>
  party.gender === '' ? PRONOUNS.get(word)!.length === 1 : party.gender === PRONOUNS.get(word);
