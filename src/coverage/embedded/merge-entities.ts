import type { Entity, EntityKind } from '../../domain/attribution.ts';

/**
 * One party out of what several places say about it: `name` (null: the longest of its names), every other form an
 * alias, every role, and the kind that most of them say it is.
 */
export function mergeEntities(id: string, name: string | null, same: readonly Entity[]): Entity {
  const kinds = new Map<EntityKind, number>();
  for (const { kind } of same) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const [kind] = [...kinds].reduce((best, next) => (next[1] > best[1] ? next : best));
  const known = name ?? same.reduce((best, next) => (next.name.length > best.length ? next.name : best), '');
  const aliases = new Set(same.flatMap(({ name, aliases }) => [name, ...aliases]));
  aliases.delete(known);
  return { id, name: known, kind, aliases: [...aliases], roles: same.flatMap(({ roles }) => roles) };
}
