import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type { Offer } from '../domain/answer.ts';
import { clip } from '../reply/clip.ts';
import { packAction } from './action.ts';
import type { Desk } from './desk.ts';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

/** Discord's, for a row. */
const MOST_BUTTONS = 5;
const LABEL_LIMIT = 80;

/** A row of buttons for what an answer offers; what only managers of a server may do is offered in servers only. */
export function offerRows(
  offers: readonly Offer[],
  { commands, store }: Pick<Desk, 'commands' | 'store'>,
  server: string | null,
): readonly Row[] {
  const buttons = offers
    .filter(({ command }) => commands.has(command) && (server !== null || !commands.get(command)?.manages))
    .map(({ label, command, options, ask }): APIButtonComponent & { custom_id: string } => ({
      type: ComponentType.Button,
      style: ButtonStyle.Primary,
      label: clip(label, LABEL_LIMIT),
      custom_id: packAction(
        { how: ask ? 'form' : 'do', page: 0, asker: null, of: { command, options }, ...(ask && { ask }) },
        store,
      ),
    }));
  const distinct = buttons.filter((one, i) => buttons.findIndex(({ custom_id }) => custom_id === one.custom_id) === i);
  if (distinct.length === 0) return [];
  return [{ type: ComponentType.ActionRow, components: distinct.slice(0, MOST_BUTTONS) }];
}
