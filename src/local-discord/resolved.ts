import { channelForUser, memberPayload, permissionsOf, rolePayload, userPayload } from './payloads.ts';
import { PickerError } from './picker.ts';
import { type JsonObject, OptionType } from './wire.ts';
import type { Channel, User, World } from './world.ts';

/** The people, channels and roles that options name by id, as Discord sends them along. Throws PickerError for an unknown one. */
export function resolved(world: World, asking: User, here: Channel, options: readonly JsonObject[]): JsonObject {
  const found: Record<'users' | 'members' | 'channels' | 'roles', JsonObject> = {
    users: {},
    members: {},
    channels: {},
    roles: {},
  };
  const { guild } = here;
  const user = (id: string) => {
    const named = world.users.get(id);
    const member = guild?.members.get(id);
    if (named) found.users[id] = userPayload(named);
    if (member) found.members[id] = { ...memberPayload(member), permissions: `${permissionsOf(member.user, here)}` };
    return named !== undefined;
  };
  const channel = (id: string) => {
    const named = guild?.channels.get(id);
    if (named) found.channels[id] = channelForUser(named, asking);
    return named !== undefined;
  };
  const role = (id: string) => {
    const named = guild?.roles.get(id);
    if (named) found.roles[id] = rolePayload(named, 0);
    return named !== undefined;
  };
  const lookUp: Record<number, (id: string) => boolean> = {
    [OptionType.user]: user,
    [OptionType.channel]: channel,
    [OptionType.role]: role,
    [OptionType.mentionable]: (id) => user(id) || role(id),
  };
  for (const { name, type, value } of options) {
    if (lookUp[Number(type)]?.(String(value)) === false) throw new PickerError(`the option ${name} names nothing here`);
  }
  const named = Object.entries(found).filter(([, byId]) => Object.keys(byId).length > 0);
  return named.length > 0 ? { resolved: Object.fromEntries(named) } : {};
}
