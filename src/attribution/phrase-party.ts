import { POS } from '../text/tokens.ts';
import { TITLES } from './lexicon/words.ts';
import type { PrintedName } from './names.ts';
import type { NounPhrase } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import { overBracketRight } from './simple-phrases.ts';

/** A place where a party is named, described or meant by a pronoun: tokens first … last. */
export type Reference = { readonly party: number; readonly first: number; readonly last: number };

/** The person whose name ends the phrase without being its head; −1 when there is none. */
export function personEnding(
  r: Reading,
  { head, last }: NounPhrase,
  names: readonly PrintedName[],
  nameEnds: ReadonlyMap<number, number>,
): number {
  const n = nameEnds.get(last);
  if (n === undefined || last <= head || names[n]!.kind !== 'person') return -1;
  let first = last;
  while (first > head && r.first[first]! > names[n]!.first) first--;
  if (first > head && TITLES.has(r.lower[first - 1]!)) first--;
  // Not "allies of Mr Lee", nor "a spokesman for Mr Lee".
  return first - 1 > head &&
    r.pos[first - 1] !== POS.ADP &&
    r.pos[first - 1] !== POS.PART &&
    r.lower[first - 1] !== 'and'
    ? n
    : -1;
}

const isVerbal = (r: Reading, i: number): boolean => r.pos[i] === POS.VERB || r.pos[i] === POS.AUX;

/** Whether a name stands before the verb of its clause, at the start of the sentence or of a clause. */
export function isSubject(r: Reading, first: number, last: number, lo: number): boolean {
  // "Cllr Bo Lee (Ind), | said"
  const end = overBracketRight(r, last + 1, r.length);
  const next = r.pos[end + 1];
  if (next === POS.VERB || next === POS.AUX) return true;
  let before = first - 1;
  while (
    before >= lo &&
    (r.pos[before] === POS.NOUN ||
      r.pos[before] === POS.ADJ ||
      r.pos[before] === POS.PROPN ||
      r.pos[before] === POS.DET ||
      r.pos[before] === POS.CCONJ ||
      r.pos[before] === POS.ADV)
  )
    before--;
  if (before < lo || r.lower[before] !== ',') return before < lo;
  // "…, and Lee, who …", "The secretary, Ann Poe, was …"
  return r.pos[before + 1] === POS.CCONJ || (r.lower[end + 1] === ',' && isVerbal(r, end + 2));
}

/** Names inside the quotation that stands at the item, by their places in the list of names. */
export function namesInside(r: Reading, item: number, names: readonly PrintedName[]): readonly number[] {
  let lo = 0;
  let hi = names.length;
  while (lo < hi) {
    const middle = (lo + hi) >> 1;
    if (names[middle]!.first < r.first[item]!) lo = middle + 1;
    else hi = middle;
  }
  const found: number[] = [];
  for (let n = lo; n < names.length && names[n]!.first <= r.last[item]!; n++) found.push(n);
  return found;
}

/** Names inside a quotation are mentions, but say little about whom the reporter is writing of. */
export function referencesInside(
  r: Reading,
  item: number,
  names: readonly PrintedName[],
  byName: Int32Array,
  references: Reference[],
): void {
  for (const n of namesInside(r, item, names))
    if (byName[n]! >= 0) references.push({ party: byName[n]!, first: names[n]!.from, last: names[n]!.last });
}

const LONGEST_NAME = 10;

/** The party named inside a source phrase whose head is part of a longer name. */
export function namedIn(
  r: Reading,
  source: NounPhrase,
  names: readonly PrintedName[],
  nameAt: ReadonlyMap<number, number>,
  byName: Int32Array,
  itemOf: Int32Array,
): number | undefined {
  // A name may begin before the phrase: "the Ministry of Housing, Communities and Local Government".
  for (let i = source.head; i >= 0 && i > source.head - LONGEST_NAME; i--) {
    const n = nameAt.get(i);
    if (n === undefined) continue;
    if (itemOf[names[n]!.last]! >= source.head) return byName[n]!;
    break;
  }
  for (let i = source.head; i <= source.last; i++) {
    const n = nameAt.get(i);
    if (n !== undefined && r.pos[source.head] === POS.PROPN) return byName[n];
  }
  return undefined;
}
