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

/** The data of a filled-in modal: values by custom id. Throws PickerError. */
export function fillIn(modal: Modal, values: Readonly<Record<string, string>>): JsonObject {
  const components = [...walk(modal.components)].map(({ component }) => component);
  const inputs = components.filter(({ type }) => type === Component.textInput);
  const unknown = Object.keys(values).find((id) => !inputs.some(({ custom_id }) => custom_id === id));
  if (unknown !== undefined) throw new PickerError(`the modal has no field ${unknown}`);
  for (const { custom_id, required, min_length, max_length } of inputs) {
    const { length } = values[String(custom_id)] ?? '';
    if (length === 0 && required !== false) throw new PickerError(`the field ${custom_id} is required`);
    const [least, most] = [length === 0 ? 0 : Number(min_length ?? 0), Number(max_length ?? 4000)];
    if (length < least || length > most)
      throw new PickerError(`the field ${custom_id} takes ${least} to ${most} characters`);
  }
  const filled = ({ type, id, custom_id, components, component }: JsonObject): JsonObject => ({
    type,
    id: id ?? 0,
    ...(custom_id !== undefined && { custom_id, value: values[String(custom_id)] ?? '' }),
    ...(components !== undefined && { components: objects(components).map(filled) }),
    ...(component !== undefined && { component: filled(component as JsonObject) }),
  });
  return { custom_id: modal.customId, components: modal.components.map(filled) };
}
