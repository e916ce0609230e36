import { DiscordAPIError, MessageFlags } from 'discord.js';
import type { Progress } from '../coverage/coverages.ts';
import { InputError } from '../domain/input-error.ts';
import { wordsFor } from '../locales/locales.ts';
import type { Shown } from './answering.ts';
import { deliver, flags, type Manner, type Owed } from './deliver.ts';
import type { Desk } from './desk.ts';
import { failureSentence } from './failure.ts';
import { commandNameOf } from './given.ts';
import { apologiseLate, deliverLate } from './late.ts';
import type { Outcome } from './metrics.ts';
import { telling } from './progress.ts';

/** Discord's, for the first response, in milliseconds. */
const RESPONSE_LIMIT = 3_000;
const UNKNOWN_INTERACTION = 10062;
const ALREADY_ACKNOWLEDGED = 40060;
/** Fifteen minutes have passed. */
const INVALID_TOKEN = 50027;

/** What is counted together: a command by its name, buttons, menus and forms as one. */
function kindOf(interaction: Owed): string {
  if (interaction.isChatInputCommand()) return commandNameOf(interaction);
  return interaction.isMessageContextMenuCommand() ? interaction.commandName : 'button';
}

const hasCode = (error: unknown, code: number) => error instanceof DiscordAPIError && error.code === code;
/** Whether the response concerns the message that holds the button. */
const isOnMessage = (manner: Manner) => manner === 'update' || manner === 'beside';

/**
 * The one place that acknowledges interactions. Work that outlasts the patience is announced first (deferred) and
 * delivered by an edit; work that fails is answered with one sentence, privately. Never throws.
 */
export async function respond(
  interaction: Owed,
  manner: Manner,
  desk: Desk,
  work: (onProgress: Progress) => Promise<Shown>,
): Promise<void> {
  const settle = desk.metrics.begin(kindOf(interaction));
  settle(await responded(interaction, manner, desk, work));
}

async function responded(
  interaction: Owed,
  manner: Manner,
  desk: Desk,
  work: (onProgress: Progress) => Promise<Shown>,
): Promise<Outcome> {
  const words = wordsFor(interaction.locale);
  const facts = { interaction: interaction.id, server: interaction.guildId, kind: interaction.constructor.name };
  let deferral: Promise<unknown> | null = null;
  const defer = () => {
    const promise =
      isOnMessage(manner) && 'deferUpdate' in interaction
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
  // Nobody is kept in the dark for an answer that is certain to be late.
  const patience = desk.turn.wait() > desk.patience ? 0 : desk.patience - age;
  const timer = setTimeout(defer, Math.max(0, patience));
  // In place of a message that somebody reads, it would take the answer away.
  const progress = telling(
    (content) => (interaction.deferred && !isOnMessage(manner) ? interaction.editReply({ content }) : null),
    words,
  );

  let shown: Shown | null = null;
  let sentence = '';
  let outcome: Outcome = 'answered';
  const fail = (error: unknown) => {
    outcome = error instanceof InputError ? 'refused' : 'failed';
    sentence = failureSentence(error, desk.log, facts, words);
  };
  try {
    desk.rateLimit(interaction.user.id, interaction.guildId, words);
    await desk.turn(words);
    shown = await work(progress.onProgress);
  } catch (error) {
    fail(error);
  }
  clearTimeout(timer);
  if (deferral) await deferral;
  await progress.end();

  try {
    if (shown) {
      try {
        await deliver(interaction, manner, shown);
        return outcome;
      } catch (error) {
        // The first response arrived although its receipt did not: it shows what was to be shown.
        if (hasCode(error, ALREADY_ACKNOWLEDGED)) return outcome;
        if (hasCode(error, INVALID_TOKEN) && (await deliverLate(interaction, manner, shown))) return outcome;
        if (hasCode(error, UNKNOWN_INTERACTION) || hasCode(error, INVALID_TOKEN)) throw error;
        fail(error);
      }
    }
    await apologise(interaction, manner, sentence).catch(async (error: unknown) => {
      if (!hasCode(error, INVALID_TOKEN) || !(await apologiseLate(interaction, sentence))) throw error;
    });
    return outcome;
  } catch (error) {
    desk.log.warn({ ...facts, err: error }, 'an answer could not be delivered');
    return 'lost';
  }
}

async function apologise(interaction: Owed, manner: Manner, sentence: string): Promise<void> {
  const message = { content: sentence, allowedMentions: { parse: [] } };
  const privately = { ...message, flags: MessageFlags.Ephemeral } as const;
  if (!interaction.deferred && !interaction.replied) return void (await interaction.reply(privately));
  if (manner === 'private') return void (await interaction.editReply({ ...message, embeds: [], components: [] }));
  // What everybody sees thinking is taken away first. What holds the button is somebody's answer, and stays.
  const placeholder = manner === 'public' ? interaction.deleteReply() : Promise.resolve();
  const isGone = await placeholder.then(
    () => true,
    () => false,
  );
  await (isGone ? interaction.followUp(privately) : interaction.editReply(message));
}
