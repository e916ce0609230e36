import type { ArticleInfo, Printing } from '../../domain/article.ts';
import { canonicalAddress } from '../canonical-address.ts';
import type { Filter } from '../coverage.ts';
import type { ArticleRow } from './article-row.ts';
import { Shelf } from './shelf.ts';

/** Servers whose listing is kept at hand. */
const LISTS = 16;

/** Every article's row in memory: what is searched by key, by server and id, and by address; copies beside it. */
export class Catalogue {
  readonly #rows = new Map<number, ArticleRow>();
  readonly #current = new Shelf();
  readonly #copies = new Shelf();
  /** Current articles by lineage; copies by the lineage whose words they hold. */
  readonly #lineages = new Map<number, ArticleRow>();
  readonly #copiesOf = new Map<number, readonly ArticleRow[]>();
  /** Servers that do not see the shared articles. */
  readonly #apart: Set<string>;
  /** What each server sees, newest first, until that changes. */
  readonly #visible = new Map<string | null, readonly ArticleRow[]>();

  #changes = 0;

  constructor(apart: Iterable<string> = []) {
    this.#apart = new Set(apart);
  }

  /** A current article or a copy. */
  add(row: ArticleRow): void {
    this.#changes++;
    if (row.state === 'copy') {
      this.#copies.add(row);
      this.#copiesOf.set(row.copyOf!, [...this.copiesOf(row.copyOf!), row]);
      return;
    }
    this.#rows.set(row.key, row);
    this.#lineages.set(row.lineage, row);
    this.#current.add(row);
    this.#forget(row.server);
  }

