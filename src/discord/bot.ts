import { DiscordAPIError, Events } from 'discord.js';
import type { Command } from '../command.ts';
import type { Coverage } from '../coverage/coverage.ts';
import { InputError } from '../domain/input-error.ts';
import { acceptedWork } from './accepted.ts';
import { newClient } from './client.ts';
import { connect, endOf, guardPackets } from './connection.ts';
import type { Desk } from './desk.ts';
import { onInteraction } from './interactions.ts';
import { inviteLink } from './invite.ts';
import type { Log } from './log.ts';
import { onMessage } from './mentions.ts';
import { RATES, type Rates, rateLimiter } from './rate-limit.ts';
import { register } from './registration.ts';
import { openRequestStore } from './request-store.ts';

export type BotOptions = {
  readonly token: string;
  /** Base of another REST API; everything then goes there and nothing to discord.com. */
  readonly apiUrl?: string | null;
  /** Connections to the gateway, which share out the servers; Discord wants one for every 2,500. 1 unless said. */
  readonly shards?: number;
  /** Register the commands in this server only, where they appear at once. */
  readonly guildId?: string | null;
  readonly coverages: { forServer(server: string | null): Coverage };
  readonly commands: ReadonlyMap<string, Command>;
  readonly log: Log;
  /** The file that remembers what buttons mean; null: they work until the process ends. */
  readonly storeFile: string | null;
  readonly rates?: Rates;
  /** Milliseconds before a slow answer is announced; Discord allows 3,000. */
  readonly patience?: number;
};

export type Bot = {
  /** The bot's name on Discord. */
  readonly name: string;
  /** Where to add the bot to a server, with the permissions it needs and no others. */
  readonly invite: string;
  /** Resolves with one line when Discord ends the session for good, for instance because the token was revoked. */
  readonly ended: Promise<string>;
  /** Finishes what was accepted, then leaves. */
  close(): Promise<void>;
};

const PATIENCE = 1_500;
/** How long accepted questions may take when the bot leaves, in milliseconds. */
const DRAIN = 8_000;

/**
 * Logs in, registers the commands if they changed, and answers until closed.
 * Throws InputError, with one clear line, when Discord cannot be reached, refuses the token, or does
 * not have the bot in the given server.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl = null, guildId = null, shards = 1, log } = options;
  const client = newClient(apiUrl, shards);
  const ended = endOf(client, log);
  guardPackets(client, log);
  const ready = await connect(client, token, apiUrl);
  const invite = inviteLink(ready.application.id);
  const store = openRequestStore(options.storeFile, log);
  const desk: Desk = {
    client: ready,
    commands: options.commands,
    coverages: options.coverages,
    store,
    rateLimit: rateLimiter(options.rates ?? RATES),
    log,
    patience: options.patience ?? PATIENCE,
  };

  const { accept, finish } = acceptedWork();
  client.on(Events.InteractionCreate, (interaction) => accept(onInteraction(interaction, desk)));
  client.on(Events.MessageCreate, (message) => accept(onMessage(message, desk)));
  const close = async () => {
    client.removeAllListeners();
    client.on(Events.Error, () => undefined);
    await finish(DRAIN);
    await client.destroy();
    store.close();
  };

  try {
    const outcome = await register(client.rest, ready.application.id, guildId, options.commands);
    log[outcome === 'updated' ? 'info' : 'debug']({ server: guildId }, `commands ${outcome} on Discord`);
  } catch (error) {
    // Missing access, or no such server: only whoever set the id can mend that.
    if (guildId !== null && error instanceof DiscordAPIError && (error.status === 403 || error.status === 404)) {
      await close();
      throw new InputError(`DISCORD_GUILD_ID: the bot is not in the server ${guildId}; add it there first: ${invite}`);
    }
    log.error({ err: error }, 'the commands could not be registered: those known to Discord before go on working');
  }

  return { name: ready.user.displayName, invite, ended, close };
}
