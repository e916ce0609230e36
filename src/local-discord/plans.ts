import type { PermissionName } from './permissions.ts';

export type ChannelPlan = {
  readonly name: string;
  readonly threads?: readonly string[];
  /** What the bot may not do here. */
  readonly botMayNot?: readonly PermissionName[];
};
export type ServerPlan = {
  readonly name: string;
  readonly channels: readonly (string | ChannelPlan)[];
  /** Names of people; one who is in several servers is one user. The first admin owns the server. */
  readonly admins: readonly string[];
  readonly members: readonly string[];
  readonly locale?: string;
  /** What @everyone, and so the bot, may not do in this server. */
  readonly everyoneMayNot?: readonly PermissionName[];
  /** The bot was not invited: only members who installed it for themselves can use it here. */
  readonly withoutBot?: true;
};

/** Two servers that share one member, so that isolation can be tried. */
export const DEFAULT_SERVERS: readonly ServerPlan[] = [
  {
    name: 'The Newsroom',
    channels: [
      'general',
      { name: 'fact-checking', threads: ['Budget day'] },
      { name: 'announcements', botMayNot: ['sendMessages'] },
      { name: 'editors-only', botMayNot: ['viewChannel'] },
    ],
    admins: ['Ada'],
    members: ['Ben'],
  },
  { name: 'Politics Society', channels: ['general', 'questions'], admins: ['Cleo'], members: ['Ben'] },
];
