import { z } from 'zod';
import type { Upload } from '../attachments.ts';
import { type Modal, type Outcome, StillThinking } from '../outcome.ts';
import { type Given, PickerError } from '../picker.ts';
import type { Place } from '../place.ts';
import type { LocalDiscord } from '../start.ts';
import type { Result, Values } from './protocol.ts';
import type { Waiting } from './waiting.ts';

const id = z.string().regex(/^\d{1,20}$/);
const name = z.string().max(200);
const value = z.union([z.string().max(8_000), z.number(), z.boolean()]);
const values = z.record(name, value);

const DeedShape = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('slash'), path: name, options: values }),
  z.strictObject({ do: z.literal('type'), line: z.string().max(10_000) }),
  z.strictObject({ do: z.literal('autocomplete'), path: name, focused: name, options: values }),
  z.strictObject({ do: z.literal('menu'), name, target: id }),
  z.strictObject({ do: z.literal('click'), message: id, customId: name }),
  z.strictObject({ do: z.literal('select'), message: id, customId: name, values: z.array(z.string()).max(25) }),
  z.strictObject({ do: z.literal('submit'), modal: name, values: z.record(name, z.string().max(8_000)) }),
  z.strictObject({ do: z.literal('say'), text: z.string().max(10_000), replyTo: id.optional() }),
  z.strictObject({ do: z.literal('delete'), message: id }),
]);
export const ActShape = z.strictObject({ user: id, channel: id, deed: DeedShape });
type Deed = z.output<typeof DeedShape>;

/** What waits for a later act of the page: files that are uploaded but not sent, forms that are open. */
export type Pending = { readonly modals: Waiting<Modal>; readonly files: Waiting<Upload> };

/** Does what a user did on the page. What Discord's client would refuse or report is in the result's `error`. */
export async function act(
  discord: LocalDiscord,
  pending: Pending,
  { user, channel, deed }: z.output<typeof ActShape>,
): Promise<Result> {
  if (!discord.world.users.has(user) || !discord.world.channels.has(channel)) return { error: 'this channel is gone' };
  try {
    return await perform(discord.user(user).in(channel), deed, pending);
  } catch (error) {
    // The message that says so is there, and will be edited.
    if (error instanceof StillThinking) return {};
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

async function perform(place: Place, deed: Deed, pending: Pending): Promise<Result> {
  switch (deed.do) {
    case 'slash':
      return shown(await place.slash(deed.path, withFiles(deed.options, pending)), pending);
    case 'type':
      return shown(await place.type(deed.line), pending);
    case 'autocomplete':
      return { choices: await place.autocomplete(deed.path, deed.focused, deed.options) };
    case 'menu':
      return shown(await place.contextMenu(deed.name, { id: deed.target }), pending);
    case 'click':
      return shown(await place.click({ id: deed.message }, deed.customId), pending);
    case 'select':
      return shown(await place.select({ id: deed.message }, deed.customId, deed.values), pending);
    case 'submit': {
      const modal = pending.modals.get(deed.modal);
      if (!modal) throw new PickerError('this form is no longer open');
      return shown(await place.submitModal(modal, deed.values), pending);
    }
    case 'say':
      place.say(deed.text, deed.replyTo === undefined ? {} : { replyTo: { id: deed.replyTo } });
      return {};
    case 'delete':
      place.delete({ id: deed.message });
      return {};
  }
}

/** Uploaded files in place of the keys that the page has for them. */
const withFiles = (options: Values, { files }: Pending): Given =>
  Object.fromEntries(Object.entries(options).map(([name, value]) => [name, files.get(String(value)) ?? value]));

function shown({ modal }: Outcome, { modals }: Pending): Result {
  if (!modal) return {};
  const { title, components } = modal;
  return { modal: { id: modals.put(modal), title, components } };
}
