import { type APIEmbed, DiscordAPIError, type GuildTextBasedChannel } from 'discord.js';

/** How far Discord's clock may be from ours, in milliseconds. */
const SKEW = 60_000;

type Words = {
  readonly content: string;
  readonly embeds: readonly { readonly title?: string | null; readonly description?: string | null }[];
};

const wordsOf = ({ content, embeds }: Words) =>
  JSON.stringify([
    content.trim(),
    ...embeds.flatMap(({ title, description }) => [title ?? '', description?.trim() ?? '']),
  ]);

/**
 * Whether the channel's latest messages hold one of ours, since that time, that says the same: Discord knows a nonce
 * for some minutes only. False where the bot may not read back.
 */
export async function postedBefore(
  channel: GuildTextBasedChannel,
  { content, embeds }: { readonly content: string; readonly embeds: readonly APIEmbed[] },
  since: Date,
): Promise<boolean> {
  try {
    const latest = await channel.messages.fetch({ limit: 100, cache: false });
    return latest.some(
      (message) =>
        message.author.id === channel.client.user.id &&
        message.createdTimestamp >= since.getTime() - SKEW &&
        wordsOf(message) === wordsOf({ content, embeds }),
    );
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 403) return false;
    throw error;
  }
}
