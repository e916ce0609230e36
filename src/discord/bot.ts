import { randomBytes } from 'node:crypto';
import { type Client, DiscordAPIError, Events, Status } from 'discord.js';
import { Registry } from 'prom-client';
import type { Command } from '../command.ts';
import type { Coverages } from '../coverage/coverages.ts';
import { createFetcher, type Fetcher } from '../coverage/fetch/create-fetcher.ts';
import type { Found } from '../domain/answer.ts';
import { InputError } from '../domain/input-error.ts';
import { speaking } from '../locales/say.ts';
import type { Words } from '../locales/words.ts';
import { layOut } from '../reply/lay-out.ts';
import { acceptedWork } from './accepted.ts';
import { type AlertOptions, type Alerts, startAlerts } from './alerts/start-alerts.ts';
import { newClient } from './client.ts';
import { connect, endOf, guardPackets } from './connection.ts';
import type { Desk } from './desk.ts';
import { onInteraction } from './interactions.ts';
import { inviteLink } from './invite.ts';
import type { Log } from './log.ts';
import { followMembership, type Membership } from './membership.ts';
import { onMessage } from './mentions.ts';
import { botMetrics } from './metrics.ts';
import { onceOnly } from './once.ts';
import { type Shortage, shortageIn } from './permissions.ts';
import { type Posted, post } from './post.ts';
import { RATES, type Rates, rateLimiter } from './rate-limit.ts';
import { attachmentReader } from './read-attachment.ts';
import type { ReadingRoom } from './reading-room.ts';
import { register } from './register.ts';
import { rememberedAnswers } from './remembered-answers.ts';
import { MEASURE } from './render.ts';
import { openRequestStore, type RequestStore } from './request-store.ts';
import { turns } from './turns.ts';

export type BotOptions = {
  readonly token: string;
  /** Base of another REST API; everything then goes there and nothing to discord.com. */
  readonly apiUrl?: string | null;
  /** Connections to the gateway, which share out the servers; Discord wants one for every 2,500. 1 unless said. */
  readonly shards?: number;
  /** Register the commands in this server only, where they appear at once. */
  readonly guildId?: string | null;
  readonly coverages: Coverages;
  /** For a Discord that is not always the same one, as the local one: what is kept of servers elsewhere stays. */
  readonly keepAbsent?: boolean;
  readonly commands: ReadonlyMap<string, Command>;
  readonly log: Log;
  /** The file that remembers what buttons mean; null: they work until the process ends. */
  readonly storeFile: string | null;
  /** Where the bot's metrics are registered; one for each bot. */
  readonly registry?: Registry;
  /** Where commands fetch from the web. */
  readonly fetcher?: Fetcher;
  /** Where citations lead, instead of to where the articles were printed. */
  readonly readingRoom?: ReadingRoom;
  readonly rates?: Rates;
  /** Milliseconds before a slow answer is announced; Discord allows 3,000. */
  readonly patience?: number;
  /** How soon alerts and digests are seen to. */
  readonly alerts?: Pick<AlertOptions, 'quiet' | 'often'>;
  /** The clock of commands, alerts and digests. */
  readonly now?: () => Date;
};

/** `up` when every shard is connected; the ping is in milliseconds, -1 before the first heartbeat. */
export type Health = {
  readonly up: boolean;
  readonly shards: readonly { readonly id: number; readonly up: boolean; readonly ping: number }[];
};

export type Bot = {
  /** The bot's name on Discord. */
  readonly name: string;
  /** Where to add the bot to a server, with the permissions it needs and no others. */
  readonly invite: string;
  /** The servers that gave it fewer permissions than it needs. */
  readonly shortages: readonly Shortage[];
  /** Resolves with one line when Discord ends the session for good, for instance because the token was revoked. */
  readonly ended: Promise<string>;
  /** The state of its connections now. */
  health(): Health;
  /** Says a line in a channel where nobody asked, in its server's language. Throws when Discord cannot be reached. */
  say(server: string, channel: string, line: () => string): Promise<Posted>;
  /** Finishes what was accepted, then leaves. */
  close(): Promise<void>;
};

/** Milliseconds; a rush makes answers wait, and members should not wonder whether they were heard. */
const PATIENCE = 150;
/** How long accepted questions may take when the bot leaves, in milliseconds. */
const DRAIN = 8_000;

