import type { Entity, EntityKind, Role } from '../../domain/attribution.ts';
import { unpackEntity } from './article-codec.ts';
import type { ArticleRow, EntityColumns } from './article-store.ts';

/** Places kept of one wording of a role: enough to show, however many thousand articles print it. */
const PLACES = 3;

/** All that some articles say of the parties with one link key. */
export type PartyRecord = {
  readonly name: string;
  mentions: number;
  readonly kinds: Map<EntityKind, number>;
  readonly aliases: Map<string, number>;
  /** By the article's key, ascending. */
  readonly roles: Map<number, readonly Role[]>;
};

export const newRecord = (name: string): PartyRecord => ({
  name,
  mentions: 0,
  kinds: new Map(),
  aliases: new Map(),
  roles: new Map(),
});

/** Adds what an article says of a party. */
export function addParty(record: PartyRecord, row: ArticleRow, columns: EntityColumns): void {
  const { kind, aliases, roles } = unpackEntity(columns, row.info.id);
  record.mentions += columns.mentions;
  count(record.kinds, kind, 1);
  for (const alias of aliases) count(record.aliases, alias, 1);
  if (roles.length > 0) record.roles.set(row.key, [...(record.roles.get(row.key) ?? []), ...roles]);
}

/** Takes back what an article has said of a party; true when nobody says anything any more. */
export function removeParty(record: PartyRecord, row: ArticleRow, columns: EntityColumns): boolean {
  const { kind, aliases } = unpackEntity(columns, row.info.id);
  record.mentions -= columns.mentions;
  count(record.kinds, kind, -1);
  for (const alias of aliases) count(record.aliases, alias, -1);
  record.roles.delete(row.key);
  return record.kinds.size === 0;
}

function count<K>(counts: Map<K, number>, key: K, by: number): void {
  const after = (counts.get(key) ?? 0) + by;
  if (after > 0) counts.set(key, after);
  else counts.delete(key);
}

/** The party that all these records are of; the same whatever the order in which its articles came. */
export function entityOf(id: string, name: string, records: readonly PartyRecord[]): Entity {
  const kinds = new Map<EntityKind, number>();
  const forms = new Map<string, number>();
  for (const record of records) {
    for (const [kind, parties] of record.kinds) count(kinds, kind, parties);
    for (const [alias, parties] of record.aliases) count(forms, alias, parties);
    count(forms, record.name, 1);
  }
  forms.delete(name);
  const [kind] = mostFirst(kinds)[0]!;
  return { id, name, kind, aliases: mostFirst(forms).map(([form]) => form), roles: rolesOf(records) };
}

const mostFirst = <K extends string>(counts: ReadonlyMap<K, number>): readonly (readonly [K, number])[] =>
  [...counts].sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1));

/** The last places of each wording, in the order of their articles. */
function rolesOf(records: readonly PartyRecord[]): readonly Role[] {
  const all = records
    .flatMap(({ roles }) => [...roles].flatMap(([key, told]) => told.map((role) => ({ key, role }))))
    .sort((a, b) => b.key - a.key || b.role.start - a.role.start);
  const places = new Map<string, number>();
  const kept: Role[] = [];
  for (const { role } of all) {
    const wording = role.text.toLowerCase();
    const before = places.get(wording) ?? 0;
    if (before >= PLACES) continue;
    places.set(wording, before + 1);
    kept.push(role);
  }
  return kept.reverse();
}
