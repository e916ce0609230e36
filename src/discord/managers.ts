import { type BaseInteraction, PermissionFlagsBits } from 'discord.js';
import { InputError } from '../domain/input-error.ts';
import { wordsFor } from '../locales/locales.ts';
import type { Desk } from './desk.ts';

/**
 * Lets a command that manages a server be used by those who do, where the bot was added to it; any other by anybody.
 * What Discord was told to keep is not relied on. Throws InputError.
 */
export function requireManager(command: string, interaction: BaseInteraction, { client, commands }: Desk): void {
  if (!commands.get(command)?.manages) return;
  const { guildId, memberPermissions, locale } = interaction;
  const isHere = guildId !== null && client.guilds.cache.has(guildId);
  if (!isHere || !memberPermissions?.has(PermissionFlagsBits.ManageGuild))
    throw new InputError(wordsFor(locale).forManagers(`/${command}`));
}
