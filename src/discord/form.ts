import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitFields,
  TextInputStyle,
} from 'discord.js';
import type { Option } from '../command.ts';
import { InputError } from '../domain/input-error.ts';
import type { Words } from '../locales/words.ts';
import { clip } from '../reply/clip.ts';
import type { Action } from './action.ts';
import type { Desk } from './desk.ts';
import { longestText } from './longest-text.ts';

/** Discord's limits for a form and its fields. */
const TITLE_LIMIT = 45;
const LABEL_LIMIT = 45;
const VALUE_LIMIT = 4_000;
const MOST_FIELDS = 5;
/** Up to so many characters a field is one line. */
const ONE_LINE = 1_000;

const asTitle = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const choicesOf = ({ type, choices }: Option): readonly string[] | undefined =>
  type === 'boolean' ? ['true', 'false'] : choices;

/** A field for an option, holding what is known of it already. */
function fieldOf(name: string, option: Option, given: string | undefined, { commands }: Words): APILabelComponent {
  const required = option.required ?? false;
  const choices = choicesOf(option);
  const longest = Math.min(longestText(option), VALUE_LIMIT);
  return {
    type: ComponentType.Label,
    label: clip(asTitle(name), LABEL_LIMIT),
    description: commands[option.description] ?? option.description,
    component: choices
      ? {
          type: ComponentType.StringSelect,
          custom_id: name,
          required,
          options: choices.map((value) => ({
            label: commands[value] ?? value,
            value,
            ...(value === given && { default: true }),
          })),
        }
      : {
          type: ComponentType.TextInput,
          custom_id: name,
          style: longest > ONE_LINE ? TextInputStyle.Paragraph : TextInputStyle.Short,
          required,
          max_length: longest,
          ...(given && { value: given.slice(0, longest) }),
        },
  };
}

/**
 * The form for what an offer asks to be filled in.
 * @param title what the button says
 * Throws InputError when the command has none of it (any more).
 */
export function formOf(
  id: string,
  title: string,
  { of, ask = [] }: Action,
  desk: Pick<Desk, 'commands'>,
  words: Words,
): APIModalInteractionResponseCallbackData {
  const request = 'command' in of ? of : null;
  const command = request && desk.commands.get(request.command);
  const fields = ask
    .slice(0, MOST_FIELDS)
    .map((name) => ({ name, option: Object.hasOwn(command?.options ?? {}, name) ? command?.options[name] : undefined }))
    .flatMap(({ name, option }) =>
      option && option.type !== 'file' ? [fieldOf(name, option, request?.options[name]?.toString(), words)] : [],
    );
  if (!command || fields.length === 0) throw new InputError(words.outdated);
  return { custom_id: id, title: clip(title, TITLE_LIMIT), components: fields };
}

/** What was filled in, by the names of the options; fields left empty are left out. */
export function readForm({ fields }: ModalSubmitFields): Record<string, string> {
  const filled = fields.map((field) => {
    const value = 'value' in field ? String(field.value ?? '') : 'values' in field ? (field.values[0] ?? '') : '';
    return [field.customId, value] as const;
  });
  return Object.fromEntries(filled.filter(([, value]) => value.trim() !== ''));
}
