import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildCreatePayload, userPayload } from '../payloads.ts';
import { shardOf } from '../snowflake.ts';
import { Intent, isObject, type JsonObject, KNOWN_INTENTS } from '../wire.ts';
import type { World } from '../world.ts';
import { Session } from './session.ts';

const Op = {
  dispatch: 0,
  heartbeat: 1,
  identify: 2,
  presence: 3,
  voice: 4,
  resume: 6,
  reconnect: 7,
  members: 8,
  invalid: 9,
  hello: 10,
  ack: 11,
} as const;
/** Discord closes with these; 4004 and above 4009 are final, the client must not reconnect. */
const Close = {
  error: 4000,
  opcode: 4001,
  decode: 4002,
  unauthenticated: 4003,
  token: 4004,
  twice: 4005,
  sequence: 4007,
  tooFast: 4008,
  timedOut: 4009,
  shard: 4010,
  version: 4012,
  intents: 4013,
  disallowed: 4014,
} as const;
const MAX_PAYLOAD = 4096;
const SENDS_PER_MINUTE = 120;
const PRIVILEGED = {
  GuildMembers: Intent.guildMembers,
  GuildPresences: Intent.guildPresences,
  MessageContent: Intent.messageContent,
} as const;
export type PrivilegedIntent = keyof typeof PRIVILEGED;

export type GatewayOptions = {
  readonly world: World;
  readonly token: string;
  /** ws://127.0.0.1:PORT, known once the server listens. */
  readonly url: () => string;
  readonly privilegedIntents: readonly PrivilegedIntent[];
  readonly heartbeatMs: number;
};

/** Whom an event concerns: a server's shard, or shard 0; and the intent a session must have asked for (0: none). */
export type Audience = { readonly guildId: string | null; readonly intent: number };

/** Gateway v10 over ws: hello, identify, ready, heartbeats, resume with replay, and the faults a bot must survive. */
export class Gateway {
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  readonly #sockets = new Set<WebSocket>();
  readonly #sessions = new Map<string, Session>();
  /** Connections are refused while true. */
  paused = false;

  constructor(options: GatewayOptions) {
    this.#options = options;
  }

