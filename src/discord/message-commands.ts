import type { Command } from '../command.ts';
import { InputError } from '../domain/input-error.ts';
import type { Words } from '../locales/words.ts';
import { longestText } from './longest-text.ts';

/** Commands that can also be had from a message's context menu; they receive the message's text. */
const NAMES: Readonly<Record<string, string>> = { 'Check against coverage': 'check' };

/** A command of the message context menu, the option of the command that takes the message's text, and how much of it. */
export type MessageCommand = {
  readonly name: string;
  readonly command: string;
  readonly option: string;
  readonly longest: number;
};

/** Those whose command exists. */
export function messageCommands(commands: ReadonlyMap<string, Command>): readonly MessageCommand[] {
  return Object.entries(NAMES).flatMap(([name, command]) => {
    const options = Object.entries(commands.get(command)?.options ?? {});
    const found = options.find(([, { required, type }]) => required && type === 'string');
    return found ? [{ name, command, option: found[0], longest: longestText(found[1]) }] : [];
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
