import type { Gender } from './forenames.ts';
import type { Reading } from './reading.ts';
import type { Party } from './roster.ts';

/** How much a mention makes its party the one talked about. */
export const WEIGHT = { asked: 5, source: 4, subject: 3, other: 1.2, possessive: 0.8 };

const DECAY = 0.55;

/** What is left of a weight in the next paragraph, beside what its sentences take. */
const NEXT_PARAGRAPH = 0.8;

/** How many times the salience of the next party makes one dominant. */
const DOMINATES = 2;

/** What each further mention adds, of what it weighs alone. */
const AGAIN = 0.4;

const REMEMBERED = 30;

const FRAMES = 8;

type Trace = { readonly party: number; readonly frame: number; readonly weight: number };

export type Salience = {
  readonly remember: (party: number, frame: number, weight: number) => void;
  /** The person talked about far more than any other by the frame; −1 when there is none, or that one does not agree. */
  readonly dominant: (frame: number, agrees: (party: Party) => boolean) => number;
  /** Whom a pronoun means in the frame, apart from those it cannot; −1 when nobody fits. */
  readonly pronoun: (word: string, frame: number, not: ReadonlySet<number>) => number;
  /** Whether the party is meant by other words of the frame. */
  readonly isIn: (party: number, frame: number) => boolean;
  /** Who speaks in the sentence before the frame, then its subjects, the last first. */
  readonly subjectsBefore: (frame: number) => readonly number[];
};

export const PRONOUNS: ReadonlyMap<string, Gender | 'it' | 'they'> = new Map<string, Gender | 'it' | 'they'>([
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

/** Keeps who has been talked about: who speaks or is the subject weighs most, and weight fades sentence by sentence. */
export function makeSalience(r: Reading, parties: readonly Party[]): Salience {
  const traces: Trace[] = [];
  const remember = (party: number, frame: number, weight: number) => {
    traces.push({ party, frame, weight });
    if (traces.length > REMEMBERED * 2) traces.splice(0, REMEMBERED);
  };
  const scores = (frame: number, agrees: (party: Party) => number): ReadonlyMap<number, number> => {
    const found = new Map<number, number>();
    const { paragraph } = r.frames[frame]!;
    for (const trace of traces) {
      const fit = agrees(parties[trace.party]!);
      if (fit === 0 || frame - trace.frame > FRAMES) continue;
      const fades =
        DECAY ** (frame - trace.frame) * (r.frames[trace.frame]!.paragraph === paragraph ? 1 : NEXT_PARAGRAPH);
      const score = fit * trace.weight * fades;
      const before = found.get(trace.party) ?? 0;
      found.set(trace.party, Math.max(before, score) + AGAIN * Math.min(before, score));
    }
    return found;
  };
  const salient = (frame: number, agrees: (party: Party) => number): number => {
    let best = -1;
    let bestScore = 0;
    for (const [party, score] of scores(frame, agrees)) if (score > bestScore) [best, bestScore] = [party, score];
    return best;
  };
  const dominant = (frame: number, agrees: (party: Party) => boolean): number => {
    const [first, second] = [...scores(frame, (party) => (party.kind === 'person' ? 1 : 0))].sort(
      (a, b) => b[1] - a[1],
    );
    if (first === undefined || (second !== undefined && first[1] < DOMINATES * second[1])) return -1;
    return agrees(parties[first[0]]!) ? first[0] : -1;
  };
  const pronoun = (word: string, frame: number, not: ReadonlySet<number>): number => {
    const kind = PRONOUNS.get(word);
    if (kind === undefined) return -1;
    if (kind === 'm' || kind === 'f') {
      const found = salient(frame, (party) => (not.has(party.index) ? 0 : agreement(party, kind)));
      if (found >= 0 && parties[found]!.gender === '') parties[found]!.gender = kind;
      return found;
    }
    if (kind === 'it') return salient(frame, thingness);
    return salient(frame, (party) => (party.kind === 'group' ? 1.5 : party.kind === 'organisation' ? 0.5 : 0));
  };
  const subjectsBefore = (frame: number): readonly number[] => {
    let before = frame - 1;
    while (before >= 0 && r.frames[before]!.to - r.frames[before]!.from <= 2) before--;
    if (before < 0 || r.frames[frame]!.paragraph - r.frames[before]!.paragraph > 1) return [];
    return traces
      .filter((trace) => trace.frame === before && trace.weight >= WEIGHT.subject)
      .reverse()
      .sort((a, b) => b.weight - a.weight)
      .map(({ party }) => party);
  };
  const isIn = (party: number, frame: number): boolean =>
    traces.some((trace) => trace.party === party && trace.frame === frame && trace.weight > WEIGHT.possessive);
  return { remember, isIn, dominant, pronoun, subjectsBefore };
}

function agreement(party: Party, gender: Gender): number {
  if (!isPerson(party)) return 0;
  if (party.gender === gender) return 1;
  if (party.gender !== '') return 0;
  return party.kind !== 'unknown' || party.spoke ? 0.7 : 0.25;
}

const isPerson = (party: Party): boolean =>
  party.kind === 'person' || party.kind === 'unnamed' || party.kind === 'unknown';

function thingness(party: Party): number {
  if (party.kind === 'organisation') return 1;
  if (party.kind === 'place') return 0.4;
  return party.kind === 'unknown' && party.gender === '' ? 0.5 : 0;
}
