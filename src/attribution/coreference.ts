import { POS } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import { described } from './described.ts';
import type { Gender } from './forenames.ts';
import type { PrintedName } from './names.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { isSubject, namedIn, personEnding, type Reference, referencesInside } from './phrase-party.ts';
import { isQuotation, type Reading } from './reading.ts';
import type { PrintedRole } from './roles.ts';
import type { Party, Roster } from './roster.ts';

export type Resolved = {
  /** Party of each claim's source; −1 when it cannot be told. */
  readonly sources: Int32Array;
  readonly references: readonly Reference[];
  /** The party a phrase means where it stands; −1 when it cannot be told. */
  readonly partyAt: (phrase: NounPhrase) => number;
};

const PRONOUNS: ReadonlyMap<string, Gender | 'it' | 'they'> = new Map<string, Gender | 'it' | 'they'>([
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
  ['himself', 'm'],
  ['she', 'f'],
  ['her', 'f'],
  ['hers', 'f'],
  ['herself', 'f'],
  ['it', 'it'],
  ['they', 'they'],
]);

/** How much a mention makes its party the one talked about. */
const WEIGHT = { source: 4, subject: 3, other: 1.2, possessive: 0.8 };

const DECAY = 0.55;

const REMEMBERED = 30;

type Trace = { readonly party: number; readonly frame: number; readonly weight: number };

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
  const traces: Trace[] = [];
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
  const remember = (party: number, frame: number, weight: number) => {
    traces.push({ party, frame, weight });
    if (traces.length > REMEMBERED * 2) traces.splice(0, REMEMBERED);
  };
  const salient = (frame: number, agrees: (party: Party) => number): number => {
    const scores = new Map<number, number>();
    for (const trace of traces) {
      const fit = agrees(parties[trace.party]!);
      if (fit === 0 || frame - trace.frame > 8) continue;
      scores.set(trace.party, (scores.get(trace.party) ?? 0) + fit * trace.weight * DECAY ** (frame - trace.frame));
    }
    let best = -1;
    let bestScore = 0;
    for (const [party, score] of scores) if (score > bestScore) [best, bestScore] = [party, score];
    return best;
  };
  const pronoun = (word: string, frame: number): number => {
    const kind = PRONOUNS.get(word);
    if (kind === undefined) return -1;
    if (kind === 'm' || kind === 'f') {
      const found = salient(frame, (party) =>
        isPerson(party) && party.gender === kind
          ? 1
          : isPerson(party) && party.gender === ''
            ? party.kind === 'person' || party.kind === 'unnamed' || party.spoke
              ? 0.7
              : 0.25
            : 0,
      );
      if (found >= 0 && parties[found]!.gender === '') parties[found]!.gender = kind;
      return found;
    }
    if (kind === 'it')
      return salient(frame, (party) =>
        party.kind === 'organisation'
          ? 1
          : party.kind === 'place'
            ? 0.4
            : party.kind === 'unknown' && party.gender === ''
              ? 0.5
              : 0,
      );
    return salient(frame, (party) => (party.kind === 'group' ? 1.5 : party.kind === 'organisation' ? 0.5 : 0));
  };

  const bySource = new Map<number, number>();
  const partyAt = (phrase: NounPhrase): number =>
    bySource.get(phrase.head) ?? namedIn(r, phrase, names, nameAt, byName, itemOf) ?? -1;
  let c = 0;
  r.frames.forEach((frame, f) => {
    const weightOf = (first: number, last: number): number => {
      if (isSource(first, last)) return WEIGHT.source;
      if (r.lower[last + 1] === "'s" && r.pos[last + 1] === POS.PART) return WEIGHT.possessive;
      return isSubject(r, first, last, frame.from) ? WEIGHT.subject : WEIGHT.other;
    };
    for (let i = frame.from; i < frame.to; i++) {
      if (isQuotation(r, i)) {
        referencesInside(r, i, names, byName, references);
        continue;
      }
      const n = nameAt.get(i);
      if (n !== undefined && byName[n]! >= 0) {
        const name = names[n]!;
        references.push({ party: byName[n]!, first: name.from, last: name.last });
        const last = itemOf[name.last]!;
        const weight = weightOf(i, last);
        if (weight === WEIGHT.source) parties[byName[n]!]!.spoke = true;
        remember(byName[n]!, f, weight);
        bySource.set(i, byName[n]!);
        i = last;
        continue;
      }
      if (PRONOUNS.has(r.lower[i]!)) {
        const word = r.lower[i]!;
        if ((word === 'it' || word === 'they') && !isSource(i, i)) continue;
        const party = pronoun(word, f);
        if (party < 0) continue;
        references.push({ party, first: r.first[i]!, last: r.last[i]! });
        bySource.set(i, party);
        remember(party, f, word === 'his' || word === 'her' ? WEIGHT.possessive : weightOf(i, i));
        continue;
      }
      // A described source ("the foreign secretary") is met at its head.
      const claim = sourceStarts.get(i);
      if (claim !== undefined && personEnding(r, claims[claim]!.source!, names, nameEnds) >= 0) {
        // "Undersecretary for Education Mr Lee": the name at the end of a description is whom it describes.
        const n = personEnding(r, claims[claim]!.source!, names, nameEnds);
        bySource.set(i, byName[n]!);
        remember(byName[n]!, f, WEIGHT.source);
        continue;
      }
      if (claim !== undefined) {
        const party = described(r, claims[claim]!.source!, roles, parties, f, (agrees) => salient(f, agrees));
        if (party >= 0) {
          const { first, last } = claims[claim]!.source!;
          references.push({ party, first: r.first[first]!, last: r.last[last]! });
          bySource.set(i, party);
          remember(party, f, WEIGHT.source);
        }
      }
    }
    for (; c < claims.length && claims[c]!.frame === f; c++) {
      const { source } = claims[c]!;
      if (source === null) continue;
      sources[c] = partyAt(source);
    }
  });
  return { sources, references, partyAt };
}

const isPerson = (party: Party): boolean =>
  party.kind === 'person' || party.kind === 'unnamed' || party.kind === 'unknown';
