import { type Interaction, type Message, type MessageComponentInteraction, MessageFlags } from 'discord.js';
import { InputError } from '../domain/input-error.ts';
import { wordsFor } from '../locales/locales.ts';
import type { Words } from '../locales/words.ts';
import { clip } from '../reply/clip.ts';
import { respond } from './acknowledge.ts';
import { type Action, unpackAction } from './action.ts';
import { answer, requestOf, show } from './answering.ts';
import { audienceOf } from './audience-of.ts';
import type { Desk } from './desk.ts';
import { commandNameOf, givenTo } from './given.ts';
import { requireManager } from './managers.ts';
import { messageCommandNamed } from './message-commands.ts';
import { respondWithSuggestions } from './suggestions.ts';
import { submitForm, takeOffer } from './taking-offers.ts';

/** Answers any interaction that the bot offers; others are left alone. Never throws. */
export async function onInteraction(interaction: Interaction, desk: Desk): Promise<void> {
  if (interaction.isAutocomplete()) return respondWithSuggestions(interaction, desk);
  const words = wordsFor(interaction.locale);
  if (interaction.isChatInputCommand()) {
    await respond(interaction, 'public', desk, async (onProgress) => {
      const name = commandNameOf(interaction);
      requireManager(name, interaction, desk);
      const request = requestOf(desk, name, givenTo(interaction, desk.readFile), words);
      return answer(request, interaction.id, desk, { ...audienceOf(interaction, false), onProgress });
    });
  } else if (interaction.isMessageContextMenuCommand()) {
    await respond(interaction, 'private', desk, async () => {
      const { command, option, longest } = messageCommandNamed(interaction.commandName, desk.commands, words);
      const text = textOf(interaction.targetMessage);
      if (text === '') throw new InputError(words.noText);
      // At a word: half a word would be held against the coverage as a whole one.
      const read = clip(text, longest);
      const request = requestOf(desk, command, { [option]: read }, words);
      const shown = await answer(request, interaction.id, desk, audienceOf(interaction, true));
      return read === text ? shown : { ...shown, content: `-# ${cutNote(text, read, words)}` };
    });
  } else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
    await submitForm(interaction, desk);
  } else if (interaction.isButton() || interaction.isStringSelectMenu()) {
    await onComponent(interaction, desk);
  }
}

/** What a message says, the embeds of news bots included. */
const textOf = ({ content, embeds }: Message): string =>
  [content, ...embeds.flatMap(({ title, description }) => [title, description])].filter(Boolean).join('\n\n').trim();

/** `read` ends in an ellipsis in place of the rest of the message. */
const cutNote = ({ length }: string, read: string, { readInPart, tag }: Words) =>
  readInPart(length.toLocaleString(tag), (read.length - 1).toLocaleString(tag));

/** The action of a button, or of the chosen entry of a select. */
function actionOf(interaction: MessageComponentInteraction, desk: Desk): Action {
  const words = wordsFor(interaction.locale);
  const action = unpackAction(interaction.customId, desk.store, words);
  if (action.how !== 'choose' || !interaction.isStringSelectMenu()) return action;
  return unpackAction(interaction.values[0] ?? '', desk.store, words);
}

async function onComponent(interaction: MessageComponentInteraction, desk: Desk): Promise<void> {
  let action: Action;
  try {
    action = actionOf(interaction, desk);
  } catch (error) {
    await respond(interaction, 'private', desk, () => Promise.reject(error));
    return;
  }
  if (action.how === 'do' || action.how === 'form') return takeOffer(interaction, action, desk);
  const isPrivate = interaction.message.flags.has(MessageFlags.Ephemeral);
  // Only whom a message answers may change it; anybody else is shown the same page without disturbing it.
  const inPlace = action.how === 'turn' && (isPrivate || action.asker === interaction.user.id);
  const manner = inPlace ? 'update' : action.how === 'share' ? 'public' : 'private';
  const shownPrivately = inPlace ? isPrivate : manner === 'private';
  // A page shown as plain text, where the bot may not embed, stays plain text.
  const embeds = !inPlace || interaction.message.embeds.length > 0;
  await respond(interaction, manner, desk, async () => {
    const { of } = action;
    if ('command' in of) {
      requireManager(of.command, interaction, desk);
      // No button of ours shows again what has effects.
      if (desk.commands.get(of.command)?.changes) throw new InputError(wordsFor(interaction.locale).outdated);
    }
    return show(action, desk, { ...audienceOf(interaction, shownPrivately), embeds });
  });
}
