import type { Entity, EntityKind, Role } from '../domain/attribution.ts';
import type { Known } from './assemble.ts';
import { isTitle, type PrintedName } from './names.ts';
import { type Reading, sliceOf, tokensSlice } from './reading.ts';
import type { PrintedRole } from './roles.ts';
import type { Party, Roster } from './roster.ts';

/** The parties of an article with the forms they are printed in and the roles it gives them. */
export function entitiesOf(
  r: Reading,
  names: readonly PrintedName[],
  { parties, byName }: Roster,
  roles: readonly PrintedRole[],
  known: readonly Known[],
): readonly Entity[] {
  const printed: PrintedName[][] = parties.map(() => []);
  names.forEach((name, n) => {
    if (byName[n]! >= 0) printed[byName[n]!]!.push(name);
  });
  const held: PrintedRole[][] = parties.map(() => []);
  for (const role of roles) if (!role.slight) held[role.party]!.push(role);
  return parties.map((party, p) => entityOf(r, party, known[p]!, printed[p]!, held[p]!));
}

function entityOf(
  r: Reading,
  party: Party,
  { id, name }: Known,
  names: readonly PrintedName[],
  roles: readonly PrintedRole[],
): Entity {
  const aliases = new Set<string>();
  for (const printed of names) {
    aliases.add(tokensSlice(r, printed.first, printed.last).text);
    if (printed.first - printed.from === 1 && isTitle(r, printed.from))
      aliases.add(tokensSlice(r, printed.from, printed.last).text);
  }
  aliases.delete(name);
  const kind: EntityKind = party.kind === 'unknown' ? kindByUse(r, party, names) : party.kind;
  return {
    id,
    name,
    kind,
    aliases: [...aliases],
    roles: roles.map((role): Role => ({ ...sliceOf(r, role.first, role.last), article: r.parsed.article.id })),
  };
}

/** What a single capitalised word names when nothing in it tells: somebody who speaks, or where something happens. */
function kindByUse(r: Reading, party: Party, names: readonly PrintedName[]): EntityKind {
  if (party.spoke || party.gender !== '') return 'person';
  const { lower } = r.parsed.tokens;
  return names.some(({ from }) => /^(?:in|at|near|outside|around|across)$/.test(lower[from - 1] ?? ''))
    ? 'place'
    : 'person';
}
