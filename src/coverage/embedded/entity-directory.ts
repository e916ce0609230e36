import type { Entity } from '../../domain/attribution.ts';
import type { PackedEntity } from './article-codec.ts';
import type { ArticleRow } from './article-row.ts';
import type { Linking } from './linked-article.ts';
import { ALONE, type LinkKey } from './linking/link-key.ts';
import { groupOf, Links } from './linking/links.ts';
import { addParty, copyOf, entityOf, newRecord, type PartyRecord, removeParty } from './party-record.ts';

/** How many parties of a server's articles (null: of the shared ones) have a link key; parties without a name left out. */
export type LinkCount = { readonly server: string | null; readonly id: LinkKey; readonly parties: number };

/** Where the parties of the articles already there are read from, by the articles' keys. */
export type PartySource = {
  readonly counts: Iterable<LinkCount>;
  /** One more than the greatest key. */
  readonly end: number;
  between(from: number, to: number): Iterable<readonly [ArticleRow, PackedEntity]>;
  /** Parties of the shared articles that a server does not see, for it has its own of the same ids. */
  hidden(server: string): readonly (readonly [ArticleRow, PackedEntity])[];
  /** The counts of one server's own articles. */
  countsOf(server: string): Iterable<LinkCount>;
  /** Servers that do not see the shared articles. */
  readonly apart: Iterable<string>;
};

/** `group`: of the links; null for a party without a name, which is linked with nobody. */
type Entry = { readonly group: string | null; readonly entity: Entity; readonly mentions: number };
type Records = Map<LinkKey, PartyRecord>;

const NONE: Records = new Map();

/** Keys whose articles' parties are read at a time. */
const STRIDE = 200;
/** Lists of servers with articles of their own that are kept at hand. */
const LISTS = 16;

/**
 * The parties of the coverage, as each server may know them: linked and merged from the shared articles and its own,
 * so that nothing printed in another server's article ever shows or decides who is who. Who is who is known from the
 * start; all else is read bit by bit, or when first asked for. A change renews the parties it touches, and no others.
 */
export class EntityDirectory {
  readonly #source: PartySource;
  readonly #sharedLinks = new Links();
  readonly #apart: Set<string>;
  readonly #links = new Map<string, Links>();
  /** By server (null: shared); of the articles with keys below `#read`. */
  readonly #records = new Map<string | null, Records>();
  #read = 0;
  #shared: readonly Entry[] = [];
  /** Shared parties without a name that have come or gone since `#shared` was made. */
  readonly #aloneTouched = new Set<LinkKey>();
  readonly #lists = new Map<string | null, readonly Entity[]>();
  /** Grows whenever who is who may have changed. */
  #changes = 0;

  constructor(source: PartySource) {
    this.#source = source;
    this.#apart = new Set(source.apart);
    for (const { server, id, parties } of source.counts) this.#ownLinks(server).count(id, parties);
  }

