import type { RegisteredCommand } from './commands.ts';
import { permissionsOf } from './payloads.ts';
import { Permission } from './permissions.ts';
import type { Platform } from './platform.ts';
import type { Channel, User } from './world.ts';

const CONTEXT = { guild: 0, botDm: 1 } as const;
const INSTALLED = { inServer: 0, byUser: 1 } as const;

/** The commands of a kind that Discord's client offers a user in a channel: by context, installation and permission. */
export function offered(
  { commands, world }: Platform,
  user: User,
  channel: Channel,
  type: number,
): readonly RegisteredCommand[] {
  const { guild } = channel;
  const invited = !guild || guild.members.has(world.bot.id);
  const context = guild ? CONTEXT.guild : CONTEXT.botDm;
  const global = commands.in(null).filter(({ contexts, integration_types }) => {
    const installs = Array.isArray(integration_types) ? integration_types : [INSTALLED.inServer];
    const here = !Array.isArray(contexts) || contexts.includes(context);
    return (
      here &&
      ((invited && installs.includes(INSTALLED.inServer)) || (user.installed && installs.includes(INSTALLED.byUser)))
    );
  });
  const local = guild ? commands.in(guild.id) : [];
  return [...local, ...global].filter((command) => command.type === type && mayUse(command, user, channel));
}

function mayUse({ default_member_permissions }: RegisteredCommand, user: User, channel: Channel): boolean {
  if (!channel.guild) return true;
  const held = permissionsOf(user, channel);
  if (default_member_permissions === '0') return (held & Permission.administrator) !== 0n;
  const needed = Permission.useApplicationCommands | BigInt(String(default_member_permissions ?? 0));
  return (held & needed) === needed;
}