  remove(row: ArticleRow): void {
    this.#changes++;
    if (row.state === 'copy') {
      this.#copies.remove(row);
      const left = this.copiesOf(row.copyOf!).filter(({ key }) => key !== row.key);
      if (left.length > 0) this.#copiesOf.set(row.copyOf!, left);
      else this.#copiesOf.delete(row.copyOf!);
      return;
    }
    this.#rows.delete(row.key);
    if (this.#lineages.get(row.lineage)?.key === row.key) this.#lineages.delete(row.lineage);
    this.#current.remove(row);
    this.#forget(row.server);
  }

  showShared(server: string, shown: boolean): void {
    this.#changes++;
    if (shown) this.#apart.delete(server);
    else this.#apart.add(server);
    this.#forget(server);
  }

  seesShared(server: string | null): boolean {
    return server === null || !this.#apart.has(server);
  }

  /** Names what a server sees: while it is the same, nobody's articles have changed. Servers that see the same share it. */
  stampFor(server: string | null): string {
    const isApart =
      server !== null && (this.#apart.has(server) || this.#current.has(server) || this.#copies.has(server));
    return `${this.#changes} ${isApart ? server : ''}`;
  }

  /** Whether a server sees a current article. */
  sees(server: string | null, row: ArticleRow): boolean {
    if (row.server === server) return true;
    return row.server === null && this.seesShared(server) && !this.#current.find(server, row.info.id);
  }

  /** A current article. */
  get(key: number): ArticleRow | undefined {
    return this.#rows.get(key);
  }

  /** The current article of a lineage. */
  ofLineage(lineage: number): ArticleRow | undefined {
    return this.#lineages.get(lineage);
  }

  /** Copies of the article with that lineage, oldest first; of all servers. */
  copiesOf(lineage: number): readonly ArticleRow[] {
    return this.#copiesOf.get(lineage) ?? [];
  }

  /** The lineages of which there are copies. */
  copied(): readonly number[] {
    return [...this.#copiesOf.keys()];
  }

  /** Every copy. */
  copies(): readonly ArticleRow[] {
    return [...this.#copiesOf.values()].flat();
  }

  /** Every current article. */
  all(): readonly ArticleRow[] {
    return [...this.#rows.values()];
  }

  /** Exactly this server's own (null: the shared ones), without copies. */
  own(server: string | null): readonly ArticleRow[] {
    return this.#current.of(server);
  }

  /** This server's own, copies included. */
  kept(server: string | null): readonly ArticleRow[] {
    return [...this.#current.of(server), ...this.#copies.of(server)];
  }

  /** This server's own current article or copy with an id. */
  findOwn(server: string | null, id: string): ArticleRow | undefined {
    return this.#current.find(server, id) ?? this.#copies.find(server, id);
  }

  /** This server's own current article or copy that stands at an address. */
  findAddress(server: string | null, url: string | null): ArticleRow | undefined {
    const address = canonicalAddress(url);
    return address === null ? undefined : (this.#current.at(server, address) ?? this.#copies.at(server, address));
  }

  /** The article a server means by an id: its own before a shared one, a current one before a copy. */
  find(server: string | null, id: string): ArticleRow | undefined {
    const from = (shelf: Shelf) =>
      shelf.find(server, id) ?? (this.seesShared(server) ? shelf.find(null, id) : undefined);
    return from(this.#current) ?? from(this.#copies);
  }

  /** The shared articles that a server does not see, for it has its own of the same ids. */
  hidden(server: string): readonly ArticleRow[] {
    return this.own(server).flatMap(({ info }) => this.#current.find(null, info.id) ?? []);
  }

  /**
   * What a server sees (of one id its own alone, the shared one hidden), narrowed by the fields of a filter that concern
   * whole articles, and to those with some keys; newest first.
   */
  visible(server: string | null, filter: Filter = {}, keys?: ReadonlySet<number>): readonly ArticleRow[] {
    const { outlet, since, until } = filter;
    const rows = this.#narrowed(server, filter, keys);
    if ([outlet, since, until].every((given) => given === undefined)) return rows;
    const printed = outlet === undefined ? null : this.printedIn(server, outlet);
    return rows.filter(
      ({ key, info }) =>
        (outlet === undefined || info.outlet?.toLowerCase() === outlet.toLowerCase() || printed!.has(key)) &&
        (since === undefined || (info.date !== null && info.date >= since)) &&
        (until === undefined || (info.date !== null && info.date <= until)),
    );
  }

  #narrowed(server: string | null, { article }: Filter, keys?: ReadonlySet<number>): readonly ArticleRow[] {
    if (article !== undefined) {
      const named = this.find(server, article);
      return named?.state === 'current' && (keys?.has(named.key) ?? true) ? [named] : [];
    }
    if (keys === undefined) return this.#all(server);
    const rows = [...keys].flatMap((key) => this.#rows.get(key) ?? []);
    return rows.filter((row) => this.sees(server, row)).sort(newestFirst);
  }

  /** Keys of the articles of which a server sees a copy in that outlet. */
  printedIn(server: string | null, outlet: string): ReadonlySet<number> {
    const keys = new Set<number>();
    const asked = outlet.toLowerCase();
    for (const shelf of server === null || !this.seesShared(server) ? [server] : [server, null]) {
      for (const copy of this.#copies.of(shelf)) {
        const original = copy.info.outlet?.toLowerCase() === asked && this.#lineages.get(copy.copyOf!);
        if (original) keys.add(original.key);
      }
    }
    return keys;
  }

  /** What a server knows about an article it sees: with the copies in other outlets that it sees too. */
  infoFor(server: string | null, { info, lineage }: ArticleRow): ArticleInfo {
    const copies = this.#copiesOf.get(lineage);
    if (!copies) return info;
    const alsoIn = copies
      .filter((copy) => copy.server === server || (copy.server === null && this.seesShared(server)))
      .map(({ info: { outlet, date, url } }): Printing => ({ outlet, date, url }))
      .filter(({ outlet }) => outlet !== null && outlet !== info.outlet)
      .filter(({ outlet }, place, all) => all.findIndex((other) => other.outlet === outlet) === place);
    return alsoIn.length === 0 ? info : { ...info, alsoIn };
  }

  #all(server: string | null): readonly ArticleRow[] {
    const isApart = !this.seesShared(server);
    const seer = isApart || this.#current.has(server) ? server : null;
    let rows = this.#visible.get(seer);
    if (!rows) {
      const own = seer === null ? [] : this.own(seer);
      const hidden = new Set(own.map(({ info }) => info.id));
      const shared = isApart ? [] : this.own(null).filter(({ info }) => !hidden.has(info.id));
      rows = [...shared, ...own].sort(newestFirst);
      this.#visible.set(seer, rows);
      for (const oldest of this.#visible.keys()) if (this.#visible.size > LISTS) this.#visible.delete(oldest);
    }
    return rows;
  }

  #forget(server: string | null): void {
    if (server === null) this.#visible.clear();
    else this.#visible.delete(server);
  }
}

/** Without a date last; of one day in the order of their ids, so that every listing has one order. */
function newestFirst(a: ArticleRow, b: ArticleRow): number {
  const byDate = compare(b.info.date ?? '', a.info.date ?? '');
  return byDate || compare(a.info.id, b.info.id) || a.key - b.key;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
