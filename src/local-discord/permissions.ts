import { ChannelType } from './wire.ts';
import type { Channel, Guild, Member } from './world.ts';

export const Permission = {
  administrator: 1n << 3n,
  manageGuild: 1n << 5n,
  addReactions: 1n << 6n,
  viewChannel: 1n << 10n,
  sendMessages: 1n << 11n,
  manageMessages: 1n << 13n,
  embedLinks: 1n << 14n,
  attachFiles: 1n << 15n,
  readMessageHistory: 1n << 16n,
  mentionEveryone: 1n << 17n,
  useApplicationCommands: 1n << 31n,
  createPublicThreads: 1n << 35n,
  sendMessagesInThreads: 1n << 38n,
  pinMessages: 1n << 51n,
} as const;
export type PermissionName = keyof typeof Permission;

export const ALL = (1n << 53n) - 1n;
/** What @everyone may do in a new server, as far as this server checks it. */
export const EVERYONE = permissionBits(
  'addReactions',
  'viewChannel',
  'sendMessages',
  'embedLinks',
  'attachFiles',
  'readMessageHistory',
  'mentionEveryone',
  'useApplicationCommands',
  'createPublicThreads',
  'sendMessagesInThreads',
);

export function permissionBits(...names: readonly PermissionName[]): bigint {
  return names.reduce((bits, name) => bits | Permission[name], 0n);
}

/** What posting takes there. */
export const sendingIn = ({ type }: Channel): PermissionName =>
  type === ChannelType.publicThread ? 'sendMessagesInThreads' : 'sendMessages';

/** What a member may do in a channel (a thread asks its parent): Discord's documented order of overwrites. */
export function permissionsIn(guild: Guild, member: Member, channel: Channel | null): bigint {
  if (guild.ownerId === member.user.id) return ALL;
  const roles = [guild.id, ...member.roles];
  const base = roles.reduce((bits, id) => bits | (guild.roles.get(id)?.permissions ?? 0n), 0n);
  if (base & Permission.administrator) return ALL;
  const place = channel?.parentId ? (guild.channels.get(channel.parentId) ?? channel) : channel;
  const overwrites = place?.overwrites ?? [];
  const everyone = overwrites.filter((o) => o.id === guild.id);
  const byRole = overwrites.filter((o) => o.id !== guild.id && member.roles.includes(o.id));
  const own = overwrites.filter((o) => o.id === member.user.id);
  return [everyone, byRole, own].reduce((bits, layer) => {
    const deny = layer.reduce((all, o) => all | o.deny, 0n);
    const allow = layer.reduce((all, o) => all | o.allow, 0n);
    return (bits & ~deny) | allow;
  }, base);
}