  /** Sends an event to every session it concerns; `tailor` adapts it to what a session may see. */
  dispatch(
    event: string,
    data: JsonObject,
    audience: Audience,
    tailor?: (data: JsonObject, intents: number) => JsonObject,
  ): void {
    for (const session of this.#sessions.values()) {
      const [shard, count] = session.shard;
      if (shard !== (audience.guildId ? shardOf(audience.guildId, count) : 0)) continue;
      if (audience.intent && !(session.intents & audience.intent)) continue;
      session.dispatch(event, tailor ? tailor(data, session.intents) : data);
    }
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.paused) return void socket.destroy();
    this.#server.handleUpgrade(request, socket, head, (client) => {
      const version = new URL(request.url ?? '/', 'ws://localhost').searchParams.get('v');
      if (version !== '10') return client.close(Close.version, 'Invalid API version.');
      this.#welcome(client);
    });
  }

  /** Drops every connection without a word, as a network does; the sessions wait for a resume. */
  dropSockets(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  closeSockets(code: number): void {
    for (const socket of this.#sockets) socket.close(code);
  }

  askReconnect(): void {
    for (const socket of this.#sockets) send(socket, Op.reconnect, null);
  }

  /** Forgets every session and says so: clients have to identify again. */
  invalidateSessions(): void {
    this.#sessions.clear();
    for (const socket of this.#sockets) send(socket, Op.invalid, false);
  }

  /** Sends something that no schema allows, to see whether the bot survives it. */
  sendRaw(event: string, data: unknown): void {
    for (const session of this.#sessions.values()) session.dispatch(event, data);
  }

  get connections(): number {
    return [...this.#sessions.values()].filter((session) => session.connected).length;
  }

  close(): void {
    for (const socket of this.#sockets) socket.terminate();
    this.#server.close();
  }

  #welcome(socket: WebSocket): void {
    const { heartbeatMs } = this.#options;
    let session: Session | null = null;
    let sends: number[] = [];
    let lastBeat = Date.now();
    const watch = setInterval(() => {
      if (Date.now() - lastBeat > heartbeatMs * 2) socket.close(Close.timedOut, 'Session timed out.');
    }, heartbeatMs);
    this.#sockets.add(socket);
    socket.on('error', () => socket.terminate());
    socket.on('close', (code) => {
      clearInterval(watch);
      this.#sockets.delete(socket);
      session?.detach(socket);
      // A client that says goodbye with 1000 or 1001 ends its session.
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
    });
    socket.on('message', (raw: Buffer) => {
      const now = Date.now();
      sends = [...sends.filter((at) => now - at < 60_000), now];
      if (sends.length > SENDS_PER_MINUTE) return socket.close(Close.tooFast, 'You are being rate limited.');
      if (raw.length > MAX_PAYLOAD) return socket.close(Close.decode, 'Error while decoding payload.');
      const message = parse(raw);
      if (!message) return socket.close(Close.decode, 'Error while decoding payload.');
      switch (message.op) {
        case Op.heartbeat:
          lastBeat = now;
          if (typeof message.d === 'number') session?.acknowledge(message.d);
          return send(socket, Op.ack, null);
        case Op.identify:
          if (session) return socket.close(Close.twice, 'Already authenticated.');
          session = this.#identify(socket, message.d);
          return;
        case Op.resume:
          if (session) return socket.close(Close.twice, 'Already authenticated.');
          session = this.#resume(socket, message.d);
          return;
        case Op.presence:
        case Op.voice:
          if (!session) socket.close(Close.unauthenticated, 'Not authenticated.');
          return;
        case Op.members:
          if (!session) return socket.close(Close.unauthenticated, 'Not authenticated.');
          return this.#members(session, message.d);
        default:
          return socket.close(Close.opcode, 'Unknown opcode.');
      }
    });
    send(socket, Op.hello, { heartbeat_interval: heartbeatMs, _trace: [] });
  }

  #identify(socket: WebSocket, data: unknown): Session | null {
    const { world, url, privilegedIntents } = this.#options;
    const refuse = (code: number, why: string) => {
      socket.close(code, why);
      return null;
    };
    if (!isObject(data) || !isObject(data.properties)) return refuse(Close.decode, 'Error while decoding payload.');
    if (!this.#tokenIsRight(data.token)) return refuse(Close.token, 'Authentication failed.');
    const intents = data.intents;
    if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0 || intents & ~KNOWN_INTENTS) {
      return refuse(Close.intents, 'Invalid intent(s).');
    }
    const allowed = privilegedIntents.reduce((bits, name) => bits | PRIVILEGED[name], 0);
    const privileged = Object.values(PRIVILEGED).reduce((bits, bit) => bits | bit, 0);
    if (intents & privileged & ~allowed) return refuse(Close.disallowed, 'Disallowed intent(s).');
    const shard = data.shard ?? [0, 1];
    if (!isShard(shard)) return refuse(Close.shard, 'Invalid shard.');

    const session = new Session(randomUUID().replaceAll('-', ''), intents, shard, socket);
    this.#sessions.set(session.id, session);
    const guilds = [...world.guilds.values()].filter((guild) => shardOf(guild.id, shard[1]) === shard[0]);
    session.dispatch('READY', {
      v: 10,
      user: { ...userPayload(world.bot), verified: true, mfa_enabled: true, email: null, flags: 0 },
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: url(),
      session_type: 'normal',
      shard,
      application: { id: world.bot.id, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
      guild_join_requests: [],
      geo_ordered_rtc_regions: [],
      user_settings: {},
      _trace: [],
    });
    if (intents & Intent.guilds)
      for (const guild of guilds) session.dispatch('GUILD_CREATE', guildCreatePayload(guild, world));
    return session;
  }

  #resume(socket: WebSocket, data: unknown): Session | null {
    if (!isObject(data) || typeof data.seq !== 'number') {
      socket.close(Close.decode, 'Error while decoding payload.');
      return null;
    }
    if (!this.#tokenIsRight(data.token)) {
      socket.close(Close.token, 'Authentication failed.');
      return null;
    }
    const session = this.#sessions.get(String(data.session_id));
    if (!session?.canReplay(data.seq)) {
      if (session) this.#sessions.delete(session.id);
      send(socket, Op.invalid, false);
      return null;
    }
    session.resume(socket, data.seq);
    return session;
  }

  #members(session: Session, data: unknown): void {
    const guild = isObject(data) ? this.#options.world.guilds.get(String(data.guild_id)) : undefined;
    if (!guild || !isObject(data)) return;
    const ids = Array.isArray(data.user_ids) ? data.user_ids : data.user_ids ? [data.user_ids] : null;
    const members = [...guild.members.values()].filter((m) => !ids || ids.includes(m.user.id));
    session.dispatch('GUILD_MEMBERS_CHUNK', {
      guild_id: guild.id,
      members: members.map((m) => ({
        user: userPayload(m.user),
        roles: m.roles,
        joined_at: m.joinedAt,
        deaf: false,
        mute: false,
        flags: 0,
      })),
      chunk_index: 0,
      chunk_count: 1,
      ...(typeof data.nonce === 'string' && { nonce: data.nonce }),
    });
  }

  #tokenIsRight(token: unknown): boolean {
    return typeof token === 'string' && token.replace(/^Bot /, '') === this.#options.token;
  }
}

const send = (socket: WebSocket, op: number, d: unknown) => socket.send(JSON.stringify({ op, d, s: null, t: null }));

function parse(raw: Buffer): JsonObject | null {
  try {
    const value: unknown = JSON.parse(raw.toString('utf8'));
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

const isShard = (value: unknown): value is [number, number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(Number.isInteger) &&
  value[1] > 0 &&
  value[0] >= 0 &&
  value[0] < value[1];
