import type { APIMessage } from 'discord-api-types/v10';
import type { Modal } from './outcome.ts';
import { PickerError } from './picker.ts';
import { walk } from './rules/components.ts';
import { Component, type JsonObject, MessageFlag, objects } from './wire.ts';

/** A component of a message that can be used now. Throws PickerError. */
function usable(message: APIMessage, customId: string): JsonObject {
  const placed = [...walk(message.components)].find(({ component }) => component.custom_id === customId);
  if (!placed) throw new PickerError(`the message has no component ${customId}`);
  if (placed.component.disabled) throw new PickerError(`${customId} is disabled`);
  if (Number(message.flags ?? 0) & MessageFlag.loading) throw new PickerError('the message is still loading');
  return placed.component;
}

const used = ({ type, custom_id, id }: JsonObject): JsonObject => ({ component_type: type, custom_id, id: id ?? 0 });

/** The data of a pressed button. Throws PickerError. */
export function press(message: APIMessage, customId: string): JsonObject {
  const button = usable(message, customId);
  if (button.type !== Component.button) throw new PickerError(`${customId} is not a button`);
  return used(button);
}

/** The data of a choice in a select menu. Throws PickerError. */
export function choose(message: APIMessage, customId: string, values: readonly string[]): JsonObject {
  const menu = usable(message, customId);
  if (menu.type === Component.button) throw new PickerError(`${customId} is not a menu`);
  const known = objects(menu.options).map(({ value }) => value);
  const unknown = menu.type === Component.stringSelect && values.find((value) => !known.includes(value));
  if (unknown) throw new PickerError(`${customId} has no value ${unknown}`);
  const [least, most] = [Number(menu.min_values ?? 1), Number(menu.max_values ?? 1)];
  if (values.length < least || values.length > most)
    throw new PickerError(`${customId} takes ${least} to ${most} values`);
  return { ...used(menu), values };
}

/** What a user puts into the fields of a modal, by custom id; of a menu, one value or several. */
export type Filled = Readonly<Record<string, string | readonly string[]>>;

/** What a field of a modal is sent with: what was put in, else what stood there. Throws PickerError. */
function filledField(field: JsonObject, given: string | readonly string[] | undefined): JsonObject {
  const { type, custom_id, required } = field;
  if (type === Component.textInput) {
    const text = String(given ?? field.value ?? '');
    if (text === '' && required !== false) throw new PickerError(`the field ${custom_id} is required`);
    const [least, most] = [text === '' ? 0 : Number(field.min_length ?? 0), Number(field.max_length ?? 4000)];
    if (text.length < least || text.length > most)
      throw new PickerError(`the field ${custom_id} takes ${least} to ${most} characters`);
    return { custom_id, value: text };
  }
  const options = objects(field.options);
  const chosen = given ?? options.filter((option) => option.default === true).map(({ value }) => String(value));
  const values = [chosen].flat().filter((value) => value !== '');
  const unknown = values.find((value) => !options.some((option) => option.value === value));
  if (unknown !== undefined) throw new PickerError(`${custom_id} has no value ${unknown}`);
  const [least, most] = [required === false ? 0 : Number(field.min_values ?? 1), Number(field.max_values ?? 1)];
  if (values.length < least || values.length > most)
    throw new PickerError(`${custom_id} takes ${least} to ${most} values`);
  return { custom_id, values };
}

/** The data of a filled-in modal. Throws PickerError. */
export function fillIn(modal: Modal, values: Filled): JsonObject {
  const fields = [...walk(modal.components)].filter(({ component }) => component.custom_id !== undefined);
  const unknown = Object.keys(values).find((id) => !fields.some(({ component }) => component.custom_id === id));
  if (unknown !== undefined) throw new PickerError(`the modal has no field ${unknown}`);
  const filled = (field: JsonObject): JsonObject => {
    const { type, id, custom_id, components, component } = field;
    return {
      type,
      id: id ?? 0,
      ...(custom_id !== undefined && filledField(field, values[String(custom_id)])),
      ...(components !== undefined && { components: objects(components).map(filled) }),
      ...(component !== undefined && { component: filled(component as JsonObject) }),
    };
  };
  return { custom_id: modal.customId, components: modal.components.map(filled) };
}
