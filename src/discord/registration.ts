import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type LocalizationMap,
  PermissionFlagsBits,
  type REST,
  type RESTPutAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js';
import type { Command, Option } from '../command.ts';
import { LOCALES } from '../locales/locales.ts';
import { longestText } from './longest-text.ts';
import { messageCommands } from './message-commands.ts';

type Registered = RESTPutAPIApplicationCommandsJSONBody[number];

/** In servers and direct messages, installed by a server or by a member. Means nothing for one server's commands. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
};

/** For those who manage a server, in servers that added the bot; a server's settings may say otherwise. */
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

/** What Discord is told of the commands; required options first, as it demands. */
export function registrationOf(commands: ReadonlyMap<string, Command>, guild: string | null): Registered[] {
  const reach = (where: object) => (guild === null ? where : {});
  const slash = [...commands].map(([name, { description, options, manages }]): Registered => {
    const entries = Object.entries(options);
    const ordered = [
      ...entries.filter(([, { required }]) => required),
      ...entries.filter(([, { required }]) => !required),
    ];
    return {
      type: ApplicationCommandType.ChatInput,
      name,
      ...described(description),
      options: ordered.map(([option, declared]) => optionOf(option, declared)),
      ...reach(manages ? SERVERS : EVERYWHERE),
      ...(manages && MANAGERS),
    };
  });
  const menu = messageCommands(commands).map(
    ({ name }): Registered => ({ type: ApplicationCommandType.Message, ...named(name), ...reach(EVERYWHERE) }),
  );
  return [...slash, ...menu];
}

const COMPARED =
  'name name_localizations description description_localizations type options required choices value max_length min_value max_value autocomplete default_member_permissions'.split(
    ' ',
  );

const isLocalised = (value: object) => Object.keys(value).some((key) => Object.hasOwn(LOCALES, key));
const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/** What both what we send and what Discord returns boil down to: our fields, defaults left out, in one order. */
function canonical(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item, fields));
    return items.every((item) => typeof item === 'number') ? items.sort((a, b) => a - b) : items;
  }
  if (value === null || typeof value !== 'object') return value;
  const isDefault = (field: unknown) =>
    field === undefined || field === null || field === false || field === '' || isEmpty(field);
  const kept = (isLocalised(value) ? Object.keys(value).sort() : fields).map(
    (key) => [key, canonical((value as Record<string, unknown>)[key], fields)] as const,
  );
  return Object.fromEntries(kept.filter(([, field]) => !isDefault(field)));
}

function fingerprint(commands: readonly unknown[], guild: string | null): string {
  const fields = guild === null ? [...COMPARED, ...Object.keys(EVERYWHERE)] : COMPARED;
  return JSON.stringify(commands.map((command) => JSON.stringify(canonical(command, fields))).sort());
}

/**
 * Makes Discord offer exactly these commands, in one server at once or (null) everywhere. Asks first what is
 * registered and writes only when that differs.
 */
export async function register(
  rest: REST,
  application: string,
  guild: string | null,
  commands: ReadonlyMap<string, Command>,
): Promise<'unchanged' | 'updated'> {
  const route =
    guild === null ? Routes.applicationCommands(application) : Routes.applicationGuildCommands(application, guild);
  const wanted = registrationOf(commands, guild);
  const present = await rest.get(route, { query: new URLSearchParams({ with_localizations: 'true' }) });
  if (Array.isArray(present) && fingerprint(present, guild) === fingerprint(wanted, guild)) return 'unchanged';
  await rest.put(route, { body: wanted });
  return 'updated';
}
