import { kept } from './attachments.ts';
import { channelForUser, memberPayload, permissionsOf, rolePayload, userPayload } from './payloads.ts';
import { isFile, PickerError } from './picker.ts';
import type { Platform } from './platform.ts';
import { type JsonObject, OptionType } from './wire.ts';
import type { Channel, User } from './world.ts';

/**
 * What options name by id, as Discord sends it along: people, channels, roles, and files, which are uploaded now.
 * `options` has ids in place of the files. Throws PickerError for what there is not, and for a file that is too large.
 */
export function resolved(platform: Platform, asking: User, here: Channel, picked: readonly JsonObject[]): JsonObject {
  const { world, limits } = platform;
  const found: Record<'users' | 'members' | 'channels' | 'roles' | 'attachments', JsonObject> = {
    attachments: {},
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
  const options = picked.map((option) => {
    const { name, value } = option;
    if (!isFile(value)) return option;
    if (value.bytes.length > limits.file) throw new PickerError(`the file of the option ${name} is too large`);
    const attachment = kept(platform, here.id, value);
    found.attachments[attachment.id] = attachment;
    return { ...option, value: attachment.id };
  });
  for (const { name, type, value } of options) {
    if (lookUp[Number(type)]?.(String(value)) === false) throw new PickerError(`the option ${name} names nothing here`);
  }
  const named = Object.entries(found).filter(([, byId]) => Object.keys(byId).length > 0);
  return { options, ...(named.length > 0 && { resolved: Object.fromEntries(named) }) };
}
