import { html, nothing } from 'lit';
import { Component } from '../../local-discord/wire.ts';
import { icons } from '../icons.ts';
import { type Shown, server } from '../model.ts';
import { openPicker, type Pickable } from '../overlays/picker.ts';
import { press } from './use.ts';

type Part = {
  readonly type: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly style?: number;
  readonly url?: string;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly Pickable[];
  readonly emoji?: { readonly name?: string };
  readonly components?: readonly Part[];
};

const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 3: 'success', 4: 'danger' };

/** The rows of buttons and menus under a message; on what an ended process showed they are only drawn. */
export function controls({ message, past }: Shown) {
  return ((message.components ?? []) as readonly Part[]).map(
    (row) =>
      html`<div slot="components" class="controls">${(row.components ?? [row]).map((part) => control(part, message.id, past))}</div>`,
  );
}

function control(part: Part, message: string, past: boolean) {
  if (part.type === Component.button) return button(part, message, past);
  return part.custom_id === undefined ? nothing : menu(part, message, past);
}

function button(
  { label, style = 2, url, custom_id = '', disabled = false, emoji }: Part,
  message: string,
  past: boolean,
) {
  const words = html`${emoji?.name ? html`<span aria-hidden="true">${emoji.name}</span> ` : nothing}${label ?? ''}`;
  if (url !== undefined)
    return html`<a class="button" href=${url} target="_blank" rel="noopener noreferrer">${words}</a>`;
  return html`<button
    type="button"
    class="button ${STYLES[style] ?? ''}"
    ?disabled=${disabled || past}
    @click=${() => press(message, { do: 'click', message, customId: custom_id })}
  >${words}</button>`;
}

function menu(part: Part, message: string, past: boolean) {
  const { placeholder = 'Choose', custom_id = '', disabled = false, min_values = 1, max_values = 1 } = part;
  const choose = (values: readonly string[]) =>
    void press(message, { do: 'select', message, customId: custom_id, values });
  const open = (event: Event) =>
    openPicker(event.currentTarget as HTMLElement, {
      name: placeholder,
      options: optionsOf(part),
      least: min_values,
      most: max_values,
      choose,
    });
  return html`<button
    type="button"
    class="select"
    aria-haspopup="listbox"
    ?disabled=${disabled || past}
    @click=${open}
  ><span>${placeholder}</span>${icons.down}</button>`;
}

/** A menu of its own options, or of people, roles or channels. */
function optionsOf({ type, options = [] }: Part): readonly Pickable[] {
  const { members = [], roles = [], channels = [] } = server() ?? {};
  const named = (things: readonly { readonly id: string; readonly name: string }[]) =>
    things.map(({ id, name }) => ({ label: name, value: id }));
  switch (type) {
    case Component.userSelect:
      return named(members);
    case Component.roleSelect:
      return named(roles);
    case Component.mentionableSelect:
      return [...named(members), ...named(roles)];
    case Component.channelSelect:
      return named(channels);
    default:
      return options;
  }
}
