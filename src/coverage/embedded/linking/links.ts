import { linkGroup } from './link-group.ts';
import type { LinkKey } from './link-key.ts';
import { type Named, readLinkKey } from './read-link-key.ts';

type Kept = { readonly named: Named; readonly articles: number };

/**
 * Which parties of the articles are one party of the coverage: every link key with the number of articles that hold
 * it, linked group by group when asked. `shared` are the links of what everybody sees, which these add to and never
 * change. A change costs nothing but what was linked before it; the next question links its own group again.
 */
export class Links {
  readonly #shared: Links | null;
  readonly #groups = new Map<string, Map<LinkKey, Kept>>();
  /** By acronym's group: the groups of the bodies that go by it, with the number of keys that say so. */
  readonly #claims = new Map<string, Map<string, number>>();
  readonly #ids = new Map<LinkKey, string>();
  readonly #names = new Map<string, string | null>();
  #changes = 0;
  #answered = 0;

  constructor(shared: Links | null = null) {
    this.#shared = shared;
  }

  /** Counts `articles` more articles that hold the key; less, when negative. */
  count(key: LinkKey, articles: number): void {
    const named = readLinkKey(key);
    if (!named) return;
    this.#changes++;
    const group = this.#groups.get(named.group) ?? new Map<LinkKey, Kept>();
    const before = group.get(key)?.articles ?? 0;
    const after = before + articles;
    if (after > 0) group.set(key, { named, articles: after });
    else group.delete(key);
    if (group.size > 0) this.#groups.set(named.group, group);
    else this.#groups.delete(named.group);
    if (before > 0 !== after > 0) this.#claim(named, after > 0 ? 1 : -1);
  }

  /** The coverage-wide id of the party with this key. */
  idOf(key: LinkKey): string {
    this.#forget();
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const named = readLinkKey(key);
    if (!named) return key;
    const group = this.#group(named.group).map((kept) => kept.named);
    for (const [linked, id] of linkGroup(group, this.#claimants(named.group))) this.#ids.set(linked, id);
    return this.#ids.get(key) ?? key;
  }

  /** Every key that means the party with this coverage-wide id. */
  keysOf(id: string): readonly LinkKey[] {
    const keys = this.#candidates(id).flatMap(({ named: { key } }) => (this.idOf(key) === id ? [key] : []));
    // A party that has no name is its own key.
    return keys.length > 0 ? [...new Set(keys)] : [id];
  }

  /** What the coverage calls a party: the full name that most articles print; null for a party without a name. */
  nameOf(id: string): string | null {
    this.#forget();
    let name = this.#names.get(id);
    if (name === undefined) {
      name = mostPrinted(this.#candidates(id).filter(({ named }) => this.idOf(named.key) === id));
      this.#names.set(id, name);
    }
    return name;
  }

  /** Those that might have the id, with its group's parties those printed by an acronym. */
  #candidates(id: string): readonly Kept[] {
    const own = this.#group(id.split('~', 1)[0]!);
    const acronyms = new Set(own.flatMap(({ named }) => (named.kind === 'body' ? named.acronyms : [])));
    return [...own, ...[...acronyms].flatMap((group) => this.#group(group))];
  }

  #group(name: string): readonly Kept[] {
    const shared = this.#shared ? this.#shared.#group(name) : [];
    const own = this.#groups.get(name);
    return own ? [...shared, ...own.values()] : shared;
  }

  #claimants(acronym: string): ReadonlySet<string> {
    const own = this.#claims.get(acronym)?.keys() ?? [];
    return new Set([...(this.#shared ? this.#shared.#claimants(acronym) : []), ...own]);
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

  get #version(): number {
    return this.#changes + (this.#shared ? this.#shared.#version : 0);
  }

  #forget(): void {
    if (this.#answered === this.#version) return;
    this.#answered = this.#version;
    this.#ids.clear();
    this.#names.clear();
  }
}

function mostPrinted(parties: readonly Kept[]): string | null {
  const counts = new Map<string, number>();
  for (const { named, articles } of parties) counts.set(named.name, (counts.get(named.name) ?? 0) + articles);
  const full = [...counts].filter(([name]) => name.includes(' '));
  const [best] = (full.length > 0 ? full : [...counts]).sort(
    ([a, most], [b, more]) => more - most || b.length - a.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? null;
}
