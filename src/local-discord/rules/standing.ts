import { MessageFlag } from '../wire.ts';
import type { StoredMessage } from '../world.ts';
import type { MessageRules } from './message.ts';

/** What stands in a message that an edit may leave out. */
export const standing = ({ data }: StoredMessage): NonNullable<MessageRules['before']> => ({
  content: data.content,
  embeds: data.embeds.length,
  components: data.components?.length ?? 0,
  attachments: data.attachments.length,
  flags: Number(data.flags ?? 0) & MessageFlag.componentsV2,
});
