import { refusal } from '../../errors.ts';
import { channelPayload, guildPayload, memberPayload, userPayload } from '../../payloads.ts';
import type { Platform } from '../../platform.ts';
import { isObject } from '../../wire.ts';
import { ok, type Route } from '../http.ts';
import { guildSeen, visibleChannel } from './access.ts';

type GatewayInfo = { readonly url: () => string; readonly shards: number; readonly maxConcurrency: number | null };

const STARTS_A_DAY = 1_000;

/** Where the gateway is, and who and what there is. */
export function lookupRoutes(platform: Platform, { url, shards, maxConcurrency }: GatewayInfo): Route[] {
  const { world } = platform;
  const session_start_limit = () => ({
    total: STARTS_A_DAY,
    remaining: Math.max(0, STARTS_A_DAY - platform.gateway.starts),
    reset_after: 86_400_000,
    max_concurrency: maxConcurrency ?? shards,
  });
  const application = () => ({
    id: world.bot.id,
    name: world.bot.displayName,
    icon: null,
    description: '',
    bot_public: true,
    bot_require_code_grant: false,
    flags: 0,
    verify_key: '0'.repeat(64),
    owner: userPayload(world.bot),
    team: null,
    bot: userPayload(world.bot),
    summary: '',
    approximate_guild_count: world.guilds.size,
    integration_types_config: { 0: {}, 1: {} },
  });
  return [
    { method: 'GET', path: '/gateway', open: true, handler: () => ok({ url: url() }) },
    {
      method: 'GET',
      path: '/gateway/bot',
      handler: () => ok({ url: url(), shards, session_start_limit: session_start_limit() }),
    },
    { method: 'GET', path: '/users/@me', handler: () => ok(userPayload(world.bot)) },
    { method: 'GET', path: '/applications/@me', handler: () => ok(application()) },
    { method: 'GET', path: '/oauth2/applications/@me', handler: () => ok(application()) },
    {
      method: 'GET',
      path: '/users/:user',
      handler: ({ params }) => {
        const user = world.users.get(params.user ?? '');
        if (!user) throw refusal('unknownUser');
        return ok(userPayload(user));
      },
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      handler: ({ body }) => {
        const user = isObject(body) ? world.users.get(String(body.recipient_id)) : undefined;
        if (!user) throw refusal('unknownUser');
        return ok(channelPayload(world.dm(user)));
      },
    },
    {
      method: 'GET',
      path: '/channels/:channel',
      handler: ({ params }) => ok(channelPayload(visibleChannel(platform, params))),
    },
    { method: 'GET', path: '/guilds/:guild', handler: ({ params }) => ok(guildPayload(guildSeen(platform, params))) },
    {
      method: 'GET',
      path: '/guilds/:guild/channels',
      handler: ({ params }) => ok([...guildSeen(platform, params).channels.values()].map(channelPayload)),
    },
    {
      method: 'GET',
      path: '/guilds/:guild/members/:user',
      handler: ({ params }) => {
        const member = guildSeen(platform, params).members.get(params.user ?? '');
        if (!member) throw refusal('unknownMember');
        return ok({ ...memberPayload(member), user: userPayload(member.user) });
      },
    },
  ];
}
