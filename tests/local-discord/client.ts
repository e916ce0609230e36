import { Client, Events, GatewayIntentBits, Partials } from 'discord.js';
import { type LocalDiscord, type LocalDiscordOptions, startLocalDiscord } from '../../src/local-discord/start.ts';

export type Running = { readonly discord: LocalDiscord; readonly client: Client; stop(): Promise<void> };

export const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** The real client, told nothing but where the local Discord is. */
export const newClient = (discord: LocalDiscord, intents: readonly GatewayIntentBits[] = INTENTS, shards?: number) =>
  new Client({
    intents,
    // Direct-message channels are not part of READY: without this the client drops their messages.
    partials: [Partials.Channel],
    rest: { api: discord.url, version: '10', retries: 0, offset: 0 },
    ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) },
    ...(shards && { shardCount: shards, shards: Array.from({ length: shards }, (_, id) => id) }),
  });

/** A local Discord with a logged-in client. */
export async function startBoth(options: LocalDiscordOptions = {}): Promise<Running> {
  const discord = await startLocalDiscord(options);
  const client = newClient(discord);
  await ready(client, discord.token);
  return {
    discord,
    client,
    stop: async () => {
      await client.destroy();
      await discord.close();
    },
  };
}

export async function ready(client: Client, token: string): Promise<void> {
  const seen = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()));
  await client.login(token);
  await seen;
}
