import type { Command } from '../command.ts';
import { InputError } from '../domain/input-error.ts';

/** What a line typed at the prompt asks for: a slash command with its options as typed, or words said to the bot. */
export type PromptLine =
  | { readonly kind: 'slash'; readonly command: string; readonly options: Readonly<Record<string, string>> }
  | { readonly kind: 'say'; readonly text: string }
  | { readonly kind: 'empty' };

const unquoted = (value: string) => /^"([^"]*)"$/u.exec(value)?.[1] ?? value;

/** `quote: willy nilly speaker: Raab` → the options, where only names the command knows begin one. */
function optionsIn(rest: string, name: string, { options }: Command): Record<string, string> {
  const known = Object.keys(options);
  if (rest === '') return {};
  const starts =
    known.length === 0 ? [] : [...rest.matchAll(new RegExp(`(?<=^|\\s)(${known.join('|')}):(?=\\s|$|\\S)`, 'gu'))];
  const values = starts.map((start, i) => {
    const value = rest.slice(start.index + start[0].length, starts[i + 1]?.index ?? rest.length).trim();
    return [start[1]!, unquoted(value)] as const;
  });
  if (starts[0]?.index === 0) return Object.fromEntries(values);
  // Words before the first option belong to the command's main option: /who-said willy nilly
  const main = known.find((option) => options[option]!.required) ?? known[0];
  if (main === undefined) throw new InputError(`/${name} takes no options`);
  const bare = unquoted(rest.slice(0, starts[0]?.index ?? rest.length).trim());
  return { [main]: bare, ...Object.fromEntries(values) };
}

/** Reads a line as Discord's message box would. Throws InputError for a slash command that does not exist. */
export function parsePromptLine(line: string, commands: ReadonlyMap<string, Command>): PromptLine {
  const text = line.trim();
  if (text === '') return { kind: 'empty' };
  if (!text.startsWith('/')) return { kind: 'say', text };
  const [, name, rest] = /^\/(\S*)\s*([\s\S]*)$/u.exec(text)!;
  const command = commands.get(name!);
  if (!command) throw new InputError(`there is no command /${name}: try /${[...commands.keys()].join(', /')}`);
  return { kind: 'slash', command: name!, options: optionsIn(rest!, name!, command) };
}
