import { Client, GatewayIntentBits, Options, Partials } from 'discord.js';
import { answerFreely } from './answer-freely.ts';

/**
 * Milliseconds after which what discord.js keeps about each answered interaction is let go of; in the hour it would
 * keep it, a busy bot gathers gigabytes.
 */
const SWEPT = 30_000;

/**
 * A client that asks for no more than it needs: no privileged intent (a message that mentions the bot arrives with its
 * content all the same), small caches, no pings.
 * @param apiUrl base of another REST API, from which the gateway's address then comes too; null is discord.com
 * @param shards connections to the gateway, each with its part of the servers, all in this process
 */
export function newClient(apiUrl: string | null, shards: number): Client {
  const client = new Client({
    // Always said: left out, discord.js would read the environment's SHARDS as the number of one shard.
    shardCount: shards,
    shards: Array.from({ length: shards }, (_, shard) => shard),
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    // Without it, the first direct message of a member is dropped.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      MessageManager: 25,
      ReactionManager: 0,
      PresenceManager: 0,
      UserManager: { maxSize: 1_000, keepOverLimit: (user) => user.id === user.client.user?.id },
      GuildMemberManager: { maxSize: 200, keepOverLimit: (member) => member.id === member.client.user?.id },
    }),
    rest: { handlerSweepInterval: SWEPT, ...(apiUrl !== null && { api: apiUrl }) },
    ...(apiUrl !== null && {
      // Discord's pace is Discord's own; several shards keep to whatever pace they are told.
      ...(shards === 1 && { ws: { buildIdentifyThrottler: async () => ({ waitForIdentify: async () => {} }) } }),
    }),
  });
  answerFreely(client);
  return client;
}
