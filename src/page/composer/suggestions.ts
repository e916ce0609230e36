import { html, nothing } from 'lit';
import { changed } from '../model.ts';

export type Suggestion = { readonly label: string; readonly detail?: string; readonly pick: () => void };

/** What is offered while one types, and which of it the arrow keys have reached (-1: none). */
export type Suggestions = { list: readonly Suggestion[]; active: number; readonly id: string; readonly name: string };

export const optionId = ({ id }: Suggestions, index: number) => `${id}-${index}`;

/** What a text field needs to be read with its suggestions. */
export const activeId = (suggestions: Suggestions) =>
  suggestions.list[suggestions.active] ? optionId(suggestions, suggestions.active) : nothing;

export function suggestionList(suggestions: Suggestions) {
  const { list, active, id, name } = suggestions;
  return html`<div class="suggestions" role="listbox" id=${id} aria-label=${name} ?hidden=${list.length === 0}>
    ${list.map(
      ({ label, detail, pick }, index) => html`<div
        class="entry"
        role="option"
        id=${optionId(suggestions, index)}
        aria-selected=${index === active}
        @mousemove=${() => reach(suggestions, index)}
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${pick}
      ><span>${label}</span>${detail ? html`<small>${detail}</small>` : nothing}</div>`,
    )}
  </div>`;
}

/** The pointer and the arrow keys mark the same entry. */
function reach(suggestions: Suggestions, index: number): void {
  if (suggestions.active === index) return;
  suggestions.active = index;
  changed();
}

/** Moves in the suggestions, takes or closes them. Whether the key was meant for them. */
export function suggestionKey(event: KeyboardEvent, suggestions: Suggestions): boolean {
  const { list, active } = suggestions;
  if (list.length === 0) return false;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step) suggestions.active = active < 0 && step < 0 ? list.length - 1 : (active + step + list.length) % list.length;
  else if (event.key === 'Escape') suggestions.list = [];
  else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && active >= 0) list[active]?.pick();
  else return false;
  event.preventDefault();
  event.stopPropagation();
  changed();
  requestAnimationFrame(() =>
    document.querySelector(`#${optionId(suggestions, suggestions.active)}`)?.scrollIntoView({ block: 'nearest' }),
  );
  return true;
}
