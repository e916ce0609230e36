import type { Hit } from '../coverage/coverage.ts';
import type { StatementGroup } from '../domain/answer.ts';
import { inWords, say } from '../locales/say.ts';
import { outletOf } from './compare-notes.ts';
import { statementOfHit } from './statement.ts';
import { termsOf } from './words.ts';

/** Sentences shown of what one outlet alone reports, and things shown that several report. */
const ALONE = 4;
const SHARED = 5;
/** Share of a sentence's terms that one sentence of another outlet must hold to report the same. */
const SAME_MATTER = 0.5;

/** A found sentence is read once, however many others it is held against. */
const known = new WeakMap<Hit, ReadonlySet<string>>();

function matterOf(hit: Hit): ReadonlySet<string> {
  const terms = known.get(hit) ?? new Set(termsOf(hit.text));
  known.set(hit, terms);
  return terms;
}

/** How many terms each of the hits shares with one of them; in their order. */
function sharedWithin(hits: readonly Hit[]): (hit: Hit) => Uint16Array {
  const holding = new Map<string, number[]>();
  for (const [place, hit] of hits.entries())
    for (const term of matterOf(hit)) {
      const places = holding.get(term) ?? [];
      places.push(place);
      holding.set(term, places);
    }
  return (hit) => {
    const shared = new Uint16Array(hits.length);
    for (const term of matterOf(hit)) for (const place of holding.get(term) ?? []) shared[place]!++;
    return shared;
  };
}

/** What several outlets report, one sentence an outlet, the best first. */
export function reportedBySeveral(hits: readonly Hit[]): readonly StatementGroup[] {
  const told = hits.filter(isTold);
  const sharedWith = sharedWithin(told);
  const taken = new Set<Hit>();
  const groups: StatementGroup[] = [];
  for (const [place, hit] of told.entries()) {
    if (groups.length === SHARED) break;
    if (taken.has(hit)) continue;
    const shared = sharedWith(hit);
    const same = new Map([[outletOf(hit), hit]]);
    for (let i = place + 1; i < told.length; i++) {
      const other = told[i]!;
      if (taken.has(other) || same.has(outletOf(other))) continue;
      if (shared[i]! >= Math.max(matterOf(other).size, matterOf(hit).size) * SAME_MATTER)
        same.set(outletOf(other), other);
    }
    if (same.size < 2) continue;
    const label = say`Reported by ${inWords([...same.keys()], 'and')}`;
    groups.push({ label, statements: [...same.values()].map(statementOfHit) });
    for (const one of same.values()) taken.add(one);
  }
  return groups;
}

/** Headlines and captions tell again what the body tells. */
const isTold = ({ paragraph }: Hit): boolean => paragraph.kind !== 'headline' && paragraph.kind !== 'caption';

/** What an outlet reports that no sentence of another one does; an article that another one copied is in both. */
export function aloneGroup(outlet: string, own: readonly Hit[], hits: readonly Hit[]): readonly StatementGroup[] {
  const sharedWith = sharedWithin(hits.filter((hit) => outletOf(hit) !== outlet));
  const alone = own
    .filter((hit) => isTold(hit) && !hit.article.alsoIn)
    .filter((hit) => sharedWith(hit).every((shared) => shared < matterOf(hit).size * SAME_MATTER));
  if (alone.length === 0) return [];
  return [inOutlet(say`Only in ${outlet}`, alone)];
}

/** The first so many that do not say again what a better one has said (a bullet, a standfirst). */
function distinct(hits: readonly Hit[], most: number): readonly Hit[] {
  const kept: Hit[] = [];
  for (const hit of hits) {
    const terms = matterOf(hit);
    const again = kept.some((other) => terms.intersection(matterOf(other)).size >= terms.size * SAME_MATTER);
    if (!again) kept.push(hit);
    if (kept.length === most) break;
  }
  return kept;
}

/** What an outlet says best on the topic, each thing once. */
export const inOutlet = (label: string, own: readonly Hit[]): StatementGroup => ({
  label,
  statements: distinct(own, ALONE).map(statementOfHit),
});
