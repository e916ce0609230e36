import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
} from 'discord.js';
import type { Shown } from './answering.ts';

/** An interaction that is owed a response within three seconds. */
export type Owed =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalMessageModalSubmitInteraction;

/**
 * How an interaction is answered: `public` and `private` with a new message; `update` by changing the message that
 * holds the button; `beside` with a new message, as private as that one, whose button is then spent.
 */
export type Manner = 'public' | 'private' | 'update' | 'beside';

export const flags = (manner: Manner) => (manner === 'public' ? {} : ({ flags: MessageFlags.Ephemeral } as const));

/** Shows an answer, whether it was announced or not. Throws what Discord refuses it with. */
export async function deliver(interaction: Owed, manner: Manner, shown: Shown): Promise<void> {
  if (manner === 'beside' && 'update' in interaction) return beside(interaction, shown);
  // What an edit names as attachments stays: the files of the page before go.
  if (interaction.deferred) await interaction.editReply({ ...shown, attachments: [] });
  else if (manner === 'update' && 'update' in interaction) await interaction.update({ ...shown, attachments: [] });
  else await interaction.reply({ ...shown, ...flags(manner) });
}

type OnMessage = Extract<Owed, { update: unknown }>;
type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

async function beside(interaction: OnMessage, shown: Shown): Promise<void> {
  const spent = { components: spend(interaction) };
  // The message may be gone by now, and its button with it.
  await (interaction.deferred ? interaction.editReply(spent) : interaction.update(spent)).catch(() => undefined);
  const isPrivate = interaction.message?.flags.has(MessageFlags.Ephemeral) ?? true;
  const answer = isPrivate ? ({ ...shown, flags: MessageFlags.Ephemeral } as const) : shown;
  if (interaction.deferred || interaction.replied) await interaction.followUp(answer);
  else await interaction.reply(answer);
}

/** The rows of the message, with the button that was pressed disabled. */
function spend({ message, customId }: OnMessage): Row[] {
  return (message?.components ?? []).map((row) => {
    const json = row.toJSON() as Row;
    return {
      ...json,
      components: json.components.map((one) =>
        'custom_id' in one && one.custom_id === customId ? { ...one, disabled: true } : one,
      ),
    };
  });
}
