import { refusal } from '../../errors.ts';
import type { Interaction } from '../../interactions.ts';
import { edit, post, remove } from '../../messages.ts';
import type { Platform } from '../../platform.ts';
import { checkMessage } from '../../rules/message.ts';
import { InteractionType, MessageFlag } from '../../wire.ts';
import type { StoredMessage } from '../../world.ts';
import { type Call, noContent, ok, type Route } from '../http.ts';
import { draft } from './callbacks.ts';

/** Where the bot is only a user's own, an interaction takes five follow-ups. */
const OWN_FOLLOW_UPS = 5;

const mayFollowUp = ({ world }: Platform, { channel, outcome }: Interaction) =>
  !channel.guild || channel.guild.members.has(world.bot.id) || outcome.laterMessages.length < OWN_FOLLOW_UPS;

const PATH = '/webhooks/:application/:token';

/** What follows the first response: follow-ups, and edits and deletions of all of them, by the interaction's token. */
export function webhookRoutes(platform: Platform): Route[] {
  function interactionOf({ params }: Call): Interaction {
    if (params.application !== platform.world.bot.id) throw refusal('unknownWebhook');
    const interaction = platform.interactions.acknowledged(params.token ?? '');
    if (interaction.type === InteractionType.autocomplete) throw refusal('unknownWebhook');
    return interaction;
  }

  function messageOf(interaction: Interaction, { params }: Call): StoredMessage {
    const message =
      params.message === '@original' ? interaction.original : interaction.messages.get(params.message ?? '');
    const { original } = interaction;
    const found = message ?? (original?.data.id === params.message ? original : null);
    if (!found) throw refusal('unknownMessage');
    return found;
  }

  function change(interaction: Interaction, message: StoredMessage, call: Call): StoredMessage {
    const body = checkMessage(call.body, {
      schema: 'webhookEdit',
      files: call.files.length,
      before: message,
    });
    edit(platform, message, body, call.files);
    if (message === interaction.original) interaction.outcome.response ??= message;
    interaction.outcome.show();
    return message;
  }

  function followUp(call: Call): StoredMessage {
    const interaction = interactionOf(call);
    const { original } = interaction;
    // The first message after a deferral takes the place of “is thinking…”.
    if (original && Number(original.data.flags ?? 0) & MessageFlag.loading) {
      const { flags: _, ...body } = checkMessage(call.body, {
        schema: 'webhookMessage',
        files: call.files.length,
      });
      edit(platform, original, body, call.files);
      interaction.outcome.show();
      return original;
    }
    if (!mayFollowUp(platform, interaction)) throw refusal('tooManyFollowUps');
    const body = checkMessage(call.body, { schema: 'webhookMessage', files: call.files.length });
    const message = post(platform, draft(platform, interaction, body, call.files));
    interaction.messages.set(message.data.id, message);
    interaction.outcome.laterMessages.push(message);
    interaction.outcome.show();
    platform.interactions.keep(message);
    return message;
  }

  return [
    { method: 'POST', path: PATH, open: true, handler: (call) => ok(followUp(call).data) },
    {
      method: 'GET',
      path: `${PATH}/messages/:message`,
      open: true,
      handler: (call) => ok(messageOf(interactionOf(call), call).data),
    },
    {
      method: 'PATCH',
      path: `${PATH}/messages/:message`,
      open: true,
      handler: (call) => {
        const interaction = interactionOf(call);
        return ok(change(interaction, messageOf(interaction, call), call).data);
      },
    },
    {
      method: 'DELETE',
      path: `${PATH}/messages/:message`,
      open: true,
      handler: (call) => {
        const interaction = interactionOf(call);
        const message = messageOf(interaction, call);
        remove(platform, message);
        platform.interactions.forget(message);
        interaction.messages.delete(message.data.id);
        if (message === interaction.original) {
          interaction.original = null;
          interaction.outcome.response = null;
        }
        interaction.outcome.show();
        return noContent;
      },
    },
  ];
}
