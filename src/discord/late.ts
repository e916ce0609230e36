import { MessageFlags, PermissionFlagsBits } from 'discord.js';
import type { Shown } from './answering.ts';
import { FILE_LIMIT } from './attached.ts';
import type { Manner, Owed } from './deliver.ts';
import { mayIn, writing } from './permissions.ts';

/** Whether everybody in the channel was to see it. */
function isOpen(interaction: Owed, manner: Manner): boolean {
  if (manner !== 'beside') return manner === 'public';
  return 'message' in interaction && interaction.message?.flags.has(MessageFlags.Ephemeral) === false;
}

/**
 * Delivers what took longer than an interaction lives: what everybody was to see to the channel where it was asked, if
 * the bot may write there (as plain text where it may not embed), anything else to the member directly. A page of a message that somebody reads is not worth
 * that. False when it cannot arrive.
 */
export async function deliverLate(interaction: Owed, manner: Manner, shown: Shown): Promise<boolean> {
  if (manner === 'update') return false;
  const isThere = isOpen(interaction, manner) && (await toChannel(interaction, shown).catch(() => false));
  return isThere || directly(interaction, shown);
}

/** Tells a member directly why there is no answer; false when that cannot arrive. */
export const apologiseLate = (interaction: Owed, sentence: string): Promise<boolean> =>
  directly(interaction, { content: sentence, allowedMentions: { parse: [] } });

async function toChannel({ client, channelId }: Owed, shown: Shown): Promise<boolean> {
  const channel = channelId === null ? null : await client.channels.fetch(channelId);
  if (!channel?.isSendable()) return false;
  if (channel.isDMBased()) return channel.send(shown).then(() => true);
  const may = mayIn(channel);
  if (!may(writing(channel))) return false;
  // Now it is a message like any other, and takes the permissions that a response does without.
  const embeds = may(PermissionFlagsBits.EmbedLinks);
  const files = may(PermissionFlagsBits.AttachFiles);
  const allowed = embeds && files ? {} : shown.where({ embeds, fileLimit: files ? FILE_LIMIT : 0 });
  await channel.send({ ...shown, ...allowed });
  return true;
}

/** Members may refuse direct messages. */
const directly = ({ user }: Owed, message: Parameters<Owed['user']['send']>[0]): Promise<boolean> =>
  user.send(message).then(
    () => true,
    () => false,
  );
