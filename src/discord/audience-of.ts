import { PermissionFlagsBits } from 'discord.js';
import { wordsFor } from '../locales/locales.ts';
import type { Audience } from './audience.ts';
import type { Owed } from './deliver.ts';

/** Whom an interaction's answer is for. Discord says with each what the bot may do there. */
export function audienceOf(interaction: Owed, isPrivate: boolean): Audience {
  const mayAttach = interaction.appPermissions.has(PermissionFlagsBits.AttachFiles);
  return {
    server: interaction.guildId,
    channel: interaction.channelId,
    asker: interaction.user.id,
    isPrivate,
    words: wordsFor(interaction.locale),
    fileLimit: mayAttach ? interaction.attachmentSizeLimit : 0,
  };
}
