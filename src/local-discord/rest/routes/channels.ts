import { fault, invalidFormBody, refusal } from '../../errors.ts';
import { edit, post, remove, tailored } from '../../messages.ts';
import { permissionsOf } from '../../payloads.ts';
import { Permission, sendingIn } from '../../permissions.ts';
import type { Platform } from '../../platform.ts';
import { checkMessage } from '../../rules/message.ts';
import { ChannelType, Intent, isObject, type JsonObject, MessageFlag } from '../../wire.ts';
import type { Channel, StoredMessage } from '../../world.ts';
import { type Call, noContent, ok, type Route } from '../http.ts';
import { demand, messageIn, visibleChannel } from './access.ts';

const PATH = '/channels/:channel/messages';
/** How long Discord knows a nonce, in milliseconds. */
const NONCE_MS = 5 * 60_000;

/** Messages that the bot posts, edits and deletes in channels, threads and direct messages. */
export function channelRoutes(platform: Platform): Route[] {
  const { world, events, gateway } = platform;
  const bot = world.bot;

  function send({ params, body, files }: Call): StoredMessage {
    const channel = visibleChannel(platform, params);
    if (channel.type === ChannelType.dm && !channel.recipients[0]?.acceptsDms) throw refusal('closedDms');
    demand(platform, channel, sendingIn(channel));
    const checked = checkMessage(body, { schema: 'channelMessage', files });
    if (Number(checked.flags ?? 0) & MessageFlag.ephemeral) {
      throw invalidFormBody([
        fault(['flags'], 'MESSAGE_FLAGS_INVALID', 'Only an interaction takes an ephemeral answer'),
      ]);
    }
    if (Array.isArray(checked.embeds) && checked.embeds.length > 0) demand(platform, channel, 'embedLinks');
    if (files.length > 0) demand(platform, channel, 'attachFiles');
    return (
      sentBefore(channel, checked) ??
      post(platform, { channel, author: bot, body: checked, files, replyTo: replied(channel, checked) })
    );
  }

  /** With enforce_nonce, the message that the bot sent here with that nonce in the last few minutes. */
  function sentBefore(channel: Channel, { nonce, enforce_nonce }: JsonObject): StoredMessage | undefined {
    if (enforce_nonce !== true || nonce == null) return undefined;
    return [...channel.messages.values()].find(
      ({ data }) =>
        data.author.id === bot.id &&
        String(data.nonce) === String(nonce) &&
        platform.now() - Date.parse(data.timestamp) < NONCE_MS,
    );
  }

  function replied(channel: Channel, body: JsonObject): StoredMessage | null {
    const reference = body.message_reference;
    if (!isObject(reference)) return null;
    if (!(permissionsOf(bot, channel) & Permission.readMessageHistory)) throw refusal('noHistoryForReply');
    const message = channel.messages.get(String(reference.message_id));
    if (message || reference.fail_if_not_exists === false) return message ?? null;
    throw invalidFormBody([fault(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message')]);
  }

  function own(call: Call): StoredMessage {
    const message = messageIn(visibleChannel(platform, call.params), call.params);
    if (message.data.author.id !== bot.id) throw refusal('otherUsersMessage');
    return message;
  }

  /** As over the gateway: what the bot may not read comes without its content. */
  const seen = (channel: Channel, { data }: StoredMessage) =>
    tailored(world, channel, data as unknown as JsonObject, platform.readsContent);

  return [
    { method: 'POST', path: PATH, handler: (call) => ok(send(call).data) },
    {
      method: 'GET',
      path: PATH,
      handler: ({ params, query }) => {
        const channel = visibleChannel(platform, params);
        const limit = Math.min(100, Math.max(1, Number(query.get('limit') ?? 50) || 50));
        const mayLookBack = permissionsOf(bot, channel) & Permission.readMessageHistory;
        if (!mayLookBack) return ok([]);
        const newest = [...channel.messages.values()].toReversed().slice(0, limit);
        return ok(newest.map((message) => seen(channel, message)));
      },
    },
    {
      method: 'GET',
      path: `${PATH}/:message`,
      handler: ({ params }) => {
        const channel = visibleChannel(platform, params);
        demand(platform, channel, 'readMessageHistory');
        return ok(seen(channel, messageIn(channel, params)));
      },
    },
    {
      method: 'PATCH',
      path: `${PATH}/:message`,
      handler: (call) => {
        const message = own(call);
        const body = checkMessage(call.body, {
          schema: 'channelEdit',
          files: call.files,
          before: message,
        });
        edit(platform, message, body, call.files);
        return ok(message.data);
      },
    },
    {
      method: 'DELETE',
      path: `${PATH}/:message`,
      handler: ({ params }) => {
        const channel = visibleChannel(platform, params);
        const message = messageIn(channel, params);
        if (message.data.author.id !== bot.id) demand(platform, channel, 'manageMessages');
        remove(platform, message);
        return noContent;
      },
    },
    {
      method: 'POST',
      path: '/channels/:channel/typing',
      handler: ({ params }) => {
        const channel = visibleChannel(platform, params);
        demand(platform, channel, sendingIn(channel));
        const where = { channel_id: channel.id, user_id: bot.id };
        const intent = channel.guild ? Intent.guildTyping : Intent.directTyping;
        gateway.dispatch(
          'TYPING_START',
          { ...where, timestamp: Math.floor(platform.now() / 1000) },
          { guildId: channel.guild?.id ?? null, intent },
        );
        events.emit('typing', where);
        return noContent;
      },
    },
  ];
}
