import type { Channel, User, World } from './world.ts';

/** A channel by id, or by name among those of the user's servers: "general", "The Newsroom/general". Throws when it is not one. */
export function channelOf(world: World, user: User, wanted: string): Channel {
  const byId = world.channels.get(wanted);
  if (byId) return byId;
  const [name, server] = wanted.split('/').toReversed();
  const [found, another] = [...world.channels.values()].filter(
    (channel) =>
      channel.name === name && channel.guild?.members.has(user.id) && (!server || channel.guild.name === server),
  );
  if (!found) throw new Error(`${user.displayName} has no channel called ${wanted}`);
  if (another) throw new Error(`${user.displayName} has several channels called ${wanted}: say "Server/${wanted}"`);
  return found;
}
