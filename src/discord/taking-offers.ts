import { type MessageComponentInteraction, MessageFlags, type ModalMessageModalSubmitInteraction } from 'discord.js';
import { InputError } from '../domain/input-error.ts';
import { wordsFor } from '../locales/locales.ts';
import { respond } from './acknowledge.ts';
import { type Action, type Request, unpackAction } from './action.ts';
import { answer, requestOf } from './answering.ts';
import { audienceOf } from './audience-of.ts';
import type { Owed } from './deliver.ts';
import type { Desk } from './desk.ts';
import { formOf, readForm } from './form.ts';
import { requireManager } from './managers.ts';

/** An offer's button was pressed: asks what it offers, or shows the form that is to be filled in first. Never throws. */
export async function takeOffer(interaction: MessageComponentInteraction, action: Action, desk: Desk): Promise<void> {
  if (action.how !== 'form') return ask(interaction, action, {}, desk);
  const words = wordsFor(interaction.locale);
  const settle = desk.metrics.begin('form');
  try {
    desk.rateLimit(interaction.user.id, interaction.guildId, words);
    const { command } = requestIn(action, interaction);
    requireManager(command, interaction, desk);
    await interaction.showModal(formOf(interaction.customId, labelOf(interaction), action, desk, words));
    settle('answered');
  } catch (error) {
    settle(error instanceof InputError ? 'refused' : 'failed');
    await respond(interaction, 'private', desk, () => Promise.reject(error));
  }
}

/** What the pressed button says. */
function labelOf({ component }: MessageComponentInteraction): string {
  return ('label' in component && component.label) || '…';
}

/** A form was filled in; its id is that of the button which showed it. Never throws. */
export async function submitForm(interaction: ModalMessageModalSubmitInteraction, desk: Desk): Promise<void> {
  try {
    const action = unpackAction(interaction.customId, desk.store, wordsFor(interaction.locale));
    if (action.how !== 'form') return;
    await ask(interaction, action, readForm(interaction.fields), desk);
  } catch (error) {
    await respond(interaction, 'private', desk, () => Promise.reject(error));
  }
}

function requestIn({ of }: Action, { locale }: Owed): Request {
  if ('command' in of) return of;
  throw new InputError(wordsFor(locale).outdated);
}

async function ask(
  interaction: MessageComponentInteraction | ModalMessageModalSubmitInteraction,
  action: Action,
  filled: Readonly<Record<string, string>>,
  desk: Desk,
): Promise<void> {
  const words = wordsFor(interaction.locale);
  const { command, options } = requestIn(action, interaction);
  const kept = Object.entries(options).filter(([name]) => !action.ask?.includes(name));
  const { message, customId, id } = interaction;
  const changes = desk.commands.get(command)?.changes === true;
  const isPrivate = !changes || message.flags.has(MessageFlags.Ephemeral);
  await respond(interaction, changes ? 'beside' : 'private', desk, async (onProgress) => {
    requireManager(command, interaction, desk);
    const request = requestOf(desk, command, { ...Object.fromEntries(kept), ...filled }, words);
    const work = () => answer(request, id, desk, { ...audienceOf(interaction, isPrivate), onProgress });
    // What has effects is done once for each time it was offered, however often its button is pressed.
    return changes ? desk.once(`offer ${message.id} ${customId}`, words, work) : work();
  });
}
