import type { APIMessage } from 'discord-api-types/v10';
import { EVERYONE, Permission, permissionBits } from './permissions.ts';
import type { ChannelPlan, ServerPlan } from './plans.ts';
import { snowflakeAt } from './snowflake.ts';
import { ChannelType } from './wire.ts';

export type User = {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly bot: boolean;
  readonly locale: string;
  readonly acceptsDms: boolean;
  /** Has installed the bot for themselves, to use it wherever they are. */
  readonly installed: boolean;
};
export type Role = { readonly id: string; readonly name: string; readonly permissions: bigint };
export type Member = { readonly user: User; readonly roles: readonly string[]; readonly joinedAt: string };
export type Overwrite = { readonly id: string; readonly type: 0 | 1; readonly allow: bigint; readonly deny: bigint };
/** `onlyFor`: an ephemeral message is shown to one user and lives in no channel's history. */
export type StoredMessage = { data: APIMessage; readonly onlyFor: string | null };
export type Channel = {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  /** Null in direct messages. */
  readonly guild: Guild | null;
  /** Of a thread: the channel it hangs under. */
  readonly parentId: string | null;
  readonly position: number;
  readonly recipients: readonly User[];
  overwrites: readonly Overwrite[];
  readonly messages: Map<string, StoredMessage>;
};
export type Guild = {
  readonly id: string;
  readonly name: string;
  ownerId: string;
  readonly locale: string;
  readonly roles: Map<string, Role>;
  readonly members: Map<string, Member>;
  readonly channels: Map<string, Channel>;
};

/** Milliseconds between the ages of two servers: odd, so that they spread over any number of shards. */
const GUILD_AGE_STEP = 60_001;

/** Everything that exists on this Discord: users, servers, channels, messages. Knows no wire. */
export class World {
  readonly users = new Map<string, User>();
  readonly guilds = new Map<string, Guild>();
  readonly channels = new Map<string, Channel>();
  readonly bot: User;
  readonly #newId: () => string;
  readonly #now: () => number;
  #guildsMade = 0;

  constructor(newId: () => string, now: () => number, botName: string) {
    this.#newId = newId;
    this.#now = now;
    this.bot = this.addUser(botName, { bot: true });
  }

  addUser(displayName: string, more: Partial<Omit<User, 'id' | 'displayName'>> = {}): User {
    const username = displayName.toLowerCase().replace(/[^a-z0-9_.]/g, '') || 'user';
    const usual = { bot: false, locale: 'en-GB', acceptsDms: true, installed: false };
    const user = { id: this.#newId(), username, displayName, ...usual, ...more };
    this.users.set(user.id, user);
    return user;
  }

  /** The servers that the bot was invited to. */
  get botGuilds(): readonly Guild[] {
    return [...this.guilds.values()].filter(({ members }) => members.has(this.bot.id));
  }

  /** A user by id or by name. Throws when there is none. */
  user(idOrName: string): User {
    const wanted = idOrName.toLowerCase();
    const found =
      this.users.get(idOrName) ?? [...this.users.values()].find((u) => u.displayName.toLowerCase() === wanted);
    if (!found) throw new Error(`there is no user ${idOrName} on this Discord`);
    return found;
  }

  addGuild(plan: ServerPlan): Guild {
    // Servers are of different ages: ids of one moment would all fall to one shard.
    this.#guildsMade += 1;
    const id = snowflakeAt(this.#now() - this.#guildsMade * GUILD_AGE_STEP).toString();
    const everyone = EVERYONE & ~permissionBits(...(plan.everyoneMayNot ?? []));
    const guild: Guild = {
      id,
      name: plan.name,
      ownerId: '',
      locale: plan.locale ?? 'en-GB',
      roles: new Map([[id, { id, name: '@everyone', permissions: everyone }]]),
      members: new Map(),
      channels: new Map(),
    };
    const adminRole = this.#newId();
    guild.roles.set(adminRole, { id: adminRole, name: 'Moderators', permissions: Permission.manageGuild });
    const named = (name: string) => [...this.users.values()].find((u) => u.displayName === name) ?? this.addUser(name);
    for (const name of plan.admins) this.addMember(guild, named(name), [adminRole]);
    for (const name of plan.members) this.addMember(guild, named(name));
    if (!plan.withoutBot) this.addMember(guild, this.bot);
    guild.ownerId = guild.members.keys().next().value ?? '';
    for (const channel of plan.channels)
      this.addChannel(guild, typeof channel === 'string' ? { name: channel } : channel);
    this.guilds.set(id, guild);
    return guild;
  }

  addMember(guild: Guild, user: User, roles: readonly string[] = []): Member {
    const member = { user, roles, joinedAt: new Date(this.#now()).toISOString() };
    guild.members.set(user.id, member);
    return member;
  }

  addChannel(guild: Guild, plan: ChannelPlan): Channel {
    const deny = permissionBits(...(plan.botMayNot ?? []));
    const overwrites: Overwrite[] = deny ? [{ id: this.bot.id, type: 1, allow: 0n, deny }] : [];
    const channel = this.#channel({ type: ChannelType.text, name: plan.name, guild, overwrites });
    for (const name of plan.threads ?? []) this.addThread(channel, name);
    return channel;
  }

  /** @param id of the message that it starts from, whose id it shares */
  addThread(parent: Channel, name: string, id?: string): Channel {
    const { guild, id: parentId } = parent;
    return this.#channel({ type: ChannelType.publicThread, name, guild, parentId, ...(id !== undefined && { id }) });
  }

  /** The direct-message channel between a user and the bot, made when first asked for. */
  dm(user: User): Channel {
    const existing = [...this.channels.values()].find((c) => c.type === ChannelType.dm && c.recipients[0] === user);
    return existing ?? this.#channel({ type: ChannelType.dm, name: user.displayName, guild: null, recipients: [user] });
  }

  removeChannel(channel: Channel): void {
    this.channels.delete(channel.id);
    channel.guild?.channels.delete(channel.id);
  }

  removeGuild(guild: Guild): void {
    for (const channel of guild.channels.values()) this.channels.delete(channel.id);
    this.guilds.delete(guild.id);
  }

  #channel(fields: Pick<Channel, 'type' | 'name' | 'guild'> & Partial<Channel>): Channel {
    const position = fields.guild?.channels.size ?? 0;
    const channel = {
      id: this.#newId(),
      parentId: null,
      position,
      recipients: [],
      overwrites: [],
      messages: new Map(),
      ...fields,
    };
    this.channels.set(channel.id, channel);
    channel.guild?.channels.set(channel.id, channel);
    return channel;
  }
}
