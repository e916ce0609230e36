import { invalidFormBody, under } from '../../errors.ts';
import type { Interaction } from '../../interactions.ts';
import { edit, post } from '../../messages.ts';
import type { Platform } from '../../platform.ts';
import { checkMessage } from '../../rules/message.ts';
import { checkModal } from '../../rules/modal.ts';
import { schemaFaults } from '../../rules/schema.ts';
import { Callback, InteractionType, isObject, type JsonObject, MessageFlag, MessageType } from '../../wire.ts';
import type { StoredMessage } from '../../world.ts';
import { type Call, noContent, ok, type Route } from '../http.ts';

const EVERYWHERE: readonly number[] = [Callback.message, Callback.deferredMessage];
const ON_A_MESSAGE: readonly number[] = [Callback.deferredUpdate, Callback.update];

/** The first response to an interaction. */
export function callbackRoutes(platform: Platform): Route[] {
  return [
    {
      method: 'POST',
      path: '/interactions/:interaction/:token/callback',
      open: true,
      handler: (call) => callback(platform, call),
    },
  ];
}

function callback(platform: Platform, { params, query, body, files }: Call) {
  if (!isObject(body))
    throw invalidFormBody([{ path: [], code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }]);
  const interaction = platform.interactions.toAnswer(params.interaction ?? '', params.token ?? '');
  const kind = Number(body.type);
  if (!allowed(interaction).includes(kind)) {
    throw invalidFormBody([
      {
        path: ['type'],
        code: 'INTERACTION_CALLBACK_TYPE_INVALID',
        message: `Value must be one of {${allowed(interaction).join(', ')}}.`,
      },
    ]);
  }
  const data = isObject(body.data) ? body.data : {};
  const { outcome } = interaction;
  switch (kind) {
    case Callback.message: {
      const checked = checkMessage(data, { schema: 'callbackMessage', files: files.length, at: ['data'] });
      interaction.callback = kind;
      answerWith(platform, interaction, post(platform, draft(platform, interaction, checked, files)));
      outcome.show();
      break;
    }
    case Callback.deferredMessage: {
      const faults = schemaFaults('callbackMessage', data);
      if (faults.length > 0) throw invalidFormBody(under(['data'], faults));
      interaction.callback = kind;
      const flags = MessageFlag.loading | (Number(data.flags ?? 0) & MessageFlag.ephemeral);
      outcome.thinking = true;
      answerWith(platform, interaction, post(platform, draft(platform, interaction, { flags }, [])));
      break;
    }
    case Callback.deferredUpdate:
      interaction.callback = kind;
      interaction.original = interaction.source;
      break;
    case Callback.update: {
      const source = interaction.source as StoredMessage;
      const checked = checkMessage(data, {
        schema: 'callbackUpdate',
        files: files.length,
        before: source,
        at: ['data'],
      });
      interaction.callback = kind;
      interaction.original = source;
      edit(platform, source, checked, files);
      outcome.response = source;
      outcome.show();
      break;
    }
    case Callback.choices: {
      const faults = schemaFaults('callbackChoices', body);
      if (faults.length > 0) throw invalidFormBody(faults);
      interaction.callback = kind;
      outcome.choices = (data.choices ?? []) as typeof outcome.choices;
      outcome.show();
      break;
    }
    case Callback.modal:
      checkModal(data);
      interaction.callback = kind;
      outcome.modal = {
        customId: String(data.custom_id),
        title: String(data.title),
        components: data.components as JsonObject[],
        source: interaction.source,
      };
      outcome.show();
      break;
  }
  return query.get('with_response') === 'true' ? ok(described(interaction, kind)) : noContent;
}

/** Which responses an interaction takes: autocomplete only choices, a modal no modal, updates only where there is a message. */
function allowed({ type, source }: Interaction): readonly number[] {
  if (type === InteractionType.autocomplete) return [Callback.choices];
  return [...EVERYWHERE, ...(source ? ON_A_MESSAGE : []), ...(type === InteractionType.modal ? [] : [Callback.modal])];
}

/** The message that answers an interaction or follows up on it. */
export function draft(platform: Platform, interaction: Interaction, body: JsonObject, files: Call['files']) {
  const bot = platform.world.bot;
  const ephemeral = (Number(body.flags ?? 0) & MessageFlag.ephemeral) !== 0;
  const { metadata } = interaction;
  const isCommand = interaction.type === InteractionType.command;
  return {
    channel: interaction.channel,
    author: bot,
    body,
    files,
    onlyFor: ephemeral ? interaction.user.id : null,
    type:
      isCommand && !interaction.original
        ? metadata.command_type === 1
          ? MessageType.chatCommand
          : MessageType.contextCommand
        : MessageType.default,
    extra: {
      application_id: bot.id,
      webhook_id: bot.id,
      interaction_metadata: {
        ...metadata,
        ...(interaction.original && { original_response_message_id: interaction.original.data.id }),
      },
    },
  };
}

function answerWith(platform: Platform, interaction: Interaction, message: StoredMessage): void {
  interaction.original = message;
  interaction.messages.set(message.data.id, message);
  interaction.outcome.response = message;
  platform.interactions.keep(message);
}

function described(interaction: Interaction, kind: number) {
  const message = interaction.outcome.response?.data;
  const flags = Number(message?.flags ?? 0);
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message && {
        response_message_id: message.id,
        response_message_loading: (flags & MessageFlag.loading) !== 0,
        response_message_ephemeral: (flags & MessageFlag.ephemeral) !== 0,
      }),
    },
    resource: { type: kind, ...(message && { message }) },
  };
}
