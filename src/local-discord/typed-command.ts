import type { RegisteredCommand } from './commands.ts';
import { descend, type Given, PickerError } from './picker.ts';
import { OptionType } from './wire.ts';

export type Typed = { readonly path: string; readonly options: Given };

/**
 * Reads "/quotes speaker: Ada Lovelace about: engines" as Discord's client does, by the options that the command
 * declares; the first option need not be named: "/quotes Ada Lovelace". Throws PickerError, saying what is wrong.
 */
export function readTyped(line: string, commands: readonly RegisteredCommand[]): Typed {
  const text = line.trim().replace(/^\//, '');
  const { path, options: declared } = descend(commands, text.split(/\s+/));
  const rest = path.reduce((remaining) => remaining.replace(/^\S+\s*/, ''), text);

  const options: Record<string, string | number | boolean> = {};
  const put = (name: string, value: string) => {
    if (value !== '') options[name] = typed(declared.find((option) => option.name === name)?.type, value);
  };
  const names = declared.map(({ name }) => String(name));
  const marks =
    names.length > 0 ? [...rest.matchAll(new RegExp(`(?<!\\S)(${names.map(escaped).join('|')}):`, 'g'))] : [];
  const unnamed = rest.slice(0, marks[0]?.index ?? rest.length).trim();
  if (unnamed !== '' && names[0] === undefined) throw new PickerError(`/${path.join(' ')} takes no options`);
  put(names[0] ?? '', unnamed);
  for (const [index, mark] of marks.entries()) {
    put(mark[1]!, rest.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? rest.length).trim());
  }
  return { path: path.join(' '), options };
}

function typed(type: unknown, text: string): string | number | boolean {
  const numeric = type === OptionType.integer || type === OptionType.number;
  if (numeric && /^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (type === OptionType.boolean && /^(true|yes|false|no)$/i.test(text)) return /^(true|yes)$/i.test(text);
  return text;
}

const escaped = (name: string) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
