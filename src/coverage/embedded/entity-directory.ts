import type { Entity } from '../../domain/attribution.ts';
import { unpackEntity } from './article-codec.ts';
import type { ArticleRow, EntityColumns } from './article-store.ts';
import { mergeEntities } from './merge-entities.ts';

type Party = { readonly key: number; readonly entity: Entity; readonly mentions: number };

/**
 * The parties of the coverage, as each server may know them: merged from the shared articles and its own, so that an
 * alias or a role printed in another server's article never shows. Filled when first asked, then kept in step.
 */
export class EntityDirectory {
  readonly #readAll: () => Iterable<readonly [ArticleRow, EntityColumns]>;
  /** By server (null: shared), then by id. */
  #parties: Map<string | null, Map<string, Party[]>> | null = null;
  readonly #lists = new Map<string | null, readonly Entity[]>();

  constructor(readAll: () => Iterable<readonly [ArticleRow, EntityColumns]>) {
    this.#readAll = readAll;
  }

  add(row: ArticleRow, entities: readonly EntityColumns[]): void {
    if (!this.#parties) return;
    for (const entity of entities) insert(this.#parties, row, entity);
    this.#forget(row.server);
  }

  remove(row: ArticleRow, entities: readonly EntityColumns[]): void {
    const own = this.#parties?.get(row.server);
    if (!own) return;
    for (const { id } of entities) {
      const left = own.get(id)?.filter(({ key }) => key !== row.key) ?? [];
      if (left.length > 0) own.set(id, left);
      else own.delete(id);
    }
    this.#forget(row.server);
  }

  /** Most mentioned first. */
  list(server: string | null): readonly Entity[] {
    let list = this.#lists.get(server);
    if (!list) {
      list = this.#merge(server);
      this.#lists.set(server, list);
    }
    return list;
  }

  #merge(server: string | null): readonly Entity[] {
    if (!this.#parties) {
      this.#parties = new Map();
      for (const [row, entity] of this.#readAll()) insert(this.#parties, row, entity);
    }
    const shared = this.#parties.get(null);
    const own = server === null ? undefined : this.#parties.get(server);
    if (!own) return server === null ? ranked(shared?.values() ?? []) : this.list(null);
    const ids = new Set([...(shared?.keys() ?? []), ...own.keys()]);
    return ranked(Array.from(ids, (id) => [...(shared?.get(id) ?? []), ...(own.get(id) ?? [])]));
  }

  #forget(server: string | null): void {
    if (server === null) this.#lists.clear();
    else this.#lists.delete(server);
  }
}

function insert(into: Map<string | null, Map<string, Party[]>>, row: ArticleRow, columns: EntityColumns): void {
  const own = into.get(row.server) ?? new Map<string, Party[]>();
  into.set(row.server, own);
  const party = { key: row.key, entity: unpackEntity(columns, row.info.id), mentions: columns.mentions };
  const same = own.get(columns.id);
  if (same) same.push(party);
  else own.set(columns.id, [party]);
}

function ranked(groups: Iterable<readonly Party[]>): readonly Entity[] {
  return Array.from(groups, (group) => ({
    entity: mergeEntities(group.map(({ entity }) => entity)),
    mentions: group.reduce((sum, { mentions }) => sum + mentions, 0),
  }))
    .sort((a, b) => b.mentions - a.mentions || (a.entity.name < b.entity.name ? -1 : 1))
    .map(({ entity }) => entity);
}
