import { answer, isGone } from '../../answers.ts';
import { refusal } from '../../errors.ts';
import type { Interaction } from '../../interactions.ts';
import { edit, remove } from '../../messages.ts';
import type { Platform } from '../../platform.ts';
import { checkMessage } from '../../rules/message.ts';
import { InteractionType, MessageFlag } from '../../wire.ts';
import type { StoredMessage } from '../../world.ts';
import { type Call, noContent, ok, type Route } from '../http.ts';

const PATH = '/webhooks/:application/:token';
/** Where the bot is only a user's own, an interaction takes five follow-ups. */
const OWN_FOLLOW_UPS = 5;

const isLoading = ({ data }: StoredMessage) => (Number(data.flags ?? 0) & MessageFlag.loading) !== 0;

/** What follows the first response: follow-ups, and edits and deletions of all of them, by the interaction's token. */
export function webhookRoutes(platform: Platform): Route[] {
  const { world, interactions } = platform;

  function interactionOf({ params }: Call): Interaction {
    if (params.application !== world.bot.id) throw refusal('unknownWebhook');
    const interaction = interactions.acknowledged(params.token ?? '');
    if (interaction.type === InteractionType.autocomplete) throw refusal('unknownWebhook');
    return interaction;
  }

  function messageOf({ original, messages }: Interaction, { params }: Call): StoredMessage {
    const isOriginal = params.message === '@original' || params.message === original?.data.id;
    const message = isOriginal ? original : messages.get(params.message ?? '');
    if (!message || isGone(platform, message)) throw refusal('unknownMessage');
    return message;
  }

  function followUp(call: Call): StoredMessage {
    const interaction = interactionOf(call);
    const { original, channel, outcome } = interaction;
    const body = checkMessage(call.body, { schema: 'webhookMessage', files: call.files });
    // The first message after a deferral takes the place of “is thinking…”, and is as ephemeral as that was.
    if (original && !isGone(platform, original) && isLoading(original)) {
      edit(platform, original, body, call.files);
      outcome.show(original);
      return original;
    }
    const isGuest = channel.guild && !channel.guild.members.has(world.bot.id);
    if (isGuest && outcome.followUps.length >= OWN_FOLLOW_UPS) throw refusal('tooManyFollowUps');
    const message = answer(platform, interaction, body, call.files);
    outcome.follow(message);
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
        const message = messageOf(interaction, call);
        const body = checkMessage(call.body, { schema: 'webhookEdit', files: call.files, before: message });
        edit(platform, message, body, call.files);
        interaction.outcome.show(interaction.original);
        return ok(message.data);
      },
    },
    {
      method: 'DELETE',
      path: `${PATH}/messages/:message`,
      open: true,
      handler: (call) => {
        const interaction = interactionOf(call);
        const message = messageOf(interaction, call);
        const wasThinking = isLoading(message);
        remove(platform, message);
        interactions.forget(message);
        if (message === interaction.original) interaction.original = null;
        if (wasThinking) interaction.outcome.withdraw();
        else interaction.outcome.show(interaction.original);
        return noContent;
      },
    },
  ];
}
