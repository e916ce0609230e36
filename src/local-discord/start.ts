import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { InputError } from '../domain/input-error.ts';
import { CommandRegistry } from './commands.ts';
import { Faults } from './faults.ts';
import { Gateway, type PrivilegedIntent } from './gateway/gateway.ts';
import { Interactions } from './interactions.ts';
import { uploads } from './messages.ts';
import { Place } from './place.ts';
import { type Happenings, type Limits, type Platform, waitFor } from './platform.ts';
import { unlimited } from './rest/rate-limits.ts';
import { callbackRoutes } from './rest/routes/callbacks.ts';
import { channelRoutes } from './rest/routes/channels.ts';
import { commandRoutes } from './rest/routes/commands.ts';
import { lookupRoutes } from './rest/routes/lookups.ts';
import { webhookRoutes } from './rest/routes/webhooks.ts';
import { fromLoopback, restServer } from './rest/server.ts';
import { snowflakes } from './snowflake.ts';
import { type Channel, DEFAULT_SERVERS, type Guild, type ServerPlan, type User, World } from './world.ts';

export type LocalDiscordOptions = {
  /** 0 lets the system choose. */
  readonly port?: number;
  readonly botName?: string;
  readonly servers?: readonly ServerPlan[];
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  readonly limits?: Partial<Limits>;
  readonly heartbeatMs?: number;
  /** Shards that `GET /gateway/bot` recommends. */
  readonly shards?: number;
  /** Milliseconds that the user side waits for an answer. */
  readonly patience?: number;
  /** The clock of ids, deadlines and tokens, in milliseconds. */
  readonly now?: () => number;
};

const HOST = '127.0.0.1';
const LIMITS: Limits = { firstResponse: 3_000, token: 15 * 60_000, file: 10 * 1024 * 1024, history: 5_000 };

export type LocalDiscord = Awaited<ReturnType<typeof startLocalDiscord>>;

/** Starts a Discord on loopback. Throws InputError when the port cannot be had. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}) {
  const { now = Date.now, servers = DEFAULT_SERVERS, patience = 15_000, shards = 1 } = options;
  const limits = { ...LIMITS, ...options.limits };
  const token = randomToken();
  const newId = snowflakes(now);
  const world = new World(newId, now, options.botName ?? 'Verbatim');
  for (const plan of servers) world.addGuild(plan);
  let port = options.port ?? 0;
  const gatewayUrl = () => `ws://${HOST}:${port}`;
  const origin = () => `http://${HOST}:${port}`;
  const gateway = new Gateway({
    world,
    token,
    url: gatewayUrl,
    privilegedIntents: options.privilegedIntents ?? [],
    heartbeatMs: options.heartbeatMs ?? 41_250,
  });
  const faults = new Faults();
  const platform: Platform = {
    world,
    gateway,
    commands: new CommandRegistry(world.bot.id, newId, now),
    interactions: new Interactions(limits, newId, now),
    events: new EventEmitter<Happenings>().setMaxListeners(0),
    limits,
    newId,
    now,
    origin,
  };
  const server = restServer({
    routes: [
      ...lookupRoutes(platform, gatewayUrl, shards),
      ...commandRoutes(platform),
      ...channelRoutes(platform),
      ...callbackRoutes(platform),
      ...webhookRoutes(platform),
    ],
    token,
    fileMax: limits.file,
    limiter: unlimited,
    attachment: (channelId, id) => {
      const messages = world.channels.get(channelId)?.messages.values() ?? [];
      for (const message of messages) {
        const file = uploads.get(message)?.get(id);
        if (file) return file;
      }
      return undefined;
    },
    fault: (_method, path) => faults.take(path),
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (fromLoopback(request)) gateway.upgrade(request, socket, head);
    else socket.destroy();
  });
  server.listen(port, HOST);
  await once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
    throw new InputError(`cannot listen on ${HOST}:${port} (${cause.code}): set PORT to a free port, or to 0`);
  });
  port = (server.address() as AddressInfo).port;

  return {
    /** REST base, without version: what DISCORD_API_URL takes. */
    url: `${origin()}/api`,
    token,
    applicationId: world.bot.id,
    world,
    gateway,
    events: platform.events,
    commands: platform.commands,
    guilds: [...world.guilds.values()] as readonly Guild[],

    /** A user, by name or id, who can then go `in` a channel: by id, "general", or "The Newsroom/general". */
    user(nameOrId: string) {
      const user = world.user(nameOrId);
      return {
        user,
        in: (channel: string) => new Place(platform, user, channelFor(world, user, channel), patience),
        dm: () => new Place(platform, user, world.dm(user), patience),
      };
    },

    /** The next happening that satisfies `wanted`. */
    next: <K extends keyof Happenings>(name: K, wanted: (happening: Happenings[K][0]) => boolean = () => true) =>
      waitFor(platform.events, name, wanted, patience),

    /** Lets the next `times` requests whose path contains `path` fail with `status`. */
    failRest: (status: number, times = 1, path = '') => faults.plan(status, times, path),

    async close(): Promise<void> {
      gateway.close();
      platform.interactions.close();
      server.closeAllConnections();
      await new Promise<void>((closed) => server.close(() => closed()));
    },
  };
}

/** Three dotted parts, as a bot's token looks; new in every run. */
const randomToken = () => [18, 4, 27].map((bytes) => randomBytes(bytes).toString('base64url')).join('.');

/** A channel by id or by name, among those of the user's servers. Throws when it is not one. */
function channelFor(world: World, user: User, wanted: string): Channel {
  const byId = world.channels.get(wanted);
  if (byId) return byId;
  const [server, name] = wanted.includes('/') ? wanted.split('/') : [null, wanted];
  const candidates = [...world.channels.values()].filter(
    (c) => c.guild?.members.has(user.id) && c.name === name && (server === null || c.guild.name === server),
  );
  if (candidates.length !== 1)
    throw new Error(
      `${user.displayName} has ${candidates.length || 'no'} channel${candidates.length > 1 ? 's' : ''} called ${wanted}`,
    );
  return candidates[0]!;
}
