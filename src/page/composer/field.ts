import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { OptionType } from '../../local-discord/wire.ts';
import { changed, model } from '../model.ts';
import { perform } from '../server.ts';
import type { Command, OptionDeclared } from './commands.ts';
import { filePart } from './file-field.ts';
import { activeId, type Suggestion, type Suggestions, suggestionKey } from './suggestions.ts';
import { type Choice, choicesOf, readValue } from './values.ts';

export type Field = {
  readonly option: OptionDeclared;
  text: string;
  /** A suggestion that was chosen: what is sent may differ from what is shown. */
  chosen: Choice | null;
  file: { readonly id: string; readonly name: string; readonly size: number } | null;
  uploading: boolean;
  error: string | null;
  readonly suggestions: Suggestions;
};

/** Milliseconds after the last key before the bot is asked for suggestions. */
const PAUSE = 120;

export const newField = (option: OptionDeclared): Field => ({
  option,
  text: '',
  chosen: null,
  file: null,
  uploading: false,
  error: null,
  suggestions: { list: [], active: -1, id: `choices-${option.name}`, name: `Choices for ${option.name}` },
});

/** What is to be sent; sets the field's error when it cannot be. */
export function read(field: Field): Choice['value'] | undefined {
  const { option, chosen, file, text } = field;
  if (option.type === OptionType.attachment) {
    if (field.uploading) field.error = 'The file is still being read.';
    else if (!file && option.required) field.error = 'Choose a file.';
    return file?.id;
  }
  const { value, error } = chosen ? { value: chosen.value } : readValue(option, text);
  field.error = error ?? null;
  return value;
}

/** One option of a command, to be filled in. `onPick` is told when a suggestion was taken. */
export function fieldView(field: Field, command: Command, all: readonly Field[], onPick: (field: Field) => void) {
  const { option, error } = field;
  return html`<div class="field ${error ? 'is-wrong' : ''}">
    <label for="option-${option.name}">${option.name}${option.required ? nothing : html`<span class="sr-only"> (optional)</span>`}</label>
    ${option.type === OptionType.attachment ? filePart(field) : textPart(field, command, all, onPick)}
    ${error ? html`<p class="field-error" id="error-${option.name}" role="alert">${error}</p>` : nothing}
  </div>`;
}

function textPart(field: Field, command: Command, all: readonly Field[], onPick: (field: Field) => void) {
  const { option, suggestions, text, error } = field;
  const suggests = option.autocomplete === true || choicesOf(option) !== null;
  const ask = () => void suggest(field, command, all, onPick);
  const typed = (event: Event) => {
    Object.assign(field, { text: (event.target as HTMLInputElement).value, chosen: null, error: null });
    changed();
    ask();
  };
  const left = () => {
    suggestions.list = [];
    changed();
  };
  return html`<input
    id="option-${option.name}"
    type="text"
    autocomplete="off"
    spellcheck="false"
    inputmode=${option.type === OptionType.integer ? 'numeric' : 'text'}
    role=${suggests ? 'combobox' : nothing}
    aria-expanded=${suggests ? suggestions.list.length > 0 : nothing}
    aria-controls=${suggests ? suggestions.id : nothing}
    aria-autocomplete=${suggests ? 'list' : nothing}
    aria-activedescendant=${activeId(suggestions)}
    aria-required=${option.required === true}
    aria-invalid=${error !== null}
    aria-describedby="option-description${error ? ` error-${option.name}` : ''}"
    .value=${live(text)}
    @input=${typed}
    @focus=${ask}
    @blur=${left}
    @keydown=${(event: KeyboardEvent) => suggestionKey(event, suggestions)}
  />`;
}

let asked = 0;

/** Brings the suggestions up to date: what the option is limited to, or what the bot suggests. */
async function suggest(
  field: Field,
  command: Command,
  all: readonly Field[],
  onPick: (field: Field) => void,
): Promise<void> {
  const { option, suggestions } = field;
  const mine = ++asked;
  const limited = choicesOf(option);
  const wanted = field.chosen ? '' : field.text.trim().toLowerCase();
  let choices: readonly Choice[] = limited?.filter(({ name }) => name.toLowerCase().includes(wanted)) ?? [];
  if (!limited && option.autocomplete) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (mine !== asked) return;
    const others = all.flatMap((other) => {
      const value = other === field ? field.text : (other.chosen?.value ?? readValue(other.option, other.text).value);
      return value === undefined || other.option.type === OptionType.attachment
        ? []
        : [[other.option.name, value] as const];
    });
    const { user, channel } = model;
    const deed = {
      do: 'autocomplete',
      path: command.path,
      focused: option.name,
      options: Object.fromEntries(others),
    } as const;
    choices = (await perform({ user, channel }, deed)).choices ?? [];
    if (mine !== asked || document.activeElement?.id !== `option-${option.name}`) return;
  }
  suggestions.list = choices
    .slice(0, 25)
    .map((choice): Suggestion => ({ label: choice.name, pick: () => take(field, choice, onPick) }));
  suggestions.active = limited && choices.length > 0 && !field.chosen ? 0 : -1;
  changed();
}

function take(field: Field, choice: Choice, onPick: (field: Field) => void): void {
  asked += 1;
  Object.assign(field, { text: choice.name, chosen: choice, error: null });
  field.suggestions.list = [];
  changed();
  onPick(field);
}
