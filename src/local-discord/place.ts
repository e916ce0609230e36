import type { APIMessage } from 'discord-api-types/v10';
import type { RegisteredCommand } from './commands.ts';
import { dispatchInteraction } from './dispatch.ts';
import { pin, react, startThread } from './gestures.ts';
import { post, remove } from './messages.ts';
import { offered } from './offered.ts';
import type { Choice, Modal, Outcome } from './outcome.ts';
import { memberPayload, permissionsOf, userPayload } from './payloads.ts';
import { Permission, type PermissionName, sendingIn } from './permissions.ts';
import { descend, type Given, PickerError, pickFocused, pickOptions } from './picker.ts';
import { type Platform, waitFor } from './platform.ts';
import { resolved } from './resolved.ts';
import { readTyped } from './typed-command.ts';
import { choose, type Filled, fillIn, press } from './widgets.ts';
import { CommandType, InteractionType, type JsonObject, objects } from './wire.ts';
import type { Channel, StoredMessage, User } from './world.ts';

type WithId = { readonly id: string };
type Saying = {
  readonly replyTo?: WithId;
  /** Whether the reply mentions the author replied to, as Discord's client does unless told otherwise. */
  readonly ping?: boolean;
};

const CONTENT_MAX = 2000;

/**
 * A user in a channel: all that one can do there with Discord's client. What the client would not let one do throws
 * PickerError; an answer that does not come in time rejects.
 */
export class Place {
  readonly channel: Channel;
  readonly user: User;
  readonly #platform: Platform;
  /** Milliseconds that an answer is waited for. */
  readonly #patience: number;

  constructor(platform: Platform, user: User, channel: Channel, patience: number) {
    this.#platform = platform;
    this.user = user;
    this.channel = channel;
    this.#patience = patience;
  }

