import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { Component } from '../../local-discord/wire.ts';
import { changed, model } from '../model.ts';
import { perform } from '../server.ts';

type Part = {
  readonly type: number;
  readonly custom_id?: string;
  readonly label?: string;
  readonly description?: string;
  readonly content?: string;
  readonly style?: number;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly value?: string;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly component?: Part;
  readonly components?: readonly Part[];
};

/** The text inputs of a form with their labels, whether a label holds them or they stand in a row. */
function inputs(
  part: Part,
  label?: Part,
): readonly { readonly input: Part; readonly label: string; readonly about: string | undefined }[] {
  if (part.type === Component.textInput)
    return [{ input: part, label: label?.label ?? part.label ?? '', about: label?.description }];
  if (part.component) return inputs(part.component, part);
  return (part.components ?? []).flatMap((inner) => inputs(inner));
}

/** Closing it gives the focus back to where it was; then it is drawn no longer. */
const close = () => document.querySelector<HTMLDialogElement>('dialog.modal')?.close();

const closed = () => {
  model.modal = null;
  changed();
};

/** It is drawn before it stands in the page, where alone it can be opened. */
const show = (dialog: Element | undefined) =>
  queueMicrotask(() => {
    if (dialog instanceof HTMLDialogElement && dialog.isConnected && !dialog.open) dialog.showModal();
  });

async function submit(event: SubmitEvent): Promise<void> {
  event.preventDefault();
  const { modal, user } = model;
  if (!modal) return;
  const values = Object.fromEntries(new FormData(event.target as HTMLFormElement)) as Record<string, string>;
  model.modalError = null;
  const { error } = await perform({ user, channel: modal.channel }, { do: 'submit', modal: modal.form.id, values });
  if (error === undefined) return close();
  model.modalError = error;
  changed();
}

/** The form that the bot asked to have filled in. */
export function modal() {
  const form = model.modal?.form;
  if (!form) return nothing;
  const parts = form.components as unknown as readonly Part[];
  return html`<dialog class="modal" aria-labelledby="modal-title" ${ref(show)} @close=${closed}>
    <form @submit=${submit}>
      <h2 id="modal-title">${form.title}</h2>
      ${parts.map(({ type, content }) => (type === Component.textDisplay ? html`<p>${content}</p>` : nothing))}
      ${parts.flatMap((part) => inputs(part)).map(input)}
      ${model.modalError ? html`<p class="failed" role="alert">${model.modalError}</p>` : nothing}
      <p class="modal-buttons">
        <button type="button" class="button plain" @click=${close}>Cancel</button>
        <button type="submit" class="button primary">Submit</button>
      </p>
    </form>
  </dialog>`;
}

function input({ input, label, about }: ReturnType<typeof inputs>[number]) {
  const {
    custom_id = '',
    style = 1,
    required = true,
    placeholder = '',
    value = '',
    min_length = 0,
    max_length = 4_000,
  } = input;
  const id = `modal-${custom_id}`;
  const field =
    style === 2
      ? html`<textarea id=${id} name=${custom_id} rows="4" placeholder=${placeholder} ?required=${required} minlength=${min_length} maxlength=${max_length} .value=${value}></textarea>`
      : html`<input id=${id} name=${custom_id} type="text" placeholder=${placeholder} ?required=${required} minlength=${min_length} maxlength=${max_length} .value=${value} />`;
  return html`<div class="modal-field"><label for=${id}>${label}${required ? nothing : ' (optional)'}</label>${about ? html`<small>${about}</small>` : nothing}${field}</div>`;
}
