import { randomBytes } from 'node:crypto';
import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { InputError } from '../domain/input-error.ts';
import { admin } from './admin.ts';
import { Uploads } from './attachments.ts';
import { channelOf } from './channel-of.ts';
import { CommandRegistry } from './commands.ts';
import { type Fault, Faults } from './faults.ts';
import { Close } from './gateway/codes.ts';
import { Gateway } from './gateway/gateway.ts';
import type { PrivilegedIntent } from './gateway/identify.ts';
import { Interactions } from './interactions.ts';
import { Place } from './place.ts';
import { DEFAULT_SERVERS, type ServerPlan } from './plans.ts';
import { type Happenings, type Limits, type Platform, type Refused, waitFor } from './platform.ts';
import { type RateLimits, rateLimiter, USUAL_RATE_LIMITS } from './rest/rate-limits.ts';
import { callbackRoutes } from './rest/routes/callbacks.ts';
import { channelRoutes } from './rest/routes/channels.ts';
import { commandRoutes } from './rest/routes/commands.ts';
import { lookupRoutes } from './rest/routes/lookups.ts';
import { webhookRoutes } from './rest/routes/webhooks.ts';
import { fromLoopback, restServer } from './rest/server.ts';
import type { Site } from './site.ts';
import { snowflakes } from './snowflake.ts';
import { World } from './world.ts';

export type LocalDiscordOptions = {
  /** 0 lets the system choose. */
  readonly port?: number;
  readonly botName?: string;
  readonly servers?: readonly ServerPlan[];
  /** What the application was granted in the portal: nothing, unless said. */
  readonly privilegedIntents?: readonly PrivilegedIntent[];
  readonly limits?: Partial<Limits>;
  /** null limits nothing. */
  readonly rateLimits?: RateLimits | null;
  readonly heartbeatMs?: number;
  /** Shards that may identify in five seconds (Discord: 1 for most bots); not limited unless said. */
  readonly maxConcurrency?: number;
  /** Milliseconds for which a session waits for its client's return. */
  readonly resumeMs?: number;
  /** Shards that `GET /gateway/bot` recommends. */
  readonly shards?: number;
  /** Milliseconds that the user side waits for an answer. */
  readonly patience?: number;
  /** The clock of ids, deadlines, tokens and rate limits, in milliseconds. */
  readonly now?: () => number;
};

const HOST = '127.0.0.1';
const LIMITS: Limits = { firstResponse: 3_000, token: 15 * 60_000, file: 10 * 1024 * 1024, history: 5_000 };
const REFUSALS_KEPT = 1_000;
/**
 * When the planned servers were founded, in milliseconds. Their ids, channels and people are the same in every run, as
 * on Discord: what a bot keeps for a server is found again.
 */
const FOUNDED = Date.UTC(2025, 0, 1);

export type LocalDiscord = Awaited<ReturnType<typeof startLocalDiscord>>;

