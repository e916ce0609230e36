import { randomBytes } from 'node:crypto';
import { refusal } from './errors.ts';
import { Outcome } from './outcome.ts';
import type { Limits } from './platform.ts';
import type { JsonObject } from './wire.ts';
import type { Channel, StoredMessage, User } from './world.ts';

const EPHEMERALS_KEPT = 5_000;

/** One interaction from its dispatch to the end of its token's life. */
export type Interaction = {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly createdAt: number;
  readonly user: User;
  readonly channel: Channel;
  /** The message whose component was used, if any. */
  readonly source: StoredMessage | null;
  /** Told with every message that answers: who did what. */
  readonly metadata: JsonObject;
  readonly outcome: Outcome;
  /** The kind of the first response; null while there is none. */
  callback: number | null;
  /** `@original` of the webhook endpoints. */
  original: StoredMessage | null;
  /** Every message sent with this token. */
  readonly messages: Map<string, StoredMessage>;
};

/** The interactions whose token lives, and the ephemeral messages they led to. */
export class Interactions {
  readonly #byToken = new Map<string, Interaction>();
  readonly #ephemerals = new Map<string, StoredMessage>();
  readonly #timers = new Set<NodeJS.Timeout>();
  readonly #limits: Limits;
  readonly #newId: () => string;
  readonly #now: () => number;

  constructor(limits: Limits, newId: () => string, now: () => number) {
    this.#limits = limits;
    this.#newId = newId;
    this.#now = now;
  }

  /** Opens an interaction; unless acknowledged in time it fails as Discord's client shows it. */
  open(
    fields: Pick<Interaction, 'type' | 'user' | 'channel' | 'source'>,
    describe: (id: string) => JsonObject,
  ): Interaction {
    this.#forgetExpired();
    const id = this.#newId();
    const interaction: Interaction = {
      ...fields,
      id,
      token: `aW50ZXJhY3Rpb246${randomBytes(48).toString('base64url')}`,
      createdAt: this.#now(),
      metadata: describe(id),
      outcome: new Outcome(),
      callback: null,
      original: null,
      messages: new Map(),
    };
    this.#byToken.set(interaction.token, interaction);
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      if (interaction.callback === null) interaction.outcome.fail('The application did not respond');
    }, this.#limits.firstResponse);
    this.#timers.add(timer);
    return interaction;
  }

  /** The interaction that a callback answers. Refuses a wrong one, a late first response and a second one. */
  toAnswer(id: string, token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (!interaction || interaction.id !== id) throw refusal('unknownInteraction');
    if (interaction.callback !== null) throw refusal('alreadyAcknowledged');
    if (this.#now() - interaction.createdAt > this.#limits.firstResponse) throw refusal('unknownInteraction');
    return interaction;
  }

  /** The interaction behind a webhook token. Refuses an unknown, an expired and a not yet acknowledged one. */
  acknowledged(token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (!interaction) throw refusal('unknownWebhook');
    if (this.#now() - interaction.createdAt > this.#limits.token) throw refusal('invalidToken');
    if (interaction.callback === null) throw refusal('unknownWebhook');
    return interaction;
  }

  keep(message: StoredMessage): void {
    if (!message.onlyFor) return;
    this.#ephemerals.set(message.data.id, message);
    if (this.#ephemerals.size > EPHEMERALS_KEPT) this.#ephemerals.delete(this.#ephemerals.keys().next().value ?? '');
  }

  ephemeral(id: string): StoredMessage | undefined {
    return this.#ephemerals.get(id);
  }

  forget(message: StoredMessage): void {
    this.#ephemerals.delete(message.data.id);
  }

  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
  }

  /** Tokens expire in the order in which they were made; the newest expired ones stay, to be told apart from unknown ones. */
  #forgetExpired(): void {
    const horizon = this.#now() - 2 * this.#limits.token;
    for (const [token, { createdAt }] of this.#byToken) {
      if (createdAt >= horizon) break;
      this.#byToken.delete(token);
    }
  }
}
