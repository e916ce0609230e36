import { POS } from '../text/tokens.ts';
import type { Claim } from './claim.ts';
import type { PrintedName } from './names.ts';
import { namesInside } from './phrase-party.ts';
import { type Frame, isQuotation, type Reading } from './reading.ts';

const FRONTING = new Set(
  'asked questioned pressed challenged quizzed contacted approached speaking although though when while if after before as despite since having once because in on during unlike like'.split(
    ' ',
  ),
);

const QUESTIONED = new Set(
  'asked questioned pressed challenged quizzed interviewed contacted approached prompted urged'.split(' '),
);

/**
 * "Asked if he would run, Bo Lee smiled": the name after the comma of a clause that opens the sentence, whom the clause’s
 * pronouns mean before it is printed. Null when the sentence does not open so.
 */
export function frontedSubject(
  r: Reading,
  { from, to }: Frame,
  names: readonly PrintedName[],
  nameAt: ReadonlyMap<number, number>,
  itemOf: Int32Array,
): { readonly comma: number; readonly name: number } | null {
  if (!FRONTING.has(r.lower[from]!) && !/ing$/.test(r.lower[from]!)) return null;
  let comma = from + 1;
  while (comma < to && r.lower[comma] !== ',' && !isQuotation(r, comma)) comma++;
  if (comma >= to || r.lower[comma] !== ',') return null;
  for (let i = comma + 1; i < to && i < comma + 5; i++) {
    const name = nameAt.get(i);
    if (name === undefined) continue;
    const { kind, from: titled, last } = names[name]!;
    const next = r.pos[itemOf[last]! + 1];
    const acts = next === POS.VERB || next === POS.AUX || next === POS.ADV || r.lower[itemOf[last]! + 1] === ',';
    return itemOf[titled] === comma + 1 && (kind === 'person' || kind === 'unknown') && acts ? { comma, name } : null;
  }
  return null;
}

/** "Asked by Bo Lee whether …, she replied": who only asks is not meant by the pronouns that follow. */
export const asks = (r: Reading, { from }: Frame, name: number): boolean =>
  r.lower[name - 1] === 'by' && name - from <= 3 && QUESTIONED.has(r.lower[name - 2]!);

/** “You are under oath, Mr Lee,” he said: those spoken to in a claim’s quotations, who are not speaking. */
export function addressedIn(r: Reading, { contents }: Claim, names: readonly PrintedName[]): readonly number[] {
  const { lower } = r.parsed.tokens;
  const found: number[] = [];
  for (const { first, last } of contents)
    for (let item = first; item <= last; item++) {
      if (!isQuotation(r, item)) continue;
      for (const n of namesInside(r, item, names)) {
        const { from, last: end } = names[n]!;
        const opens = from === r.first[item]! + 1 && lower[end + 1] === ',';
        const closes = lower[from - 1] === ',' && /^[,.?!]$/.test(lower[end + 1] ?? '') && end + 2 >= r.last[item]!;
        if (opens || closes) found.push(n);
      }
    }
  return found;
}
