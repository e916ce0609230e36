import { PermissionFlagsBits } from 'discord.js';
import { wordsFor } from '../locales/locales.ts';
import { FILE_LIMIT } from './attached.ts';
import type { Audience } from './audience.ts';
import type { Owed } from './deliver.ts';
import { writing } from './permissions.ts';

/** Whom an interaction's answer is for. Discord says with each what the bot may do there. */
export function audienceOf(interaction: Owed, isPrivate: boolean): Audience {
  const { appPermissions, attachmentSizeLimit = FILE_LIMIT } = interaction;
  // A server that says nothing of permissions forbids nothing.
  const may = (permission: bigint) => appPermissions.bitfield === 0n || appPermissions.has(permission);
  return {
    server: interaction.guildId,
    channel: interaction.channelId,
    asker: interaction.user.id,
    isPrivate,
    words: wordsFor(interaction.locale),
    fileLimit: may(PermissionFlagsBits.AttachFiles) ? attachmentSizeLimit : 0,
    mayPost: may(writing(interaction.channel)),
  };
}
