import { DiscordAPIError, PermissionFlagsBits, RESTJSONErrorCodes } from 'discord.js';
import { wordsFor } from '../locales/locales.ts';
import type { Words } from '../locales/words.ts';
import type { Reply } from '../reply/reply.ts';
import { FILE_LIMIT } from './attached.ts';
import type { Audience } from './audience.ts';
import { componentsOf } from './components.ts';
import type { Desk } from './desk.ts';
import { offerRows } from './offers.ts';
import { pageMessage } from './page-message.ts';
import { mayIn, writing } from './permissions.ts';
import { postedBefore } from './posted-before.ts';

/** `gone` and `forbidden`: the channel is no more, or the bot may not write in it; trying again changes nothing. */
export type Posted = 'posted' | 'gone' | 'forbidden';

/** What is posted where nobody asked. */
export type Post = {
  readonly server: string;
  readonly channel: string;
  /** Its first page is shown; what needs more is to be laid out as several. Made for the language of the server. */
  readonly reply: (words: Words) => Reply;
  /** At most 25 characters. Discord takes one message of a nonce in some minutes: a repeated try doubles nothing. */
  readonly nonce: string;
  /** When it was tried first, if it was and nobody knows what became of it: it is looked for before it is posted. */
  readonly tried?: Date | null;
};

const GONE: readonly unknown[] = [RESTJSONErrorCodes.UnknownChannel, RESTJSONErrorCodes.UnknownGuild];
const FORBIDDEN: readonly unknown[] = [
  RESTJSONErrorCodes.MissingAccess,
  RESTJSONErrorCodes.MissingPermissions,
  RESTJSONErrorCodes.ThreadLocked,
  RESTJSONErrorCodes.InvalidActionOnArchivedThread,
];

/**
 * Posts in a channel of a server; it pings nobody. Throws when Discord cannot be reached or fails: try again later, with
 * the same nonce.
 */
export async function post(
  { server, channel: id, reply: make, nonce, tried = null }: Post,
  desk: Pick<Desk, 'client' | 'commands' | 'store'>,
): Promise<Posted> {
  try {
    const channel = await desk.client.channels.fetch(id);
    // Another server's channel is none of this one's.
    if (!channel || channel.isDMBased() || !channel.isTextBased() || channel.guildId !== server) return 'gone';
    const may = mayIn(channel);
    if (!may(writing(channel))) return 'forbidden';
    const words = wordsFor(channel.guild.preferredLocale);
    const reply = make(words);
    const audience: Audience = {
      server,
      channel: id,
      asker: desk.client.user.id,
      isPrivate: false,
      words,
      embeds: may(PermissionFlagsBits.EmbedLinks),
      fileLimit: may(PermissionFlagsBits.AttachFiles) ? FILE_LIMIT : 0,
    };
    const message = pageMessage(reply, 0, null, audience);
    if (tried !== null && (await postedBefore(channel, message, tried))) return 'posted';
    await channel.send({
      ...message,
      components: [...componentsOf(reply, 0, null, audience, desk.store), ...offerRows(reply.offers, desk, server)],
      nonce,
      enforceNonce: true,
    });
    return 'posted';
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    if (GONE.includes(error.code)) return 'gone';
    if (FORBIDDEN.includes(error.code)) return 'forbidden';
    throw error;
  }
}
