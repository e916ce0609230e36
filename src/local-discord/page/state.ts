import { permissionsOf } from '../payloads.ts';
import { Permission, sendingIn } from '../permissions.ts';
import type { LocalDiscord } from '../start.ts';
import type { Channel, Guild, User } from '../world.ts';
import type { PageChannel, PageMember, PageServer, PageUser } from './protocol.ts';

const member = ({ id, displayName, bot }: User): PageMember => ({ id, name: displayName, bot });

function channelFor(user: User, bot: User, channel: Channel): PageChannel {
  const { id, name, type, parentId } = channel;
  const sending = Permission[sendingIn(channel)];
  const answering = sending | Permission.viewChannel;
  return {
    id,
    name,
    type,
    parentId,
    maySend: (permissionsOf(user, channel) & sending) !== 0n,
    botMayAnswer: (permissionsOf(bot, channel) & answering) === answering,
  };
}

function serverFor(user: User, bot: User, guild: Guild): PageServer {
  const isAdmin = (guild.members.get(user.id)?.roles.length ?? 0) > 0 || guild.ownerId === user.id;
  const visible = [...guild.channels.values()].filter((c) => permissionsOf(user, c) & Permission.viewChannel);
  return {
    id: guild.id,
    name: guild.name,
    role: isAdmin ? 'admin' : 'member',
    channels: visible.map((channel) => channelFor(user, bot, channel)),
    members: [...guild.members.values()].map(({ user }) => member(user)),
    roles: [...guild.roles.values()].map(({ id, name }) => ({ id, name })),
  };
}

/** Everybody whom one can be on the page, and what each of them sees. */
export function people(discord: LocalDiscord): readonly PageUser[] {
  const { users, guilds, bot } = discord.world;
  return [...users.values()]
    .filter(({ bot }) => !bot)
    .map((user) => ({
      id: user.id,
      name: user.displayName,
      servers: [...guilds.values()]
        .filter(({ members }) => members.has(user.id))
        .map((guild) => serverFor(user, bot, guild)),
      dm: { ...channelFor(user, bot, discord.world.dm(user)), name: bot.displayName },
    }));
}

export const botOf = (discord: LocalDiscord): PageMember => member(discord.world.bot);
