import { type Fault, fault, invalidFormBody, missing, under } from '../errors.ts';
import { Component, isObject, type JsonObject, objects } from '../wire.ts';
import { duplicateIdFaults } from './components.ts';
import { selectFaults } from './controls.ts';
import { schemaFaults } from './schema.ts';

const ROWS_MAX = 5;
type Path = readonly PropertyKey[];

/** Throws Discord's refusal of a modal, the `data` of a callback. */
export function checkModal(data: JsonObject): void {
  const bySchema = schemaFaults('modal', data);
  const faults = bySchema.length > 0 ? bySchema : ownFaults(data);
  if (faults.length > 0) throw invalidFormBody(under(['data'], faults));
}

function ownFaults({ components }: JsonObject): Fault[] {
  const tooMany = objects(components).length > ROWS_MAX;
  return [
    ...(tooMany ? [fault(['components'], 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${ROWS_MAX} in length.`)] : []),
    ...duplicateIdFaults(components),
    ...objects(components).flatMap((row, index) => rowFaults(row, ['components', index])),
  ];
}

/** A row holds one text input, which says what it is for; in a label, the label does. */
function rowFaults({ type, components, component }: JsonObject, path: Path): Fault[] {
  if (type === Component.row) {
    const inputs = objects(components);
    const wrong = inputs.length !== 1;
    return [
      ...(wrong ? [fault([...path, 'components'], 'BASE_TYPE_BAD_LENGTH', 'Must be 1 in length.')] : []),
      ...inputs.flatMap((input, index) => [
        ...(input.label ? [] : [missing([...path, 'components', index, 'label'])]),
        ...inputFaults(input, [...path, 'components', index]),
      ]),
    ];
  }
  if (type !== Component.label || !isObject(component)) return [];
  const at = [...path, 'component'];
  if (component.type === Component.stringSelect)
    return [...selectFaults(component, at), ...disabledFaults(component, at)];
  if (component.type !== Component.textInput) return [];
  const twice = fault([...at, 'label'], 'TEXT_INPUT_COMPONENT_LABEL_NOT_ALLOWED', 'The label stands around the input');
  return [...(component.label == null ? [] : [twice]), ...inputFaults(component, at)];
}

function inputFaults({ type, value, min_length, max_length }: JsonObject, path: Path): Fault[] {
  if (type !== Component.textInput) return [];
  const [least, most] = [Number(min_length ?? 0), Number(max_length ?? 4000)];
  const crossed = fault([...path, 'max_length'], 'TEXT_INPUT_COMPONENT_MIN_MAX', 'The maximum is below the minimum');
  const long = fault([...path, 'value'], 'BASE_TYPE_MAX_LENGTH', `Must be ${most} or fewer in length.`);
  return [...(least > most ? [crossed] : []), ...(typeof value === 'string' && value.length > most ? [long] : [])];
}

const disabledFaults = ({ disabled }: JsonObject, path: Path): Fault[] =>
  disabled === true
    ? [fault([...path, 'disabled'], 'COMPONENT_DISABLED_IN_MODAL', 'A component of a modal cannot be disabled')]
    : [];
