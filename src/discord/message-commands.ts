import type { Command } from '../command.ts';
import { InputError } from '../domain/input-error.ts';
import type { Words } from '../locales/words.ts';

/** Commands that can also be had from a message's context menu; they receive the message's text. */
const NAMES: Readonly<Record<string, string>> = { 'Check against coverage': 'check' };

/** A command of the message context menu, and the option of the command that takes the message's text. */
export type MessageCommand = { readonly name: string; readonly command: string; readonly option: string };

/** Those whose command exists. */
export function messageCommands(commands: ReadonlyMap<string, Command>): readonly MessageCommand[] {
  return Object.entries(NAMES).flatMap(([name, command]) => {
    const options = Object.entries(commands.get(command)?.options ?? {});
    const option = options.find(([, { required, type }]) => required && type === 'string')?.[0];
    return option === undefined ? [] : [{ name, command, option }];
  });
}

/** Throws InputError when there is none of this name (any more). */
export function messageCommandNamed(
  name: string,
  commands: ReadonlyMap<string, Command>,
  { gone }: Words,
): MessageCommand {
  const found = messageCommands(commands).find((candidate) => candidate.name === name);
  if (!found) throw new InputError(gone(`“${name}”`));
  return found;
}
