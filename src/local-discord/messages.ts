import type { APIAttachment, APIMessage, APIUser } from 'discord-api-types/v10';
import { memberPayload, userPayload } from './payloads.ts';
import type { Platform } from './platform.ts';
import { ChannelType, Intent, isObject, type JsonObject, MessageFlag, MessageType } from './wire.ts';
import type { Channel, StoredMessage, User } from './world.ts';

/** A file as it was uploaded; served again under the attachment's address. */
export type Upload = { readonly name: string; readonly type: string; readonly bytes: Buffer };
export const uploads = new WeakMap<StoredMessage, Map<string, Upload>>();

type Draft = {
  readonly channel: Channel;
  readonly author: User;
  readonly body: JsonObject;
  readonly files?: readonly Upload[];
  readonly onlyFor?: string | null;
  readonly type?: number;
  readonly replyTo?: StoredMessage | null;
  /** Fields that only some messages carry: application_id, interaction_metadata, webhook_id. */
  readonly extra?: JsonObject;
};

/** Posts a message: kept in its channel unless it is ephemeral, sent to the gateway, told to the front ends. */
export function post(platform: Platform, draft: Draft): StoredMessage {
  const { channel, author, body, onlyFor = null, replyTo } = draft;
  const id = platform.newId();
  const content = String(body.content ?? '');
  const data = {
    id,
    type: draft.type ?? (replyTo ? MessageType.reply : MessageType.default),
    channel_id: channel.id,
    author: userPayload(author),
    content,
    timestamp: new Date(platform.now()).toISOString(),
    edited_timestamp: null,
    tts: body.tts === true,
    ...mentions(platform, channel, content, body.allowed_mentions, replyTo ?? null),
    attachments: [],
    embeds: [],
    components: list(body.components),
    pinned: false,
    flags: Number(body.flags ?? 0) | (onlyFor ? MessageFlag.ephemeral : 0),
    ...(body.nonce !== undefined && body.nonce !== null && { nonce: body.nonce }),
    ...(replyTo && {
      message_reference: {
        type: 0,
        channel_id: channel.id,
        message_id: replyTo.data.id,
        ...(channel.guild && { guild_id: channel.guild.id }),
      },
      referenced_message: replyTo.data,
    }),
    ...draft.extra,
  } as unknown as APIMessage;
  const message: StoredMessage = { data, onlyFor };
  attach(platform, message, body, draft.files ?? []);
  if (!onlyFor) {
    channel.messages.set(id, message);
    if (channel.messages.size > platform.limits.history)
      channel.messages.delete(channel.messages.keys().next().value ?? '');
  }
  announce(platform, 'MESSAGE_CREATE', message);
  return message;
}

/** Changes what a body names, leaves the rest; `loading` ends. */
export function edit(
  platform: Platform,
  message: StoredMessage,
  body: JsonObject,
  files: readonly Upload[] = [],
): void {
  const channel = platform.world.channels.get(message.data.channel_id);
  const { data } = message;
  const loading = (Number(data.flags ?? 0) & MessageFlag.loading) !== 0;
  const flags =
    (Number(data.flags ?? 0) & ~MessageFlag.loading & ~MessageFlag.suppressEmbeds) |
    Number(body.flags ?? Number(data.flags ?? 0) & MessageFlag.suppressEmbeds);
  const content = body.content === undefined ? data.content : String(body.content ?? '');
  const edited = {
    ...data,
    content,
    flags,
    ...(channel && mentions(platform, channel, content, body.allowed_mentions, null)),
    ...(body.components !== undefined && { components: list(body.components) }),
    edited_timestamp: loading ? null : new Date(platform.now()).toISOString(),
  };
  message.data = edited as unknown as APIMessage;
  attach(platform, message, body, files);
  announce(platform, 'MESSAGE_UPDATE', message);
}

export function remove(platform: Platform, message: StoredMessage): void {
  const { id, channel_id } = message.data;
  const channel = platform.world.channels.get(channel_id);
  channel?.messages.delete(id);
  if (channel && !message.onlyFor) {
    platform.gateway.dispatch('MESSAGE_DELETE', { id, channel_id, ...guildOf(channel) }, audience(channel));
  }
  platform.events.emit('messageDelete', { id, channel_id });
}

/** The message as one bot session may see it: without MessageContent only what concerns the bot. */
export function tailored(platform: Platform, data: JsonObject, intents: number): JsonObject {
  const bot = platform.world.bot.id;
  const mine = (message: JsonObject) =>
    (message.author as APIUser).id === bot ||
    (message.mentions as APIUser[]).some((user) => user.id === bot) ||
    message.guild_id === undefined;
  if (intents & Intent.messageContent || mine(data)) return data;
  return { ...data, content: '', embeds: [], attachments: [], components: [] };
}

