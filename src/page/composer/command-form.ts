import { html, nothing } from 'lit';
import { OptionType } from '../../local-discord/wire.ts';
import { icons } from '../icons.ts';
import { use } from '../messages/use.ts';
import { changed } from '../model.ts';
import type { Command } from './commands.ts';
import { type Field, fieldView, newField, read } from './field.ts';
import { takeFile } from './file-field.ts';
import { suggestionList } from './suggestions.ts';

type Form = { readonly command: Command; readonly fields: readonly Field[]; readonly opened: Set<string> };

let form: Form | null = null;

export const filling = () => form !== null;

/** Begins to fill in a command's options; the first that is required gets the focus. */
export function fillIn(command: Command): void {
  const fields = command.options.map(newField);
  // An option that is not required waits behind its button, unless there is nothing else to fill in.
  const required = fields.filter(({ option }) => option.required);
  const opened = new Set((required.length > 0 ? required : fields.slice(0, 1)).map(({ option }) => option.name));
  form = { command, fields, opened };
  changed();
  focusSoon(shown(form)[0]);
}

export function leave(): void {
  form = null;
  changed();
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>('#composer')?.focus()));
}

const shown = ({ fields, opened }: Form) => fields.filter(({ option }) => opened.has(option.name));

function focusSoon(field: Field | undefined): void {
  const selector = field ? `#option-${field.option.name}` : '#send-command';
  requestAnimationFrame(() => requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus()));
}

function open(field: Field): void {
  form?.opened.add(field.option.name);
  changed();
  focusSoon(field);
}

/** On to the next option that still has to be filled in. */
function onward(): void {
  const next = form && shown(form).find(({ option, text, file }) => option.required && text === '' && !file);
  focusSoon(next ?? undefined);
}

function send(event: Event): void {
  event.preventDefault();
  if (!form) return;
  const { command, fields } = form;
  const values = fields.map((field) => [field.option.name, read(field)] as const);
  const wrong = fields.find(({ error }) => error !== null);
  if (wrong) return void open(wrong);
  const given = values.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  void use({ do: 'slash', path: command.path, options: Object.fromEntries(given) }, `/${command.path}`);
  leave();
}

function dropped(event: DragEvent): void {
  event.preventDefault();
  const [file] = event.dataTransfer?.files ?? [];
  const field = form?.fields.find(({ option }) => option.type === OptionType.attachment);
  if (!file || !field) return;
  open(field);
  void takeFile(field, file);
}

function key(event: KeyboardEvent): void {
  const { target } = event;
  if (event.key === 'Escape') return void leave();
  const isFirst =
    target instanceof HTMLInputElement &&
    target.value === '' &&
    target.id === `option-${form && shown(form)[0]?.option.name}`;
  if (event.key === 'Backspace' && isFirst && target.type === 'text') {
    event.preventDefault();
    leave();
  }
}

/** The form in which a command's options are filled in. */
export function commandForm() {
  if (!form) return nothing;
  const { command, fields } = form;
  const visible = shown(form);
  const active = fields.find(({ option }) => document.activeElement?.id === `option-${option.name}`) ?? visible[0];
  const hidden = fields.filter((field) => !visible.includes(field));
  return html`<div class="composer-over">
      ${visible.map(({ suggestions }) => suggestionList(suggestions))}
      <p class="option-about" id="option-description">
        ${active ? html`<strong>${active.option.name}</strong> ${active.option.description}` : command.description}
      </p>
    </div>
    <form class="command" aria-label="Command /${command.path}" novalidate @submit=${send} @keydown=${key} @dragover=${(event: Event) => event.preventDefault()} @drop=${dropped} @focusin=${changed}>
      <span class="chip">/${command.path}</span>
      ${visible.map((field) => fieldView(field, command, fields, onward))}
      ${hidden.map((field) => html`<button type="button" class="add-option" title=${field.option.description} @click=${() => open(field)}>${icons.plus}<span class="sr-only">Add </span>${field.option.name}</button>`)}
      <span class="command-buttons">
        <button type="button" class="round" aria-label="Cancel the command" @click=${leave}>${icons.close}</button>
        <button type="submit" class="round send" id="send-command" aria-label="Send /${command.path}">${icons.send}</button>
      </span>
    </form>`;
}
