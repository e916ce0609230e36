import type { Filter } from '../coverage.ts';
import type { ArticleRow } from './article-store.ts';

/** Every article's row in memory, by key and, for each server, by id. */
export class Catalogue {
  readonly #rows = new Map<number, ArticleRow>();
  /** By server (null: shared), then by id. */
  readonly #servers = new Map<string | null, Map<string, ArticleRow>>();

  add(row: ArticleRow): void {
    this.#rows.set(row.key, row);
    const own = this.#servers.get(row.server) ?? new Map<string, ArticleRow>();
    this.#servers.set(row.server, own.set(row.info.id, row));
  }

  remove(row: ArticleRow): void {
    this.#rows.delete(row.key);
    const own = this.#servers.get(row.server);
    if (own?.get(row.info.id)?.key === row.key) own.delete(row.info.id);
    if (own?.size === 0) this.#servers.delete(row.server);
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

  /** What a server sees, narrowed by the fields of a filter that concern whole articles; newest first. */
  visible(server: string | null, filter: Filter = {}): readonly ArticleRow[] {
    const all = server === null ? this.own(null) : [...this.own(null), ...this.own(server)];
    return all.filter((row) => passes(row, filter)).sort(newestFirst);
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
