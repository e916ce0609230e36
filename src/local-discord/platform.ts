import { type EventEmitter, once } from 'node:events';
import type { APIMessage } from 'discord-api-types/v10';
import type { CommandRegistry } from './commands.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { Interactions } from './interactions.ts';
import type { World } from './world.ts';

/** What a front end can follow. Messages are as a user sees them; an ephemeral one has flag 64. */
export type Happenings = {
  messageCreate: [message: APIMessage];
  messageUpdate: [message: APIMessage];
  messageDelete: [gone: { readonly id: string; readonly channel_id: string }];
  typing: [where: { readonly channel_id: string; readonly user_id: string }];
  commandsChange: [guildId: string | null];
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
  readonly events: EventEmitter<Happenings>;
  readonly limits: Limits;
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
    for (;;) {
      const [happening] = (await once(events, name, { signal })) as Happenings[K];
      if (wanted(happening)) return happening;
    }
  } catch (cause) {
    if (signal.aborted) throw new Error(`no ${name} as awaited within ${patience} ms`, { cause });
    throw cause;
  }
}
