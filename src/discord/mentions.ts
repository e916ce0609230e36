import { type Message, MessageType, PermissionFlagsBits } from 'discord.js';
import { InputError } from '../domain/input-error.ts';
import { wordsFor } from '../locales/locales.ts';
import type { Words } from '../locales/words.ts';
import { knownNames } from '../route-mention/known-names.ts';
import { isThanks } from '../route-mention/phrases.ts';
import type { Routed } from '../route-mention/routed.ts';
import { routeMention } from '../route-mention.ts';
import { type Request, recallRequest } from './action.ts';
import { answer, requestOf } from './answering.ts';
import { FILE_LIMIT } from './attached.ts';
import type { Desk } from './desk.ts';
import { failureSentence } from './failure.ts';
import type { Outcome } from './metrics.ts';
import { writing } from './permissions.ts';

/** What a message asks the bot; null when the bot is not addressed, '' when it is addressed without a question. */
function questionIn(message: Message, me: string): string | null {
  const { author, type, webhookId, mentions, guildId, content } = message;
  if (author.bot || author.system || webhookId !== null) return null;
  if (type !== MessageType.Default && type !== MessageType.Reply) return null;
  const addressed = guildId === null || mentions.users.has(me);
  return addressed ? content.replaceAll(new RegExp(`<@!?${me}>`, 'gu'), ' ').trim() : null;
}

/** What the answer was about that this message replies to; null when it replies to none. */
async function repliedRequest(message: Message, desk: Desk): Promise<Request | null> {
  const replied = message.reference?.messageId;
  // A forwarded message also refers to one, perhaps in another server.
  if (!replied || message.type !== MessageType.Reply) return null;
  const cached = message.channel.messages.cache.get(replied);
  const answered = cached ?? (await message.fetchReference().catch(() => null));
  if (answered?.author.id !== desk.client.user.id) return null;
  const cause = answered.interactionMetadata?.id ?? answered.reference?.messageId;
  return cause ? recallRequest(cause, desk.store) : null;
}

/** Whether the bot has a permission where the message stands; Discord's refusals are not tempted, for it counts them. */
function may(permission: bigint, message: Message, desk: Desk): boolean {
  if (!message.inGuild()) return true;
  return message.channel.permissionsFor(desk.client.user)?.has(permission) ?? true;
}

/** A message does not tell its author's language; its server's is known. */
const wordsOf = (message: Message): Words => wordsFor(message.guild?.preferredLocale ?? '');

/** Answers a message that addresses the bot, by a mention or directly, and no other. Never throws. */
export async function onMessage(message: Message, desk: Desk): Promise<void> {
  const question = questionIn(message, desk.client.user.id);
  if (question === null || !may(writing(message.channel), message, desk)) return;
  const settle = desk.metrics.begin('mention');
  let outcome: Outcome = 'answered';
  const words = wordsOf(message);
  const facts = { message: message.id, server: message.guildId, kind: 'mention' };
  const typing = setTimeout(() => {
    if (message.channel.isSendable()) message.channel.sendTyping().catch(() => undefined);
  }, desk.patience);
  try {
    const shown = await answerTo(message, question, desk, words).catch((error: unknown) => {
      outcome = error instanceof InputError ? 'refused' : 'failed';
      return {
        content: failureSentence(error, desk.log, facts, words),
        allowedMentions: { parse: [], repliedUser: false },
      };
    });
    // It would be shown as typing after it has spoken.
    clearTimeout(typing);
    // The nonce makes Discord refuse a second copy when a request is repeated after a fault.
    const answered = { ...shown, nonce: message.id, enforceNonce: true };
    // Nobody replies to what they may not read back.
    if (may(PermissionFlagsBits.ReadMessageHistory, message, desk) || !message.channel.isSendable())
      await message.reply({ ...answered, failIfNotExists: false });
    else await message.channel.send(answered);
  } catch (error) {
    outcome = 'lost';
    desk.log.warn({ ...facts, err: error }, 'a mention could not be answered');
  } finally {
    clearTimeout(typing);
    settle(outcome);
  }
}

async function answerTo(message: Message, question: string, desk: Desk, words: Words) {
  desk.rateLimit(message.author.id, message.guildId, words);
  await desk.turn(words);
  if (isThanks(question)) return { content: words.welcome, allowedMentions: { parse: [], repliedUser: false } };
  const previous = await repliedRequest(message, desk);
  const known = await knownNames(desk.coverages.forServer(message.guildId));
  const routed = routeMention(question, known, previous ? asTyped(previous) : undefined);
  const { manages, changes } = desk.commands.get(routed.command) ?? {};
  // Discord asks for the permission only where it is a command that is used; what has effects is asked for by name.
  if (manages || changes) throw new InputError(words.useCommand(`/${routed.command}`));
  return answer(requestOf(desk, routed.command, routed.options, words), message.id, desk, {
    server: message.guildId,
    channel: message.channelId,
    asker: message.author.id,
    isPrivate: false,
    words,
    embeds: may(PermissionFlagsBits.EmbedLinks, message, desk),
    fileLimit: may(PermissionFlagsBits.AttachFiles, message, desk) ? FILE_LIMIT : 0,
  });
}

const asTyped = ({ command, options }: Request): Routed => ({
  command,
  options: Object.fromEntries(Object.entries(options).map(([name, value]) => [name, String(value)])),
});
