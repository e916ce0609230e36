import { memberPayload, userPayload } from '../payloads.ts';
import type { JsonObject } from '../wire.ts';
import type { Guild, User } from '../world.ts';
import type { Session } from './session.ts';

/** READY: who the bot is, its servers (each follows in a GUILD_CREATE), and where to resume. */
export const readyPayload = (bot: User, { id, shard }: Session, guilds: readonly Guild[], url: string): JsonObject => ({
  v: 10,
  user: { ...userPayload(bot), verified: true, mfa_enabled: true, email: null, flags: 0 },
  guilds: guilds.map((guild) => ({ id: guild.id, unavailable: true })),
  session_id: id,
  resume_gateway_url: url,
  session_type: 'normal',
  shard,
  application: { id: bot.id, flags: 0 },
  private_channels: [],
  relationships: [],
  presences: [],
  guild_join_requests: [],
  geo_ordered_rtc_regions: [],
  user_settings: {},
  _trace: [],
});

/** GUILD_MEMBERS_CHUNK: the members with the ids asked for, or whose names begin as asked. */
export function membersPayload(guild: Guild, { user_ids, query, nonce }: JsonObject): JsonObject {
  const ids = user_ids === undefined ? null : [user_ids].flat();
  const start = String(query ?? '').toLowerCase();
  const asked = [...guild.members.values()].filter(({ user }) =>
    ids ? ids.includes(user.id) : user.username.startsWith(start),
  );
  return {
    guild_id: guild.id,
    members: asked.map((member) => ({ ...memberPayload(member), user: userPayload(member.user) })),
    chunk_index: 0,
    chunk_count: 1,
    ...(typeof nonce === 'string' && { nonce }),
  };
}