  /** The commands that the client offers here. */
  commands(type: number = CommandType.chat): readonly RegisteredCommand[] {
    return offered(this.#platform, this.user, this.channel, type);
  }

  /** Uses "who-said", or "coverage add". Resolves when something is shown. */
  async slash(path: string, options: Given = {}): Promise<Outcome> {
    const { command, options: declared, wrap } = this.#command(path);
    const { options: sent, ...named } = resolved(
      this.#platform,
      this.user,
      this.channel,
      pickOptions(declared, options),
    );
    return this.#act(InteractionType.command, commandData(command, { options: wrap(objects(sent)), ...named }));
  }

  /** Uses a command as it is typed: "/quotes speaker: Ada about: engines". */
  async type(line: string): Promise<Outcome> {
    const { path, options } = readTyped(line, this.commands());
    return this.slash(path, options);
  }

  /** What the bot suggests while `focused` is typed. */
  async autocomplete(path: string, focused: string, options: Given): Promise<readonly Choice[]> {
    const { command, options: declared, wrap } = this.#command(path);
    const data = commandData(command, { options: wrap(pickFocused(declared, focused, options)) });
    return (await this.#act(InteractionType.autocomplete, data)).choices;
  }

  /** Uses a command of a message's context menu, or of a user's. */
  async contextMenu(name: string, target: WithId): Promise<Outcome> {
    const user = this.#platform.world.users.get(target.id);
    const command = this.commands(user ? CommandType.user : CommandType.message).find((c) => c.name === name);
    if (!command) throw new PickerError(`there is no “${name}” in this context menu`);
    const member = user && this.channel.guild?.members.get(user.id);
    const pointedAt = user
      ? { users: { [user.id]: userPayload(user) }, ...(member && { members: { [user.id]: memberPayload(member) } }) }
      : { messages: { [target.id]: this.#message(target).data } };
    return this.#act(InteractionType.command, commandData(command, { target_id: target.id, resolved: pointedAt }));
  }

  /** Presses a button. */
  async click(message: WithId, customId: string): Promise<Outcome> {
    const source = this.#message(message);
    return this.#act(InteractionType.component, press(source.data, customId), source);
  }

  /** Chooses in a select menu. */
  async select(message: WithId, customId: string, values: readonly string[]): Promise<Outcome> {
    const source = this.#message(message);
    return this.#act(InteractionType.component, choose(source.data, customId, values), source);
  }

  /** Fills in a modal and sends it: values by custom id. */
  async submitModal(modal: Modal, values: Filled): Promise<Outcome> {
    return this.#act(InteractionType.modal, fillIn(modal, values), modal.source);
  }

  /** Posts a message; "@Name" becomes a mention, as the client completes it. */
  say(text: string, { replyTo, ping = true }: Saying = {}): APIMessage {
    this.#require('viewChannel', sendingIn(this.channel));
    const { world } = this.#platform;
    const names = [...world.users.values()].toSorted((a, b) => b.displayName.length - a.displayName.length);
    const content = names.reduce((body, user) => body.replaceAll(`@${user.displayName}`, `<@${user.id}>`), text);
    if (content.trim() === '' || content.length > CONTENT_MAX)
      throw new PickerError(`a message has 1 to ${CONTENT_MAX} characters`);
    const body = { content, ...(!ping && { allowed_mentions: { parse: ['users'], replied_user: false } }) };
    const answered = replyTo ? this.#message(replyTo) : null;
    return post(this.#platform, { channel: this.channel, author: this.user, body, replyTo: answered }).data;
  }

  /** Says something and waits for the bot's next message here. */
  async ask(text: string, saying: Saying = {}): Promise<APIMessage> {
    const { events, world } = this.#platform;
    const isAnswer = ({ channel_id, author, interaction_metadata }: APIMessage) =>
      channel_id === this.channel.id && author.id === world.bot.id && !interaction_metadata;
    const answer = waitFor(events, 'messageCreate', isAnswer, this.#patience);
    // Should saying throw, nobody waits for the answer any more.
    answer.catch(() => {});
    this.say(text, saying);
    return answer;
  }

  /** Deletes an own message, or as a moderator another's. */
  delete(message: WithId): void {
    const stored = this.#message(message);
    if (stored.data.author.id !== this.user.id) this.#require('manageMessages');
    remove(this.#platform, stored);
  }

  /** Reacts to a message, or with `on` false takes that back. */
  react(to: WithId, emoji: string, on = true): void {
    this.#require('readMessageHistory', 'addReactions');
    const message = this.#message(to);
    if (message.onlyFor) throw new PickerError('an ephemeral message takes no reactions');
    react(this.#platform, { message, user: this.user, emoji, on });
  }

  /** Pins a message, or with `on` false takes it down. */
  pin(message: WithId, on = true): void {
    if (this.channel.guild) this.#require('pinMessages');
    const stored = this.#message(message);
    if (stored.onlyFor) throw new PickerError('an ephemeral message cannot be pinned');
    pin(this.#platform, stored, this.user, on);
  }

  /** Starts a thread, from a message or on its own, and goes there. */
  startThread(name: string, from?: WithId): Place {
    this.#require('createPublicThreads');
    const message = from ? this.#message(from) : null;
    const thread = startThread(this.#platform, { channel: this.channel, user: this.user, name, from: message });
    return new Place(this.#platform, this.user, thread, this.#patience);
  }

  /** A message as it is shown to this user now. */
  see(message: WithId): APIMessage {
    return this.#message(message).data;
  }

  /** The channel's messages, oldest first. */
  get history(): readonly APIMessage[] {
    return [...this.channel.messages.values()].map(({ data }) => data);
  }

  #command(path: string) {
    const words = path.split(' ');
    const found = descend(this.commands(), words);
    if (found.path.length < words.length) throw new PickerError(`there is no command /${path}`);
    return found;
  }

  async #act(type: number, data: JsonObject, source: StoredMessage | null = null): Promise<Outcome> {
    this.#require('viewChannel');
    const { user, channel } = this;
    return dispatchInteraction(this.#platform, { type, user, channel, data, source }).outcome.settled(this.#patience);
  }

  #require(...names: readonly PermissionName[]): void {
    const held = permissionsOf(this.user, this.channel);
    const missing = names.find((name) => !(held & Permission[name]));
    if (missing) throw new PickerError(`${this.user.displayName} may not do this here (${missing})`);
  }

  #message({ id }: WithId): StoredMessage {
    const message = this.channel.messages.get(id) ?? this.#platform.interactions.ephemeral(id);
    const shown = message?.data.channel_id === this.channel.id && [null, this.user.id].includes(message.onlyFor);
    if (!message || !shown) throw new PickerError('there is no such message here');
    return message;
  }
}

const commandData = ({ id, name, type, guild_id }: RegisteredCommand, more: JsonObject): JsonObject => ({
  id,
  name,
  type,
  ...(guild_id !== undefined && { guild_id }),
  ...more,
});