function announce(platform: Platform, event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE', message: StoredMessage): void {
  const channel = platform.world.channels.get(message.data.channel_id);
  if (!channel) return;
  const { data } = message;
  // Ephemeral messages reach a bot only as the answer to its own request.
  if (!message.onlyFor) {
    const member = channel.guild?.members.get(data.author.id);
    const sent: JsonObject = {
      ...data,
      ...guildOf(channel),
      channel_type: channel.type,
      ...(member && { member: memberPayload(member) }),
    };
    platform.gateway.dispatch(event, sent, audience(channel), (full, intents) => {
      const shown = tailored(platform, full, intents);
      const referenced = shown.referenced_message;
      return isObject(referenced)
        ? { ...shown, referenced_message: tailored(platform, { ...referenced, ...guildOf(channel) }, intents) }
        : shown;
    });
  }
  platform.events.emit(event === 'MESSAGE_CREATE' ? 'messageCreate' : 'messageUpdate', data);
}

export const guildOf = (channel: Channel) => (channel.guild ? { guild_id: channel.guild.id } : {});
const audience = (channel: Channel) => ({
  guildId: channel.guild?.id ?? null,
  intent: channel.type === ChannelType.dm ? Intent.directMessages : Intent.guildMessages,
});
const list = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** Who is really mentioned: the ids in the text that allowed_mentions permits, and the author replied to. */
function mentions(
  platform: Platform,
  channel: Channel,
  content: string,
  allowed: unknown,
  replyTo: StoredMessage | null,
) {
  const rules = isObject(allowed) ? allowed : null;
  const parses = (kind: string) => !rules || (Array.isArray(rules.parse) && rules.parse.includes(kind));
  const named = [...content.matchAll(/<@!?(\d{5,20})>/g)].map((match) => match[1]!);
  const users = new Map<string, User>();
  for (const id of named) {
    const user = platform.world.users.get(id);
    if (user && (parses('users') || (Array.isArray(rules?.users) && rules.users.includes(id)))) users.set(id, user);
  }
  const repliedTo = replyTo && platform.world.users.get(replyTo.data.author.id);
  if (repliedTo && rules?.replied_user !== false) users.set(repliedTo.id, repliedTo);
  return {
    mentions: [...users.values()].map(userPayload),
    mention_roles: [] as string[],
    mention_everyone:
      Boolean(channel.guild) && /@(everyone|here)\b/.test(content) && parses('everyone') && rules !== null,
  };
}

/** Keeps uploaded files, and the older ones an edit names, and points `attachment://` addresses at them. */
function attach(platform: Platform, message: StoredMessage, body: JsonObject, files: readonly Upload[]): void {
  const kept = uploads.get(message) ?? new Map<string, Upload>();
  const described = list(body.attachments);
  const before = (message.data.attachments ?? []) as APIAttachment[];
  const staying =
    body.attachments === undefined ? before : before.filter((a) => described.some((d) => String(d.id) === a.id));
  const added = files.map((file, index): APIAttachment => {
    const id = platform.newId();
    const description = described.find((d) => String(d.id) === String(index))?.description;
    const url = `${platform.origin()}/attachments/${message.data.channel_id}/${id}/${encodeURIComponent(file.name)}`;
    kept.set(id, file);
    return {
      id,
      filename: file.name,
      size: file.bytes.length,
      url,
      proxy_url: url,
      content_type: file.type,
      ...(typeof description === 'string' && { description }),
    };
  });
  for (const id of kept.keys()) if (![...staying, ...added].some((a) => a.id === id)) kept.delete(id);
  uploads.set(message, kept);
  message.data.attachments = [...staying, ...added];
  const address = (value: unknown) => {
    const name =
      typeof value === 'string' && value.startsWith('attachment://') ? value.slice('attachment://'.length) : null;
    return message.data.attachments.find((a) => a.filename === name)?.url ?? value;
  };
  if (body.embeds !== undefined) {
    const embeds = list(body.embeds).map((embed) => {
      const pictures = Object.entries(embed).map(([k, v]) => [
        k,
        isObject(v) && 'url' in v ? { ...v, url: address(v.url) } : v,
      ]);
      return { type: 'rich', ...Object.fromEntries(pictures) };
    });
    message.data.embeds = embeds as unknown as APIMessage['embeds'];
  }
}
