import type { LinkKey } from './link-key.ts';
import type { Named } from './read-link-key.ts';
import { slug } from './slug.ts';

type Person = Extract<Named, { kind: 'person' }>;

/**
 * Who is who among the parties of one group: the coverage-wide id of each key. The order does not matter.
 *
 * People are the same when forename (or its familiar form) and surname agree, unless initials or generation speak
 * against it. A surname alone is the only person of that surname, unless a title says otherwise; when several bear it,
 * it stays apart, for who is meant would be a guess. An acronym is the only body that goes by it. Ids start with their
 * group, and depend on names alone.
 *
 * `claimants`: groups of the bodies that go by the acronym whose group this is.
 */
export function linkGroup(named: readonly Named[], claimants: ReadonlySet<string>): ReadonlyMap<LinkKey, string> {
  const ids = new Map<LinkKey, string>();
  const people = named.filter((party) => party.kind === 'person');
  const [claimant] = claimants;
  let body: string | undefined;
  for (const party of named) {
    if (party.kind !== 'body') continue;
    body = claimants.size === 1 ? claimant! : party.group;
    ids.set(party.key, body);
  }
  const gender = linkFullNames(people, ids);
  linkSurnames(people, gender, body, ids);
  return ids;
}

/** Returns the people with the gender known of each, '' when it is unknown or contradictory. */
function linkFullNames(people: readonly Person[], ids: Map<LinkKey, string>): Map<string, string> {
  const full = people.filter(({ forename }) => forename !== '');
  const known = new Map<string, string>();
  for (const namesakes of Map.groupBy(full, ({ forename, generation }) => `${forename} ${generation}`).values()) {
    const middles = new Set(namesakes.map(({ middle }) => middle).filter((middle) => middle !== ''));
    for (const { key, group, forename, middle, generation, gender } of namesakes) {
      const parts = [forename, middles.size > 1 ? middle : '', generation].filter((part) => part !== '');
      const id = `${group}~${slug(parts.join(' '))}`;
      ids.set(key, id);
      const before = known.get(id) ?? '';
      known.set(id, before === '' || gender === '' || before === gender ? before || gender : CONTRADICTORY);
    }
  }
  return known;
}

const CONTRADICTORY = '?';

function linkSurnames(
  people: readonly Person[],
  known: ReadonlyMap<string, string>,
  body: string | undefined,
  ids: Map<LinkKey, string>,
): void {
  const bare = people.filter(({ forename }) => forename === '');
  const genders = new Set(bare.map(({ gender }) => gender).filter((gender) => gender !== ''));
  const apart = new Set<string>();
  for (const { key, group, gender } of bare) {
    if (gender === '') continue;
    // Of somebody whose gender nothing tells, "Mr" and "Mrs" cannot both be said.
    const fitting = [...known].filter(([, told]) => told === gender || (told === '' && genders.size === 1));
    const id = fitting.length === 1 ? fitting[0]![0] : `${group}~~${gender}`;
    if (fitting.length !== 1) apart.add(id);
    ids.set(key, id);
  }
  const bearers = [...known.keys(), ...apart];
  for (const { key, group, gender } of bare) {
    if (gender !== '') continue;
    const only = bearers.length === 0 ? body : bearers.length === 1 ? bearers[0] : undefined;
    ids.set(key, only ?? `${group}~`);
  }
}