  add(row: ArticleRow, entities: readonly PackedEntity[]): void {
    const links = this.#ownLinks(row.server);
    for (const entity of entities) {
      links.count(entity.id, 1);
      if (!this.#isUnread(row)) this.#record(row, entity);
    }
    this.#forget(row.server);
  }

  remove(row: ArticleRow, entities: readonly PackedEntity[]): void {
    const links = this.#ownLinks(row.server);
    const own = this.#records.get(row.server);
    for (const entity of entities) {
      links.count(entity.id, -1);
      if (this.#isUnread(row)) continue;
      const record = own?.get(entity.id);
      if (record && removeParty(record, row, entity)) own!.delete(entity.id);
      if (row.server === null && isAlone(entity.id)) this.#aloneTouched.add(entity.id);
    }
    this.#forget(row.server);
  }

  /** Who is who for a server (null: in the shared coverage). */
  linking(server: string | null): Linking {
    return { links: this.links(server), changes: this.#changes };
  }

  links(server: string | null): Links {
    if (server === null) return this.#sharedLinks;
    return this.#links.get(server) ?? (this.#apart.has(server) ? this.#ownLinks(server) : this.#sharedLinks);
  }

  /** Keys of the articles that attribute something to the party that a server knows by this id; of what it may see, and more. */
  quoting(server: string | null, id: string): ReadonlySet<number> {
    while (this.readMore());
    const records = this.links(server)
      .keysOf(id)
      .flatMap((key) => this.#recordsOf(key, server));
    return new Set(records.flatMap(({ quoting }) => quoting));
  }

  /** Whether a server sees the shared articles, from now on. */
  showShared(server: string, shown: boolean): void {
    if (shown) this.#apart.delete(server);
    else this.#apart.add(server);
    this.#links.get(server)?.detach();
    this.#links.delete(server);
    for (const { id, parties } of this.#source.countsOf(server)) this.#ownLinks(server).count(id, parties);
    this.#forget(server);
  }

  /** Reads some more of what was there at the start; false when all is read. */
  readMore(): boolean {
    const { end } = this.#source;
    if (this.#read >= end) return false;
    const to = Math.min(end, this.#read + STRIDE);
    for (const [row, entity] of this.#source.between(this.#read, to)) this.#record(row, entity);
    this.#read = to;
    return true;
  }

  /** Most mentioned first. */
  list(server: string | null): readonly Entity[] {
    while (this.readMore());
    const hasOwn =
      server !== null &&
      (this.#apart.has(server) || this.#records.has(server) || this.#source.hidden(server).length > 0);
    const known = hasOwn ? server : null;
    const list = this.#lists.get(known) ?? this.#entries(known).map(({ entity }) => entity);
    this.#lists.delete(known);
    this.#lists.set(known, list);
    for (const oldest of this.#lists.keys()) if (this.#lists.size > LISTS) this.#lists.delete(oldest);
    return list;
  }

  #entries(server: string | null): readonly Entry[] {
    const touched = this.#sharedLinks.takeTouched();
    if (touched.size > 0 || this.#aloneTouched.size > 0) {
      this.#shared = this.#renewed(this.#shared, touched, this.#aloneTouched, null);
      this.#aloneTouched.clear();
    }
    if (server === null) return this.#shared;
    const own = this.#records.get(server) ?? new Map<LinkKey, PartyRecord>();
    if (this.#apart.has(server)) {
      const alone = [...own.keys()].filter(isAlone);
      return this.#renewed([], this.links(server).ownGroups(), new Set(alone), server);
    }
    const withheld = this.#withheld(server);
    const links = this.links(server);
    const named = [...withheld.keys()].filter((key) => !isAlone(key));
    const groups = named.flatMap((key) => [groupOf(links.idOf(key)), groupOf(this.#sharedLinks.idOf(key))]);
    const alone = [...own.keys(), ...withheld.keys()].filter(isAlone);
    return this.#renewed(this.#shared, new Set([...links.ownGroups(), ...groups]), new Set(alone), server, withheld);
  }

  /** The shared records of the parties in articles hidden from a server, without what those articles say. */
  #withheld(server: string): Records {
    const shared = this.#records.get(null);
    const records: Records = new Map();
    for (const [row, entity] of this.#source.hidden(server)) {
      const record = records.get(entity.id) ?? copyOf(shared!.get(entity.id)!);
      removeParty(record, row, entity);
      records.set(entity.id, record);
    }
    return records;
  }

  /**
   * Some entries, with those of some groups and of some nameless parties made anew as a server sees them, from
   * `withheld` in place of the shared records of the same keys.
   */
  #renewed(
    entries: readonly Entry[],
    groups: ReadonlySet<string>,
    alone: ReadonlySet<LinkKey>,
    server: string | null,
    withheld = NONE,
  ): readonly Entry[] {
    const links = this.links(server);
    const kept = entries.filter(({ group, entity }) => (group === null ? !alone.has(entity.id) : !groups.has(group)));
    const entryOf = (id: string): readonly Entry[] => {
      const records = links.keysOf(id).flatMap((key) => this.#recordsOf(key, server, withheld));
      if (records.length === 0) return [];
      const mentions = records.reduce((sum, record) => sum + record.mentions, 0);
      const name = links.nameOf(id) ?? records[0]!.name;
      return [{ group: isAlone(id) ? null : groupOf(id), entity: entityOf(id, name, records), mentions }];
    };
    const ids = new Set([...groups].flatMap((group) => [...links.idsIn(group)]));
    return [...kept, ...[...ids, ...alone].flatMap(entryOf)].sort(mostMentionedFirst);
  }

  #recordsOf(key: LinkKey, server: string | null, withheld: Records = NONE): readonly PartyRecord[] {
    const isApart = server !== null && this.#apart.has(server);
    const shared = isApart ? undefined : (withheld.get(key) ?? this.#records.get(null)?.get(key));
    const own = server === null ? undefined : this.#records.get(server)?.get(key);
    return [shared, own].filter((record) => record !== undefined && record.parties > 0) as PartyRecord[];
  }

  #record(row: ArticleRow, columns: PackedEntity): void {
    const own = this.#records.get(row.server) ?? new Map<LinkKey, PartyRecord>();
    this.#records.set(row.server, own);
    const record = own.get(columns.id) ?? newRecord(columns);
    own.set(columns.id, record);
    addParty(record, row, columns);
    if (row.server === null && isAlone(columns.id)) this.#aloneTouched.add(columns.id);
  }

  #ownLinks(server: string | null): Links {
    if (server === null) return this.#sharedLinks;
    const links = this.#links.get(server) ?? new Links(this.#apart.has(server) ? null : this.#sharedLinks);
    this.#links.set(server, links);
    return links;
  }

  /** Whether what an article says is still to be read from the source. */
  #isUnread({ key }: ArticleRow): boolean {
    return key >= this.#read && key < this.#source.end;
  }

  #forget(server: string | null): void {
    this.#changes++;
    if (server === null) this.#lists.clear();
    else this.#lists.delete(server);
  }
}

const isAlone = (key: LinkKey): boolean => key.startsWith(ALONE);

const mostMentionedFirst = (a: Entry, b: Entry): number =>
  b.mentions - a.mentions || compare(a.entity.name, b.entity.name) || compare(a.entity.id, b.entity.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
