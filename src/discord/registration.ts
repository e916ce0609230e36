import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from 'discord.js';
import type { Command, Option } from '../command.ts';
import { LOCALES } from '../locales/locales.ts';
import { longestText } from './longest-text.ts';
import { messageCommands } from './message-commands.ts';

export type Registered = RESTPutAPIApplicationCommandsJSONBody[number];

/** In servers and direct messages, installed by a server or by a member. Means nothing for one server's commands. */
export const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/**
 * Shown to those who manage a server, in servers that added the bot. Discord keeps whole commands only, and a server's
 * settings may give them to others: who may do what is asked again when it is done.
 */
const MANAGERS = { default_member_permissions: PermissionFlagsBits.ManageGuild.toString() };
const SERVERS = {
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
};

/** What an English text is in the other languages, where it is anything else. */
function localised(text: string): LocalizationMap | null {
  const all = Object.entries(LOCALES).map(([locale, { commands }]) => [locale, commands[text]] as const);
  const local = all.filter(([, translated]) => translated !== undefined && translated !== text);
  return local.length > 0 ? Object.fromEntries(local) : null;
}

/** Names of choices and of the context menu are shown to members only; what a command is typed by stays English. */
const named = (name: string) => ({ name, name_localizations: localised(name) });
const described = (description: string) => ({ description, description_localizations: localised(description) });

function optionOf(name: string, { description, type, required, choices, suggests, ...bounds }: Option) {
  const common = { name, ...described(description), required: required ?? false };
  if (type === 'boolean') return { ...common, type: ApplicationCommandOptionType.Boolean as const };
  if (type === 'file') return { ...common, type: ApplicationCommandOptionType.Attachment as const };
  if (type === 'integer')
    return {
      ...common,
      type: ApplicationCommandOptionType.Integer as const,
      ...(bounds.min !== undefined && { min_value: bounds.min }),
      ...(bounds.max !== undefined && { max_value: bounds.max }),
    };
  if (choices)
    return {
      ...common,
      type: ApplicationCommandOptionType.String as const,
      choices: choices.map((choice) => ({ ...named(choice), value: choice })),
    };
  return {
    ...common,
    type: ApplicationCommandOptionType.String as const,
    max_length: longestText(bounds),
    ...(suggests && { autocomplete: true as const }),
  };
}

const optionsOf = ({ options }: Command) => {
  const entries = Object.entries(options);
  const required = entries.filter(([, option]) => option.required);
  const others = entries.filter(([, option]) => !option.required);
  return [...required, ...others].map(([name, declared]) => optionOf(name, declared));
};

/** The commands of one name, by the rest of theirs: "" for a command that stands alone, "add", "list" … for a group's. */
type Family = readonly (readonly [part: string, command: Command])[];

function familiesOf(commands: ReadonlyMap<string, Command>): ReadonlyMap<string, Family> {
  const families = new Map<string, Family>();
  for (const [full, command] of commands) {
    const [name = '', part = ''] = full.split(' ');
    families.set(name, [...(families.get(name) ?? []), [part, command]]);
  }
  return families;
}

function slashOf(name: string, family: Family, reach: (where: object) => object): Registered {
  const [[part, first]] = family as [Family[number]];
  const manages = family.every(([, command]) => command.manages);
  const common = {
    type: ApplicationCommandType.ChatInput as const,
    name,
    ...reach(manages ? SERVERS : EVERYWHERE),
    ...(manages && MANAGERS),
  };
  if (part === '') return { ...common, ...described(first.description), options: optionsOf(first) };
  return {
    ...common,
    ...described(first.group ?? first.description),
    options: family.map(([sub, command]) => ({
      type: ApplicationCommandOptionType.Subcommand as const,
      name: sub,
      ...described(command.description),
      options: optionsOf(command),
    })),
  };
}

/** What Discord is told of the commands; required options first, as it demands. */
export function registrationOf(commands: ReadonlyMap<string, Command>, guild: string | null): Registered[] {
  const reach = (where: object) => (guild === null ? where : {});
  const slash = [...familiesOf(commands)].map(([name, family]) => slashOf(name, family, reach));
  const menu = messageCommands(commands).map(
    ({ name }): Registered => ({ type: ApplicationCommandType.Message, ...named(name), ...reach(EVERYWHERE) }),
  );
  return [...slash, ...menu];
}
