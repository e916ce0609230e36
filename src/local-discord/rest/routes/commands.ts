import type { RegisteredCommand } from '../../commands.ts';
import { refusal } from '../../errors.ts';
import type { Platform } from '../../platform.ts';
import { checkCommand, checkCommandEdit, checkCommands } from '../../rules/command.ts';
import { type Call, noContent, ok, type Reply, type Route } from '../http.ts';
import { guildSeen } from './access.ts';

/** Registration of application commands, globally and for one server. */
export function commandRoutes(platform: Platform): Route[] {
  const { commands, events, world } = platform;
  const scopeOf = ({ params }: Call): string | null => {
    if (params.application !== world.bot.id) throw refusal('unknownApplication');
    return params.guild === undefined ? null : guildSeen(platform, params).id;
  };
  const changed = (scope: string | null, reply: Reply): Reply => {
    events.emit('commandsChange', scope);
    return reply;
  };
  const shown = (call: Call) => (command: RegisteredCommand) => {
    if (call.query.get('with_localizations') === 'true') return command;
    const { name_localizations: _names, description_localizations: _descriptions, ...rest } = command;
    return rest;
  };
  return ['/applications/:application/commands', '/applications/:application/guilds/:guild/commands'].flatMap(
    (path): Route[] => [
      { method: 'GET', path, handler: (call) => ok(commands.in(scopeOf(call)).map(shown(call))) },
      {
        method: 'PUT',
        path,
        handler: (call) => {
          const scope = scopeOf(call);
          return changed(scope, ok(commands.replace(scope, checkCommands(call.body))));
        },
      },
      {
        method: 'POST',
        path,
        handler: (call) => {
          const scope = scopeOf(call);
          const { command, created } = commands.upsert(scope, checkCommand(call.body));
          return changed(scope, { status: created ? 201 : 200, body: command });
        },
      },
      {
        method: 'GET',
        path: `${path}/:command`,
        handler: (call) => ok(commands.get(scopeOf(call), call.params.command ?? '')),
      },
      {
        method: 'PATCH',
        path: `${path}/:command`,
        handler: (call) => {
          const scope = scopeOf(call);
          const before = commands.get(scope, call.params.command ?? '');
          return changed(scope, ok(commands.edit(scope, before.id, checkCommandEdit(call.body, before))));
        },
      },
      {
        method: 'DELETE',
        path: `${path}/:command`,
        handler: (call) => {
          const scope = scopeOf(call);
          commands.remove(scope, call.params.command ?? '');
          return changed(scope, noContent);
        },
      },
    ],
  );
}
