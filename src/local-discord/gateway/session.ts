import type { WebSocket } from 'ws';
import type { Identity, Shard } from './identify.ts';

/** Discord keeps a bounded number of events for a client that is away; past it the session cannot be resumed. */
const REPLAY_LIMIT = 20_000;
/** Events kept although a heartbeat acknowledged them. */
const KEEP_BEHIND = 100;

/** One identified client: what it asked for, its sequence, and the events it may have missed. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: Shard;
  #socket: WebSocket | null;
  #awaySince = 0;
  #sequence = 0;
  #history: { readonly sequence: number; readonly frame: string }[] = [];

  constructor(id: string, { intents, shard }: Identity, socket: WebSocket) {
    this.id = id;
    this.intents = intents;
    this.shard = shard;
    this.#socket = socket;
  }

  get connected(): boolean {
    return this.#socket !== null;
  }

  /** Sends an event, or keeps it for the client's return. */
  dispatch(event: string, data: unknown): void {
    this.#sequence += 1;
    const frame = JSON.stringify({ op: 0, t: event, s: this.#sequence, d: data });
    this.#history.push({ sequence: this.#sequence, frame });
    if (this.#history.length > REPLAY_LIMIT) this.#history = this.#history.slice(-REPLAY_LIMIT / 2);
    this.#socket?.send(frame);
  }

  acknowledge(sequence: number): void {
    this.#history = this.#history.filter((event) => event.sequence > sequence - KEEP_BEHIND);
  }

  detach(socket: WebSocket): void {
    if (this.#socket !== socket) return;
    this.#socket = null;
    this.#awaySince = Date.now();
  }

  awayLongerThan(ms: number): boolean {
    return !this.connected && Date.now() - this.#awaySince > ms;
  }

  isAhead(sequence: number): boolean {
    return sequence > this.#sequence;
  }

  /** Whether everything after `sequence` can still be replayed. */
  canReplay(sequence: number): boolean {
    const first = this.#history[0]?.sequence ?? this.#sequence + 1;
    return sequence >= first - 1;
  }

  /** Takes over a new connection: what was missed, then RESUMED. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket?.terminate();
    this.#socket = socket;
    for (const event of this.#history) if (event.sequence > sequence) socket.send(event.frame);
    this.dispatch('RESUMED', { _trace: [] });
  }
}
