import type { Entity } from '../../domain/attribution.ts';

/** One party out of what several places say about it: the longest name, every other form an alias, every role. */
export function mergeEntities(same: readonly Entity[]): Entity {
  const longest = same.reduce((best, next) => (next.name.length > best.name.length ? next : best));
  const aliases = new Set(same.flatMap(({ name, aliases }) => [name, ...aliases]));
  aliases.delete(longest.name);
  return { ...longest, aliases: [...aliases], roles: same.flatMap(({ roles }) => roles) };
}
