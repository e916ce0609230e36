import type { Upload } from './attachments.ts';
import type { Interaction } from './interactions.ts';
import { post } from './messages.ts';
import type { Platform } from './platform.ts';
import { CommandType, InteractionType, type JsonObject, MessageFlag, MessageType } from './wire.ts';
import type { StoredMessage } from './world.ts';

/** Posts a message that answers an interaction or follows up on it; an ephemeral one only the asking user sees. */
export function answer(
  platform: Platform,
  interaction: Interaction,
  body: JsonObject,
  files: readonly Upload[] = [],
): StoredMessage {
  const { channel, user, metadata, original } = interaction;
  const bot = platform.world.bot;
  const isEphemeral = (Number(body.flags ?? 0) & MessageFlag.ephemeral) !== 0;
  const message = post(platform, {
    channel,
    author: bot,
    body,
    files,
    onlyFor: isEphemeral ? user.id : null,
    type: original ? MessageType.default : firstType(interaction),
    extra: {
      application_id: bot.id,
      webhook_id: bot.id,
      interaction_metadata: { ...metadata, ...(original && { original_response_message_id: original.data.id }) },
    },
  });
  interaction.messages.set(message.data.id, message);
  platform.interactions.keep(message);
  return message;
}

function firstType({ type, metadata }: Interaction): number {
  if (type !== InteractionType.command) return MessageType.default;
  return metadata.command_type === CommandType.chat ? MessageType.chatCommand : MessageType.contextCommand;
}

/** Whether a message has been deleted meanwhile, by whomever. */
export function isGone({ world, interactions }: Platform, { data, onlyFor }: StoredMessage): boolean {
  return onlyFor ? !interactions.ephemeral(data.id) : !world.channels.get(data.channel_id)?.messages.has(data.id);
}
