import type { APIMessage } from 'discord-api-types/v10';
import type { JsonObject } from './wire.ts';
import type { StoredMessage } from './world.ts';

export type Choice = { readonly name: string; readonly value: string | number };
export type Modal = {
  readonly customId: string;
  readonly title: string;
  readonly components: readonly JsonObject[];
  readonly source: StoredMessage | null;
};

/** What a user has seen of an interaction so far; its messages are live: an edit shows. */
export class Outcome {
  /** The answer, or for a button that changed its message, that message. Null for a modal, choices or a deleted answer. */
  response: StoredMessage | null = null;
  readonly laterMessages: StoredMessage[] = [];
  modal: Modal | null = null;
  choices: readonly Choice[] = [];
  /** “Verbatim is thinking…”: acknowledged, nothing shown yet. */
  thinking = false;
  readonly #settled = Promise.withResolvers<void>();

  constructor() {
    // An outcome that nobody waits for must not end the process.
    this.#settled.promise.catch(() => {});
  }

  /** The answer as it is shown now. Throws when there is none. */
  get message(): APIMessage {
    if (!this.response) throw new Error('this interaction was not answered with a message');
    return this.response.data;
  }

  get followUps(): readonly APIMessage[] {
    return this.laterMessages.map(({ data }) => data);
  }

  /** Something can be seen: whoever waits goes on. */
  show(): void {
    this.thinking = false;
    this.#settled.resolve();
  }

  fail(reason: string): void {
    this.#settled.reject(new Error(reason));
  }

  /** Resolves when something is shown; rejects when the application did not respond, or not within `patience` ms. */
  async settled(patience: number): Promise<this> {
    const timer = setTimeout(
      () =>
        this.fail(this.thinking ? `still thinking after ${patience} ms` : `nothing was shown within ${patience} ms`),
      patience,
    );
    try {
      await this.#settled.promise;
      return this;
    } finally {
      clearTimeout(timer);
    }
  }
}
