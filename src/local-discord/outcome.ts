import type { APIMessage } from 'discord-api-types/v10';
import type { JsonObject } from './wire.ts';
import type { StoredMessage } from './world.ts';

export type Choice = { readonly name: string; readonly value: string | number };
export type Modal = {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly JsonObject[];
  /** The message whose button showed it. */
  readonly source: StoredMessage | null;
};

/** The answer was promised, and takes longer than anybody waits. */
export class StillThinking extends Error {
  constructor(patience: number) {
    super(`still thinking after ${patience} ms`);
  }
}

/** What a user has seen of an interaction so far; its messages are live: an edit shows. */
export class Outcome {
  /** The answer, or for a button that changed its message, that message; null for a modal, choices or a deleted answer. */
  response: StoredMessage | null = null;
  modal: Modal | null = null;
  choices: readonly Choice[] = [];
  /** Milliseconds from the dispatch to the first response, a deferral included; null while there is none. */
  waited: number | null = null;
  readonly #begun = performance.now();
  readonly #later: StoredMessage[] = [];
  readonly #settled = Promise.withResolvers<void>();

  constructor() {
    // An outcome that nobody waits for must not end the process.
    this.#settled.promise.catch(() => {});
  }

  /** The answer as it is shown now; what followed a deferral that was taken back is one. Throws when there is none. */
  get message(): APIMessage {
    const message = this.response ?? this.#later[0];
    if (!message) throw new Error('this interaction was not answered with a message');
    return message.data;
  }

  /** The messages after the answer, as they are shown now. */
  get followUps(): readonly APIMessage[] {
    return this.#later.map(({ data }) => data);
  }

  acknowledge(): void {
    this.waited = performance.now() - this.#begun;
  }

  /** “Verbatim is thinking…”: acknowledged, nothing to read yet. */
  think(response: StoredMessage): void {
    this.response = response;
  }

  show(response: StoredMessage | null): void {
    this.response = response;
    this.#settled.resolve();
  }

  /** “Verbatim is thinking…” is taken back: something else is to follow. */
  withdraw(): void {
    this.response = null;
  }

  follow(message: StoredMessage): void {
    this.#later.push(message);
    this.#settled.resolve();
  }

  suggest(choices: readonly Choice[]): void {
    this.choices = choices;
    this.#settled.resolve();
  }

  ask(modal: Modal): void {
    this.modal = modal;
    this.#settled.resolve();
  }

  fail(reason: string | Error): void {
    this.#settled.reject(reason instanceof Error ? reason : new Error(reason));
  }

  /** Resolves when something can be seen; rejects when the application did not respond, or not within `patience` ms. */
  async settled(patience: number): Promise<this> {
    const timer = setTimeout(() => {
      this.fail(this.response ? new StillThinking(patience) : `nothing was shown within ${patience} ms`);
    }, patience);
    try {
      await this.#settled.promise;
      return this;
    } finally {
      clearTimeout(timer);
    }
  }
}
