import type { Filter } from '../coverage.ts';
import type { ArticleRow } from './article-store.ts';

/** Servers whose listing is kept at hand. */
const LISTS = 16;

/** Every article's row in memory, by key and, for each server, by id. */
export class Catalogue {
  readonly #rows = new Map<number, ArticleRow>();
  /** By server (null: shared), then by id. */
  readonly #servers = new Map<string | null, Map<string, ArticleRow>>();
  /** What each server sees, newest first, until that changes. */
  readonly #visible = new Map<string | null, readonly ArticleRow[]>();

  add(row: ArticleRow): void {
    this.#rows.set(row.key, row);
    const own = this.#servers.get(row.server) ?? new Map<string, ArticleRow>();
    this.#servers.set(row.server, own.set(row.info.id, row));
    this.#forget(row.server);
  }

  remove(row: ArticleRow): void {
    this.#rows.delete(row.key);
    const own = this.#servers.get(row.server);
    if (own?.get(row.info.id)?.key === row.key) own.delete(row.info.id);
    if (own?.size === 0) this.#servers.delete(row.server);
    this.#forget(row.server);
  }

  get(key: number): ArticleRow | undefined {
    return this.#rows.get(key);
  }

  all(): readonly ArticleRow[] {
    return [...this.#rows.values()];
  }

  /** Exactly this server's own (null: the shared ones). */
  own(server: string | null): readonly ArticleRow[] {
    return [...(this.#servers.get(server)?.values() ?? [])];
  }

  findOwn(server: string | null, id: string): ArticleRow | undefined {
    return this.#servers.get(server)?.get(id);
  }

  /** The article a server means by an id: its own before a shared one. */
  find(server: string | null, id: string): ArticleRow | undefined {
    return this.findOwn(server, id) ?? this.findOwn(null, id);
  }

  /** The shared articles that a server does not see, for it has its own of the same ids. */
  hidden(server: string): readonly ArticleRow[] {
    return this.own(server).flatMap(({ info }) => this.findOwn(null, info.id) ?? []);
  }

  /** What a server sees (of one id its own alone, the shared one hidden), narrowed by the fields of a filter that concern whole articles; newest first. */
  visible(server: string | null, filter: Filter = {}): readonly ArticleRow[] {
    const { article } = filter;
    const named = article === undefined ? undefined : this.find(server, article);
    const rows = article === undefined ? this.#all(server) : named ? [named] : [];
    return rows.filter((row) => passes(row, filter));
  }

  #all(server: string | null): readonly ArticleRow[] {
    const seer = this.#servers.has(server) ? server : null;
    let rows = this.#visible.get(seer);
    if (!rows) {
      const own = seer === null ? [] : this.own(seer);
      const hidden = new Set(own.map(({ info }) => info.id));
      rows = [...this.own(null).filter(({ info }) => !hidden.has(info.id)), ...own].sort(newestFirst);
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

function passes({ info }: ArticleRow, { outlet, article, since, until }: Filter): boolean {
  return (
    (outlet === undefined || info.outlet?.toLowerCase() === outlet.toLowerCase()) &&
    (article === undefined || info.id === article) &&
    (since === undefined || (info.date !== null && info.date >= since)) &&
    (until === undefined || (info.date !== null && info.date <= until))
  );
}

/** Without a date last; of one day in the order of their ids, so that every listing has one order. */
function newestFirst(a: ArticleRow, b: ArticleRow): number {
  const byDate = compare(b.info.date ?? '', a.info.date ?? '');
  return byDate || compare(a.info.id, b.info.id) || a.key - b.key;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
