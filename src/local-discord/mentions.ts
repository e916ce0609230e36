import { permissionsOf, userPayload } from './payloads.ts';
import { Permission } from './permissions.ts';
import { isObject } from './wire.ts';
import type { Channel, StoredMessage, User, World } from './world.ts';

type Told = {
  readonly author: User;
  readonly channel: Channel;
  readonly content: string;
  readonly allowed: unknown;
  readonly replyTo: StoredMessage | null;
};

/** Who is really pinged: what the text names, as far as allowed_mentions permits, and the author replied to. */
export function mentions(world: World, { author, channel, content, allowed, replyTo }: Told) {
  const rules = isObject(allowed) ? allowed : null;
  const permits = (kind: 'users' | 'roles' | 'everyone', id?: string) =>
    !rules || includes(rules.parse, kind) || (id !== undefined && includes(rules[kind], id));
  const ids = (expression: RegExp) => [...new Set([...content.matchAll(expression)].map((match) => match[1]!))];

  const named = ids(/<@!?(\d{5,20})>/g).filter((id) => permits('users', id));
  const repliedTo = replyTo && rules?.replied_user !== false ? [replyTo.data.author.id] : [];
  const users = [...new Set([...named, ...repliedTo])].flatMap((id) => world.users.get(id) ?? []);
  const roles = ids(/<@&(\d{5,20})>/g).filter((id) => channel.guild?.roles.has(id) && permits('roles', id));
  const mayPingAll = channel.guild !== null && (permissionsOf(author, channel) & Permission.mentionEveryone) !== 0n;
  return {
    mentions: users.map(userPayload),
    mention_roles: roles,
    mention_everyone: mayPingAll && permits('everyone') && /@(everyone|here)\b/.test(content),
  };
}

const includes = (list: unknown, value: string) => Array.isArray(list) && list.includes(value);
