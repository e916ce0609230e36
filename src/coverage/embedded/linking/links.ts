import { type Counted, linkGroup } from './link-group.ts';
import type { LinkKey } from './link-key.ts';
import { type Named, readLinkKey } from './read-link-key.ts';

const NOBODY: ReadonlySet<string> = new Set();

/** The group that an id's party belongs to: its surname, or a body's name. */
export const groupOf = (id: string): string => id.split('~', 1)[0]!;

/**
 * Which parties of the articles are one party of the coverage: every link key with the number of parties that have it,
 * linked group by group when asked. `shared` are the links of what everybody sees, which these add to and never change.
 * A change touches the groups of one name and of its acronyms; what is known of all others stays.
 */
export class Links {
  readonly #shared: Links | null;
  readonly #above: Links[] = [];
  readonly #groups = new Map<string, Map<LinkKey, Counted>>();
  /** By acronym's group: the groups of the bodies that go by it, with the number of keys that say so. */
  readonly #claims = new Map<string, Map<string, number>>();
  /** What has been found out, by group. */
  readonly #ids = new Map<string, ReadonlyMap<LinkKey, string>>();
  readonly #names = new Map<string, Map<string, string | null>>();
  readonly #known = new Map<LinkKey, string>();
  readonly #called = new Map<string, string | null>();
  /** Groups touched since somebody last asked which. */
  #touched = new Set<string>();

  constructor(shared: Links | null = null) {
    this.#shared = shared;
    if (shared) shared.#above.push(this);
  }

  /** To be called when these links are not used any more. */
  detach(): void {
    const above = this.#shared ? this.#shared.#above : [];
    if (above.includes(this)) above.splice(above.indexOf(this), 1);
  }

  /** Counts `more` parties that have the key; fewer, when negative. */
  count(key: LinkKey, more: number): void {
    const named = readLinkKey(key);
    if (!named) return;
    const group = this.#groups.get(named.group) ?? new Map<LinkKey, Counted>();
    const before = group.get(key)?.parties ?? 0;
    const after = before + more;
    const comesOrGoes = before > 0 !== after > 0;
    if (comesOrGoes) this.#touch(named);
    if (after > 0) group.set(key, { named, parties: after });
    else group.delete(key);
    if (group.size > 0) this.#groups.set(named.group, group);
    else this.#groups.delete(named.group);
    if (comesOrGoes) this.#claim(named, after > 0 ? 1 : -1);
    this.#touch(named);
  }

  /** The coverage-wide id of the party with this key. */
  idOf(key: LinkKey): string {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const named = readLinkKey(key);
    return (named && this.#link(named.group).get(key)) ?? key;
  }

  /** Every key that means the party with this coverage-wide id. */
  keysOf(id: string): readonly LinkKey[] {
    const keys = this.#meant(id).map(({ named }) => named.key);
    // A party that has no name is its own key.
    return keys.length > 0 ? [...new Set(keys)] : [id];
  }

  /** What the coverage calls a party: the full name that most print; null for a party without a name. */
  nameOf(id: string): string | null {
    const called = this.#called.get(id);
    if (called !== undefined) return called;
    const group = groupOf(id);
    const names = this.#names.get(group) ?? new Map<string, string | null>();
    this.#names.set(group, names);
    let name = names.get(id);
    if (name === undefined) {
      name = mostPrinted(this.#meant(id));
      names.set(id, name);
    }
    this.#called.set(id, name);
    return name;
  }

  /** The ids of the parties of a group. */
  idsIn(group: string): ReadonlySet<string> {
    const ids = this.#candidates(group).map(({ named }) => this.idOf(named.key));
    return new Set(ids.filter((id) => groupOf(id) === group));
  }

  /** The groups whose parties may be others than when this was last asked. */
  takeTouched(): ReadonlySet<string> {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  /** The groups whose parties may be others than in the shared links. */
  ownGroups(): ReadonlySet<string> {
    const groups = new Set<string>();
    for (const kept of this.#groups.values()) {
      for (const { named } of kept.values()) for (const group of this.#reach(named)) groups.add(group);
    }
    return groups;
  }

  #link(group: string): ReadonlyMap<LinkKey, string> {
    let ids = this.#ids.get(group);
    if (!ids) {
      ids = linkGroup(this.#group(group), this.#claimants(group));
      this.#ids.set(group, ids);
      for (const [key, id] of ids) this.#known.set(key, id);
    }
    return ids;
  }

  #meant(id: string): readonly Counted[] {
    return this.#candidates(groupOf(id)).filter(({ named }) => this.idOf(named.key) === id);
  }

  /** Those of a group, and those printed by the acronyms of its bodies. */
  #candidates(group: string): readonly Counted[] {
    const own = this.#group(group);
    const acronyms = new Set(own.flatMap(({ named }) => (named.kind === 'body' ? named.acronyms : [])));
    acronyms.delete(group);
    return [...own, ...[...acronyms].flatMap((acronym) => this.#group(acronym))];
  }

  #group(name: string): readonly Counted[] {
    const shared = this.#shared ? this.#shared.#group(name) : [];
    const own = this.#groups.get(name);
    return own ? [...shared, ...own.values()] : shared;
  }

  #claimants(acronym: string): ReadonlySet<string> {
    const own = this.#claims.get(acronym);
    const shared = this.#shared ? this.#shared.#claimants(acronym) : NOBODY;
    return own ? new Set([...shared, ...own.keys()]) : shared;
  }

  #claim(named: Named, by: 1 | -1): void {
    if (named.kind !== 'body') return;
    for (const acronym of named.acronyms) {
      const claimants = this.#claims.get(acronym) ?? new Map<string, number>();
      const keys = (claimants.get(named.group) ?? 0) + by;
      if (keys > 0) claimants.set(named.group, keys);
      else claimants.delete(named.group);
      if (claimants.size > 0) this.#claims.set(acronym, claimants);
      else this.#claims.delete(acronym);
    }
  }

  /** Forgets what depends on a name. */
  #touch(named: Named): void {
    for (const links of [this, ...this.#above]) {
      for (const group of links.#reach(named)) {
        for (const key of links.#ids.get(group)?.keys() ?? []) links.#known.delete(key);
        for (const id of links.#names.get(group)?.keys() ?? []) links.#called.delete(id);
        links.#ids.delete(group);
        links.#names.delete(group);
        links.#touched.add(group);
      }
    }
  }

  /** The groups that a name bears on: its own, its acronyms, and those of the bodies that go by any of these. */
  #reach(named: Named): ReadonlySet<string> {
    const groups = new Set([named.group, ...(named.kind === 'body' ? named.acronyms : [])]);
    for (const acronym of [...groups]) for (const group of this.#claimants(acronym)) groups.add(group);
    return groups;
  }
}

function mostPrinted(parties: readonly Counted[]): string | null {
  const counts = new Map<string, number>();
  for (const { named, parties: more } of parties) counts.set(named.name, (counts.get(named.name) ?? 0) + more);
  const full = [...counts].filter(([name]) => name.includes(' '));
  const [best] = (full.length > 0 ? full : [...counts]).sort(
    ([a, most], [b, more]) => more - most || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? null;
}
