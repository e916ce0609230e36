import type { APIMessage } from 'discord-api-types/v10';
import type { Offered, PageModal, PageState, PageUser } from '../local-discord/page/protocol.ts';
import type { Wire } from '../local-discord/wire.ts';

/** Something that a user asked for and that nothing answers yet, or that failed. */
export type Waiting = { readonly key: number; readonly user: string; readonly asked: string; error: string | null };

/** What the page has of a channel. */
export type Conversation = {
  /** By id, oldest first. */
  readonly messages: Map<string, Shown>;
  /** There are older ones to be had. */
  more: boolean;
  loading: boolean;
  /** The connection was lost meanwhile: newer ones may be missing. */
  stale: boolean;
  /** Messages drawn, counted from the newest. */
  drawn: number;
  waiting: Waiting[];
  /** Something came in while one was elsewhere. */
  unread: boolean;
  /** Until when somebody is shown as typing, in milliseconds of `Date.now()`. */
  typing: { user: string; until: number } | null;
};
export type Shown = {
  readonly message: APIMessage;
  readonly onlyFor: string | null;
  /** Shown by a process that has ended: nothing on it can be pressed any more. */
  readonly past: boolean;
  /** Why the last press of something on it failed. */
  readonly failed: string | null;
};

export type Model = {
  state: PageState | null;
  connected: boolean;
  /** Who one is, and where: ids. */
  user: string;
  channel: string;
  conversations: Map<string, Conversation>;
  /** By user and channel. */
  offered: Map<string, Offered>;
  replyTo: APIMessage | null;
  modal: { readonly form: PageModal; readonly channel: string } | null;
  modalError: string | null;
  drawer: boolean;
  wire: { readonly at: number; readonly wire: Wire }[];
  /** On a narrow screen: the list of channels covers the messages. */
  sidebar: boolean;
};

export const model: Model = {
  state: null,
  connected: false,
  user: '',
  channel: '',
  conversations: new Map(),
  offered: new Map(),
  replyTo: null,
  modal: null,
  modalError: null,
  drawer: false,
  wire: [],
  sidebar: false,
};

/** Messages drawn at first, and more with every step back. */
export const STEP = 100;

let draw: () => void = () => {};
let planned = false;

/** Names the function that draws the page from the model. */
export function drawsWith(drawing: () => void): void {
  draw = drawing;
}

/** Has the page drawn anew, once, however often it is called before the next frame. */
export function changed(): void {
  if (planned) return;
  planned = true;
  // A page in the background gets no frames, yet has to keep up.
  const plan = document.hidden ? (then: () => void) => setTimeout(then, 100) : requestAnimationFrame;
  plan(() => {
    planned = false;
    draw();
  });
}

export function conversation(channel: string): Conversation {
  const found = model.conversations.get(channel);
  if (found) return found;
  const made = {
    messages: new Map(),
    more: true,
    loading: false,
    stale: false,
    drawn: STEP,
    waiting: [],
    unread: false,
    typing: null,
  };
  model.conversations.set(channel, made);
  return made;
}

export const me = (): PageUser | undefined => model.state?.users.find(({ id }) => id === model.user);
/** The server in which one is; none in direct messages. */
export const server = () => me()?.servers.find(({ channels }) => channels.some(({ id }) => id === model.channel));
export const channel = () =>
  server()?.channels.find(({ id }) => id === model.channel) ?? (me()?.dm.id === model.channel ? me()?.dm : undefined);

/** A name for a person's id, wherever it stands. */
export function nameOf(id: string): string | null {
  const { bot, users = [] } = model.state ?? {};
  if (bot?.id === id) return bot.name;
  return users.find((user) => user.id === id)?.name ?? null;
}
