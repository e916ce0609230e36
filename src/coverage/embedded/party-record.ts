import type { Entity, EntityKind, Role } from '../../domain/attribution.ts';
import { type PackedEntity, unpackEntity } from './article-codec.ts';
import type { ArticleRow } from './article-row.ts';

/** Places kept of one wording of a role: enough to show, however many thousand articles print it. */
const PLACES = 3;

/** All that some articles say of the parties with one link key. */
export type PartyRecord = {
  readonly name: string;
  readonly kind: EntityKind;
  parties: number;
  mentions: number;
  /** With the number of parties. */
  aliases: Map<string, number> | null;
  /** By the article's key. */
  roles: Map<number, readonly Role[]> | null;
  /** Keys of the articles that attribute something to it. */
  quoting: number[];
};

export const newRecord = ({ name, kind }: PackedEntity): PartyRecord => ({
  name,
  kind,
  parties: 0,
  mentions: 0,
  aliases: null,
  roles: null,
  quoting: [],
});

/** To be changed without a change to the other. */
export const copyOf = (record: PartyRecord): PartyRecord => ({
  ...record,
  aliases: record.aliases && new Map(record.aliases),
  roles: record.roles && new Map(record.roles),
  quoting: [...record.quoting],
});

/** Adds what an article says of a party. */
export function addParty(record: PartyRecord, row: ArticleRow, columns: PackedEntity): void {
  const { aliases, roles } = unpackEntity(columns, row.info.id);
  record.parties++;
  record.mentions += columns.mentions;
  if (columns.attributions > 0) record.quoting.push(row.key);
  if (aliases.length > 0) record.aliases ??= new Map();
  for (const alias of aliases) count(record.aliases!, alias, 1);
  if (roles.length === 0) return;
  record.roles ??= new Map();
  record.roles.set(row.key, [...(record.roles.get(row.key) ?? []), ...roles]);
}

/** Takes back what an article has said of a party; true when nobody says anything any more. */
export function removeParty(record: PartyRecord, row: ArticleRow, columns: PackedEntity): boolean {
  record.parties--;
  record.mentions -= columns.mentions;
  for (const alias of unpackEntity(columns, row.info.id).aliases) count(record.aliases!, alias, -1);
  record.roles?.delete(row.key);
  if (columns.attributions > 0) record.quoting = record.quoting.filter((key) => key !== row.key);
  return record.parties === 0;
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
    count(kinds, record.kind, record.parties);
    count(forms, record.name, record.parties);
    for (const [alias, parties] of record.aliases ?? []) count(forms, alias, parties);
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
    .flatMap(({ roles }) => [...(roles ?? [])].flatMap(([key, told]) => told.map((role) => ({ key, role }))))
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
