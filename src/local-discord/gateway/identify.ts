import { Intent, isObject, KNOWN_INTENTS } from '../wire.ts';
import { Close, type CloseReason } from './codes.ts';

const PRIVILEGED = {
  GuildMembers: Intent.guildMembers,
  GuildPresences: Intent.guildPresences,
  MessageContent: Intent.messageContent,
} as const;
export type PrivilegedIntent = keyof typeof PRIVILEGED;
export type Shard = readonly [id: number, count: number];
export type Identity = { readonly intents: number; readonly shard: Shard };

const ALL_PRIVILEGED = Object.values(PRIVILEGED).reduce((bits, bit) => bits | bit, 0);

/** Who a client says it is, or why the connection is closed. */
export function readIdentify(
  data: unknown,
  token: string,
  granted: readonly PrivilegedIntent[],
): Identity | CloseReason {
  if (!isObject(data) || !isObject(data.properties)) return Close.decode;
  if (!isToken(data.token, token)) return Close.token;
  const { intents, shard = [0, 1] } = data;
  if (typeof intents !== 'number' || !Number.isInteger(intents) || intents < 0 || intents & ~KNOWN_INTENTS)
    return Close.intents;
  const allowed = granted.reduce((bits, name) => bits | PRIVILEGED[name], 0);
  if (intents & ALL_PRIVILEGED & ~allowed) return Close.disallowed;
  return isShard(shard) ? { intents, shard } : Close.shard;
}

export const isToken = (given: unknown, token: string) =>
  typeof given === 'string' && given.replace(/^Bot /, '') === token;

const isShard = (value: unknown): value is Shard =>
  Array.isArray(value) &&
  value.length === 2 &&
  value.every(Number.isInteger) &&
  value[1] > 0 &&
  value[0] >= 0 &&
  value[0] < value[1];
