import { answer, isGone } from '../../answers.ts';
import { fault, invalidFormBody, missing, refusal, under } from '../../errors.ts';
import type { Interaction } from '../../interactions.ts';
import { edit } from '../../messages.ts';
import type { Choice } from '../../outcome.ts';
import type { Platform } from '../../platform.ts';
import { checkMessage } from '../../rules/message.ts';
import { checkModal } from '../../rules/modal.ts';
import { schemaFaults } from '../../rules/schema.ts';
import { Callback, InteractionType, isObject, type JsonObject, MessageFlag } from '../../wire.ts';
import { type Call, noContent, ok, type Reply, type Route } from '../http.ts';

type Response = {
  readonly interaction: Interaction;
  readonly body: JsonObject;
  readonly data: JsonObject;
  readonly files: Call['files'];
};

/** The first response to an interaction. */
export function callbackRoutes(platform: Platform): Route[] {
  function callback({ params, query, body, files }: Call): Reply {
    const interaction = platform.interactions.toAnswer(params.interaction ?? '', params.token ?? '');
    if (!isObject(body)) throw invalidFormBody([missing([])]);
    const kind = Number(body.type);
    const taken = takenBy(interaction);
    if (!taken.includes(kind))
      throw invalidFormBody([
        fault(['type'], 'INTERACTION_CALLBACK_TYPE_INVALID', `Value must be one of {${taken.join(', ')}}.`),
      ]);
    const data = isObject(body.data) ? body.data : {};
    respond[kind]?.({ interaction, body, data, files });
    interaction.callback = kind;
    interaction.outcome.acknowledge();
    return query.get('with_response') === 'true' ? ok(described(interaction, kind)) : noContent;
  }

  const respond: Record<number, (response: Response) => void> = {
    [Callback.message]({ interaction, data, files }) {
      const checked = checkMessage(data, { schema: 'callbackMessage', files, at: ['data'] });
      interaction.original = answer(platform, interaction, checked, files);
      interaction.outcome.show(interaction.original);
    },
    [Callback.deferredMessage]({ interaction, data }) {
      const faults = schemaFaults('callbackMessage', data);
      if (faults.length > 0) throw invalidFormBody(under(['data'], faults));
      const flags = MessageFlag.loading | (Number(data.flags ?? 0) & MessageFlag.ephemeral);
      interaction.original = answer(platform, interaction, { flags });
      interaction.outcome.think(interaction.original);
    },
    [Callback.deferredUpdate]({ interaction }) {
      interaction.original = interaction.source;
    },
    [Callback.update]({ interaction, data, files }) {
      const { source } = interaction;
      if (!source || isGone(platform, source)) throw refusal('unknownMessage');
      const rules = { schema: 'callbackUpdate', files, before: source, at: ['data'] } as const;
      edit(platform, source, checkMessage(data, rules), files);
      interaction.original = source;
      interaction.outcome.show(source);
    },
    [Callback.choices]({ interaction, body, data }) {
      const faults = schemaFaults('callbackChoices', body);
      if (faults.length > 0) throw invalidFormBody(faults);
      interaction.outcome.suggest((data.choices ?? []) as Choice[]);
    },
    [Callback.modal]({ interaction, data }) {
      checkModal(data);
      const { custom_id, title, components } = data;
      interaction.outcome.ask({
        customId: String(custom_id),
        title: String(title),
        components: components as JsonObject[],
        source: interaction.source,
      });
    },
  };

  return [{ method: 'POST', path: '/interactions/:interaction/:token/callback', open: true, handler: callback }];
}

/** Which responses an interaction takes: autocomplete only choices, a modal no modal, updates only where there is a message. */
function takenBy({ type, source }: Interaction): readonly number[] {
  if (type === InteractionType.autocomplete) return [Callback.choices];
  const always = [Callback.message, Callback.deferredMessage];
  const onMessage = source ? [Callback.deferredUpdate, Callback.update] : [];
  return [...always, ...onMessage, ...(type === InteractionType.modal ? [] : [Callback.modal])];
}

function described({ id, type, outcome }: Interaction, kind: number) {
  const message = outcome.response?.data;
  const flags = Number(message?.flags ?? 0);
  const about = message && {
    response_message_id: message.id,
    response_message_loading: (flags & MessageFlag.loading) !== 0,
    response_message_ephemeral: (flags & MessageFlag.ephemeral) !== 0,
  };
  return { interaction: { id, type, ...about }, resource: { type: kind, ...(message && { message }) } };
}
