import { channelPayload, guildCreatePayload } from './payloads.ts';
import { type PermissionName, permissionBits } from './permissions.ts';
import type { ChannelPlan, ServerPlan } from './plans.ts';
import type { Platform } from './platform.ts';
import { Intent } from './wire.ts';
import type { Channel, Guild } from './world.ts';

const audience = (guild: Guild) => ({ guildId: guild.id, intent: Intent.guilds });

/** What the owner of a server does while the bot is running; the bot hears of it. */
export const admin = ({ world, gateway }: Platform) => ({
  /** Invites the bot to a new server. */
  addServer(plan: ServerPlan): Guild {
    const guild = world.addGuild(plan);
    gateway.dispatch('GUILD_CREATE', guildCreatePayload(guild, world), audience(guild));
    return guild;
  },

  /** Throws the bot out. */
  removeServer(guild: Guild): void {
    world.removeGuild(guild);
    gateway.dispatch('GUILD_DELETE', { id: guild.id }, audience(guild));
  },

  /** Takes the bot out of a server that goes on without it. */
  expelBot(guild: Guild): void {
    guild.members.delete(world.bot.id);
    gateway.dispatch('GUILD_DELETE', { id: guild.id }, audience(guild));
  },

  /** Invites it to a server that is there already. */
  inviteBot(guild: Guild): void {
    world.addMember(guild, world.bot);
    gateway.dispatch('GUILD_CREATE', guildCreatePayload(guild, world), audience(guild));
  },

  /** A server cannot be reached for a while, which is not being taken out of it; call what is returned to end it. */
  outage(guild: Guild): () => void {
    gateway.dispatch('GUILD_DELETE', { id: guild.id, unavailable: true }, audience(guild));
    return () => gateway.dispatch('GUILD_CREATE', guildCreatePayload(guild, world), audience(guild));
  },

  addChannel(guild: Guild, plan: ChannelPlan): Channel {
    const channel = world.addChannel(guild, plan);
    gateway.dispatch('CHANNEL_CREATE', channelPayload(channel), audience(guild));
    return channel;
  },

  addThread(parent: Channel, name: string): Channel {
    const thread = world.addThread(parent, name);
    if (parent.guild)
      gateway.dispatch('THREAD_CREATE', { ...channelPayload(thread), newly_created: true }, audience(parent.guild));
    return thread;
  },

  removeChannel(channel: Channel): void {
    world.removeChannel(channel);
    if (channel.guild) gateway.dispatch('CHANNEL_DELETE', channelPayload(channel), audience(channel.guild));
  },

  /** Takes permissions from the bot in a channel, and gives back all others. */
  botMayNot(channel: Channel, ...names: readonly PermissionName[]): void {
    const others = channel.overwrites.filter(({ id }) => id !== world.bot.id);
    channel.overwrites = [...others, { id: world.bot.id, type: 1, allow: 0n, deny: permissionBits(...names) }];
    if (channel.guild) gateway.dispatch('CHANNEL_UPDATE', channelPayload(channel), audience(channel.guild));
  },
});
