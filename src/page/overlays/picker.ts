import { html, nothing, render } from 'lit';
import { openPopup } from './popup.ts';

export type Pickable = {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly default?: boolean;
};
type Picking = {
  readonly name: string;
  readonly options: readonly Pickable[];
  readonly least: number;
  readonly most: number;
  readonly choose: (values: readonly string[]) => void;
};

/** Opens a select menu: one choice closes it; where several are allowed, a last entry does. */
export function openPicker(anchor: HTMLElement, { name, options, least, most, choose }: Picking): void {
  openPopup(anchor, 'listbox', name, (close) => {
    const list = document.createElement('div');
    let chosen = options.filter((option) => option.default).map(({ value }) => value);
    const done = () => {
      close();
      choose(chosen);
    };
    const pick = (value: string) => {
      if (most === 1) chosen = [value];
      else if (chosen.includes(value)) chosen = chosen.filter((other) => other !== value);
      else if (chosen.length < most) chosen = [...chosen, value];
      if (most === 1) done();
      else draw();
    };
    const draw = () =>
      render(
        html`${options.map(
          ({
            label,
            value,
            description,
          }) => html`<div class="entry" role="option" tabindex="-1" aria-selected=${chosen.includes(value)} @click=${() => pick(value)}>
            <span>${label}</span>
            ${description ? html`<small>${description}</small>` : nothing}
          </div>`,
        )}
        ${most > 1 && chosen.length >= least ? html`<div class="entry done" role="option" tabindex="-1" aria-selected="false" @click=${done}><span>Done (${chosen.length})</span></div>` : nothing}`,
        list,
      );
    draw();
    return list;
  });
}
