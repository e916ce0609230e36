import {
  type ChatInputCommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from 'discord.js';
import { InputError } from '../domain/input-error.ts';
import { wordsFor } from '../locales/locales.ts';
import type { Shown } from './answering.ts';
import type { Desk } from './desk.ts';
import { failureSentence } from './failure.ts';
import type { Outcome } from './metrics.ts';

/** An interaction that is owed a response within three seconds. */
export type Owed = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | MessageComponentInteraction;

/** `public` and `private` answer with a new message; `update` changes the message that holds the button. */
export type Manner = 'public' | 'private' | 'update';

/** Discord's, for the first response, in milliseconds. */
const RESPONSE_LIMIT = 3_000;
const UNKNOWN_INTERACTION = 10062;
const ALREADY_ACKNOWLEDGED = 40060;

/** What is counted together: a command by its name, buttons and menus as one. */
const kindOf = (interaction: Owed): string => (interaction.isMessageComponent() ? 'button' : interaction.commandName);

const flags = (manner: Manner) => (manner === 'public' ? {} : ({ flags: MessageFlags.Ephemeral } as const));
const hasCode = (error: unknown, code: number) => error instanceof DiscordAPIError && error.code === code;

/**
 * The one place that acknowledges interactions. Work that outlasts the patience is announced first (deferred) and
 * delivered by an edit; work that fails is answered with one sentence, privately wherever Discord still allows it.
 * Never throws.
 */
export async function respond(
  interaction: Owed,
  manner: Manner,
  desk: Desk,
  work: () => Promise<Shown>,
): Promise<void> {
  const settle = desk.metrics.begin(kindOf(interaction));
  settle(await responded(interaction, manner, desk, work));
}

async function responded(interaction: Owed, manner: Manner, desk: Desk, work: () => Promise<Shown>): Promise<Outcome> {
  const words = wordsFor(interaction.locale);
  const facts = { interaction: interaction.id, server: interaction.guildId, kind: interaction.constructor.name };
  let deferral: Promise<unknown> | null = null;
  const defer = () => {
    const promise =
      manner === 'update' && interaction.isMessageComponent()
        ? interaction.deferUpdate()
        : interaction.deferReply(flags(manner));
    deferral = promise.catch((error: unknown) => {
      // It arrived although its receipt did not: the answer has to follow as an edit.
      if (hasCode(error, ALREADY_ACKNOWLEDGED)) interaction.deferred = true;
      else desk.log.warn({ ...facts, err: error }, 'a deferral was refused');
    });
  };
  // An interaction that waited on its way here has less time left. Beyond the limit it is the clocks that differ.
  const since = Date.now() - interaction.createdTimestamp;
  const age = since > 0 && since < RESPONSE_LIMIT ? since : 0;
  const timer = setTimeout(defer, Math.max(0, desk.patience - age));

  let shown: Shown | null = null;
  let sentence = '';
  let outcome: Outcome = 'answered';
  const fail = (error: unknown) => {
    outcome = error instanceof InputError ? 'refused' : 'failed';
    sentence = failureSentence(error, desk.log, facts, words);
  };
  try {
    desk.rateLimit(interaction.user.id, interaction.guildId, words);
    await desk.turn();
    shown = await work();
  } catch (error) {
    fail(error);
  }
  clearTimeout(timer);
  if (deferral) await deferral;

  try {
    if (shown) {
      try {
        await deliver(interaction, manner, shown);
        return outcome;
      } catch (error) {
        // The first response arrived although its receipt did not: it shows what was to be shown.
        if (hasCode(error, ALREADY_ACKNOWLEDGED)) return outcome;
        if (hasCode(error, UNKNOWN_INTERACTION)) throw error;
        fail(error);
      }
    }
    await apologise(interaction, manner, sentence);
    return outcome;
  } catch (error) {
    desk.log.warn({ ...facts, err: error }, 'an answer could not be delivered');
    return 'lost';
  }
}

async function deliver(interaction: Owed, manner: Manner, shown: Shown): Promise<void> {
  if (interaction.deferred) await interaction.editReply(shown);
  else if (manner === 'update' && interaction.isMessageComponent()) await interaction.update(shown);
  else await interaction.reply({ ...shown, ...flags(manner) });
}

async function apologise(interaction: Owed, manner: Manner, sentence: string): Promise<void> {
  const message = { content: sentence, allowedMentions: { parse: [] } };
  // After a deferred update, an edit would put the sentence in place of somebody's answer.
  if (interaction.deferred && manner !== 'update') await interaction.editReply(message);
  else if (interaction.deferred) await interaction.followUp({ ...message, flags: MessageFlags.Ephemeral });
  else await interaction.reply({ ...message, flags: MessageFlags.Ephemeral });
}
