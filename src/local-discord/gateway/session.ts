import type { WebSocket } from 'ws';

/** Discord keeps a bounded number of events for a client that is away; past it the session cannot be resumed. */
const REPLAY_LIMIT = 20_000;
/** Acknowledged by a heartbeat: no longer needed for a replay, but kept for a resume from an older sequence. */
const KEEP_BEHIND = 1_000;

/** One identified client: what it asked for, its sequence, and the events it may have missed. */
export class Session {
  readonly id: string;
  readonly intents: number;
  readonly shard: readonly [id: number, count: number];
  #socket: WebSocket | null;
  #sequence = 0;
  #history: { readonly sequence: number; readonly frame: string }[] = [];
  #lost = false;

  constructor(id: string, intents: number, shard: readonly [number, number], socket: WebSocket) {
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
    if (this.#history.length > REPLAY_LIMIT) {
      this.#history.shift();
      this.#lost ||= !this.connected;
    }
    this.#socket?.send(frame);
  }

  acknowledge(sequence: number): void {
    const first = this.#history[0]?.sequence ?? 0;
    if (sequence - first > KEEP_BEHIND) this.#history.splice(0, sequence - first - KEEP_BEHIND);
  }

  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = null;
  }

  /** Whether everything after `sequence` can still be replayed. */
  canReplay(sequence: number): boolean {
    const first = this.#history[0]?.sequence ?? this.#sequence + 1;
    return !this.#lost && sequence <= this.#sequence && sequence >= first - 1;
  }

  /** Takes over a new connection: what was missed, then RESUMED. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    for (const { sequence: s, frame } of this.#history) if (s > sequence) socket.send(frame);
    this.dispatch('RESUMED', { _trace: [] });
  }
}
