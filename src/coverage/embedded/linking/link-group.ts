import type { LinkKey } from './link-key.ts';
import type { Named } from './read-link-key.ts';
import { slug } from './slug.ts';

/** A name, and how many parties of articles go by it. */
export type Counted = { readonly named: Named; readonly parties: number };
type CountedPerson = Counted & { readonly named: Extract<Named, { kind: 'person' }> };

/** Somebody with a full name, or known to be another by a title. */
type Bearer = { readonly id: string; gender: 'm' | 'f' | '' | 'contradictory'; known: boolean; parties: number };

/** Whoever bears a surname so many times as often as all others together is meant by the surname alone. */
const DOMINANT = 10;

/**
 * Who is who among the parties of one group: the coverage-wide id of each key. The order does not matter.
 *
 * People are the same when forename (or its familiar form) and surname agree, unless initials or generation speak
 * against it. A surname alone is the only person of that surname, or the one who is all but always meant, unless a
 * title says otherwise; else it stays apart, for who is meant would be a guess. An acronym is the only body that goes
 * by it. Ids start with their group, and depend on names alone.
 *
 * `claimants`: groups of the bodies that go by the acronym whose group this is.
 */
export function linkGroup(parties: readonly Counted[], claimants: ReadonlySet<string>): ReadonlyMap<LinkKey, string> {
  const ids = new Map<LinkKey, string>();
  const [claimant] = claimants;
  let body: string | undefined;
  for (const { named } of parties) {
    if (named.kind !== 'body') continue;
    body = claimants.size === 1 ? claimant! : named.group;
    ids.set(named.key, body);
  }
  const people = parties.filter((party): party is CountedPerson => party.named.kind === 'person');
  const full = people.filter(({ named }) => named.forename !== '');
  const bare = people.filter(({ named }) => named.forename === '');
  linkSurnames(bare, linkFullNames(full, ids), body, ids);
  return ids;
}

function linkFullNames(full: readonly CountedPerson[], ids: Map<LinkKey, string>): readonly Bearer[] {
  const bearers = new Map<string, Bearer>();
  const namesakes = Map.groupBy(full, ({ named: { forename, generation } }) => `${forename} ${generation}`);
  for (const same of namesakes.values()) {
    const middles = new Set(same.map(({ named }) => named.middle).filter((middle) => middle !== ''));
    for (const { named, parties } of same) {
      const parts = [named.forename, middles.size > 1 ? named.middle : '', named.generation];
      const id = `${named.group}~${slug(parts.join(' '))}`;
      ids.set(named.key, id);
      const bearer = bearers.get(id) ?? { id, gender: '', known: false, parties: 0 };
      bearers.set(id, bearer);
      const agrees = bearer.gender === '' || named.gender === '' || bearer.gender === named.gender;
      bearer.gender = agrees ? bearer.gender || named.gender : 'contradictory';
      bearer.known ||= named.known;
      bearer.parties += parties;
    }
  }
  const all = [...bearers.values()];
  // "Given Carter" at the head of one sentence is no rival of Jane Carter.
  const sure = all.filter(({ known, parties }) => known || parties > 1);
  return sure.length > 0 ? sure : all;
}

function linkSurnames(
  bare: readonly CountedPerson[],
  bearers: readonly Bearer[],
  body: string | undefined,
  ids: Map<LinkKey, string>,
): void {
  const genders = new Set(bare.map(({ named }) => named.gender).filter((gender) => gender !== ''));
  const apart = new Map<string, Bearer>();
  for (const { named, parties } of bare) {
    const { key, group, gender } = named;
    if (gender === '') continue;
    // Of somebody whose gender nothing tells, "Mr" and "Mrs" cannot both be said.
    const meant = onlyOne(bearers.filter((one) => one.gender === gender || (one.gender === '' && genders.size === 1)));
    const id = meant ?? `${group}~~${gender}`;
    ids.set(key, id);
    if (meant) continue;
    const other = apart.get(id) ?? { id, gender, known: true, parties: 0 };
    other.parties += parties;
    apart.set(id, other);
  }
  const all = [...bearers, ...apart.values()];
  const meant = all.length === 0 ? body : onlyOne(all);
  for (const { named } of bare) {
    if (named.gender === '') ids.set(named.key, meant ?? `${named.group}~`);
  }
}

/** The id of the only one, or of the one next to whom the others do not count. */
function onlyOne(bearers: readonly Bearer[]): string | undefined {
  const most = bearers.reduce<Bearer | undefined>(
    (best, one) => (best && best.parties >= one.parties ? best : one),
    undefined,
  );
  const others = bearers.reduce((sum, { parties }) => sum + parties, 0) - (most?.parties ?? 0);
  return most && (bearers.length === 1 || most.parties >= DOMINANT * others) ? most.id : undefined;
}