/** Starts a Discord on loopback. Throws InputError when the port cannot be had. */
export async function startLocalDiscord(options: LocalDiscordOptions = {}) {
  const { now = Date.now, patience = 15_000, shards = 1, privilegedIntents = [], maxConcurrency = null } = options;
  const { rateLimits = USUAL_RATE_LIMITS, heartbeatMs = 41_250, resumeMs = 5 * 60_000 } = options;
  let port = options.port ?? 0;
  let token = randomToken();
  const newId = snowflakes(now);
  const limits = { ...LIMITS, ...options.limits };
  let isFounded = false;
  const foundingId = snowflakes(() => FOUNDED);
  const world = new World(
    () => (isFounded ? newId() : foundingId()),
    () => (isFounded ? now() : FOUNDED),
    options.botName ?? 'Verbatim',
  );
  for (const plan of options.servers ?? DEFAULT_SERVERS) world.addGuild(plan);
  isFounded = true;
  const origin = () => `http://${HOST}:${port}`;
  const gatewayUrl = () => `ws://${HOST}:${port}`;
  const events = new EventEmitter<Happenings>().setMaxListeners(0);
  const gateway = new Gateway({
    world,
    token: () => token,
    url: gatewayUrl,
    privilegedIntents,
    heartbeatMs,
    maxConcurrency,
    resumeMs,
    dispatched: (name, body) => events.emit('wire', { way: 'gateway', name, body }),
  });
  const faults = new Faults();
  const refusals: Refused[] = [];
  let site: Site | null = null;
  const platform: Platform = {
    world,
    gateway,
    events,
    limits,
    newId,
    now,
    origin,
    commands: new CommandRegistry(world.bot.id, newId, now),
    interactions: new Interactions(limits, newId, now),
    uploads: new Uploads(),
    readsContent: privilegedIntents.includes('MessageContent'),
  };
  const server = restServer({
    routes: [
      ...lookupRoutes(platform, { url: gatewayUrl, shards, maxConcurrency }),
      ...commandRoutes(platform),
      ...channelRoutes(platform),
      ...callbackRoutes(platform),
      ...webhookRoutes(platform),
    ],
    token: () => token,
    fileMax: limits.file,
    limiter: rateLimiter(rateLimits, now),
    attachment: (id) => platform.uploads.get(id),
    fault: (path) => faults.take(path),
    refused: (refused) => {
      refusals.push(refused);
      if (refusals.length > REFUSALS_KEPT) refusals.shift();
      events.emit('refusal', refused);
    },
    passed: (wire) => events.emit('wire', wire),
    site: () => site,
  });
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    if (!fromLoopback(request) || !URL.canParse(request.url ?? '/', 'ws://localhost')) socket.destroy();
    else if (!site?.upgrade(request, socket, head)) gateway.upgrade(request, socket, head);
  });
  server.listen(port, HOST);
  await once(server, 'listening').catch((cause: NodeJS.ErrnoException) => {
    throw new InputError(`cannot listen on ${HOST}:${port} (${cause.code}): set PORT to a free port, or to 0`, {
      cause,
    });
  });
  port = (server.address() as AddressInfo).port;

  return {
    /** REST base, without version: what DISCORD_API_URL takes. */
    url: `${origin()}/api`,
    /** The bot's token, new in every run. */
    get token() {
      return token;
    },
    applicationId: world.bot.id,
    /** Bytes of one uploaded file. */
    fileLimit: limits.file,
    /** Users, servers, channels and their messages. */
    world,
    events,
    commands: platform.commands,
    /** What the bot was refused so far, oldest first: a well-behaved bot leaves this empty. */
    refusals: refusals as readonly Refused[],
    /** What a server's owner does while the bot runs. */
    admin: admin(platform),

    /** A user, by name or id, who can then go `in` a channel: by id, "general", or "The Newsroom/general". */
    user(nameOrId: string) {
      const user = world.user(nameOrId);
      return {
        user,
        in: (channel: string) => new Place(platform, user, channelOf(world, user, channel), patience),
        dm: () => new Place(platform, user, world.dm(user), patience),
      };
    },

    /** The next happening that satisfies `wanted`. */
    next: <K extends keyof Happenings>(name: K, wanted: (happening: Happenings[K][0]) => boolean = () => true) =>
      waitFor(events, name, wanted, patience),

    /** Sessions whose client is connected now. */
    get connected() {
      return gateway.connected;
    },
    dropSockets: () => gateway.dropSockets(),
    closeSockets: (code: number) => gateway.closeSockets(code),
    askReconnect: () => gateway.askReconnect(),
    invalidateSessions: () => gateway.invalidateSessions(),
    dispatchRaw: (event: string, data: unknown) => gateway.dispatchRaw(event, data),
    /** The gateway takes no connections until `unpause`. */
    pause: () => gateway.pause(),
    unpause: () => gateway.unpause(),
    /** Lets the next `times` requests whose path contains `path` fail. */
    failRest: (fault: Fault, times = 1, path = '') => faults.plan(fault, times, path),
    /** The token is good no more, as after a reset in the portal. */
    revokeToken() {
      token = randomToken();
      gateway.closeSockets(...Close.token);
    },

    /** Serves a site beside the API from now on. */
    serve(served: Site): void {
      site = served;
    },

    async close(): Promise<void> {
      gateway.close();
      platform.interactions.close();
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Three dotted parts, as a bot's token looks; new in every run. */
const randomToken = () => [18, 4, 27].map((bytes) => randomBytes(bytes).toString('base64url')).join('.');
