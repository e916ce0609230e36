import type { APIMessage, APIUser } from 'discord-api-types/v10';
import { attach, type Upload } from './attachments.ts';
import { mentions } from './mentions.ts';
import { memberPayload, userPayload } from './payloads.ts';
import type { Platform } from './platform.ts';
import { ChannelType, Intent, isObject, type JsonObject, MessageFlag, MessageType, objects } from './wire.ts';
import type { Channel, StoredMessage, User, World } from './world.ts';

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

const EDITABLE_FLAGS = MessageFlag.suppressEmbeds | MessageFlag.componentsV2;

/** Posts a message: kept in its channel unless it is ephemeral, sent to the gateway, told to the front ends. */
export function post(platform: Platform, draft: Draft): StoredMessage {
  const { channel, author, body, onlyFor = null, replyTo = null } = draft;
  const content = String(body.content ?? '').trim();
  const data = {
    id: platform.newId(),
    type: draft.type ?? (replyTo ? MessageType.reply : MessageType.default),
    channel_id: channel.id,
    author: userPayload(author),
    content,
    timestamp: new Date(platform.now()).toISOString(),
    edited_timestamp: null,
    tts: body.tts === true,
    ...mentions(platform.world, { author, channel, content, allowed: body.allowed_mentions, replyTo }),
    attachments: [],
    embeds: [],
    components: objects(body.components),
    pinned: false,
    flags: Number(body.flags ?? 0) | (onlyFor ? MessageFlag.ephemeral : 0),
    ...(body.nonce != null && { nonce: body.nonce }),
    ...(replyTo && {
      message_reference: { type: 0, channel_id: channel.id, message_id: replyTo.data.id, ...guildOf(channel) },
      referenced_message: replyTo.data,
    }),
    ...draft.extra,
  } as unknown as APIMessage;
  const message: StoredMessage = { data, onlyFor };
  attach(platform, message, body, draft.files ?? []);
  if (!onlyFor) keep(platform, channel, message);
  announce(platform, 'MESSAGE_CREATE', message);
  return message;
}

/** Changes what a body names and leaves the rest; “is thinking…” ends. */
export function edit(
  platform: Platform,
  message: StoredMessage,
  body: JsonObject,
  files: readonly Upload[] = [],
): void {
  const { data } = message;
  const { world } = platform;
  const channel = world.channels.get(data.channel_id);
  const author = world.users.get(data.author.id);
  const before = Number(data.flags ?? 0);
  const content = body.content === undefined ? data.content : String(body.content ?? '').trim();
  const told = { content, allowed: body.allowed_mentions, replyTo: null };
  message.data = {
    ...data,
    content,
    // Suppressed embeds can be shown again; Components V2 cannot be left.
    flags:
      (before & ~MessageFlag.loading & ~MessageFlag.suppressEmbeds) | (Number(body.flags ?? before) & EDITABLE_FLAGS),
    ...(channel && author && body.content !== undefined && mentions(world, { ...told, author, channel })),
    ...(body.components !== undefined && { components: objects(body.components) }),
    edited_timestamp: before & MessageFlag.loading ? null : new Date(platform.now()).toISOString(),
  } as unknown as APIMessage;
  attach(platform, message, body, files);
  announce(platform, 'MESSAGE_UPDATE', message);
}

export function remove(platform: Platform, message: StoredMessage): void {
  const { id, channel_id, attachments } = message.data;
  const channel = platform.world.channels.get(channel_id);
  for (const attachment of attachments) platform.uploads.delete(attachment.id);
  channel?.messages.delete(id);
  if (channel && !message.onlyFor && hears(platform.world, channel)) {
    platform.gateway.dispatch('MESSAGE_DELETE', { id, channel_id, ...guildOf(channel) }, audience(channel));
  }
  platform.events.emit('messageDelete', { id, channel_id });
}

/** A message as the bot may see it: without the MessageContent intent, only what concerns it comes in full. */
export function tailored(world: World, channel: Channel, message: JsonObject, readsContent: boolean): JsonObject {
  const bot = world.bot.id;
  const { author, mentions, referenced_message } = message as {
    author: APIUser;
    mentions: APIUser[];
    referenced_message?: unknown;
  };
  const concerned = readsContent || !channel.guild || author.id === bot || mentions.some(({ id }) => id === bot);
  return {
    ...message,
    ...(!concerned && { content: '', embeds: [], attachments: [], components: [] }),
    ...(isObject(referenced_message) && {
      referenced_message: tailored(world, channel, referenced_message, readsContent),
    }),
  };
}

export const guildOf = (channel: Channel) => (channel.guild ? { guild_id: channel.guild.id } : {});

function keep({ limits }: Platform, channel: Channel, message: StoredMessage): void {
  channel.messages.set(message.data.id, message);
  const oldest = channel.messages.keys().next().value;
  if (channel.messages.size > limits.history && oldest !== undefined) channel.messages.delete(oldest);
}

/** Tells the bot, if it may hear of it, and the front ends. */
export function announce(
  { world, gateway, events }: Platform,
  event: 'MESSAGE_CREATE' | 'MESSAGE_UPDATE',
  message: StoredMessage,
): void {
  const { data, onlyFor } = message;
  const channel = world.channels.get(data.channel_id);
  if (!channel) return;
  // Ephemeral messages reach a bot only as the answer to its own request.
  if (!onlyFor && hears(world, channel)) {
    const member = channel.guild?.members.get(data.author.id);
    const sent = {
      ...data,
      ...guildOf(channel),
      channel_type: channel.type,
      ...(member && { member: memberPayload(member) }),
    };
    gateway.dispatch(event, sent, audience(channel), (full, intents) =>
      tailored(world, channel, full, (intents & Intent.messageContent) !== 0),
    );
  }
  events.emit(event === 'MESSAGE_CREATE' ? 'messageCreate' : 'messageUpdate', data, onlyFor);
}

/** The bot hears nothing of a server that it is not in. */
const hears = (world: World, { guild }: Channel) => !guild || guild.members.has(world.bot.id);

const audience = (channel: Channel) => ({
  guildId: channel.guild?.id ?? null,
  intent: channel.type === ChannelType.dm ? Intent.directMessages : Intent.guildMessages,
});
