import { ALL, permissionsIn } from './permissions.ts';
import { ChannelType, type JsonObject } from './wire.ts';
import type { Channel, Guild, Member, Role, User, World } from './world.ts';

/** The objects Discord sends for what exists, as plain JSON. */
export const userPayload = (user: User) => ({
  id: user.id,
  username: user.username,
  discriminator: '0',
  global_name: user.displayName,
  avatar: null,
  ...(user.bot && { bot: true }),
  public_flags: 0,
  avatar_decoration_data: null,
  collectibles: null,
});

export const memberPayload = (member: Member): JsonObject => ({
  nick: null,
  avatar: null,
  banner: null,
  roles: member.roles,
  joined_at: member.joinedAt,
  premium_since: null,
  deaf: false,
  mute: false,
  pending: false,
  flags: 0,
  communication_disabled_until: null,
  unusual_dm_activity_until: null,
});

export function channelPayload(channel: Channel): JsonObject {
  const shared = { id: channel.id, type: channel.type, last_message_id: lastMessageId(channel), flags: 0 };
  if (channel.type === ChannelType.dm) return { ...shared, recipients: channel.recipients.map(userPayload) };
  const inGuild = {
    ...shared,
    guild_id: channel.guild?.id,
    name: channel.name,
    parent_id: channel.parentId,
    rate_limit_per_user: 0,
  };
  if (channel.type === ChannelType.publicThread) {
    const thread_metadata = {
      archived: false,
      auto_archive_duration: 4320,
      archive_timestamp: '2026-01-01T00:00:00.000Z',
      locked: false,
    };
    return {
      ...inGuild,
      owner_id: channel.guild?.ownerId,
      message_count: channel.messages.size,
      member_count: 2,
      total_message_sent: channel.messages.size,
      thread_metadata,
    };
  }
  const permission_overwrites = channel.overwrites.map((o) => ({ ...o, allow: `${o.allow}`, deny: `${o.deny}` }));
  return { ...inGuild, topic: null, nsfw: false, position: channel.position, permission_overwrites };
}

const lastMessageId = (channel: Channel) => [...channel.messages.keys()].at(-1) ?? null;

/** A channel as an interaction shows it: with what the asking user may do there. */
export const channelForUser = (channel: Channel, user: User): JsonObject => ({
  ...channelPayload(channel),
  permissions: `${permissionsOf(user, channel)}`,
});

/** What a user may do in a channel; everything in direct messages, nothing in a server one is not in. */
export function permissionsOf(user: User, channel: Channel): bigint {
  if (!channel.guild) return channel.recipients.includes(user) || user.bot ? ALL : 0n;
  const member = channel.guild.members.get(user.id);
  return member ? permissionsIn(channel.guild, member, channel) : 0n;
}

export const rolePayload = ({ id, name, permissions }: Role, position: number): JsonObject => ({
  id,
  name,
  permissions: `${permissions}`,
  position,
  color: 0,
  colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
  hoist: false,
  icon: null,
  unicode_emoji: null,
  managed: false,
  mentionable: false,
  flags: 0,
});

export function guildPayload(guild: Guild): JsonObject {
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    icon_hash: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    owner_id: guild.ownerId,
    application_id: null,
    region: 'deprecated',
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 1,
    default_message_notifications: 1,
    mfa_level: 0,
    explicit_content_filter: 2,
    max_presences: null,
    max_members: 500_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    preferred_locale: guild.locale,
    rules_channel_id: null,
    safety_alerts_channel_id: null,
    public_updates_channel_id: null,
    nsfw: false,
    nsfw_level: 0,
    incidents_data: null,
    hub_type: null,
    features: [],
    emojis: [],
    stickers: [],
    roles: [...guild.roles.values()].map(rolePayload),
  };
}

/** A server as GUILD_CREATE carries it: with channels, threads and the bot's own membership. */
export function guildCreatePayload(guild: Guild, world: World): JsonObject {
  const channels = [...guild.channels.values()];
  const members = [...guild.members.values()].filter((m) => m.user === world.bot);
  return {
    ...guildPayload(guild),
    joined_at: members[0]?.joinedAt,
    large: false,
    unavailable: false,
    member_count: guild.members.size,
    members: members.map((m) => ({ ...memberPayload(m), user: userPayload(m.user) })),
    channels: channels.filter((c) => c.type === ChannelType.text).map(channelPayload),
    threads: channels.filter((c) => c.type === ChannelType.publicThread).map(channelPayload),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
