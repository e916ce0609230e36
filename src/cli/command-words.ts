import type { Command } from '../command.ts';
import { UsageError } from './usage-error.ts';

export type Named = { readonly name: string; readonly command: Command; readonly args: readonly string[] };

/** The commands of a group, such as "coverage add"; empty when there is no group of that name. */
export const commandsOfGroup = (
  group: string,
  commands: ReadonlyMap<string, Command>,
): readonly (readonly [string, Command])[] => [...commands].filter(([name]) => name.startsWith(`${group} `));

/**
 * The command that the first words name, and what follows them; null when they name none. Throws UsageError for a group
 * without one of its commands.
 */
export function commandNamed(
  [first = '', ...rest]: readonly string[],
  commands: ReadonlyMap<string, Command>,
): Named | null {
  const alone = commands.get(first);
  if (alone) return { name: first, command: alone, args: rest };
  const group = commandsOfGroup(first, commands);
  if (group.length === 0) return null;
  const name = `${first} ${rest[0] ?? ''}`;
  const command = commands.get(name);
  if (command) return { name, command, args: rest.slice(1) };
  const known = group.map(([other]) => other.slice(first.length + 1)).join(', ');
  const given = rest[0] && !rest[0].startsWith('-') ? `, not “${rest[0].slice(0, 60)}”` : '';
  throw new UsageError(`${first} needs one of ${known}${given}`);
}
