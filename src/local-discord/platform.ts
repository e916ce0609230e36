import { type EventEmitter, on } from 'node:events';
import type { APIMessage } from 'discord-api-types/v10';
import type { Uploads } from './attachments.ts';
import type { CommandRegistry } from './commands.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interactions } from './interactions.ts';
import type { JsonObject, Wire } from './wire.ts';
import type { World } from './world.ts';

/** What a front end can follow. Messages are as a user sees them; `onlyFor` is the one user who sees an ephemeral one. */
export type Happenings = {
  messageCreate: [message: APIMessage, onlyFor: string | null];
  messageUpdate: [message: APIMessage, onlyFor: string | null];
  messageDelete: [gone: { readonly id: string; readonly channel_id: string }];
  typing: [where: { readonly channel_id: string; readonly user_id: string }];
  commandsChange: [guildId: string | null];
  refusal: [refused: Refused];
  wire: [passed: Wire];
};

/** A request that was answered with an error: what a bot should never cause. */
export type Refused = {
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly body: JsonObject;
};

export type Limits = {
  /** Milliseconds within which an interaction must first be answered. */
  readonly firstResponse: number;
  /** Milliseconds for which an interaction's token lives. */
  readonly token: number;
  /** Bytes of one uploaded file. */
  readonly file: number;
  /** Messages kept in a channel; older ones are forgotten, as in no real Discord, to bound memory. */
  readonly history: number;
};

/** The parts of this Discord, as its modules see each other. */
export type Platform = {
  readonly world: World;
  readonly gateway: Gateway;
  readonly commands: CommandRegistry;
  readonly interactions: Interactions;
  readonly uploads: Uploads;
  readonly events: EventEmitter<Happenings>;
  readonly limits: Limits;
  /** The application was granted the MessageContent intent. */
  readonly readsContent: boolean;
  readonly newId: () => string;
  readonly now: () => number;
  /** http://127.0.0.1:PORT */
  readonly origin: () => string;
};

/** Resolves with the first happening that satisfies `wanted`; rejects after `patience` milliseconds, saying what was awaited. */
export async function waitFor<K extends keyof Happenings>(
  events: EventEmitter<Happenings>,
  name: K,
  wanted: (happening: Happenings[K][0]) => boolean,
  patience: number,
): Promise<Happenings[K][0]> {
  const signal = AbortSignal.timeout(patience);
  try {
    // `on` keeps what is emitted meanwhile: two happenings of one tick are both seen.
    for await (const [happening] of on(events, name, { signal })) if (wanted(happening)) return happening;
  } catch (cause) {
    if (!signal.aborted) throw cause;
  }
  throw new Error(`no ${name} as awaited within ${patience} ms`);
}
