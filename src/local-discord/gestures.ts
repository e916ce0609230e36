import { announce, guildOf, post } from './messages.ts';
import { channelPayload, memberPayload, userPayload } from './payloads.ts';
import { PickerError } from './picker.ts';
import type { Platform } from './platform.ts';
import { ChannelType, Intent, type JsonObject, MessageFlag, MessageType } from './wire.ts';
import type { Channel, StoredMessage, User } from './world.ts';

/** Who reacted to a message with what; the message itself tells counts only. */
const reactors = new WeakMap<StoredMessage, Map<string, Set<string>>>();

const audience = (channel: Channel, inServers: number, direct: number) => ({
  guildId: channel.guild?.id ?? null,
  intent: channel.type === ChannelType.dm ? direct : inServers,
});

/** A user reacts to a message with an emoji, or takes that back. */
export function react(
  { world, gateway, events }: Platform,
  { message, user, emoji: name, on }: { message: StoredMessage; user: User; emoji: string; on: boolean },
): void {
  const channel = world.channels.get(message.data.channel_id);
  const byEmoji = reactors.get(message) ?? new Map<string, Set<string>>();
  reactors.set(message, byEmoji);
  const users = byEmoji.get(name) ?? new Set();
  byEmoji.set(name, users);
  if (!channel || users.has(user.id) === on) return;
  if (on) users.add(user.id);
  else users.delete(user.id);

  const counted = [...byEmoji].filter(([, { size }]) => size > 0);
  const reactions = counted.map(([emoji, { size }]) => ({
    emoji: { id: null, name: emoji },
    count: size,
    count_details: { burst: 0, normal: size },
    burst_colors: [],
    me_burst: false,
    me: false,
  }));
  message.data = { ...message.data, reactions };
  const member = channel.guild?.members.get(user.id);
  const told: JsonObject = {
    user_id: user.id,
    channel_id: channel.id,
    message_id: message.data.id,
    ...guildOf(channel),
    emoji: { id: null, name },
    burst: false,
    type: 0,
    ...(on && {
      message_author_id: message.data.author.id,
      ...(member && { member: { ...memberPayload(member), user: userPayload(user) } }),
    }),
  };
  const whom = audience(channel, Intent.guildReactions, Intent.directReactions);
  gateway.dispatch(on ? 'MESSAGE_REACTION_ADD' : 'MESSAGE_REACTION_REMOVE', told, whom);
  events.emit('messageUpdate', message.data, message.onlyFor);
}

/** A user pins a message, which Discord says in the channel, or takes it down. */
export function pin(platform: Platform, message: StoredMessage, user: User, on: boolean): void {
  const channel = platform.world.channels.get(message.data.channel_id);
  if (!channel || message.data.pinned === on) return;
  message.data = { ...message.data, pinned: on };
  announce(platform, 'MESSAGE_UPDATE', message);
  const last_pin_timestamp = new Date(platform.now()).toISOString();
  const told = { ...guildOf(channel), channel_id: channel.id, last_pin_timestamp };
  platform.gateway.dispatch('CHANNEL_PINS_UPDATE', told, audience(channel, Intent.guilds, Intent.directMessages));
  const message_reference = { type: 0, channel_id: channel.id, message_id: message.data.id, ...guildOf(channel) };
  if (on) post(platform, { channel, author: user, body: {}, type: MessageType.pinned, extra: { message_reference } });
}

/** A user starts a thread in a channel, from one of its messages or on its own, which Discord says there. */
export function startThread(
  platform: Platform,
  { channel, user, name, from }: { channel: Channel; user: User; name: string; from: StoredMessage | null },
): Channel {
  const { world, gateway } = platform;
  if (channel.type !== ChannelType.text) throw new PickerError('a thread starts in a channel of a server');
  if (name.trim() === '' || name.length > 100) throw new PickerError('a thread’s name has 1 to 100 characters');
  if (from && world.channels.has(from.data.id)) throw new PickerError('that message has a thread already');
  const thread = world.addThread(channel, name, from?.data.id);
  const whom = { guildId: channel.guild?.id ?? null, intent: Intent.guilds };
  gateway.dispatch('THREAD_CREATE', { ...channelPayload(thread), newly_created: true }, whom);
  if (from) {
    const flags = Number(from.data.flags ?? 0) | MessageFlag.hasThread;
    from.data = { ...from.data, flags, thread: channelPayload(thread) } as unknown as StoredMessage['data'];
    announce(platform, 'MESSAGE_UPDATE', from);
  } else {
    const message_reference = { type: 0, channel_id: thread.id, ...guildOf(channel) };
    const said = { content: name };
    post(platform, {
      channel,
      author: user,
      body: said,
      type: MessageType.threadCreated,
      extra: { message_reference },
    });
  }
  return thread;
}
