import type { Entity } from '../../domain/attribution.ts';
import { unpackEntity } from './article-codec.ts';
import type { ArticleRow, EntityColumns } from './article-store.ts';
import type { LinkKey } from './linking/link-key.ts';
import { Links } from './linking/links.ts';
import { mergeEntities } from './merge-entities.ts';

type Party = { readonly key: number; readonly entity: Entity; readonly mentions: number };

/** How many parties of a server's articles (null: of the shared ones) have a link key. */
export type LinkCount = { readonly server: string | null; readonly id: LinkKey; readonly parties: number };

/**
 * The parties of the coverage, as each server may know them: linked and merged from the shared articles and its own,
 * so that nothing printed in another server's article ever shows or decides who is who. What they are called is filled
 * when first asked; all is kept in step.
 */
export class EntityDirectory {
  readonly #readAll: () => Iterable<readonly [ArticleRow, EntityColumns]>;
  readonly #shared = new Links();
  readonly #links = new Map<string, Links>();
  /** By server (null: shared), then by link key. */
  #parties: Map<string | null, Map<LinkKey, Party[]>> | null = null;
  readonly #lists = new Map<string | null, readonly Entity[]>();

  constructor(counts: Iterable<LinkCount>, readAll: () => Iterable<readonly [ArticleRow, EntityColumns]>) {
    this.#readAll = readAll;
    for (const { server, id, parties } of counts) this.#ownLinks(server).count(id, parties);
  }

  add(row: ArticleRow, entities: readonly EntityColumns[]): void {
    const links = this.#ownLinks(row.server);
    for (const entity of entities) {
      links.count(entity.id, 1);
      if (this.#parties) insert(this.#parties, row, entity);
    }
    this.#forget(row.server);
  }

  remove(row: ArticleRow, entities: readonly EntityColumns[]): void {
    const links = this.#ownLinks(row.server);
    const own = this.#parties?.get(row.server);
    for (const { id } of entities) {
      links.count(id, -1);
      const left = own?.get(id)?.filter(({ key }) => key !== row.key) ?? [];
      if (left.length > 0) own?.set(id, left);
      else own?.delete(id);
    }
    this.#forget(row.server);
  }

  /** Who is who for a server (null: in the shared coverage). */
  links(server: string | null): Links {
    return (server === null ? undefined : this.#links.get(server)) ?? this.#shared;
  }

  /** Most mentioned first. */
  list(server: string | null): readonly Entity[] {
    const known = server !== null && this.#links.has(server) ? server : null;
    let list = this.#lists.get(known);
    if (!list) {
      list = this.#merge(known);
      this.#lists.set(known, list);
    }
    return list;
  }

  #merge(server: string | null): readonly Entity[] {
    if (!this.#parties) {
      this.#parties = new Map();
      for (const [row, entity] of this.#readAll()) insert(this.#parties, row, entity);
    }
    const links = this.links(server);
    const merged = new Map<string, Party[]>();
    for (const visible of new Set([null, server])) {
      for (const [key, parties] of this.#parties.get(visible) ?? []) {
        const id = links.idOf(key);
        const same = merged.get(id);
        if (same) for (const party of parties) same.push(party);
        else merged.set(id, [...parties]);
      }
    }
    return ranked(merged, links);
  }

  #ownLinks(server: string | null): Links {
    if (server === null) return this.#shared;
    const links = this.#links.get(server) ?? new Links(this.#shared);
    this.#links.set(server, links);
    return links;
  }

  #forget(server: string | null): void {
    if (server === null) this.#lists.clear();
    else this.#lists.delete(server);
  }
}

function insert(into: Map<string | null, Map<LinkKey, Party[]>>, row: ArticleRow, columns: EntityColumns): void {
  const own = into.get(row.server) ?? new Map<LinkKey, Party[]>();
  into.set(row.server, own);
  const party = { key: row.key, entity: unpackEntity(columns, row.info.id), mentions: columns.mentions };
  const same = own.get(columns.id);
  if (same) same.push(party);
  else own.set(columns.id, [party]);
}

function ranked(merged: ReadonlyMap<string, readonly Party[]>, links: Links): readonly Entity[] {
  return Array.from(merged, ([id, same]) => ({
    entity: mergeEntities(
      id,
      links.nameOf(id),
      same.map(({ entity }) => entity),
    ),
    mentions: same.reduce((sum, { mentions }) => sum + mentions, 0),
  }))
    .sort((a, b) => b.mentions - a.mentions || (a.entity.name < b.entity.name ? -1 : 1))
    .map(({ entity }) => entity);
}
