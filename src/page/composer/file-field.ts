import { html } from 'lit';
import { icons } from '../icons.ts';
import { sizeOf } from '../messages/addresses.ts';
import { changed, model } from '../model.ts';
import { upload } from '../server.ts';
import type { Field } from './field.ts';

/** An option that takes a file: chosen, or dropped on the form. */
export function filePart(field: Field) {
  const { option, file, uploading, error } = field;
  const given = (event: Event) => {
    const [chosen] = (event.target as HTMLInputElement).files ?? [];
    if (chosen) void takeFile(field, chosen);
  };
  const state = uploading
    ? 'Reading…'
    : file
      ? `${file.name}, ${sizeOf(file.size)}`
      : 'Choose a file, or drop one here';
  return html`<input
      id="option-${option.name}"
      class="file-input"
      type="file"
      aria-required=${option.required === true}
      aria-invalid=${error !== null}
      aria-describedby="file-${option.name}${error ? ` error-${option.name}` : ''}"
      @change=${given}
    /><span class="file-state" id="file-${option.name}" role="status">${icons.file}${state}</span>`;
}

/** Uploads a file for an option; one that is too large is refused with a line that says so. */
export async function takeFile(field: Field, chosen: File): Promise<void> {
  Object.assign(field, { file: null, error: null, uploading: true });
  changed();
  const limit = model.state?.fileLimit ?? 0;
  try {
    if (chosen.size > limit)
      throw new Error(`${chosen.name} is ${sizeOf(chosen.size)}; at most ${sizeOf(limit)} can be attached.`);
    const { id } = await upload(chosen);
    field.file = { id, name: chosen.name, size: chosen.size };
  } catch (error) {
    field.error = (error as Error).message;
  }
  field.uploading = false;
  changed();
}
