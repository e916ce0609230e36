import { type REST, Routes } from 'discord.js';
import type { Command } from '../command.ts';
import { LOCALES } from '../locales/locales.ts';
import { EVERYWHERE, registrationOf } from './registration.ts';

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
