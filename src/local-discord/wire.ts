/** Discord's numbers, by name: the ones this server meets. API v10. */
export const ChannelType = { text: 0, dm: 1, publicThread: 11 } as const;
export const InteractionType = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
export const CommandType = { chat: 1, user: 2, message: 3 } as const;
export const Callback = {
  pong: 1,
  message: 4,
  deferredMessage: 5,
  deferredUpdate: 6,
  update: 7,
  choices: 8,
  modal: 9,
} as const;
export const MessageType = {
  default: 0,
  pinned: 6,
  threadCreated: 18,
  reply: 19,
  chatCommand: 20,
  contextCommand: 23,
} as const;
export const MessageFlag = {
  suppressEmbeds: 1 << 2,
  hasThread: 1 << 5,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  silent: 1 << 12,
  componentsV2: 1 << 15,
} as const;
export const OptionType = {
  subcommand: 1,
  group: 2,
  string: 3,
  integer: 4,
  boolean: 5,
  user: 6,
  channel: 7,
  role: 8,
  mentionable: 9,
  number: 10,
  attachment: 11,
} as const;
export const Component = {
  row: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  gallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
} as const;
export const Intent = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  guildReactions: 1 << 10,
  guildTyping: 1 << 11,
  directMessages: 1 << 12,
  directReactions: 1 << 13,
  directTyping: 1 << 14,
  messageContent: 1 << 15,
} as const;
/** Every intent bit that exists: anything else closes the connection with 4013. */
export const KNOWN_INTENTS = 0b11_0011_0001_1111_1111_1111_1111;

export type JsonObject = { [key: string]: unknown };
export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The objects of a list that came from outside; an absent list is empty. */
export const objects = (value: unknown): JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

/** What passed between this Discord and the bot, as a developer wants to see it; never a header. */
export type Wire = {
  /** `gateway`: an event sent to the bot; `rest`: a request of the bot. */
  readonly way: 'gateway' | 'rest';
  /** "INTERACTION_CREATE", "POST /channels/1/messages". */
  readonly name: string;
  readonly body: unknown;
  /** Of a request: what it was answered with. */
  readonly status?: number;
  readonly reply?: unknown;
};
