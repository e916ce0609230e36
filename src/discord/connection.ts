import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  HTTPError,
} from 'discord.js';
import { InputError } from '../domain/input-error.ts';
import type { Log } from './log.ts';

/** How long Discord may take from login to ready, in milliseconds; the shards may come one every five seconds. */
const LOGIN_LIMIT = 60_000;
const SHARD_LIMIT = 6_000;

/** Logs in and waits until the servers are known. Throws InputError with one line on what is wrong and what to do. */
export async function connect(client: Client, token: string, apiUrl: string | null): Promise<Client<true>> {
  const where = apiUrl === null ? 'Discord' : `Discord at DISCORD_API_URL (${apiUrl})`;
  const limit = LOGIN_LIMIT + SHARD_LIMIT * (Number(client.options.shardCount) - 1);
  let timer: NodeJS.Timeout | undefined;
  try {
    const ready = new Promise<Client<true>>((resolve, reject) => {
      client.once(Events.ClientReady, resolve);
      timer = setTimeout(
        () => reject(new InputError(`${where} did not become ready in ${limit / 1_000} s: try again later`)),
        limit,
      );
    });
    // Only one of the two is awaited at a time.
    ready.catch(() => undefined);
    await client.login(token);
    return await ready;
  } catch (error) {
    await client.destroy();
    throw reasonOf(error, where);
  } finally {
    clearTimeout(timer);
  }
}

function reasonOf(error: unknown, where: string): unknown {
  if (error instanceof InputError) return error;
  const code = (error as { code?: unknown }).code;
  if (error instanceof DiscordjsError && code === DiscordjsErrorCodes.TokenInvalid)
    return new InputError('DISCORD_TOKEN: Discord does not accept this token; copy it again from the developer portal');
  if (error instanceof DiscordAPIError)
    return new InputError(`${where} refused the login: ${error.message} (${error.code})`, { cause: error });
  const reason = error instanceof Error ? error.message : String(error);
  // The gateway's reasons come without a code; these two are its words for shards.
  if (/^Shard/u.test(reason)) return new InputError(`SHARDS: ${where} says: ${reason}; set another number`);
  if (error instanceof HTTPError)
    return new InputError(`${where} answers with an error (${error.status} ${reason}): try again later`, {
      cause: error,
    });
  return new InputError(`${where} cannot be reached: ${reason}`, { cause: error });
}

/** Why the gateway takes a bot no more, where its operator can do something about it. */
const FINAL: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]: 'the token is no longer valid',
  [GatewayCloseCodes.InvalidShard]: 'SHARDS does not fit; try another number',
  [GatewayCloseCodes.ShardingRequired]: 'it is in too many servers for one connection; set SHARDS higher',
};

/** Resolves with one line when the gateway closes a session that no reconnecting mends. Faults that mend are logged. */
export function endOf(client: Client, log: Log): Promise<string> {
  client.on(Events.Error, (error) => log.warn({ err: error }, 'the connection to Discord had a fault'));
  client.on(Events.ShardError, (error, shard) => log.warn({ err: error, shard }, 'the gateway had a fault'));
  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'reconnecting to Discord'));
  client.on(Events.ShardResume, (shard) => log.info({ shard }, 'connected to Discord again'));
  return new Promise((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const reason = FINAL[code] ?? GatewayCloseCodes[code] ?? 'no reason given';
      resolve(`Discord closed the connection for good (${code}): ${reason}`);
    });
    client.on(Events.Invalidated, () => resolve('Discord ended the session for good: the token may have been revoked'));
  });
}

type PacketHandler = { handlePacket: (packet: { readonly t?: string }, shard: unknown) => unknown };

/**
 * An event that discord.js cannot digest would end the process from inside its socket handler; here it is logged and
 * skipped. There is no public hook before the digestion.
 */
export function guardPackets(client: Client, log: Log): void {
  const manager = client.ws as unknown as PacketHandler;
  const digest = manager.handlePacket.bind(manager);
  manager.handlePacket = (packet, shard) => {
    try {
      return digest(packet, shard);
    } catch (error) {
      log.error({ err: error, event: packet?.t }, 'an event from Discord made no sense and was skipped');
      return false;
    }
  };
}
