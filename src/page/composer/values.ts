import { OptionType } from '../../local-discord/wire.ts';
import { server } from '../model.ts';
import type { OptionDeclared } from './commands.ts';

export type Choice = { readonly name: string; readonly value: string | number | boolean };

/** The values that an option is limited to; null when anything of its kind will do. */
export function choicesOf({ type, choices }: OptionDeclared): readonly Choice[] | null {
  const { members = [], channels = [], roles = [] } = server() ?? {};
  const named = (things: readonly { readonly id: string; readonly name: string }[]) =>
    things.map(({ id, name }) => ({ name, value: id }));
  switch (type) {
    case OptionType.boolean:
      return [
        { name: 'True', value: true },
        { name: 'False', value: false },
      ];
    case OptionType.user:
      return named(members);
    case OptionType.channel:
      return named(channels);
    case OptionType.role:
      return named(roles);
    case OptionType.mentionable:
      return [...named(members), ...named(roles)];
    default:
      return choices && choices.length > 0 ? choices : null;
  }
}

const isNumeric = ({ type }: OptionDeclared) => type === OptionType.integer || type === OptionType.number;

/** What a typed text stands for, or why it cannot be sent; nothing typed is nothing given. */
export function readValue(option: OptionDeclared, typed: string): { value?: Choice['value']; error?: string } {
  const text = typed.trim();
  if (text === '') return option.required ? { error: 'This option is required.' } : {};
  const choices = choicesOf(option);
  if (choices) {
    const chosen = choices.find(({ name }) => name.toLowerCase() === text.toLowerCase());
    return chosen ? { value: chosen.value } : { error: 'Choose one of the list.' };
  }
  if (isNumeric(option)) return numberOf(option, text);
  const { min_length = 0, max_length = 6_000 } = option;
  if (typed.length > max_length) return { error: `At most ${max_length} characters; these are ${typed.length}.` };
  if (typed.length < min_length) return { error: `At least ${min_length} characters.` };
  return { value: typed };
}

function numberOf({ type, min_value, max_value }: OptionDeclared, text: string) {
  const value = Number(text);
  const whole = type === OptionType.integer;
  if (Number.isNaN(value) || (whole && !Number.isSafeInteger(value)))
    return { error: whole ? 'A whole number.' : 'A number.' };
  if (min_value !== undefined && value < min_value) return { error: `At least ${min_value}.` };
  if (max_value !== undefined && value > max_value) return { error: `At most ${max_value}.` };
  return { value };
}