/**
 * Logs in, registers the commands if they changed, and answers until closed.
 * Throws InputError, with one clear line, when Discord cannot be reached, refuses the token, or does
 * not have the bot in the given server.
 */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { token, apiUrl = null, log } = options;
  const client = newClient(apiUrl, options.shards ?? 1);
  const ended = endOf(client, log);
  guardPackets(client, log);
  const store = openRequestStore(options.storeFile, log);
  const work = acceptedWork();
  let alerts: Alerts | null = null;
  let membership: Membership | null = null;
  const close = async () => {
    client.removeAllListeners();
    client.on(Events.Error, () => undefined);
    membership?.close();
    if (alerts) work.accept(alerts.close());
    await work.finish(DRAIN);
    await client.destroy();
    store.close();
  };
  try {
    const ready = await connect(client, token, apiUrl);
    const invite = inviteLink(ready.application.id);
    const shards = () =>
      client.ws.shards.map(({ id, status, ping }) => ({ id, up: status === Status.Ready, ping: Math.round(ping) }));
    const metrics = botMetrics(options.registry ?? new Registry(), {
      pending: () => work.count,
      servers: () => client.guilds.cache.size,
      shards,
      size: () => options.coverages.forServer(null).size(),
    });
    const desk: Desk = {
      client: ready,
      commands: options.commands,
      coverages: options.coverages,
      store,
      once: onceOnly(store),
      fetcher: options.fetcher ?? createFetcher(),
      readFile: attachmentReader(apiUrl),
      readingRoom: options.readingRoom,
      now: options.now ?? (() => new Date()),
      rateLimit: rateLimiter(options.rates ?? RATES),
      log,
      metrics,
      turn: turns(),
      answers: rememberedAnswers(),
      patience: options.patience ?? PATIENCE,
    };

    client.on(Events.InteractionCreate, (interaction) => work.accept(onInteraction(interaction, desk)));
    client.on(Events.MessageCreate, (message) => work.accept(onMessage(message, desk)));
    membership = followMembership({ client: ready, coverages: options.coverages, log, keepAbsent: options.keepAbsent });
    await offerCommands(ready, options, store, invite);
    alerts = startAlerts({ ...desk, coverages: options.coverages, ...options.alerts });

    const health = () => {
      const all = shards();
      return { up: all.length > 0 && all.every(({ up }) => up), shards: all };
    };
    const say: Bot['say'] = (server, channel, line) => {
      const told = (): Found => ({ kind: 'found', statements: [], notes: [line()] });
      const reply = (words: Words) => layOut('coverage feeds', speaking(words, told), MEASURE, words);
      return post({ server, channel, reply, nonce: randomBytes(12).toString('hex') }, desk);
    };
    const shortages = client.guilds.cache.map(shortageIn).filter((shortage) => shortage !== null);
    return { name: ready.user.displayName, invite, shortages, ended, health, say, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Throws InputError when the given server does not have the bot; other refusals are logged. */
async function offerCommands(
  client: Client<true>,
  options: BotOptions,
  store: RequestStore,
  invite: string,
): Promise<void> {
  const { guildId = null, log } = options;
  const offer = async (server: string | null, commands: BotOptions['commands']) => {
    const outcome = await register(client.rest, client.application.id, server, commands);
    log[outcome === 'updated' ? 'info' : 'debug']({ server }, `commands ${outcome} on Discord`);
  };
  const alone = (server: string) => `commands of ${server}`;
  try {
    await offer(guildId, options.commands);
    if (guildId !== null) return void store.keep('', alone(guildId));
    // A server that once had them for itself would show each twice.
    const once = client.guilds.cache.filter(({ id }) => store.recall(alone(id)) !== null);
    for (const id of once.keys()) await offer(id, new Map());
  } catch (error) {
    // Missing access, or no such server: only whoever set the id can mend that.
    if (guildId !== null && error instanceof DiscordAPIError && (error.status === 403 || error.status === 404))
      throw new InputError(`DISCORD_GUILD_ID: the bot is not in the server ${guildId}; add it there first: ${invite}`);
    log.error({ err: error }, 'the commands could not be registered: those known to Discord before go on working');
  }
}
