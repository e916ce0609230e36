import type { APIMessage } from 'discord-api-types/v10';
import type { RegisteredCommand } from '../commands.ts';
import type { Choice } from '../outcome.ts';
import type { JsonObject, Wire } from '../wire.ts';

/** What the page and the local Discord tell each other, as JSON. */
export type PageChannel = {
  readonly id: string;
  readonly name: string;
  /** Discord's number of its kind. */
  readonly type: number;
  readonly parentId: string | null;
  readonly maySend: boolean;
  /** The bot may read and write here; where it may not, no mention is answered. */
  readonly botMayAnswer: boolean;
};
export type PageMember = { readonly id: string; readonly name: string; readonly bot: boolean };
export type PageServer = {
  readonly id: string;
  readonly name: string;
  readonly role: 'admin' | 'member';
  readonly channels: readonly PageChannel[];
  readonly members: readonly PageMember[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
};
/** A person whom one can be on the page, with the servers and channels that this person sees. */
export type PageUser = {
  readonly id: string;
  readonly name: string;
  readonly servers: readonly PageServer[];
  /** The channel of direct messages with the bot. */
  readonly dm: PageChannel;
};

/** A question that the coverage answers, as one would type it: "/who-said quote: …", or a plain one for the bot. */
export type Example = { readonly label: string; readonly line: string };

export type PageStatus = {
  /** How far the articles are read; null when they all are. */
  readonly loading: { readonly done: number; readonly total: number } | null;
  /** The bot is connected. */
  readonly online: boolean;
  readonly examples: readonly Example[];
};
export type PageState = {
  /** New in every run of the process: what an earlier run showed can no longer be used. */
  readonly run: string;
  readonly bot: PageMember;
  readonly users: readonly PageUser[];
  /** Bytes of one file. */
  readonly fileLimit: number;
  readonly status: PageStatus;
};

/** What the page is told as it happens. `onlyFor`: the one user who sees an ephemeral message. */
export type Happening =
  | { readonly kind: 'state'; readonly state: PageState }
  | { readonly kind: 'status'; readonly status: PageStatus }
  | { readonly kind: 'message'; readonly message: APIMessage; readonly onlyFor: string | null; readonly isNew: boolean }
  | { readonly kind: 'gone'; readonly id: string; readonly channel: string }
  | { readonly kind: 'typing'; readonly channel: string; readonly user: string }
  | { readonly kind: 'commands' }
  | { readonly kind: 'wire'; readonly at: number; readonly wire: Wire };

export type Values = Readonly<Record<string, string | number | boolean>>;

/** What a user does in a channel. */
export type Deed =
  | { readonly do: 'slash'; readonly path: string; readonly options: Values }
  | { readonly do: 'type'; readonly line: string }
  | { readonly do: 'autocomplete'; readonly path: string; readonly focused: string; readonly options: Values }
  | { readonly do: 'menu'; readonly name: string; readonly target: string }
  | { readonly do: 'click'; readonly message: string; readonly customId: string }
  | { readonly do: 'select'; readonly message: string; readonly customId: string; readonly values: readonly string[] }
  | { readonly do: 'submit'; readonly modal: string; readonly values: Readonly<Record<string, string>> }
  | { readonly do: 'say'; readonly text: string; readonly replyTo?: string | undefined }
  | { readonly do: 'delete'; readonly message: string };
export type Act = { readonly user: string; readonly channel: string; readonly deed: Deed };

export type PageModal = { readonly id: string; readonly title: string; readonly components: readonly JsonObject[] };
/** What came of it, besides the messages, which arrive as happenings; `error` is what Discord's client would say. */
export type Result = {
  readonly error?: string;
  readonly modal?: PageModal;
  readonly choices?: readonly Choice[];
};

/** What is offered to a user in a channel. */
export type Offered = { readonly chat: readonly RegisteredCommand[]; readonly menu: readonly RegisteredCommand[] };
/** Oldest first. */
export type History = { readonly messages: readonly APIMessage[]; readonly more: boolean };
