import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildCreatePayload } from '../payloads.ts';
import { shardOf } from '../snowflake.ts';
import { Intent, isObject, type JsonObject } from '../wire.ts';
import type { World } from '../world.ts';
import { Close, type CloseReason, Op } from './codes.ts';
import { converse, type Desk, send } from './connection.ts';
import { isToken, type PrivilegedIntent, readIdentify } from './identify.ts';
import { membersPayload, readyPayload } from './ready.ts';
import { Session } from './session.ts';

export type GatewayOptions = {
  readonly world: World;
  readonly token: () => string;
  /** ws://127.0.0.1:PORT, known once the server listens. */
  readonly url: () => string;
  readonly privilegedIntents: readonly PrivilegedIntent[];
  readonly heartbeatMs: number;
  /** How many clients may identify in five seconds; null: any number. */
  readonly maxConcurrency: number | null;
  /** Milliseconds for which a session waits for its client's return. */
  readonly resumeMs: number;
  /** Hears of every event once, whoever receives it. */
  readonly dispatched: (event: string, data: JsonObject) => void;
};

/** Whom an event concerns: a server's shard, or shard 0; and the intent a session must have asked for (0: none). */
export type Audience = { readonly guildId: string | null; readonly intent: number };

const IDENTIFY_MS = 5_000;
const GUILDS_A_SHARD = 2_500;
/** The largest frame that is read at all; what is above Discord's own limit is answered with a close code. */
const FRAME_MAX = 64 * 1024;

/** Gateway v10 over ws: sessions, whom an event goes to, and the faults that a bot must survive. */
export class Gateway implements Desk {
  readonly #options: GatewayOptions;
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: FRAME_MAX });
  readonly #sessions = new Map<string, Session>();
  readonly #lastIdentify = new Map<number, number>();
  #paused = false;
  /** Sessions started so far. */
  starts = 0;

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
    this.#options.dispatched(event, data);
    for (const session of this.#sessions.values()) {
      const [shard, count] = session.shard;
      if (shard !== (audience.guildId ? shardOf(audience.guildId, count) : 0)) continue;
      if (audience.intent && !(session.intents & audience.intent)) continue;
      session.dispatch(event, tailor ? tailor(data, session.intents) : data);
    }
  }

  /** Takes over a connection from the HTTP server. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.#paused) return void socket.destroy();
    this.#server.handleUpgrade(request, socket, head, (client) => {
      const query = new URL(request.url ?? '/', 'ws://localhost').searchParams;
      converse(client, this, this.#options.heartbeatMs);
      if (query.get('v') !== '10' || (query.get('encoding') ?? 'json') !== 'json') client.close(...Close.version);
    });
  }

  identify(socket: WebSocket, data: unknown): Session | CloseReason | null {
    const { world, token, url, privilegedIntents, resumeMs } = this.#options;
    for (const session of this.#sessions.values())
      if (session.awayLongerThan(resumeMs)) this.#sessions.delete(session.id);
    const identity = readIdentify(data, token(), privilegedIntents);
    if (!('shard' in identity)) return identity;
    const [shard, count] = identity.shard;
    const guilds = world.botGuilds.filter(({ id }) => shardOf(id, count) === shard);
    if (guilds.length > GUILDS_A_SHARD) return Close.sharding;
    if (this.#tooSoon(identity.shard[0])) {
      send(socket, Op.invalidSession, false);
      return null;
    }
    this.starts += 1;

    const session = new Session(randomUUID().replaceAll('-', ''), identity, socket);
    this.#sessions.set(session.id, session);
    session.dispatch('READY', readyPayload(world.bot, session, guilds, url()));
    if (identity.intents & Intent.guilds) {
      for (const guild of guilds) session.dispatch('GUILD_CREATE', guildCreatePayload(guild, world));
    }
    return session;
  }

  resume(socket: WebSocket, data: unknown): Session | CloseReason | null {
    if (!isObject(data) || typeof data.seq !== 'number') return Close.decode;
    if (!isToken(data.token, this.#options.token())) return Close.token;
    const session = this.#sessions.get(String(data.session_id));
    if (session?.isAhead(data.seq)) return Close.sequence;
    if (!session || session.awayLongerThan(this.#options.resumeMs) || !session.canReplay(data.seq)) {
      if (session) this.#sessions.delete(session.id);
      send(socket, Op.invalidSession, false);
      return null;
    }
    session.resume(socket, data.seq);
    return session;
  }

  /** Discord lets max_concurrency shards identify in five seconds, each in a place of its own. */
  #tooSoon(shard: number): boolean {
    const { maxConcurrency } = this.#options;
    if (maxConcurrency === null) return false;
    const place = shard % maxConcurrency;
    const last = this.#lastIdentify.get(place) ?? Number.NEGATIVE_INFINITY;
    if (Date.now() - last < IDENTIFY_MS) return true;
    this.#lastIdentify.set(place, Date.now());
    return false;
  }

  /** REQUEST_GUILD_MEMBERS: the members with the ids asked for, or whose names begin as asked. */
  members(session: Session, data: unknown): void {
    const guild = isObject(data) ? this.#options.world.guilds.get(String(data.guild_id)) : undefined;
    if (!guild || !isObject(data)) return;
    session.dispatch('GUILD_MEMBERS_CHUNK', membersPayload(guild, data));
  }

  left(session: Session, socket: WebSocket, code: number): void {
    session.detach(socket);
    // A client that says goodbye with 1000 or 1001 ends its session.
    if (!session.connected && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
  }

  /** Sessions whose client is connected. */
  get connected(): number {
    return [...this.#sessions.values()].filter((session) => session.connected).length;
  }

  /** Drops every connection without a word, as a network does; the sessions wait for a resume. */
  dropSockets(): void {
    for (const socket of this.#server.clients) socket.terminate();
  }

  closeSockets(code: number, reason = ''): void {
    for (const socket of this.#server.clients) socket.close(code, reason);
  }

  askReconnect(): void {
    for (const socket of this.#server.clients) send(socket, Op.reconnect, null);
  }

  /** Forgets every session and says so: clients have to identify again. */
  invalidateSessions(): void {
    this.#sessions.clear();
    for (const socket of this.#server.clients) send(socket, Op.invalidSession, false);
  }

  /** Drops every connection and takes no new one until `unpause`. */
  pause(): void {
    this.#paused = true;
    this.dropSockets();
  }

  unpause(): void {
    this.#paused = false;
  }

  /** Sends something that Discord never would, to see whether the bot survives it. */
  dispatchRaw(event: string, data: unknown): void {
    for (const session of this.#sessions.values()) session.dispatch(event, data);
  }

  close(): void {
    this.dropSockets();
    this.#server.close();
  }
}
