import type { Interaction } from './interactions.ts';
import { channelForUser, memberPayload, permissionsOf, userPayload } from './payloads.ts';
import { permissionBits, permissionsIn } from './permissions.ts';
import type { Platform } from './platform.ts';
import { CommandType, InteractionType, type JsonObject } from './wire.ts';
import type { Channel, StoredMessage, User } from './world.ts';

const CONTEXT = { guild: 0, botDm: 1 } as const;

/** What an application may do in a server that it was not invited to. */
const AS_A_GUEST = permissionBits('embedLinks', 'attachFiles', 'mentionEveryone');

export type Act = {
  readonly type: number;
  readonly user: User;
  readonly channel: Channel;
  readonly data: JsonObject;
  /** The message whose component was used, or on which the modal's button sat. */
  readonly source?: StoredMessage | null;
};

/** Opens an interaction and sends INTERACTION_CREATE with all that Discord puts in it. */
export function dispatchInteraction(
  platform: Platform,
  { type, user, channel, data, source = null }: Act,
): Interaction {
  const { guild } = channel;
  const bot = platform.world.bot;
  const invited = !guild || guild.members.has(bot.id);
  const owners = { ...(invited && { 0: guild?.id ?? '0' }), ...(user.installed && { 1: user.id }) };
  const interaction = platform.interactions.open({ type, user, channel, source }, (id) => ({
    id,
    type,
    user: userPayload(user),
    authorizing_integration_owners: owners,
    ...(type === InteractionType.command && { name: data.name, command_type: data.type }),
    ...(data.type === CommandType.message && { target_message_id: data.target_id }),
    ...(data.type === CommandType.user && {
      target_user: Object.values((data.resolved as JsonObject).users as JsonObject)[0],
    }),
    ...(source && { interacted_message_id: source.data.id }),
  }));
  const member = guild?.members.get(user.id);
  const payload = {
    id: interaction.id,
    application_id: bot.id,
    type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: channelForUser(channel, user),
    ...(guild && {
      guild_id: guild.id,
      guild: { id: guild.id, locale: guild.locale, features: [] },
      guild_locale: guild.locale,
    }),
    ...(guild && member
      ? {
          member: {
            ...memberPayload(member),
            user: userPayload(user),
            permissions: `${permissionsIn(guild, member, channel)}`,
          },
        }
      : { user: userPayload(user) }),
    ...(source && { message: source.data }),
    app_permissions: `${invited ? permissionsOf(bot, channel) : AS_A_GUEST}`,
    locale: user.locale,
    entitlements: [],
    authorizing_integration_owners: owners,
    context: guild ? CONTEXT.guild : CONTEXT.botDm,
    attachment_size_limit: platform.limits.file,
  };
  platform.gateway.dispatch('INTERACTION_CREATE', payload, { guildId: guild?.id ?? null, intent: 0 });
  return interaction;
}
