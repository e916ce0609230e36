import {
  type Guild,
  type GuildTextBasedChannel,
  PermissionFlagsBits,
  PermissionsBitField,
  type PermissionsString,
} from 'discord.js';

/**
 * What answering takes, by what Discord calls it: seeing a mention, answering it in a channel or thread with an embed and
 * with files, reading what it replies to; and the same for what is followed.
 */
const NAMES: Partial<Record<PermissionsString, string>> = {
  ViewChannel: 'View Channels',
  SendMessages: 'Send Messages',
  SendMessagesInThreads: 'Send Messages in Threads',
  EmbedLinks: 'Embed Links',
  AttachFiles: 'Attach Files',
  ReadMessageHistory: 'Read Message History',
};
export const NEEDED = new PermissionsBitField(Object.keys(NAMES) as PermissionsString[]);

/** Whether the bot may do something in a channel of a server; nothing where it may not look. */
export function mayIn(channel: GuildTextBasedChannel): (permission: bigint) => boolean {
  const held = channel.permissionsFor(channel.client.user);
  return (permission) => held?.has([PermissionFlagsBits.ViewChannel, permission]) ?? false;
}

/** The permission that writing takes there. */
export const writing = (channel: { isThread(): boolean } | null): bigint =>
  channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;

/** A server that gave the bot fewer permissions than it needs: its name, and what is missing in Discord's words. */
export type Shortage = { readonly server: string; readonly missing: readonly string[] };

/** Null when the server gave what is needed. Single channels may still take some away: that is theirs to decide. */
export function shortageIn({ members, name }: Guild): Shortage | null {
  const missing = members.me?.permissions.missing(NEEDED) ?? [];
  if (missing.length === 0) return null;
  return { server: name, missing: missing.map((flag) => NAMES[flag] ?? flag) };
}
