import type { APIMessage } from 'discord-api-types/v10';
import type { RegisteredCommand } from './commands.ts';
import { dispatchInteraction } from './dispatch.ts';
import { post, remove } from './messages.ts';
import type { Choice, Modal, Outcome } from './outcome.ts';
import { memberPayload, permissionsOf, userPayload } from './payloads.ts';
import { Permission, type PermissionName } from './permissions.ts';
import { descend, type Given, PickerError, pickFocused, pickOptions } from './picker.ts';
import { type Platform, waitFor } from './platform.ts';
import { walk } from './rules/components.ts';
import { readTyped } from './typed-command.ts';
import { ChannelType, CommandType, Component, InteractionType, type JsonObject, MessageFlag } from './wire.ts';
import type { Channel, StoredMessage, User } from './world.ts';

type WithId = { readonly id: string };

/** A user in a channel: all that one can do there with Discord's client. */
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

  /** The commands that the client offers this user here. */
  commands(type: number = CommandType.chat): readonly RegisteredCommand[] {
    const { commands } = this.#platform;
    const guild = this.channel.guild;
    const context = guild ? 0 : 1;
    const global = commands.in(null).filter(({ contexts }) => !Array.isArray(contexts) || contexts.includes(context));
    const local = guild ? commands.in(guild.id) : [];
    return [...local, ...global].filter((command) => command.type === type && this.#mayUse(command));
  }

  /** Uses "who-said", or "coverage add". Resolves when something is shown; rejects when nothing is in time. */
  async slash(path: string, options: Given = {}): Promise<Outcome> {
    const { command, options: declared, wrap } = this.#command(path);
    const data = this.#commandData(command, { options: wrap(pickOptions(declared, options)) });
    return this.#act(InteractionType.command, data);
  }

  /** Uses a command as it is typed: "/quotes speaker: Ada about: engines". */
  async type(line: string): Promise<Outcome> {
    const { path, options } = readTyped(line, this.commands());
    return this.slash(path, options);
  }

  /** What the bot suggests while `focused` is typed. */
  async autocomplete(path: string, focused: string, options: Given): Promise<readonly Choice[]> {
    const { command, options: declared, wrap } = this.#command(path);
    const data = this.#commandData(command, { options: wrap(pickFocused(declared, focused, options)) });
    return (await this.#act(InteractionType.autocomplete, data)).choices;
  }

  /** Uses a command of a message's context menu, or of a user's. */
  async contextMenu(name: string, target: WithId): Promise<Outcome> {
    const { world } = this.#platform;
    const targetUser = world.users.get(target.id);
    const command = this.commands(targetUser ? CommandType.user : CommandType.message).find((c) => c.name === name);
    if (!command) throw new PickerError(`there is no “${name}” in this context menu`);
    const member = targetUser && this.channel.guild?.members.get(targetUser.id);
    const resolved: JsonObject = targetUser
      ? {
          users: { [target.id]: userPayload(targetUser) },
          ...(member && { members: { [target.id]: memberPayload(member) } }),
        }
      : { messages: { [target.id]: this.#message(target).data } };
    return this.#act(InteractionType.command, this.#commandData(command, { target_id: target.id, resolved }));
  }

  /** Presses a button. */
  async click(message: WithId, customId: string): Promise<Outcome> {
    const source = this.#message(message);
    const button = this.#component(source, customId);
    if (button.type !== Component.button) throw new PickerError(`${customId} is not a button`);
    return this.#act(
      InteractionType.component,
      { component_type: button.type, custom_id: customId, id: button.id ?? 0 },
      source,
    );
  }

  /** Chooses in a select menu. */
  async select(message: WithId, customId: string, values: readonly string[]): Promise<Outcome> {
    const source = this.#message(message);
    const menu = this.#component(source, customId);
    const options = Array.isArray(menu.options) ? (menu.options as JsonObject[]) : null;
    if (menu.type === Component.button) throw new PickerError(`${customId} is not a menu`);
    if (options && values.some((value) => !options.some((option) => option.value === value)))
      throw new PickerError(`${customId} has no such value`);
    if (values.length < Number(menu.min_values ?? 1) || values.length > Number(menu.max_values ?? 1))
      throw new PickerError('too few or too many values');
    return this.#act(
      InteractionType.component,
      { component_type: menu.type, custom_id: customId, id: menu.id ?? 0, values },
      source,
    );
  }

  /** Fills in a modal and sends it: values by custom id. */
  async submitModal(modal: Modal, values: Readonly<Record<string, string>>): Promise<Outcome> {
    const inputs = [...walk(modal.components)]
      .map(({ component }) => component)
      .filter(({ type }) => type === Component.textInput);
    const unknown = Object.keys(values).find((id) => !inputs.some(({ custom_id }) => custom_id === id));
    if (unknown !== undefined) throw new PickerError(`the modal has no field ${unknown}`);
    for (const { custom_id, required, min_length, max_length } of inputs) {
      const length = (values[String(custom_id)] ?? '').length;
      if (required !== false && length === 0) throw new PickerError(`the field ${custom_id} is required`);
      if (length > Number(max_length ?? 4000) || (length > 0 && length < Number(min_length ?? 0)))
        throw new PickerError(`the field ${custom_id} has a wrong length`);
    }
    const filled = (component: JsonObject): JsonObject => ({
      type: component.type,
      id: component.id ?? 0,
      ...(component.custom_id !== undefined && {
        custom_id: component.custom_id,
        value: values[String(component.custom_id)] ?? '',
      }),
      ...(Array.isArray(component.components) && { components: component.components.map(filled) }),
      ...(component.component !== undefined && { component: filled(component.component as JsonObject) }),
    });
    const data = { custom_id: modal.customId, components: modal.components.map(filled) };
    return this.#act(InteractionType.modal, data, modal.source);
  }

  /** Posts a message; "@Name" becomes a mention, as the client completes it. */
  say(text: string, { replyTo, ping = true }: { readonly replyTo?: WithId; readonly ping?: boolean } = {}): APIMessage {
    this.#require(
      'viewChannel',
      this.channel.type === ChannelType.publicThread ? 'sendMessagesInThreads' : 'sendMessages',
    );
    const { world } = this.#platform;
    const names = [...world.users.values()].toSorted((a, b) => b.displayName.length - a.displayName.length);
    const content = names.reduce((body, user) => body.replaceAll(`@${user.displayName}`, `<@${user.id}>`), text);
    if (content.trim() === '' || content.length > 2000) throw new PickerError('a message has 1 to 2000 characters');
    const body = { content, ...(!ping && { allowed_mentions: { parse: ['users'], replied_user: false } }) };
    return post(this.#platform, {
      channel: this.channel,
      author: this.user,
      body,
      replyTo: replyTo ? this.#message(replyTo) : null,
    }).data;
  }

  /** Says something and waits for the bot's next message here. */
  async ask(text: string, options: { readonly replyTo?: WithId; readonly ping?: boolean } = {}): Promise<APIMessage> {
    const bot = this.#platform.world.bot.id;
    const answer = waitFor(
      this.#platform.events,
      'messageCreate',
      (m) => m.channel_id === this.channel.id && m.author.id === bot,
      this.#patience,
    );
    answer.catch(() => {});
    this.say(text, options);
    return answer;
  }

  /** Deletes an own message. */
  delete(message: WithId): void {
    const stored = this.#message(message);
    if (stored.data.author.id !== this.user.id) this.#require('manageMessages');
    remove(this.#platform, stored);
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
    const { outcome } = dispatchInteraction(this.#platform, {
      type,
      user: this.user,
      channel: this.channel,
      data,
      source,
    });
    return outcome.settled(this.#patience);
  }

  #commandData(command: RegisteredCommand, more: JsonObject): JsonObject {
    const { id, name, type } = command;
    return { id, name, type, ...(command.guild_id !== undefined && { guild_id: command.guild_id }), ...more };
  }

  #mayUse({ default_member_permissions }: RegisteredCommand): boolean {
    const held = permissionsOf(this.user, this.channel);
    const needed = default_member_permissions == null ? 0n : BigInt(String(default_member_permissions));
    if (!this.channel.guild) return true;
    if (default_member_permissions === '0' && !(held & Permission.administrator)) return false;
    return (held & Permission.useApplicationCommands) !== 0n && (held & needed) === needed;
  }

  #require(...names: readonly PermissionName[]): void {
    const held = permissionsOf(this.user, this.channel);
    const missing = names.find((name) => !(held & Permission[name]));
    if (missing) throw new PickerError(`${this.user.displayName} may not do this here (${missing})`);
  }

  #message({ id }: WithId): StoredMessage {
    const message = this.channel.messages.get(id) ?? this.#platform.interactions.ephemeral(id);
    const hidden = message?.onlyFor && message.onlyFor !== this.user.id;
    if (!message || hidden || message.data.channel_id !== this.channel.id)
      throw new PickerError('there is no such message here');
    return message;
  }

  #component(message: StoredMessage, customId: string): JsonObject {
    const found = [...walk(message.data.components)].find(
      ({ component }) => component.custom_id === customId,
    )?.component;
    if (!found) throw new PickerError(`the message has no component ${customId}`);
    if (found.disabled) throw new PickerError(`${customId} is disabled`);
    if (Number(message.data.flags ?? 0) & MessageFlag.loading) throw new PickerError('the message is still loading');
    return found;
  }
}
