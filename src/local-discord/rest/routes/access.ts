import { refusal } from '../../errors.ts';
import { permissionsOf } from '../../payloads.ts';
import { Permission, type PermissionName } from '../../permissions.ts';
import type { Platform } from '../../platform.ts';
import type { Channel, Guild, StoredMessage } from '../../world.ts';

type Params = Readonly<Record<string, string>>;

export function guildSeen({ world }: Platform, params: Params): Guild {
  const guild = world.guilds.get(params.guild ?? '');
  if (!guild?.members.has(world.bot.id)) throw refusal('unknownGuild');
  return guild;
}

/** A channel the bot can see: 10003 when there is none, 50001 when it may not look. */
export function visibleChannel({ world }: Platform, params: Params): Channel {
  const channel = world.channels.get(params.channel ?? '');
  if (!channel) throw refusal('unknownChannel');
  if (!(permissionsOf(world.bot, channel) & Permission.viewChannel)) throw refusal('missingAccess');
  return channel;
}

export function demand({ world }: Platform, channel: Channel, ...names: readonly PermissionName[]): void {
  const held = permissionsOf(world.bot, channel);
  if (names.some((name) => !(held & Permission[name]))) throw refusal('missingPermissions');
}

export function messageIn(channel: Channel, params: Params): StoredMessage {
  const message = channel.messages.get(params.message ?? '');
  if (!message) throw refusal('unknownMessage');
  return message;
}
