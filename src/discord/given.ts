import {
  ApplicationCommandOptionType,
  type Attachment,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
} from 'discord.js';
import type { GivenFile } from '../answers/occasion.ts';
import type { FileReader } from './read-attachment.ts';

type Named = Pick<ChatInputCommandInteraction | AutocompleteInteraction, 'commandName' | 'options'>;

/** A command's full name: "ask", or of a group's "coverage add". */
export function commandNameOf({ commandName, options }: Named): string {
  const part = options.getSubcommand(false);
  return part === null ? commandName : `${commandName} ${part}`;
}

const fileOf = ({ name, size, contentType, url }: Attachment, read: FileReader): GivenFile => ({
  name,
  size,
  contentType,
  read: () => read({ name, size, url }),
});

/** What a slash command was given, by the names of its options; files are not read yet. */
export function givenTo({ options }: ChatInputCommandInteraction, read: FileReader): Record<string, unknown> {
  const [first] = options.data;
  const given = first?.type === ApplicationCommandOptionType.Subcommand ? (first.options ?? []) : options.data;
  return Object.fromEntries(
    given.map(({ name, value, attachment }) => [name, attachment ? fileOf(attachment, read) : value]),
  );
}
