import { ApplicationIntegrationType, OAuth2Scopes } from 'discord.js';
import { NEEDED } from './permissions.ts';

/** The page on which somebody who manages a server adds the bot to it. */
export function inviteLink(application: string): string {
  const query = new URLSearchParams({
    client_id: application,
    scope: [OAuth2Scopes.Bot, OAuth2Scopes.ApplicationsCommands].join(' '),
    permissions: NEEDED.bitfield.toString(),
    // Otherwise the page asks first whether it is for a server or for oneself.
    integration_type: ApplicationIntegrationType.GuildInstall.toString(),
  });
  return `https://discord.com/oauth2/authorize?${query}`;
}
